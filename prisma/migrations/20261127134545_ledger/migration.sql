-- CreateTable
CREATE TABLE "ledger_entry" (
    "id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "number" TEXT NOT NULL,
    "office" TEXT NOT NULL,
    "supervisor" TEXT,
    "clock" TEXT NOT NULL,
    "occurrence" INTEGER NOT NULL,
    "rung" TEXT NOT NULL,
    "basis" TEXT,
    "measure" TEXT,
    "due_at" TIMESTAMPTZ(3),
    "late" BOOLEAN NOT NULL DEFAULT false,
    "refers_to" TEXT,
    "why" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "stream" TEXT NOT NULL,
    "seq" INTEGER NOT NULL,

    CONSTRAINT "ledger_entry_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "ledger_entry_refers_to_key" ON "ledger_entry"("refers_to");

-- CreateIndex
CREATE INDEX "ledger_entry_office_at_id_idx" ON "ledger_entry"("office", "at", "id");

-- CreateIndex
CREATE INDEX "ledger_entry_number_id_idx" ON "ledger_entry"("number", "id");

-- An entry is never changed and never deleted: who contests one gets a reversal.
CREATE FUNCTION ledger_entry_stays() RETURNS trigger LANGUAGE plpgsql AS '
BEGIN
  RAISE EXCEPTION ''an entry of the ledger is never changed or deleted: %'', OLD.id USING ERRCODE = ''restrict_violation'';
END';
CREATE TRIGGER ledger_entry_stays BEFORE UPDATE OR DELETE ON "ledger_entry" FOR EACH ROW EXECUTE FUNCTION ledger_entry_stays();

-- What became true before there was a ledger. The breaches of a case stand in the order of their facts.
UPDATE "dispute" d SET state = jsonb_set(d.state, '{breaches}', known.breaches)
FROM (
  SELECT number, jsonb_agg(breach || jsonb_build_object('rung', f.body->'rung') ORDER BY nth) AS breaches
  FROM "dispute", jsonb_array_elements(state->'breaches') WITH ORDINALITY AS kept(breach, nth)
  JOIN LATERAL (
    SELECT body, row_number() OVER (ORDER BY seq) AS nth FROM "fact" WHERE stream = 'dispute-' || number AND kind = 'breached'
  ) f USING (nth)
  GROUP BY number
) known
WHERE d.number = known.number;

INSERT INTO "ledger_entry" (id, kind, number, office, supervisor, clock, occurrence, rung, basis, due_at, late, at, stream, seq)
SELECT concat_ws('-', 'breach', d.number, f.body->>'clock', f.body->>'occurrence', f.body->>'rung'), 'breach', d.number, f.body->>'office',
  f.body->>'supervisor', f.body->>'clock', (f.body->>'occurrence')::int, f.body->>'rung',
  coalesce((SELECT rule->>'basis' FROM jsonb_array_elements(d.plan->'clocks') rule WHERE rule->>'code' = f.body->>'clock'), f.body->>'clock'),
  to_timestamp((f.body->>'due')::double precision / 1000), (f.body->>'late')::boolean, f.at, f.stream, f.seq
FROM "fact" f JOIN "dispute" d ON f.stream = 'dispute-' || d.number
WHERE f.kind = 'breached' AND f.body->>'card' = 'open'
ON CONFLICT (id) DO NOTHING;

INSERT INTO "ledger_entry" (id, kind, number, office, supervisor, clock, occurrence, rung, basis, measure, due_at, at, stream, seq)
SELECT 'measure-' || a.id, 'measure', a.number, a.office, a.supervisor, a.clock, a.occurrence, a.rung, a.state->'evidence'->>'basis',
  a.state->>'measure', to_timestamp((a.state->'evidence'->>'dueAt')::double precision / 1000), f.at, f.stream, f.seq
FROM "fact" f JOIN "accountability" a ON f.stream = a.id
WHERE f.kind = 'decided' AND f.body->>'decision' = 'signed';

INSERT INTO "ledger_entry" (id, kind, number, office, clock, occurrence, rung, refers_to, why, at, stream, seq)
SELECT 'reversal-' || e.id, 'reversal', e.number, e.office, e.clock, e.occurrence, e.rung, e.id, 'not-said', f.at, f.stream, f.seq
FROM "fact" f JOIN "ledger_entry" e
  ON f.stream = 'dispute-' || e.number AND f.body->>'clock' = e.clock AND (f.body->>'occurrence')::int = e.occurrence
WHERE f.kind = 'breachWithdrawn' AND (e.kind = 'measure' OR e.stream = f.stream AND e.seq < f.seq)
ON CONFLICT (id) DO NOTHING;
