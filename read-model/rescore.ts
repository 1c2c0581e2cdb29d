import { type ExamKey, type ExamRules, examId } from '../domain/scoring/exam';
import { type Database, Prisma } from '../prisma/client';
import { LONG, rescoreOffice, staleOffices } from './scorecard-rows';

/**
 * Scores anew what has been published, or is on its way, and is no longer up to date: a breach was reversed, a case came back, a finding or a survey was
 * recorded. Answers how many offices changed; a scorecard that comes to the same is only marked. Each office is a transaction of its own, and one that cannot
 * be scored, or an exam that cannot be read, holds up no other: it is said at the end, to be tried again.
 */
export async function rescoreStale(database: Database): Promise<number> {
  const exams = await database.$queryRaw<(ExamKey & { rules: ExamRules })[]>(
    Prisma.sql`SELECT place, kind, period, state->'rules' AS rules FROM publication ORDER BY id`,
  );
  let changed = 0;
  const faults: string[] = [];
  for (const { rules, ...exam } of exams) {
    const stale = await staleOffices(database, exam).catch((error: unknown) => {
      faults.push(`${examId(exam)}: ${String(error)}`);
      return [];
    });
    for (const office of stale) {
      await database
        .$transaction((tx) => rescoreOffice(tx, exam, rules, office, 'changed'), LONG)
        .then((written) => {
          if (written) changed += 1;
        })
        .catch((error: unknown) => faults.push(`${examId(exam)}, ${office.id}: ${String(error)}`));
    }
  }
  if (faults.length > 0) throw new Error(`${faults.length} exams or offices could not be scored anew: ${faults.slice(0, 5).join('; ')}`);
  return changed;
}
