import type { Command } from '../contracts/commands';
import type { DisputeFactBody } from '../domain/dispute/facts';
import { judge } from '../domain/dispute/judge';
import { allowedCommands } from '../domain/dispute/permissions';
import { rulesOf } from '../domain/dispute/rules';
import type { DisputeState } from '../domain/dispute/state';
import { summaryOf } from '../domain/dispute/summary';
import { disputeView } from './dispute-view';
import { judgeDispute, recordDisputeFacts } from './kit/outside';
import type { Procedure } from './kit/procedure';
import { disputeWorkflowId } from './messages';

/** The ordinary procedure 一般程序: mediation, judicial confirmation, return visit, score. */
export const disputeProcedure: Procedure<DisputeState, Command, DisputeFactBody> = {
  stream: (state) => disputeWorkflowId(state.number),
  setting: (state) => state.plan,
  pace: (state) => state.plan.pace,
  nextDueAt: (state) => summaryOf(state).nextDueAt,
  judge,
  allowed: allowedCommands,
  decide: (state, command) => rulesOf(state).decide(state, command),
  fire: (state, now, recordedAt) => rulesOf(state).fire(state, now, recordedAt),
  evolve: (state, fact) => rulesOf(state).evolve(state, fact),
  refused: ({ name, by, occurredAt, receivedAt }, refusal) => ({
    kind: 'refused',
    command: name,
    refusal,
    by: by.principal,
    office: by.office,
    occurredAt,
    receivedAt,
  }),
  view: disputeView,
  recordFacts: (state, facts) => recordDisputeFacts(state.number, facts),
  judgeOutside: judgeDispute,
};
