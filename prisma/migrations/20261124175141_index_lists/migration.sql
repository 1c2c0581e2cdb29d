-- CreateIndex
CREATE INDEX "dispute_type_number_idx" ON "dispute"("type", "number");

-- CreateIndex
CREATE INDEX "dispute_level_number_idx" ON "dispute"("level", "number");

-- CreateIndex
CREATE INDEX "dispute_grade_number_idx" ON "dispute"("grade", "number");

-- CreateIndex
CREATE INDEX "notice_recipient_read_at_id_idx" ON "notice"("recipient", "read_at", "id");
