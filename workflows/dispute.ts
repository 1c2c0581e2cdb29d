import { continueAsNew } from '@temporalio/workflow';
import { registeredState } from '../domain/dispute/evolve';
import { commandNames } from '../domain/dispute/permissions';
import { rulesOf } from '../domain/dispute/rules';
import type { Outcome } from '../domain/dispute/state';
import { disputeProcedure } from './dispute-procedure';
import { CaseFile } from './kit/file';
import { handleCommands } from './kit/handlers';
import { commandSignal, commandUpdate, type DisputeInput } from './messages';
import { takeNotices } from './notices';
import { takeOutages } from './outages';
import { takePosts } from './posts';
import { carryProposals, proposalsCarried } from './proposals';

type DisputeFile = ReturnType<typeof openCaseFile>;

/**
 * A dispute from registration to close-out 矛盾纠纷办理全程.
 *
 * Each stage waits until the case has left it, and returns at once when it is past; so the same story runs again after continue-as-new,
 * and goes round again when the people are unhappy, the court rejects, or the dispute comes back.
 */
export async function dispute(input: DisputeInput): Promise<{ outcome: Outcome; seq: number }> {
  const file = openCaseFile(input);
  await acceptance(file);
  while (isOpen(file)) {
    await route(file);
    await mediate(file);
    await confirmJudicially(file);
    await proceed(file);
    await callBack(file);
    await score(file);
    await watch(file);
  }
  return archive(file);
}

/** 受理: accepted, or declined with a reason and the routes open to the party. */
async function acceptance(file: DisputeFile): Promise<void> {
  await file.until((state) => state.status !== 'registered');
}

/** 定层级、定等级、定责任: level, grade and the responsible office, with its lead, plan and method. */
async function route(file: DisputeFile): Promise<void> {
  await file.until((state) => state.status !== 'accepted');
}

/** 调解: sessions and weekly updates, until an agreement, a failure, a withdrawal, a suit, or the office above takes the case. */
async function mediate(file: DisputeFile): Promise<void> {
  await file.until((state) => state.status !== 'mediating');
}

/** 司法确认: the parties may apply together within 30 days; then the court's clocks run. */
async function confirmJudicially(file: DisputeFile): Promise<void> {
  await file.until((state) => state.status !== 'confirming');
}

/** 后续程序: another body has it, an arbitration, an inspection, the police; its milestones are reported until it has decided. */
async function proceed(file: DisputeFile): Promise<void> {
  await file.until((state) => state.status !== 'proceeding');
}

/** 回访: no close-out without a return visit; the unhappy go round again. */
async function callBack(file: DisputeFile): Promise<void> {
  await file.until((state) => state.status !== 'visiting');
}

/** 绩效评分: the case is scored as it closes. */
async function score(file: DisputeFile): Promise<void> {
  file.record(rulesOf(file.state).score(file.state));
}

/** 结案观察: closed, and watched; a rebound goes round again. */
async function watch(file: DisputeFile): Promise<void> {
  await file.until((state) => state.status !== 'watching');
}

/** 归档: only when every fact has reached the read model and every proposal has begun. */
async function archive(file: DisputeFile): Promise<{ outcome: Outcome; seq: number }> {
  await file.until(() => proposalsCarried(file));
  await file.untilRecorded();
  const { state } = file;
  if (state.status !== 'ended') throw new Error(`Cannot archive ${state.number}: it stands at ${state.status}`);
  return { outcome: state.outcome, seq: state.seq };
}

function isOpen(file: DisputeFile): boolean {
  return file.state.status !== 'ended';
}

function openCaseFile(input: DisputeInput) {
  const begins = !('state' in input);
  const file = new CaseFile(disputeProcedure, {
    state: begins ? registeredState(input) : input.state,
    memory: begins ? { unrecorded: [], started: [] } : input.memory,
    continueAsNewAfter: input.continueAsNewAfter,
    continueAsNew: (state, memory) => continueAsNew<typeof dispute>({ state, memory, ...hooks(input) }),
  });
  handleCommands(file, { names: commandNames, update: commandUpdate, signal: commandSignal, description: (name) => name });
  carryProposals(file);
  takeNotices(file);
  takeOutages(file);
  takePosts(file);
  return file;
}

function hooks(input: DisputeInput): { continueAsNewAfter?: number } {
  return input.continueAsNewAfter === undefined ? {} : { continueAsNewAfter: input.continueAsNewAfter };
}
