import { continueAsNew, getExternalWorkflowHandle, setHandler } from '@temporalio/workflow';
import { initialState } from '../domain/accountability/evolve';
import { accountabilityCommandNames } from '../domain/accountability/rules';
import type { Decision } from '../domain/accountability/state';
import { accountabilityProcedure } from './accountability-procedure';
import { CaseFile } from './kit/file';
import { handleCommands } from './kit/handlers';
import {
  type AccountabilityInput,
  accountabilityCommandSignal,
  accountabilityUpdate,
  breachWithdrawnSignal,
  concludedSignal,
  disputeWorkflowId,
} from './messages';

type ProposalFile = ReturnType<typeof openProposal>;

/**
 * A proposal of accountability 问责建议: the software proposes with the evidence, the office is heard within its period, and a named person
 * signs or dismisses. It ends by itself only when the breach it rests on is withdrawn.
 */
export async function accountability(input: AccountabilityInput): Promise<{ decision: Decision; seq: number }> {
  const file = openProposal(input);
  await hearTheOffice(file);
  await awaitSignature(file);
  return conclude(file);
}

/** 单位说明: the office states its view, or lets its period pass. */
async function hearTheOffice(file: ProposalFile): Promise<void> {
  await file.until((state) => state.status !== 'awaiting-statement');
}

/** 签发或不予追责: a leader of the office above decides; when nobody does, the office above that one is told. */
async function awaitSignature(file: ProposalFile): Promise<void> {
  await file.until((state) => state.status === 'concluded');
}

/** The case is told; a case that has closed meanwhile is no error. */
async function conclude(file: ProposalFile): Promise<{ decision: Decision; seq: number }> {
  const { state } = file;
  if (state.status !== 'concluded') throw new Error(`Cannot conclude ${state.id}: it stands at ${state.status}`);
  const { id, number, decision } = state;
  await file.once('case-told', () =>
    getExternalWorkflowHandle(disputeWorkflowId(number))
      .signal(concludedSignal, { id, decision })
      .catch(() => undefined),
  );
  await file.untilRecorded();
  return { decision, seq: file.state.seq };
}

function openProposal(input: AccountabilityInput) {
  const begins = !('state' in input);
  const file = new CaseFile(accountabilityProcedure, {
    state: begins ? initialState(input) : input.state,
    memory: begins ? { unrecorded: [], started: [] } : input.memory,
    continueAsNewAfter: undefined,
    continueAsNew: (state, memory) => continueAsNew<typeof accountability>({ state, memory }),
  });
  handleCommands(file, {
    names: accountabilityCommandNames,
    update: accountabilityUpdate,
    signal: accountabilityCommandSignal,
    description: (name) => name,
  });
  setHandler(breachWithdrawnSignal, () => {
    if (file.state.status !== 'concluded') file.record([{ kind: 'breachWithdrawn' }]);
  });
  if (begins) file.record([{ kind: 'opened', input }]);
  return file;
}
