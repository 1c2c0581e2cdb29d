-- CreateTable
CREATE TABLE "calendar_correction" (
    "id" SERIAL NOT NULL,
    "year" INTEGER NOT NULL,
    "notice" JSONB NOT NULL,
    "reason" TEXT NOT NULL,
    "corrected_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "corrected_by" TEXT NOT NULL,

    CONSTRAINT "calendar_correction_pkey" PRIMARY KEY ("id")
);
