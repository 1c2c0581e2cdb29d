import { z } from 'zod';
import type { GradeRule } from '../../contracts/rewards';
import type { DisputeFact } from '../../domain/dispute/facts';
import { mediationFacts, mediationsOf } from '../../domain/scoring/claim-of-case';
import { type MediatorRecord, proposeGrade } from '../../domain/scoring/mediator-grades';
import { dayOf, type Instant } from '../../domain/time';
import type { Database, Transaction } from '../../prisma/client';
import { Problem } from '../problem';
import { signatureOf } from './signed';

/** What the cases do not say of a mediator. */
export type Known = Pick<MediatorRecord, 'years' | 'turnedCriminal' | 'misconduct'>;

const Rows = z.array(
  z.object({
    facts: z.array(z.custom<DisputeFact>((value) => z.looseObject({ kind: z.string(), seq: z.int() }).safeParse(value).success)),
  }),
);

/**
 * The record of a mediator: the mediations of the place, of whatever round, that ended while the order to that office named him or he had taken them over,
 * and what is known beside. Refuses: nobody of the place.
 */
export async function recordOf(database: Database | Transaction, place: string, mediator: string, known: Known): Promise<MediatorRecord> {
  const person = await database.person.findFirst({ where: { id: mediator, office: { place } }, select: { id: true } });
  if (!person) throw new Problem('unknown-person', { field: 'mediator' });
  const rows = await database.$queryRaw`
    SELECT (SELECT json_agg(f.body ORDER BY f.seq) FROM fact f WHERE f.stream = own.stream AND f.kind = ANY(${[...mediationFacts]})) AS facts
    FROM (SELECT DISTINCT f.stream FROM fact f JOIN dispute d ON f.stream = 'dispute-' || d.number
      WHERE d.place = ${place} AND ((f.kind = 'routed' AND f.body->>'leader' = ${mediator}) OR (f.kind = 'leadChanged' AND f.body->>'lead' = ${mediator}))) own`;
  const ended = Rows.parse(rows).flatMap(({ facts }) => mediationsOf(facts));
  const own = ended.filter(({ lead }) => lead === mediator);
  const reached = (form: string) => own.filter(({ agreement }) => agreement === form).length;
  const { years, turnedCriminal, misconduct } = known;
  return { years, accepted: own.length, written: reached('written'), oral: reached('oral'), turnedCriminal, misconduct };
}

/** What a rule proposes for a record, each grade with who assesses it. */
export function proposalOf(rule: GradeRule, record: MediatorRecord) {
  const { grade, findings } = proposeGrade(rule, record);
  const told = findings.map(({ grade: of, failed, notKnown }) => {
    const { name, assessor } = rule.grades.find((each) => each.grade === of) ?? { name: { zh: '', en: '' }, assessor: { zh: '', en: '' } };
    return { grade: of, name, assessor, failed: [...failed], notKnown: [...notKnown] };
  });
  return { record: { ...record }, proposed: grade, findings: told };
}

/** The signed grades of a mediator, newest first: one on notice is in force the day after; a newer one takes its place. */
export async function signedGrades(database: Database | Transaction, place: string, mediator: string, now: Instant) {
  const rows = await database.mediatorGrade.findMany({ where: { place, mediator }, orderBy: [{ at: 'desc' }, { id: 'desc' }] });
  return rows.map(({ id, grade, noticeUntil, ...signed }, index) => ({
    id,
    grade,
    noticeUntil,
    state: index > 0 ? 'superseded' : dayOf(now) <= noticeUntil ? 'on-notice' : 'in-force',
    signature: signatureOf(signed),
  }));
}
