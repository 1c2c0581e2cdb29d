-- CreateTable
CREATE TABLE "listed_event" (
    "id" TEXT NOT NULL,
    "number" TEXT NOT NULL,
    "event" TEXT NOT NULL,
    "office" TEXT NOT NULL,
    "principal_id" TEXT NOT NULL,
    "document" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "told_at" TIMESTAMPTZ(3),
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "last_error" TEXT,

    CONSTRAINT "listed_event_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "listed_event_told_at_id_idx" ON "listed_event"("told_at", "id");
