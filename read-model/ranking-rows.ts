import { type Assessment, casesBehind } from '../domain/scoring/assess';
import { type ExamKey, type ExamRules, examId } from '../domain/scoring/exam';
import { type Contestant, rankings } from '../domain/scoring/ranking';
import { sheets } from '../domain/scoring/sheets';
import { Prisma, type Transaction } from '../prisma/client';

/** One office of the negative list 负面清单: what stands against it in the period, by the numbers of its cases. */
interface Negative {
  readonly office: string;
  readonly level: string;
  readonly missedDeadlines: readonly string[];
  readonly unansweredCards: readonly string[];
}

interface Row {
  readonly assessment: Assessment;
}

/** The id of the workflow that publishes an exam. */
export function publicationId({ place, kind, period }: ExamKey): string {
  return `publication-${place}-${kind}-${period}`;
}

/** One at a time writes or releases versions of an exam: none slips in between the newest and its release. */
export async function lockExam(tx: Transaction, exam: ExamKey): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${examId(exam)}, 0))`;
}

/**
 * Ranks the newest scorecards of an exam, and writes the ranking as its next version where it differs from the newest. A correction of a released ranking is
 * released with it. A negative list ranks nobody: it names who let what pass.
 */
export async function writeRanking(tx: Transaction, exam: ExamKey, rules: ExamRules): Promise<void> {
  const { place, kind, period } = exam;
  await lockExam(tx, exam);
  const rows = await tx.$queryRaw<Row[]>(Prisma.sql`
    SELECT DISTINCT ON (office) assessment FROM scorecard
    WHERE place = ${place} AND kind = ${kind} AND period = ${period} AND type = '' ORDER BY office, version DESC`);
  const sheet = sheets.find(({ code, version }) => code === rules.sheet.code && version === rules.sheet.version);
  const contestants = rows.map(({ assessment: { card, result } }): Contestant => {
    const { office, level } = card;
    return { office, level, cases: sheet ? casesBehind(card, sheet) : 0, result };
  });
  const levels = kind === 'negative-list' ? [] : rankings(contestants, rules.sheet, rules.minimumCases);
  const negative = rows.flatMap(({ assessment }) => negativeOf(assessment));
  await tx.$executeRaw(Prisma.sql`
    WITH newest AS (SELECT * FROM ranking WHERE place = ${place} AND kind = ${kind} AND period = ${period} ORDER BY version DESC LIMIT 1)
    INSERT INTO ranking (id, place, kind, period, version, corrects, publication, levels, negative, released_at)
    SELECT ${`${examId(exam)}~v`} || (coalesce(newest.version, 0) + 1), ${place}, ${kind}, ${period}, coalesce(newest.version, 0) + 1, newest.id,
      ${publicationId(exam)}, ${JSON.stringify(levels)}::jsonb, ${JSON.stringify(negative)}::jsonb,
      CASE WHEN newest.released_at IS NOT NULL THEN now() END
    FROM (SELECT) one LEFT JOIN newest ON TRUE
    WHERE (newest.levels, newest.negative) IS DISTINCT FROM (${JSON.stringify(levels)}::jsonb, ${JSON.stringify(negative)}::jsonb)`);
}

function negativeOf({ card }: Assessment): Negative[] {
  const { office, level, faults } = card;
  const [missedDeadlines, unansweredCards] = [faults['missed-deadlines'], faults['unanswered-cards']];
  return missedDeadlines.length + unansweredCards.length === 0 ? [] : [{ office, level, missedDeadlines, unansweredCards }];
}
