-- CreateTable
CREATE TABLE "calendar_notice" (
    "year" INTEGER NOT NULL,
    "notice" JSONB NOT NULL,
    "loaded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "loaded_by" TEXT NOT NULL,

    CONSTRAINT "calendar_notice_pkey" PRIMARY KEY ("year")
);
