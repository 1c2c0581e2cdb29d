import { type Assessment, assess, type Finding, type ScoreBasis, type SurveyResult, weighed } from '../domain/scoring/assess';
import type { CaseInputs } from '../domain/scoring/case-inputs';
import { type ExamKey, type ExamRules, examId, examPeriod } from '../domain/scoring/exam';
import { monthsOf } from '../domain/scoring/period';
import type { Exclusion } from '../domain/scoring/scorecard';
import { sheets } from '../domain/scoring/sheets';
import { type Database, Prisma, type Transaction } from '../prisma/client';
import { writeNotices } from './notice-rows';
import { lockExam, publicationId, writeRanking } from './ranking-rows';

/** Longest time (ms) the scorecards of one office may take, a large one's year among them: 10,000 cases take two seconds. */
export const LONG = { timeout: 30_000, maxWait: 10_000 };

/** An office to be scored. */
export interface ScoredOffice {
  readonly id: string;
  readonly level: string;
}

/** Why a version of a scorecard was written: the exam itself, what became true of its cases since, or an objection that was answered so. */
export type Why = 'computed' | 'changed' | 'objection';

/**
 * Scores an office for the period of an exam, of all types and of each, and writes what differs from the newest version as the next; the first time as
 * the first. A correction of what is released is released with it, and its office is told. Answers whether anything was written.
 */
export async function scoreOffice(tx: Transaction, exam: ExamKey, rules: ExamRules, office: ScoredOffice, why: Why): Promise<boolean> {
  const period = examPeriod(exam);
  const sheet = sheets.find(({ code, version }) => code === rules.sheet.code && version === rules.sheet.version);
  if (!period || !sheet) throw new Error(`cannot score ${examId(exam)}: its period or its sheet is unknown`);
  await lockExam(tx, exam);
  const months = monthsOf(period);
  const counted = await countOf(tx, exam.place, office.id, months);
  const basis = await basisOf(tx, exam.place, office.id, months);
  const known = await tx.scorecard.findMany({ where: { ...exam, office: office.id }, distinct: ['type'], select: { type: true } });
  const types = [...new Set(['', ...known.map(({ type }) => type), ...basis.cases.map(({ type }) => type)])];
  let written = false;
  for (const type of types) {
    const assessed = assess(office, period, type || null, basis, { sheet, vetoBasis: rules.vetoBasis });
    if (!known.some((one) => one.type === type) && isEmpty(assessed)) continue;
    const version = await write(tx, exam, { type, assessed, weight: weighed(assessed, sheet, exam.kind), counted, why });
    written ||= version !== undefined;
    if (version !== undefined && version > 1 && type === '') await tell(tx, exam, office.id, version);
  }
  return written;
}

/** The same for an office whose exam has been ranked: its scorecards and, where they changed, the ranking. */
export async function rescoreOffice(tx: Transaction, exam: ExamKey, rules: ExamRules, office: ScoredOffice, why: Why): Promise<boolean> {
  const changed = await scoreOffice(tx, exam, rules, office, why);
  if (changed) await writeRanking(tx, exam, rules);
  return changed;
}

const isEmpty = ({ card, findings, surveys }: Assessment) => card.cases === 0 && findings.length === 0 && surveys.length === 0;

interface NewVersion {
  readonly type: string;
  readonly assessed: Assessment;
  readonly weight: ReturnType<typeof weighed>;
  readonly counted: number;
  readonly why: Why;
}

/** Appends the next version unless it weighs the same as the newest; that one is then marked as up to date. Answers the version it wrote. */
async function write(tx: Transaction, exam: ExamKey, { type, assessed, weight, counted, why }: NewVersion): Promise<number | undefined> {
  const { card, result } = assessed;
  const { office, level, cases } = card;
  const key = Prisma.sql`place = ${exam.place} AND kind = ${exam.kind} AND period = ${exam.period} AND office = ${office} AND type = ${type}`;
  const [json, weighs] = [JSON.stringify(assessed), JSON.stringify(weight)];
  const [row] = await tx.$queryRaw<{ version: number }[]>(Prisma.sql`
    WITH newest AS (SELECT * FROM scorecard WHERE ${key} ORDER BY version DESC LIMIT 1)
    INSERT INTO scorecard (id, place, kind, period, office, level, type, version, corrects, why, sheet, sheet_version, points, complete, cases, assessment,
      weighed, counted, released_at)
    SELECT ${`${examId(exam)}~${office}${type === '' ? '' : `~${type}`}~v`} || (coalesce(newest.version, 0) + 1), ${exam.place}, ${exam.kind}, ${exam.period},
      ${office}, ${level}, ${type}, coalesce(newest.version, 0) + 1, newest.id, ${why}, ${result.sheet}, ${result.version}, ${result.points},
      ${result.complete}, ${cases}, ${json}::jsonb, ${weighs}::jsonb, ${counted}, CASE WHEN newest.released_at IS NOT NULL THEN now() END
    FROM (SELECT) one LEFT JOIN newest ON TRUE WHERE newest.weighed IS DISTINCT FROM ${weighs}::jsonb
    RETURNING version`);
  if (!row)
    await tx.$executeRaw(Prisma.sql`
      UPDATE scorecard SET counted = ${counted} WHERE ${key} AND version = (SELECT max(version) FROM scorecard WHERE ${key})`);
  return row?.version;
}

