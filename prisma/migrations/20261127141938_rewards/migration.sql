-- CreateTable
CREATE TABLE "subsidy_list" (
    "place" TEXT NOT NULL,
    "month" TEXT NOT NULL,
    "digest" TEXT NOT NULL,
    "list" JSONB NOT NULL,
    "claims" JSONB NOT NULL,
    "yuan" INTEGER NOT NULL,
    "reason" TEXT NOT NULL,
    "signed_by" TEXT NOT NULL,
    "author" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "subsidy_list_pkey" PRIMARY KEY ("place","month")
);

-- CreateTable
CREATE TABLE "subsidy_payment" (
    "dispute" TEXT NOT NULL,
    "number" TEXT NOT NULL,
    "place" TEXT NOT NULL,
    "month" TEXT NOT NULL,
    "mediator" TEXT NOT NULL,
    "grade" TEXT NOT NULL,
    "yuan" INTEGER NOT NULL,

    CONSTRAINT "subsidy_payment_pkey" PRIMARY KEY ("dispute")
);

-- CreateTable
CREATE TABLE "subsidy_correction" (
    "id" TEXT NOT NULL,
    "dispute" TEXT NOT NULL,
    "place" TEXT NOT NULL,
    "month" TEXT NOT NULL,
    "yuan" INTEGER NOT NULL,
    "reason" TEXT NOT NULL,
    "signed_by" TEXT NOT NULL,
    "author" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "subsidy_correction_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "subsidy_finding" (
    "id" BIGSERIAL NOT NULL,
    "number" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "value" INTEGER NOT NULL,
    "reason" TEXT NOT NULL,
    "signed_by" TEXT NOT NULL,
    "author" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "subsidy_finding_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "star_mark" (
    "id" BIGSERIAL NOT NULL,
    "place" TEXT NOT NULL,
    "period" TEXT NOT NULL,
    "member" TEXT NOT NULL,
    "marks" JSONB NOT NULL,
    "barred" TEXT,
    "source" TEXT NOT NULL,
    "author" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "star_mark_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "star_decision" (
    "place" TEXT NOT NULL,
    "period" TEXT NOT NULL,
    "digest" TEXT NOT NULL,
    "stars" JSONB NOT NULL,
    "reason" TEXT NOT NULL,
    "signed_by" TEXT NOT NULL,
    "author" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "star_decision_pkey" PRIMARY KEY ("place","period")
);

-- CreateTable
CREATE TABLE "mediator_grade" (
    "id" TEXT NOT NULL,
    "place" TEXT NOT NULL,
    "mediator" TEXT NOT NULL,
    "grade" INTEGER NOT NULL,
    "proposal" JSONB NOT NULL,
    "notice_until" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "signed_by" TEXT NOT NULL,
    "author" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "mediator_grade_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "subsidy_payment_place_month_number_idx" ON "subsidy_payment"("place", "month", "number");

-- CreateIndex
CREATE INDEX "subsidy_correction_place_month_id_idx" ON "subsidy_correction"("place", "month", "id");

-- CreateIndex
CREATE INDEX "subsidy_finding_number_kind_id_idx" ON "subsidy_finding"("number", "kind", "id");

-- CreateIndex
CREATE INDEX "star_mark_place_period_member_id_idx" ON "star_mark"("place", "period", "member", "id");

-- CreateIndex
CREATE INDEX "mediator_grade_place_mediator_at_idx" ON "mediator_grade"("place", "mediator", "at");

-- Signed is signed: a later correction or decision is an entry of its own.
CREATE FUNCTION signed_reward_stays() RETURNS trigger LANGUAGE plpgsql AS '
BEGIN
  RAISE EXCEPTION ''what was signed is never changed or deleted: %'', TG_TABLE_NAME USING ERRCODE = ''restrict_violation'';
END';
CREATE TRIGGER subsidy_list_stays BEFORE UPDATE OR DELETE ON "subsidy_list" FOR EACH ROW EXECUTE FUNCTION signed_reward_stays();
CREATE TRIGGER subsidy_payment_stays BEFORE UPDATE OR DELETE ON "subsidy_payment" FOR EACH ROW EXECUTE FUNCTION signed_reward_stays();
CREATE TRIGGER subsidy_correction_stays BEFORE UPDATE OR DELETE ON "subsidy_correction" FOR EACH ROW EXECUTE FUNCTION signed_reward_stays();
CREATE TRIGGER subsidy_finding_stays BEFORE UPDATE OR DELETE ON "subsidy_finding" FOR EACH ROW EXECUTE FUNCTION signed_reward_stays();
CREATE TRIGGER star_mark_stays BEFORE UPDATE OR DELETE ON "star_mark" FOR EACH ROW EXECUTE FUNCTION signed_reward_stays();
CREATE TRIGGER star_decision_stays BEFORE UPDATE OR DELETE ON "star_decision" FOR EACH ROW EXECUTE FUNCTION signed_reward_stays();
CREATE TRIGGER mediator_grade_stays BEFORE UPDATE OR DELETE ON "mediator_grade" FOR EACH ROW EXECUTE FUNCTION signed_reward_stays();
