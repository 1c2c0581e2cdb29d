import { continueAsNew } from '@temporalio/workflow';
import { registeredState } from '../domain/petition/evolve';
import { petitionCommandNames } from '../domain/petition/permissions';
import type { PetitionOutcome } from '../domain/petition/state';
import { CaseFile } from './kit/file';
import { handleCommands } from './kit/handlers';
import { type PetitionInput, petitionCommandSignal, petitionUpdate } from './messages';
import { takeNotices } from './notices';
import { takeOutages } from './outages';
import { petitionProcedure } from './petition-procedure';
import { takePosts } from './posts';
import { carryProposals, proposalsCarried } from './proposals';

type PetitionFile = ReturnType<typeof openPetition>;

/**
 * A petition from registration to its end 信访事项办理全程 (《信访工作条例》).
 *
 * Each stage waits until the petition has left it, and returns at once when it is past; so the same story runs again after continue-as-new, and
 * goes back when an assignment was objected to with reason. A petition is not mediated by an office, confirmed by a court or watched: whoever is not
 * content asks another organ to review the opinion, then to re-examine the review, and then the matter is closed for good.
 */
export async function petition(input: PetitionInput): Promise<{ outcome: PetitionOutcome; seq: number }> {
  const file = openPetition(input);
  while (isOpen(file)) {
    await transfer(file);
    await receive(file);
    await handle(file);
    await awaitReview(file);
    await review(file);
    await awaitReexamination(file);
    await reexamine(file);
    await evaluate(file);
  }
  return archive(file);
}

/** 登记、转送、交办: to the organ in charge, within fifteen days; or accepted, or not accepted, where it came to the right one (XF-1, XF-3). */
async function transfer(file: PetitionFile): Promise<void> {
  await file.until((state) => state.status !== 'registered');
}

/** 受理: the organ tells the petitioner in writing, or objects within five working days (XF-4, XF-5). */
async function receive(file: PetitionFile): Promise<void> {
  await file.until((state) => state.status !== 'transferred');
}

/** 办理: the written opinion within sixty days, or a mediated agreement, or the way to a legal procedure (XF-7, XF-13). */
async function handle(file: PetitionFile): Promise<void> {
  await file.until((state) => state.status !== 'handling');
}

/** 请求复查: thirty days from the written reply (XF-8). */
async function awaitReview(file: PetitionFile): Promise<void> {
  await file.until((state) => state.status !== 'answered');
}

/** 复查: thirty days (XF-8). */
async function review(file: PetitionFile): Promise<void> {
  await file.until((state) => state.status !== 'reviewing');
}

/** 请求复核: thirty days from the written reply (XF-9). */
async function awaitReexamination(file: PetitionFile): Promise<void> {
  await file.until((state) => state.status !== 'reviewed');
}

/** 复核: thirty days, hearings not counted; the same facts and grounds are not accepted again (XF-9). */
async function reexamine(file: PetitionFile): Promise<void> {
  await file.until((state) => state.status !== 'reexamining');
}

/** 满意度评价: the petitioner is asked. */
async function evaluate(file: PetitionFile): Promise<void> {
  await file.until((state) => state.status !== 'evaluating');
}

/** 归档: only when every fact has reached the read model and every proposal has begun. */
async function archive(file: PetitionFile): Promise<{ outcome: PetitionOutcome; seq: number }> {
  await file.until(() => proposalsCarried(file));
  await file.untilRecorded();
  const { state } = file;
  if (state.status !== 'ended') throw new Error(`Cannot archive ${state.number}: it stands at ${state.status}`);
  return { outcome: state.outcome, seq: state.seq };
}

function isOpen(file: PetitionFile): boolean {
  return file.state.status !== 'ended';
}

function openPetition(input: PetitionInput) {
  const begins = !('state' in input);
  const file = new CaseFile(petitionProcedure, {
    state: begins ? registeredState(input) : input.state,
    memory: begins ? { unrecorded: [], started: [] } : input.memory,
    continueAsNewAfter: input.continueAsNewAfter,
    continueAsNew: (state, memory) => continueAsNew<typeof petition>({ state, memory, ...hooks(input) }),
  });
  handleCommands(file, {
    names: petitionCommandNames,
    update: petitionUpdate,
    signal: petitionCommandSignal,
    description: (name) => name,
  });
  carryProposals(file);
  takeNotices(file);
  takeOutages(file);
  takePosts(file);
  return file;
}

function hooks(input: PetitionInput): { continueAsNewAfter?: number } {
  return input.continueAsNewAfter === undefined ? {} : { continueAsNewAfter: input.continueAsNewAfter };
}
