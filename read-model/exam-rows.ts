import type { Notice } from '../domain/dispute/notices';
import { type ExamKey, type ExamRules, examId, examPeriod } from '../domain/scoring/exam';
import { endOf, type Instant } from '../domain/time';
import { type Database, Prisma } from '../prisma/client';
import { disputeFold } from './dispute-facts';
import { writeNotices } from './notice-rows';
import { petitionFold } from './petition-facts';
import { writeRanking } from './ranking-rows';
import { freeze } from './score-inputs';
import { LONG, type ScoredOffice, scoreOffice } from './scorecard-rows';

/** Cases frozen by one call. */
const CASES = 100;

/**
 * Freezes what the cases of a place give that were registered before the end of the period and have moved since they were last frozen: the open ones above
 * all. A hundred at a time, by number from behind `after`; answers the last number, or null when no more are left. Repeated, it freezes nothing twice.
 */
export async function freezeCases(database: Database, exam: ExamKey, after: string): Promise<string | null> {
  const end = new Date(endOf(examPeriod(exam)?.to ?? '1970-01-01'));
  const cases = await database.$queryRaw<{ number: string; petition: boolean }[]>(Prisma.sql`
    SELECT d.number, d.plan->>'procedure' IS NOT DISTINCT FROM 'petition' AS petition FROM dispute d
    WHERE d.place = ${exam.place} AND d.number > ${after} AND d.registered_at < ${end}
      AND (d.seq > coalesce((SELECT max(s.seq) FROM score_input s WHERE s.number = d.number), 0)
        OR EXISTS (SELECT FROM dispute r WHERE r.repeat_of = d.number))
    ORDER BY d.number LIMIT ${CASES}`);
  for (const { number, petition } of cases) {
    await database.$transaction(async (tx) => {
      // The lock of whoever writes its facts.
      await tx.$executeRaw`SELECT FROM dispute WHERE number = ${number} FOR UPDATE`;
      await (petition ? freeze(tx, petitionFold, number) : freeze(tx, disputeFold, number));
    });
  }
  return cases.length < CASES ? null : (cases.at(-1)?.number ?? null);
}

/** The offices of a place that are scored: all but its courts. */
export async function officesToScore(database: Database, place: string): Promise<readonly ScoredOffice[]> {
  return database.office.findMany({ where: { place, kind: { not: 'court' } }, select: { id: true, level: true }, orderBy: { id: 'asc' } });
}

/** Writes the scorecards of these offices, each office in a transaction of its own. */
export async function scoreOffices(database: Database, exam: ExamKey, rules: ExamRules, offices: readonly ScoredOffice[]): Promise<void> {
  for (const office of offices) await database.$transaction((tx) => scoreOffice(tx, exam, rules, office, 'computed'), LONG);
}

/** Who publishes an exam, and who stands in it. */
interface Published {
  readonly issuer: string;
  /** The offices over it, nearest first. */
  readonly above: readonly string[];
  readonly offices: readonly string[];
}

/**
 * Ranks an exam and says who publishes it: the office of the county that has the most offices below it. Undefined where nobody has a scorecard, or the place
 * has no such office.
 */
export async function rankExam(database: Database, exam: ExamKey, rules: ExamRules): Promise<Published | undefined> {
  const { place, kind, period } = exam;
  const [issuer] = await database.$queryRaw<{ id: string; path: string }[]>(Prisma.sql`
    SELECT o.id, o.path FROM office o WHERE o.place = ${place} AND o.level = 'county' AND o.kind <> 'court'
    ORDER BY (SELECT count(*) FROM office below WHERE below.place = o.place AND starts_with(below.path, o.path)) DESC, o.id LIMIT 1`);
  await database.$transaction((tx) => writeRanking(tx, exam, rules), LONG);
  const cards = await database.scorecard.findMany({
    where: { place, kind, period, type: '' },
    distinct: ['office'],
    select: { office: true },
    orderBy: { office: 'asc' },
  });
  if (!issuer || cards.length === 0) return undefined;
  const above = issuer.path.split('/').filter((id) => id !== '' && id !== issuer.id);
  return { issuer: issuer.id, above: above.toReversed(), offices: cards.map(({ office }) => office) };
}

/** Tells every office that has a scorecard of a week its figures 周通报, once: how many cases, and what was missed. Answers how many were told. */
export async function tellBulletin(database: Database, exam: ExamKey, at: Instant): Promise<number> {
  const { place, kind, period } = exam;
  const rows = await database.$queryRaw<{ id: string; office: string; params: Notice['params'] }[]>(Prisma.sql`
    SELECT DISTINCT ON (office) id, office, jsonb_build_object('period', period, 'cases', cases,
      'missed', jsonb_array_length(assessment->'card'->'faults'->'missed-deadlines'),
      'cards', jsonb_array_length(assessment->'card'->'faults'->'unanswered-cards'), 'scorecard', id) AS params
    FROM scorecard WHERE place = ${place} AND kind = ${kind} AND period = ${period} AND type = '' ORDER BY office, version DESC`);
  const notices = rows.map(({ office, params }) => ({ recipient: office, code: 'weekly-bulletin', params, seq: 1, at }));
  await database.$transaction((tx) => writeNotices(tx, examId(exam), '', notices));
  return notices.length;
}
