-- CreateTable
CREATE TABLE "platform_beat" (
    "part" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "platform_beat_pkey" PRIMARY KEY ("part")
);

-- CreateTable
CREATE TABLE "outage" (
    "id" BIGSERIAL NOT NULL,
    "part" TEXT NOT NULL,
    "from" TIMESTAMPTZ(3) NOT NULL,
    "to" TIMESTAMPTZ(3) NOT NULL,
    "reason" TEXT,
    "declared_by" TEXT,
    "started_at" TIMESTAMPTZ(3),
    "told_at" TIMESTAMPTZ(3),
    "cases" INTEGER NOT NULL DEFAULT 0,
    "moved" INTEGER NOT NULL DEFAULT 0,
    "silent" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "outage_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "outage_started_at_to_idx" ON "outage"("started_at", "to");

-- CreateIndex
CREATE UNIQUE INDEX "outage_part_from_key" ON "outage"("part", "from");
