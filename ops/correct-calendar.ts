import { readFileSync } from 'node:fs';
import { WorkflowNotFoundError } from '@temporalio/client';
import { z } from 'zod';
import { aloneWithNotices, calendarOf } from '../api/calendar';
import { statutoryHolidays } from '../api/statutory-holidays';
import { CalendarNotice } from '../contracts/plan';
import { correctionFaults } from '../domain/calendar-notice';
import { type MovedDeadline, planWithNotice } from '../domain/dispute/adoption';
import type { WithdrawalReason } from '../domain/dispute/facts';
import type { Step } from '../domain/dispute/steps';
import { fallenProposals } from '../domain/ledger/fallen';
import { type Unfounded, unfoundedBreaches } from '../domain/ledger/unfounded';
import { stateOfCase, withdrawAfterEnd } from '../read-model/after-end';
import { stepsOfCase } from '../read-model/steps';
import { breachWithdrawnSignal, correctionUpdate, disputeWorkflowId } from '../workflows/messages';
import { everyCase, lastDayOf } from './every-case';
import type { House } from './house';
import { messageOf } from './message';

/** How long a case may take to answer, and the registrations under way may (ms). */
const ANSWER_MS = 20_000;
const LIMITS = { maxWait: 5_000, timeout: 20_000 };

const Correction = CalendarNotice.extend({ reason: z.string().min(1).max(500) });

interface Tally {
  readonly moved: (MovedDeadline & { readonly number: string })[];
  readonly withdrawn: (Unfounded & { readonly number: string })[];
  readonly silent: { readonly number: string; readonly why: string }[];
  cases: number;
}

/**
 * Puts right the days off of a year that is known 更正放假安排, from a file: the notice as it is, its source, and the reason. New registrations count by it;
 * every open case counts its clocks anew; and whatever was charged only because the calendar was wrong is reversed, in open and in ended cases, each
 * with its reason. Asked again with the same file it goes on with what was not reached. Refuses, before anything is changed: a year that is not known
 * yet, a notice with a fault, a source that the calendar rests on already.
 */
export async function correctCalendar(house: House, path: string, operator: string): Promise<string> {
  const { reason, ...notice } = Correction.parse(JSON.parse(readFileSync(path, 'utf8')));
  await keep(house, notice, reason, operator);
  const began = performance.now();
  const tally: Tally = { moved: [], withdrawn: [], silent: [], cases: 0 };
  await everyCase(house, {
    where: {},
    visit: (number) => visit(house, number, notice, tally),
    progress: () => `${tally.cases} cases looked at, ${tally.withdrawn.length} entries reversed so far`,
  });
  for (const { number, clock, occurrence, basis, from, to } of tally.moved)
    house.say(`${number}  ${clock} #${occurrence}  ${lastDayOf(from)} -> ${lastDayOf(to)}  (${basis}; ${notice.source})`);
  for (const { number, clock, occurrence, why } of tally.withdrawn) house.say(`${number}  ${clock} #${occurrence}  reversed: ${why}`);
  for (const { number, why } of tally.silent) house.say(`${number}  ${why}`);
  const { cases, moved, withdrawn, silent } = tally;
  const seconds = ((performance.now() - began) / 1_000).toFixed(1);
  const outcome = `${cases} cases, ${moved.length} deadlines moved, ${withdrawn.length} entries reversed, ${silent.length} cases silent, ${seconds} s`;
  house.say(outcome);
  return outcome;
}

async function keep({ database, say }: House, notice: CalendarNotice, reason: string, operator: string): Promise<void> {
  const last = await database.calendarCorrection.findFirst({ where: { year: notice.year }, orderBy: { id: 'desc' } });
  if (last && JSON.stringify(CalendarNotice.parse(last.notice)) === JSON.stringify(notice))
    return say(`This correction of ${notice.year} is kept already; going on with the cases that do not know it.`);
  const start = Date.parse(`${notice.year}-06-01`);
  const faults = correctionFaults(await calendarOf(database, start), notice, statutoryHolidays(notice.year));
  if (faults.length > 0)
    throw new Error(`The calendar cannot be corrected like this. Nothing was changed.\n${faults.map((fault) => `  ${fault}`).join('\n')}`);
  await database.$transaction(async (tx) => {
    await aloneWithNotices(tx);
    await tx.calendarCorrection.create({ data: { year: notice.year, notice, reason, correctedBy: operator } });
  }, LIMITS);
}

async function visit(house: House, number: string, notice: CalendarNotice, tally: Tally): Promise<void> {
  tally.cases += 1;
  try {
    const steps = await stepsOfCase(house.database, number);
    const unfounded = unfoundedBreaches(steps, (plan) => planWithNotice(plan, notice), 'calendar');
    const { moved, withdrawn } = await tell(house, number, notice, unfounded, steps);
    tally.moved.push(...moved.map((one) => ({ ...one, number })));
    tally.withdrawn.push(...withdrawn.map((one) => ({ ...one, number })));
  } catch (error) {
    tally.silent.push({ number, why: `did not answer (${messageOf(error)}): run the same file again once a worker runs` });
  }
}

/** An open case takes back what is wrong by itself; for one whose workflow has ended it is written, and what rests on it is told. */
async function tell(house: House, number: string, notice: CalendarNotice, unfounded: readonly Unfounded[], steps: readonly Step[]) {
  const handle = house.client.workflow.getHandle(disputeWorkflowId(number));
  try {
    const update = () => handle.executeUpdate(correctionUpdate, { args: [{ notice, unfounded }] });
    return await house.client.withDeadline(Date.now() + ANSWER_MS, update);
  } catch (error) {
    const state = steps.at(-1)?.after;
    if (!(error instanceof WorkflowNotFoundError) || state?.status !== 'ended') throw error;
    const withdrawn = await withdrawAfterEnd(house.database, number, unfounded, Date.now());
    // Whichever run took it back: one that died in between has told nobody.
    const fallen = fallenProposals(await stateOfCase(house.database, number));
    for (const { proposal, why } of fallen) await tellProposal(house, proposal.id, why ?? 'calendar');
    return {
      moved: [],
      withdrawn: unfounded.filter((one) => withdrawn.some((other) => other.clock === one.clock && other.occurrence === one.occurrence)),
    };
  }
}

/** A proposal that has ended needs no telling: the ledger reverses what was signed on it. */
async function tellProposal({ client }: House, id: string, why: WithdrawalReason): Promise<void> {
  await client.workflow
    .getHandle(id)
    .signal(breachWithdrawnSignal, why)
    .catch((error: unknown) => {
      if (!(error instanceof WorkflowNotFoundError)) throw error;
    });
}
