import { continueAsNew, getExternalWorkflowHandle, setHandler } from '@temporalio/workflow';
import { initialState } from '../domain/accountability/evolve';
import { accountabilityCommandNames } from '../domain/accountability/permissions';
import { takenOver } from '../domain/accountability/signer';
import type { Conclusion } from '../domain/accountability/state';
import { withdrawn } from '../domain/accountability/withdrawn';
import { accountabilityProcedure } from './accountability-procedure';
import { hasErrands, runErrands } from './aftermath';
import { CaseFile } from './kit/file';
import { handleCommands } from './kit/handlers';
import {
  type AccountabilityInput,
  accountabilityCommandSignal,
  accountabilityUpdate,
  breachWithdrawnSignal,
  concludedSignal,
  disputeWorkflowId,
  signerSignal,
} from './messages';

type ProposalFile = ReturnType<typeof openProposal>;

/**
 * A proposal of accountability 问责建议: the software proposes with the evidence, the office is heard within its period, and a named person
 * signs or dismisses. What is signed is put right or objected to; it ends when neither can happen any more, or when the measure is reversed. By itself
 * it ends only when the breach it rests on is withdrawn.
 */
export async function accountability(input: AccountabilityInput): Promise<{ decision: Conclusion; seq: number }> {
  const file = openProposal(input);
  await hearTheOffice(file);
  await awaitSignature(file);
  await standBy(file);
  return conclude(file);
}

/** 单位说明: the office states its view, or lets its period pass. */
async function hearTheOffice(file: ProposalFile): Promise<void> {
  await file.until((state) => state.status !== 'awaiting-statement');
}

/** 签发或不予追责: a leader of the office above decides; when nobody does, the office above that one is told. */
async function awaitSignature(file: ProposalFile): Promise<void> {
  await file.until((state) => state.status === 'in-force' || state.status === 'concluded');
}

/** 整改、申请复核: as long as the measure can be put right or objected to. Proposals from before version 0.3 end with the signature. */
async function standBy(file: ProposalFile): Promise<void> {
  if (file.state.terms === undefined) return tellDecision(file);
  await file.until((state) => state.status === 'concluded' && !hasErrands(file));
}

async function conclude(file: ProposalFile): Promise<{ decision: Conclusion; seq: number }> {
  await file.untilRecorded();
  const { state } = file;
  if (state.status !== 'concluded') throw new Error(`Cannot conclude ${state.id}: it stands at ${state.status}`);
  return { decision: state.decision, seq: state.seq };
}

/** The case is told; a case that has closed meanwhile is no error. */
async function tellDecision(file: ProposalFile): Promise<void> {
  const { state } = file;
  if (state.status !== 'concluded' || state.decision === 'reversed') return;
  const { id, number, decision } = state;
  await file.once('case-told', () =>
    getExternalWorkflowHandle(disputeWorkflowId(number))
      .signal(concludedSignal, { id, decision })
      .catch(() => undefined),
  );
}

function openProposal(input: AccountabilityInput) {
  const begins = !('state' in input);
  const file = new CaseFile(accountabilityProcedure, {
    state: begins ? initialState(input) : input.state,
    memory: begins ? { unrecorded: [], started: [] } : input.memory,
    continueAsNewAfter: undefined,
    continueAsNew: (state, memory) => continueAsNew<typeof accountability>({ state, memory }),
  });
  // Before any handler: signals that came with the beginning are taken in as soon as there is one.
  if (begins) file.record([{ kind: 'opened', input }]);
  handleCommands(file, {
    names: accountabilityCommandNames,
    update: accountabilityUpdate,
    signal: accountabilityCommandSignal,
    description: (name) => name,
  });
  setHandler(signerSignal, (news) => file.record(takenOver(file.state, news)), {
    description: 'The post of the signer, or of the office over it, is vacant',
  });
  setHandler(breachWithdrawnSignal, (why) => file.record(withdrawn(file.state, why)));
  if (file.state.terms) void runErrands(file);
  return file;
}
