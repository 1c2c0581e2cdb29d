import { readFileSync } from 'node:fs';
import { WorkflowNotFoundError, WorkflowUpdateFailedError } from '@temporalio/client';
import { z } from 'zod';
import { aloneWithNotices, calendarOf } from '../api/calendar';
import { statutoryHolidays } from '../api/statutory-holidays';
import { CalendarNotice } from '../contracts/plan';
import { noticeFaults } from '../domain/calendar-notice';
import type { MovedDeadline } from '../domain/dispute/adoption';
import { disputeWorkflowId, noticeUpdate } from '../workflows/messages';
import { everyCase, lastDayOf } from './every-case';
import type { House } from './house';

/** How long a case may take to answer (ms). */
const ANSWER_MS = 20_000;

/** How long the registrations under way may take (ms): longer than one of them can. */
const LIMITS = { maxWait: 5_000, timeout: 20_000 };

const Stored = z.object({ notice: CalendarNotice });

interface Tally {
  readonly moved: (MovedDeadline & { readonly number: string })[];
  /** Cases that do not know the notice yet, and why. */
  readonly silent: { readonly number: string; readonly why: string }[];
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
  const { moved, silent, cases } = await tellEverybody(house, await noticesThrough(house, notice));
  for (const { number, clock, occurrence, basis, from, to } of moved)
    house.say(`${number}  ${clock} #${occurrence}  ${lastDayOf(from)} -> ${lastDayOf(to)}  (${basis}; ${notice.source})`);
  for (const { number, why } of silent) house.say(`${number}  ${why}`);
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
  await database.$transaction(async (tx) => {
    await aloneWithNotices(tx);
    await tx.calendarNotice.create({ data: { year: notice.year, notice, loadedBy: 'npm run ops' } });
  }, LIMITS);
}

/** The notices up to this one, oldest first: a case that was silent to an earlier one is told it now, for no year may be left out. */
async function noticesThrough({ database }: House, { year }: CalendarNotice): Promise<readonly CalendarNotice[]> {
  const rows = await database.calendarNotice.findMany({ where: { year: { lte: year } }, orderBy: { year: 'asc' } });
  return rows.map((row) => Stored.parse(row).notice);
}

/** Every open case: those that are registered meanwhile have the notice in their plan. */
async function tellEverybody(house: House, notices: readonly CalendarNotice[]): Promise<Tally> {
  const tally: Tally = { moved: [], silent: [], cases: 0 };
  await everyCase(house, {
    where: { status: { not: 'ended' } },
    visit: (number) => tell(house, number, notices, tally),
    progress: () => `${tally.cases} cases told, ${tally.moved.length} deadlines moved so far`,
  });
  return tally;
}

async function tell(house: House, number: string, notices: readonly CalendarNotice[], tally: Tally): Promise<void> {
  tally.cases += 1;
  const handle = house.client.workflow.getHandle(disputeWorkflowId(number));
  try {
    for (const notice of notices) {
      const update = () => handle.executeUpdate(noticeUpdate, { args: [notice] });
      const moved = await house.client.withDeadline(Date.now() + ANSWER_MS, update);
      tally.moved.push(...moved.map((one) => ({ ...one, number })));
    }
  } catch (error) {
    const why = await whySilent(house, number, error);
    if (why !== undefined) tally.silent.push({ number, why });
  }
}

/** Why a case was not told, and what to do; undefined for one that has ended since, which has no clock to count. */
async function whySilent({ database }: House, number: string, error: unknown): Promise<string | undefined> {
  if (error instanceof WorkflowUpdateFailedError && error.cause) return `refused it: ${error.cause.message}`;
  if (!(error instanceof WorkflowNotFoundError)) return 'did not answer: load the same file again once a worker runs';
  const ended = await database.dispute.count({ where: { number, status: 'ended' } });
  return ended === 1 ? undefined : 'has not begun: load the same file again once its workflow is started';
}
