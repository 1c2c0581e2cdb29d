-- CreateTable
CREATE TABLE "post_change" (
    "id" SERIAL NOT NULL,
    "office_id" TEXT NOT NULL,
    "vacant" BOOLEAN NOT NULL,
    "since" TEXT,
    "deputy" TEXT,
    "reason" TEXT NOT NULL,
    "principal_id" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "told_at" TIMESTAMPTZ(3),
    "next_at" TIMESTAMPTZ(3) DEFAULT CURRENT_TIMESTAMP,
    "attempts" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "post_change_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "post_change_office_id_id_idx" ON "post_change"("office_id", "id");

-- CreateIndex
CREATE INDEX "post_change_next_at_idx" ON "post_change"("next_at");
