-- DropIndex
DROP INDEX "clock_office_status_due_at_idx";

-- CreateIndex
CREATE INDEX "clock_status_due_at_number_idx" ON "clock"("status", "due_at", "number");

-- CreateIndex
CREATE INDEX "clock_office_code_idx" ON "clock"("office", "code");
