-- AlterTable
ALTER TABLE "dispute" ADD COLUMN     "lead" TEXT;

-- CreateTable
CREATE TABLE "reassignment" (
    "id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "place" TEXT NOT NULL,
    "principal_id" TEXT NOT NULL,
    "office" TEXT NOT NULL,
    "person" TEXT,
    "lead" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "from" TIMESTAMPTZ(3) NOT NULL,
    "until" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "started_at" TIMESTAMPTZ(3),
    "moved_at" TIMESTAMPTZ(3),
    "return_asked_at" TIMESTAMPTZ(3),
    "return_told_at" TIMESTAMPTZ(3),
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "reassignment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "reassigned_case" (
    "reassignment_id" TEXT NOT NULL,
    "number" TEXT NOT NULL,
    "moved_at" TIMESTAMPTZ(3),
    "refusal" TEXT,
    "back_at" TIMESTAMPTZ(3),
    "back_refusal" TEXT,

    CONSTRAINT "reassigned_case_pkey" PRIMARY KEY ("reassignment_id","number")
);

-- CreateIndex
CREATE INDEX "reassignment_started_at_created_at_idx" ON "reassignment"("started_at", "created_at");

-- CreateIndex
CREATE INDEX "reassignment_person_ended_at_idx" ON "reassignment"("person", "ended_at");

-- CreateIndex
CREATE INDEX "reassignment_place_id_idx" ON "reassignment"("place", "id");

-- CreateIndex
CREATE INDEX "dispute_lead_number_idx" ON "dispute"("lead", "number");

-- AddForeignKey
ALTER TABLE "reassigned_case" ADD CONSTRAINT "reassigned_case_reassignment_id_fkey" FOREIGN KEY ("reassignment_id") REFERENCES "reassignment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Cases routed before: who was named last leads it, unless it has changed hands since and waits to be routed anew.
UPDATE "dispute" d SET "lead" = led.leader, "state" = jsonb_set(d."state", '{lead}', to_jsonb(led.leader))
FROM (
  SELECT DISTINCT ON (stream) substr(stream, 9) AS number, kind, nullif(body->>'leader', '') AS leader
  FROM "fact" WHERE stream LIKE 'dispute-%' AND kind IN ('routed', 'handedUp', 'escalated', 'assignmentCorrected')
  ORDER BY stream, seq DESC
) led
WHERE led.number = d."number" AND led.kind = 'routed' AND led.leader IS NOT NULL AND d."state" IS NOT NULL AND d."status" <> 'ended';
