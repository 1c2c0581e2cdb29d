-- CreateTable
CREATE TABLE "score_input" (
    "id" BIGSERIAL NOT NULL,
    "number" TEXT NOT NULL,
    "office" TEXT NOT NULL,
    "seq" INTEGER NOT NULL,
    "months" TEXT[],
    "frozen_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "inputs" JSONB NOT NULL,

    CONSTRAINT "score_input_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "scorecard" (
    "id" TEXT NOT NULL,
    "place" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "period" TEXT NOT NULL,
    "office" TEXT NOT NULL,
    "level" TEXT NOT NULL,
    "type" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL,
    "corrects" TEXT,
    "why" TEXT NOT NULL,
    "sheet" TEXT NOT NULL,
    "sheet_version" INTEGER NOT NULL,
    "points" DOUBLE PRECISION NOT NULL,
    "complete" BOOLEAN NOT NULL,
    "cases" INTEGER NOT NULL,
    "assessment" JSONB NOT NULL,
    "weighed" JSONB NOT NULL,
    "counted" INTEGER NOT NULL,
    "computed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "released_at" TIMESTAMPTZ(3),

    CONSTRAINT "scorecard_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ranking" (
    "id" TEXT NOT NULL,
    "place" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "period" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "corrects" TEXT,
    "publication" TEXT NOT NULL,
    "levels" JSONB NOT NULL,
    "negative" JSONB NOT NULL,
    "computed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "released_at" TIMESTAMPTZ(3),

    CONSTRAINT "ranking_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "publication" (
    "id" TEXT NOT NULL,
    "place" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "period" TEXT NOT NULL,
    "issuer" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "opened_at" TIMESTAMPTZ(3) NOT NULL,
    "due_at" TIMESTAMPTZ(3),
    "seq" INTEGER NOT NULL,
    "state" JSONB NOT NULL,

    CONSTRAINT "publication_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "score_exclusion" (
    "id" BIGSERIAL NOT NULL,
    "place" TEXT NOT NULL,
    "office" TEXT NOT NULL,
    "number" TEXT NOT NULL,
    "figure" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "approver" TEXT NOT NULL,
    "publication" TEXT NOT NULL,
    "objection" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "score_exclusion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "score_finding" (
    "id" TEXT NOT NULL,
    "place" TEXT NOT NULL,
    "office" TEXT NOT NULL,
    "count" TEXT NOT NULL,
    "on" TEXT NOT NULL,
    "document" TEXT NOT NULL,
    "approver" TEXT NOT NULL,
    "author" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "score_finding_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "survey" (
    "id" TEXT NOT NULL,
    "place" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "measure" TEXT NOT NULL,
    "on" TEXT NOT NULL,
    "sample" INTEGER NOT NULL,
    "results" JSONB NOT NULL,
    "author" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "survey_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "score_input_number_office_id_idx" ON "score_input"("number", "office", "id");

-- CreateIndex
CREATE INDEX "score_input_office_id_idx" ON "score_input"("office", "id");

-- CreateIndex
CREATE INDEX "scorecard_place_id_idx" ON "scorecard"("place", "id");

-- CreateIndex
CREATE INDEX "scorecard_office_id_idx" ON "scorecard"("office", "id");

-- CreateIndex
CREATE UNIQUE INDEX "scorecard_place_kind_period_office_type_version_key" ON "scorecard"("place", "kind", "period", "office", "type", "version");

-- CreateIndex
CREATE INDEX "ranking_place_id_idx" ON "ranking"("place", "id");

-- CreateIndex
CREATE UNIQUE INDEX "ranking_place_kind_period_version_key" ON "ranking"("place", "kind", "period", "version");

-- CreateIndex
CREATE INDEX "publication_place_id_idx" ON "publication"("place", "id");

-- CreateIndex
CREATE INDEX "score_exclusion_office_id_idx" ON "score_exclusion"("office", "id");

-- CreateIndex
CREATE UNIQUE INDEX "score_exclusion_objection_number_key" ON "score_exclusion"("objection", "number");

-- CreateIndex
CREATE INDEX "score_finding_office_id_idx" ON "score_finding"("office", "id");

-- CreateIndex
CREATE INDEX "score_finding_place_id_idx" ON "score_finding"("place", "id");

-- CreateIndex
CREATE INDEX "survey_place_id_idx" ON "survey"("place", "id");
