import { readFileSync } from 'node:fs';
import { WorkflowNotFoundError } from '@temporalio/client';
import { z } from 'zod';
import { calendarOf } from '../api/calendar';
import { statutoryHolidays } from '../api/statutory-holidays';
import { CalendarNotice } from '../contracts/plan';
import { noticeFaults } from '../domain/calendar-notice';
import type { MovedDeadline } from '../domain/dispute/adoption';
import { disputeWorkflowId, noticeUpdate } from '../workflows/messages';
import type { House } from './house';

/** Cases read at once, cases told at once, how long one may take to answer (ms), and how often progress is said (ms). */
const PAGE = 500;
const AT_ONCE = 16;
const ANSWER_MS = 20_000;
const PROGRESS_MS = 2_000;

const Stored = z.object({ notice: CalendarNotice });

interface Tally {
  readonly moved: (MovedDeadline & { readonly number: string })[];
  readonly silent: string[];
  cases: number;
}

/**
 * Loads the notice of a year 加载放假安排 from a file and counts the clocks of every open case anew; answers each deadline that moved. Asked again with the
 * same notice it goes on with the cases that have not answered. Refuses, before anything is changed: a notice that leaves a gap, overlaps, misses a
 * statutory day, or says another thing than the one that was loaded.
 */
export async function loadCalendar(house: House, path: string): Promise<string> {
  const notice = CalendarNotice.parse(JSON.parse(readFileSync(path, 'utf8')));
  await keep(house, notice);
  const began = performance.now();
  const { moved, silent, cases } = await tellEverybody(house, notice);
  for (const { number, clock, occurrence, basis, from, to } of moved)
    house.say(`${number}  ${clock} #${occurrence}  ${day(from)} -> ${day(to)}  (${basis}; ${notice.source})`);
  for (const number of silent) house.say(`${number}  did not answer: load the same file again once a worker runs`);
  const seconds = ((performance.now() - began) / 1_000).toFixed(1);
  const outcome = `${cases} open cases, ${moved.length} deadlines moved, ${silent.length} cases silent, ${seconds} s`;
  house.say(outcome);
  return outcome;
}

async function keep({ database, say }: House, notice: CalendarNotice): Promise<void> {
  const there = await database.calendarNotice.findUnique({ where: { year: notice.year } });
  if (there) {
    const same = JSON.stringify(Stored.parse(there).notice) === JSON.stringify(notice);
    if (!same) throw new Error(`Another notice of ${notice.year} is loaded. Nothing was changed.`);
    return say(`The notice of ${notice.year} is loaded already; going on with the cases that do not know it.`);
  }
  const faults = noticeFaults(await calendarOf(database, Date.now()), notice, statutoryHolidays(notice.year));
  if (faults.length > 0)
    throw new Error(`This notice cannot be loaded. Nothing was changed.\n${faults.map((fault) => `  ${fault}`).join('\n')}`);
  await database.calendarNotice.create({ data: { year: notice.year, notice, loadedBy: 'npm run ops' } });
}

/** Every open case, page by page: those that are registered meanwhile have the notice in their plan. */
async function tellEverybody(house: House, notice: CalendarNotice): Promise<Tally> {
  const tally: Tally = { moved: [], silent: [], cases: 0 };
  let said = performance.now();
  for (let after = ''; ; ) {
    const rows = await house.database.dispute.findMany({
      where: { number: { gt: after }, status: { not: 'ended' } },
      select: { number: true },
      orderBy: { number: 'asc' },
      take: PAGE,
    });
    for (let index = 0; index < rows.length; index += AT_ONCE) {
      await Promise.all(rows.slice(index, index + AT_ONCE).map(({ number }) => tell(house, number, notice, tally)));
      if (performance.now() - said > PROGRESS_MS) {
        house.say(`  ${tally.cases} cases told, ${tally.moved.length} deadlines moved so far`);
        said = performance.now();
      }
    }
    const last = rows.at(-1);
    if (!last || rows.length < PAGE) return tally;
    after = last.number;
  }
}

async function tell({ client }: House, number: string, notice: CalendarNotice, tally: Tally): Promise<void> {
  tally.cases += 1;
  try {
    const moved = await client.withDeadline(Date.now() + ANSWER_MS, () =>
      client.workflow.getHandle(disputeWorkflowId(number)).executeUpdate(noticeUpdate, { args: [notice] }),
    );
    tally.moved.push(...moved.map((one) => ({ ...one, number })));
  } catch (error) {
    // One that has ended since has no clock to count; one that has not begun yet, or no worker answers for, is to be asked again.
    if (!(error instanceof WorkflowNotFoundError)) tally.silent.push(number);
  }
}

/** The last day of a period that ends at this exclusive instant. */
function day(dueAt: number): string {
  return new Date(dueAt - 1 + 8 * 3_600_000).toISOString().slice(0, 10);
}
