import type { ExamKey, ExamRules } from '../domain/scoring/exam';
import { type Database, Prisma } from '../prisma/client';
import { LONG, rescoreOffice, staleOffices } from './scorecard-rows';

/**
 * Scores anew what has been published, or is on its way, and is no longer up to date: a breach was reversed, a case came back, a finding or a survey was
 * recorded. Answers how many offices changed; a scorecard that comes to the same is only marked. Each office is a transaction of its own.
 */
export async function rescoreStale(database: Database): Promise<number> {
  const exams = await database.$queryRaw<(ExamKey & { rules: ExamRules })[]>(
    Prisma.sql`SELECT place, kind, period, state->'rules' AS rules FROM publication ORDER BY id`,
  );
  let changed = 0;
  for (const { rules, ...exam } of exams) {
    for (const office of await staleOffices(database, exam)) {
      if (await database.$transaction((tx) => rescoreOffice(tx, exam, rules, office, 'changed'), LONG)) changed += 1;
    }
  }
  return changed;
}
