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
import type { DisputeFactBody } from '../domain/dispute/facts';
import type { Proposal, Supervised } from '../domain/dispute/state';
import { restsOn } from '../domain/ledger/rests-on';
import { breachWithdrawnSignal, concludedSignal, workflowTypes } from './messages';

/** The file of a case of any procedure, as far as its proposals need it. */
interface File {
  readonly state: Supervised;
  record(bodies: readonly Extract<DisputeFactBody, { kind: 'accountabilityConcluded' }>[]): void;
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
  void keepDoing(file, unstarted, (proposal) => start(file, proposal));
  void keepDoing(file, unfounded, (proposal) => tellWithdrawn(proposal.id));
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

/** A proposal whose breach was withdrawn after it had begun, because a timely act was applied late. */
function unfounded(file: File): Errand | undefined {
  const { proposals, breaches } = file.state;
  const withdrawn = breaches.filter((breach) => breach.withdrawn);
  const proposal = proposals.find(
    ({ id, evidence, decision }) =>
      decision === 'pending' &&
      file.hasStarted(id) &&
      !file.hasStarted(withdrawnKey(id)) &&
      withdrawn.some((breach) => restsOn(evidence, breach)),
  );
  return proposal && { key: withdrawnKey(proposal.id), proposal };
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
async function tellWithdrawn(id: string): Promise<void> {
  await getExternalWorkflowHandle(id)
    .signal(breachWithdrawnSignal)
    .catch(() => undefined);
}
