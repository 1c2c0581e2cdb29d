-- A breach that was taken back stayed in the row of an occurrence that had gone on, and counted against its office in the forecast.
UPDATE clock c SET breached_at = NULL
WHERE c.breached_at IS NOT NULL AND (
  SELECT f.kind FROM fact f
  WHERE f.stream = 'dispute-' || c.number AND f.kind IN ('breached', 'breachWithdrawn')
    AND f.body->>'clock' = c.code AND (f.body->>'occurrence')::int = c.occurrence
  ORDER BY f.seq DESC LIMIT 1
) = 'breachWithdrawn';