async function tell(tx: Transaction, exam: ExamKey, office: string, version: number): Promise<void> {
  const params = { kind: exam.kind, period: exam.period, publication: publicationId(exam), version };
  await writeNotices(tx, examId(exam), '', [{ recipient: office, code: 'scorecard-corrected', params, seq: version, at: Date.now() }]);
}

async function basisOf(tx: Transaction, place: string, office: string, months: readonly string[]): Promise<ScoreBasis> {
  const cases = await tx.$queryRaw<{ inputs: CaseInputs }[]>(Prisma.sql`
    SELECT inputs FROM (
      SELECT DISTINCT ON (s.number) s.inputs, s.months FROM score_input s JOIN dispute d ON d.number = s.number
      WHERE s.office = ${office} AND d.place = ${place} AND d.plan->'pace' = 'null'::jsonb ORDER BY s.number, s.id DESC) newest
    WHERE months && ${[...months]}`);
  const conceded = await tx.$queryRaw<(Omit<Exclusion, 'within'> & Partial<Pick<ExamKey, 'kind' | 'period'>>)[]>(Prisma.sql`
    SELECT x.office, x.number, x.figure, x.reason, x.approver, p.kind, p.period FROM score_exclusion x LEFT JOIN publication p ON p.id = x.publication
    WHERE x.place = ${place} AND x.office = ${office} ORDER BY x.id`);
  const exclusions = conceded.map(({ kind, period, ...one }): Exclusion => {
    const within = kind && period ? examPeriod({ kind, period }) : undefined;
    return { ...one, ...(within && { within }) };
  });
  const findings = await tx.$queryRaw<Finding[]>(Prisma.sql`
    SELECT id, office, count, "on" FROM score_finding WHERE place = ${place} AND office = ${office} ORDER BY id`);
  const surveys = await tx.$queryRaw<SurveyResult[]>(Prisma.sql`
    SELECT s.id, r->>'office' AS office, s.measure, s."on", (r->>'numerator')::int AS numerator, (r->>'denominator')::int AS denominator
    FROM survey s, jsonb_array_elements(s.results) r WHERE s.place = ${place} AND r->>'office' = ${office} ORDER BY s.id`);
  return { cases: cases.map(({ inputs }) => inputs), exclusions, findings, surveys };
}

/** Everything an office's scorecard may take in is appended and never deleted: one more of it makes the scorecard stale. */
async function countOf(tx: Transaction, place: string, office: string, months: readonly string[]): Promise<number> {
  const [row] = await tx.$queryRaw<{ count: number }[]>(
    Prisma.sql`SELECT ${countIn(Prisma.sql`${place}`, Prisma.sql`${office}`, months)} AS count`,
  );
  return row?.count ?? 0;
}

function countIn(place: Prisma.Sql, office: Prisma.Sql, months: readonly string[]): Prisma.Sql {
  return Prisma.sql`(
    (SELECT count(*) FROM score_input s WHERE s.office = ${office} AND s.months && ${[...months]})
    + (SELECT count(*) FROM score_exclusion x WHERE x.place = ${place} AND x.office = ${office})
    + (SELECT count(*) FROM score_finding f WHERE f.place = ${place} AND f.office = ${office})
    + (SELECT count(*) FROM survey v WHERE v.place = ${place} AND v.results @> jsonb_build_array(jsonb_build_object('office', ${office}::text))))::int`;
}

/** The exams of a place that are published, or on their way, in which this office is no longer up to date. */
export async function staleOffices(database: Database, exam: ExamKey): Promise<readonly ScoredOffice[]> {
  const period = examPeriod(exam);
  if (!period) return [];
  return database.$queryRaw<ScoredOffice[]>(Prisma.sql`
    SELECT c.office AS id, c.level FROM scorecard c
    WHERE c.place = ${exam.place} AND c.kind = ${exam.kind} AND c.period = ${exam.period} AND c.type = ''
      AND NOT EXISTS (SELECT FROM scorecard later WHERE later.corrects = c.id)
      AND c.counted < ${countIn(Prisma.sql`c.place`, Prisma.sql`c.office`, monthsOf(period))}
    ORDER BY c.office`);
}
