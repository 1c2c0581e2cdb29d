import type { House } from './house';

/** Cases read at once, cases worked on at once, and how often progress is said (ms). */
const PAGE = 500;
const AT_ONCE = 16;
const PROGRESS_MS = 2_000;

interface EveryCase {
  /** Which cases. */
  readonly where: { readonly status?: { readonly not: string } };
  readonly visit: (number: string) => Promise<void>;
  /** A line on how far it has come, said every two seconds. */
  readonly progress: () => string;
}

/** Visits every case, page by page in the order of the numbers, some at once. */
export async function everyCase({ database, say }: House, { where, visit, progress }: EveryCase): Promise<void> {
  let said = performance.now();
  for (let after = ''; ; ) {
    const rows = await database.dispute.findMany({
      where: { number: { gt: after }, ...where },
      select: { number: true },
      orderBy: { number: 'asc' },
      take: PAGE,
    });
    for (let index = 0; index < rows.length; index += AT_ONCE) {
      await Promise.all(rows.slice(index, index + AT_ONCE).map(({ number }) => visit(number)));
      if (performance.now() - said > PROGRESS_MS) {
        say(`  ${progress()}`);
        said = performance.now();
      }
    }
    const last = rows.at(-1);
    if (!last || rows.length < PAGE) return;
    after = last.number;
  }
}

/** The last day of a period that ends at this exclusive instant. */
export function lastDayOf(dueAt: number): string {
  return new Date(dueAt - 1 + 8 * 3_600_000).toISOString().slice(0, 10);
}
