import { defineQuery, defineSignal, defineUpdate } from '@temporalio/workflow';
import type { OutageTally } from '../activities';
import type { AccountabilityCommand, AccountabilityCommandName, Acknowledgement, Command, CommandName } from '../contracts/commands';
import type { PetitionCommand, PetitionCommandName } from '../contracts/petition-commands';
import type { CalendarNotice } from '../contracts/plan';
import type { PublicationCommand, PublicationCommandName } from '../contracts/publication-commands';
import type { SignerNews } from '../domain/accountability/signer';
import type { AccountabilityFactBody, AccountabilityState, Decision, ProposalInput } from '../domain/accountability/state';
import type { Outage } from '../domain/clock/outages';
import type { MovedDeadline } from '../domain/dispute/adoption';
import type { Registration } from '../domain/dispute/evolve';
import type { DisputeFactBody, WithdrawalReason } from '../domain/dispute/facts';
import type { PostNews } from '../domain/dispute/posts';
import type { DisputeState } from '../domain/dispute/state';
import type { Unfounded } from '../domain/ledger/unfounded';
import type { PetitionFactBody } from '../domain/petition/facts';
import type { PetitionState } from '../domain/petition/state';
import type { PublicationFactBody, PublicationInput, PublicationState } from '../domain/publication/state';
import type { FileMemory } from './kit/memory';

/** The workflow types, by the names the server knows them by. */
export const workflowTypes = {
  dispute: 'dispute',
  petition: 'petition',
  accountability: 'accountability',
  exam: 'exam',
  scheduledExam: 'scheduledExam',
  publication: 'publication',
  outage: 'platformOutage',
  reassignment: 'reassignment',
} as const;

/** What a dispute begins with, or what its last run left when it continues as new. */
export type DisputeInput = (Registration & TestHooks) | Continued<DisputeState, DisputeFactBody>;
export type PetitionInput = (Registration & TestHooks) | Continued<PetitionState, PetitionFactBody>;
export type AccountabilityInput = ProposalInput | Continued<AccountabilityState, AccountabilityFactBody>;
export type PublicationRun = PublicationInput | Continued<PublicationState, PublicationFactBody>;

/** What the batch that tells an outage begins with, and in its later runs the last case that was told, and what came of it so far. */
export interface OutageInput {
  readonly outage: Outage;
  readonly after?: string;
  readonly tally?: OutageTally;
  /** For tests: how many cases are told at once. */
  readonly page?: number;
}

/** The id of the batch that tells an outage: it runs once. */
export function outageWorkflowId({ part, from }: Outage): string {
  return `outage-${part}-${new Date(from).toISOString()}`;
}

/** What an order of re-assignment begins with, and in its later runs how far it has come. Epoch ms UTC. */
export interface ReassignmentInput {
  readonly id: string;
  readonly from: number;
  /** Of a leave: when it ends; null while nobody knows. */
  readonly leave?: { readonly until: number | null };
  readonly phase?: 'out' | 'back';
  /** The last case this phase has looked at. */
  readonly after?: string;
  readonly returned?: boolean;
}

/** The id of the workflow of an order of re-assignment: it runs once. */
export function reassignmentWorkflowId(id: string): string {
  return `reassignment-${id}`;
}

/** To a leave: the person is back before its end. */
export const returnSignal = defineSignal('return');

/** For the test that runs a whole story in many short runs: continue as new after so many events. */
interface TestHooks {
  readonly continueAsNewAfter?: number;
}

interface Continued<State, Body> extends TestHooks {
  readonly state: State;
  readonly memory: FileMemory<Body>;
}

/** The id of the workflow of a dispute or a petition: the number is the idempotency key. */
export function disputeWorkflowId(number: string): string {
  return `dispute-${number}`;
}

/** Each command is an Update of its own name, so that an operator reads in the history what an office did. */
export function commandUpdate(name: CommandName) {
  return defineUpdate<Acknowledgement, [Command]>(name);
}
export function petitionUpdate(name: PetitionCommandName) {
  return defineUpdate<Acknowledgement, [PetitionCommand]>(name);
}
export function accountabilityUpdate(name: AccountabilityCommandName) {
  return defineUpdate<Acknowledgement, [AccountabilityCommand]>(name);
}
export function publicationUpdate(name: PublicationCommandName) {
  return defineUpdate<Acknowledgement, [PublicationCommand]>(name);
}

/** The same command when no worker answered: durable once the server has it, judged when a worker is back. */
export const commandSignal = defineSignal<[Command]>('command');
export const petitionCommandSignal = defineSignal<[PetitionCommand]>('command');
export const accountabilityCommandSignal = defineSignal<[AccountabilityCommand]>('command');
export const publicationCommandSignal = defineSignal<[PublicationCommand]>('command');

/** From the accountability workflow to its case: how the proposal ended. */
export const concludedSignal = defineSignal<[{ readonly id: string; readonly decision: Decision }]>('accountability-concluded');
/** From the accountability workflow to its case: the rectification of a measure was not finished in its period 逾期未整改. */
export const rectificationMissedSignal = defineSignal<[{ readonly id: string }]>('rectification-missed');
/** From the accountability workflow to its case: an appeal was granted, and with it the missed deadlines it rests on are taken back. */
export const breachAppealedSignal = defineSignal<[readonly { readonly clock: string; readonly occurrence: number }[]]>('breach-appealed');
/** From the case to its accountability workflow: the breach it rests on was withdrawn; why, under rules that say so. */
export const breachWithdrawnSignal = defineSignal<[WithdrawalReason?]>('breach-withdrawn');
/** From an operator: try again what the system has given up on, and continue as new. */
export const retrySignal = defineSignal('operator-retry');

/** From an operator who loaded the notice of a year: every open case counts its clocks anew, and answers which deadlines moved. */
export const noticeUpdate = defineUpdate<readonly MovedDeadline[], [CalendarNotice]>('calendar-notice');

/**
 * From an operator who corrected a year's days off: every open case counts its clocks anew and takes back what should not have been missed; `unfounded`
 * are the breaches of earlier occurrences that its facts show, which the case itself does not keep.
 */
export const correctionUpdate = defineUpdate<
  CorrectionAnswer,
  [{ readonly notice: CalendarNotice; readonly unfounded: readonly Unfounded[] }]
>('calendar-correction');
export interface CorrectionAnswer {
  readonly moved: readonly MovedDeadline[];
  readonly withdrawn: readonly Unfounded[];
}

/** From the batch that tells an outage: the case gives back the time its office could not act in, and answers which deadlines moved. Real time. */
export const outageUpdate = defineUpdate<readonly MovedDeadline[], [Outage]>('platform-outage');

/** The same, left with a case that did not answer: durable, and known by part and beginning however often it is told. */
export const outageSignal = defineSignal<[Outage]>('platform-outage-left');

/** From the relay that tells of a vacant post 岗位空缺, or of one that is filled: durable, and known by its number however often it is told. */
export const postSignal = defineSignal<[PostNews]>('post-changed');

/** The same, to a proposal: who takes the place of its signer, or of the office over it that decides objections. */
export const signerSignal = defineSignal<[SignerNews]>('signer-replaced');

export const disputeStateQuery = defineQuery<DisputeState>('state');

/** The type of the ApplicationFailure a refused command answers with; its details hold the Refusal, the commands allowed now, and whether the refusal is a fact already. */
export const REFUSED = 'Refused';
