import { WorkflowExecutionAlreadyStartedError } from '@temporalio/common';
import {
  condition,
  getExternalWorkflowHandle,
  ParentClosePolicy,
  setHandler,
  startChild,
  WorkflowIdReusePolicy,
} from '@temporalio/workflow';
import { proposalInput } from '../domain/accountability/input';
import { takenBack } from '../domain/dispute/corrections';
import type { DisputeFactBody, WithdrawalReason } from '../domain/dispute/facts';
import type { Proposal, Supervised } from '../domain/dispute/state';
import { fallenProposals } from '../domain/ledger/fallen';
import { restsOn } from '../domain/ledger/rests-on';
import type { Instant } from '../domain/time';
import { breachAppealedSignal, breachWithdrawnSignal, concludedSignal, rectificationMissedSignal, workflowTypes } from './messages';

/** The file of a case of any procedure, as far as its proposals need it. */
interface File {
  readonly state: Supervised;
  now(): Instant;
  record(
    bodies: readonly Extract<DisputeFactBody, { kind: 'accountabilityConcluded' | 'rectificationMissed' | 'breachWithdrawn' }>[],
  ): void;
  once(key: string, start: () => Promise<void>): Promise<void>;
  hasStarted(key: string): boolean;
}

/**
 * Carries each proposal of accountability 问责建议 to a workflow of its own, once, beside the story: the case awaits only its start, and is
 * told how it ended. Its life does not hang on the case's.
 */
export function carryProposals(file: File): void {
  setHandler(concludedSignal, ({ id, decision }) => {
    const pending = file.state.proposals.some((proposal) => proposal.id === id && proposal.decision === 'pending');
    if (pending) file.record([{ kind: 'accountabilityConcluded', id, decision }]);
  });
  setHandler(rectificationMissedSignal, ({ id }) => {
    const news = file.state.proposals.some((proposal) => proposal.id === id && !proposal.unrectified);
    if (news) file.record([{ kind: 'rectificationMissed', id }]);
  });
  setHandler(breachAppealedSignal, (keys) => {
    const standing = file.state.breaches.filter((breach) => !breach.withdrawn);
    const taken = standing.filter(({ clock, occurrence }) => keys.some((key) => key.clock === clock && key.occurrence === occurrence));
    file.record(taken.map((breach) => takenBack(file.state, breach, file.now(), 'appeal')));
  });
  void keepDoing(file, unstarted, (proposal) => start(file, proposal));
  void keepDoing(file, unfounded, (proposal) => tellWithdrawn(file.state, proposal));
}

/**
 * Whether every proposal has begun, and under rules from the third on every one has been told that its breach was withdrawn: only then may a case be
 * archived.
 */
export function proposalsCarried(file: Pick<File, 'state' | 'hasStarted'>): boolean {
  const begun = file.state.proposals.every(({ id }) => file.hasStarted(id));
  return begun && (file.state.plan.rulesVersion < 3 || unfounded(file) === undefined);
}

interface Errand {
  readonly key: string;
  readonly proposal: Proposal;
}

async function keepDoing(file: File, next: (file: File) => Errand | undefined, run: (proposal: Proposal) => Promise<void>): Promise<never> {
  for (;;) {
    await condition(() => next(file) !== undefined);
    const errand = next(file);
    if (errand) await file.once(errand.key, () => run(errand.proposal));
  }
}

function unstarted(file: File): Errand | undefined {
  const proposal = file.state.proposals.find(({ id }) => !file.hasStarted(id));
  return proposal && { key: proposal.id, proposal };
}

/** A proposal, or from rules 3 on a signed measure, whose breach was withdrawn after it had begun. */
function unfounded(file: Pick<File, 'state' | 'hasStarted'>): Errand | undefined {
  const proposal = withoutBasis(file.state).find(({ id }) => file.hasStarted(id) && !file.hasStarted(withdrawnKey(id)));
  return proposal && { key: withdrawnKey(proposal.id), proposal };
}

/** Under older rules every proposal on the clock, once one of its breaches was withdrawn; a date that was missed anew has a proposal of its own since. */
function withoutBasis(state: Supervised): readonly Proposal[] {
  if (state.plan.rulesVersion >= 3)
    return fallenProposals(state).flatMap(({ proposal }) => (['pending', 'signed'].includes(proposal.decision) ? [proposal] : []));
  const withdrawn = state.breaches.filter((breach) => breach.withdrawn);
  return state.proposals.filter(
    ({ evidence, decision }) => decision === 'pending' && withdrawn.some((breach) => restsOn(evidence, breach)),
  );
}

function withdrawnKey(id: string): string {
  return `withdrawn:${id}`;
}

/** 'Already started' is success: the id is the key, so a proposal exists once, whatever is retried. */
async function start(file: File, proposal: Proposal): Promise<void> {
  try {
    await startChild(workflowTypes.accountability, {
      workflowId: proposal.id,
      args: [proposalInput(file.state, proposal)],
      parentClosePolicy: ParentClosePolicy.ABANDON,
      workflowIdReusePolicy: WorkflowIdReusePolicy.REJECT_DUPLICATE,
      staticSummary: `${proposal.measure}: ${proposal.office}, ${proposal.evidence.clock} #${proposal.evidence.occurrence}`,
    });
  } catch (error) {
    if (!(error instanceof WorkflowExecutionAlreadyStartedError)) throw error;
  }
}

/** A proposal that has ended meanwhile needs no telling. */
async function tellWithdrawn(state: Supervised, { id, evidence }: Proposal): Promise<void> {
  const handle = getExternalWorkflowHandle(id);
  const told =
    state.plan.rulesVersion >= 3 ? handle.signal(breachWithdrawnSignal, reasonOf(state, evidence)) : handle.signal(breachWithdrawnSignal);
  await told.catch(() => undefined);
}

function reasonOf({ breaches }: Supervised, evidence: Proposal['evidence']): WithdrawalReason | undefined {
  return breaches.find((breach) => breach.withdrawn && restsOn(evidence, breach))?.why;
}
