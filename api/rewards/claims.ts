import { z } from 'zod';
import { Pace } from '../../contracts/plan';
import { caseTime } from '../../domain/pace';
import { type Mediated, mediationFacts, mediationOf, papersOf } from '../../domain/scoring/claim-of-case';
import type { Period } from '../../domain/scoring/period';
import type { SubsidyClaim } from '../../domain/scoring/subsidy';
import type { Database, Transaction } from '../../prisma/client';
import { StoredFact } from '../stored';

const Case = z.object({
  number: z.string(),
  dispute: z.string(),
  grade: z.string().nullable(),
  pace: Pace.nullable(),
  facts: z.array(StoredFact),
  kinds: z.array(z.string()),
});
type Case = z.infer<typeof Case>;

/**
 * The claims of a place for a period, from what its cases say now: mediations that ended in it, and those that ended before it whose dispute nobody has
 * been paid for. `dispute` is the first case between the same parties of the same type 同一纠纷.
 */
export async function claimsOf(database: Database | Transaction, place: string, period: Period): Promise<SubsidyClaim[]> {
  const rows = await database.$queryRaw`
    SELECT d.number, coalesce(d.repeat_of, d.number) AS dispute, d.grade, d.plan->'pace' AS pace,
      (SELECT json_agg(f.body ORDER BY f.seq) FROM fact f WHERE f.stream = 'dispute-' || d.number AND f.kind = ANY(${[...mediationFacts]})) AS facts,
      (SELECT coalesce(json_agg(k.kind), '[]'::json) FROM (SELECT kind FROM document WHERE stream = 'dispute-' || d.number
        UNION SELECT kind FROM scan WHERE number = d.number) k) AS kinds
    FROM dispute d WHERE d.place = ${place}
      AND EXISTS (SELECT FROM fact f WHERE f.stream = 'dispute-' || d.number AND f.kind IN ('agreed', 'failed'))
    ORDER BY d.number`;
  const ended = z
    .array(Case)
    .parse(rows)
    .flatMap((row) => mediated(row, period));
  const [paid, ...told] = await Promise.all([paidDisputes(database), ...asTold(database, ended)]);
  const [findings, offices, recorders] = told;
  return ended
    .map(([row, mediation]) => claimOf(row, mediation, { findings, offices, recorders }))
    .filter(({ concluded, dispute }) => concluded >= period.from || !paid.has(dispute));
}

/** The disputes that were paid for in a confirmed list. */
export async function paidDisputes(database: Database | Transaction): Promise<ReadonlySet<string>> {
  const rows = await database.subsidyPayment.findMany({ select: { dispute: true } });
  return new Set(rows.map(({ dispute }) => dispute));
}

function mediated(row: Case, { to }: Period): (readonly [Case, Mediated])[] {
  const mediation = mediationOf(row.facts);
  return mediation && mediation.concluded <= to ? [[row, mediation]] : [];
}

interface Told {
  readonly findings: ReadonlyMap<string, { readonly value: number; readonly at: Date }>;
  readonly offices: ReadonlyMap<string, { readonly level: string; readonly kind: string }>;
  readonly recorders: ReadonlyMap<string, string | null>;
}

function asTold(database: Database | Transaction, ended: readonly (readonly [Case, Mediated])[]) {
  const findings = async () => {
    const where = { number: { in: ended.map(([{ number }]) => number) } };
    const rows = await database.subsidyFinding.findMany({ where, orderBy: { id: 'asc' } });
    return new Map(rows.map(({ number, kind, value, at }) => [`${number} ${kind}`, { value, at }]));
  };
  const offices = async () => {
    const rows = await database.office.findMany({ where: { id: { in: ended.map(([, { office }]) => office) } } });
    return new Map(rows.map(({ id, level, kind }) => [id, { level, kind }]));
  };
  const recorders = async () => {
    const rows = await database.principal.findMany({ where: { id: { in: ended.map(([, { recordedBy }]) => recordedBy) } } });
    return new Map(rows.map(({ id, personId }) => [id, personId]));
  };
  return [findings(), offices(), recorders()] as const;
}

function claimOf({ number, dispute, grade, pace, kinds }: Case, mediation: Mediated, { findings, offices, recorders }: Told): SubsidyClaim {
  const { concluded, agreement, performed, office, lead, recordedBy, since } = mediation;
  const { level = '', kind = '' } = offices.get(office) ?? {};
  const found = (what: string) => findings.get(`${number} ${what}`)?.value;
  // What was found of an agreement that failed since says nothing of the next one.
  const foundAt = findings.get(`${number} performed`)?.at.getTime() ?? 0;
  const foundPerformed = caseTime(pace, foundAt) < since ? undefined : found('performed');
  return {
    number,
    dispute,
    // 谁调解补助谁: whom the order to this office named, else whoever recorded the end with a key of his own.
    mediator: lead ?? recorders.get(recordedBy) ?? null,
    kind: kind === 'court' ? 'judicial' : kind === 'department' ? 'administrative' : 'people',
    committee: level === 'village' || level === 'grid' ? 'village' : 'town',
    grade: grade ?? '',
    concluded,
    agreement,
    performed: agreement !== null && (foundPerformed ?? (performed ? 1 : 0)) === 1,
    papers: papersOf(kinds, agreement),
    substandard: found('substandard') === 1,
    fixed: found('amount') ?? null,
  };
}
