import type { PetitionCommand } from '../contracts/petition-commands';
import { summaryOf } from '../domain/dispute/summary';
import type { PetitionFactBody } from '../domain/petition/facts';
import { judgePetition } from '../domain/petition/judge';
import { allowedPetition } from '../domain/petition/permissions';
import { petitionRulesOf } from '../domain/petition/rules';
import type { PetitionState } from '../domain/petition/state';
import { viewOf } from './dispute-view';
import { judgePetition as judgeOutside, recordPetitionFacts } from './kit/outside';
import type { Procedure } from './kit/procedure';
import { disputeWorkflowId } from './messages';

const stages: Record<PetitionState['status'], string> = {
  registered: '待转送、交办 awaiting transfer',
  transferred: '待受理 awaiting acceptance',
  handling: '办理中 in hand',
  answered: '已答复 answered',
  reviewing: '复查中 under review',
  reviewed: '已复查 reviewed',
  reexamining: '复核中 under re-examination',
  evaluating: '待评价 awaiting the evaluation',
  ended: '归档 archived',
};

/** The procedure of a petition 信访程序: transfer, handling, review, re-examination. */
export const petitionProcedure: Procedure<PetitionState, PetitionCommand, PetitionFactBody> = {
  stream: (state) => disputeWorkflowId(state.number),
  setting: (state) => state.plan,
  pace: (state) => state.plan.pace,
  nextDueAt: (state) => summaryOf(state).nextDueAt,
  judge: judgePetition,
  allowed: allowedPetition,
  decide: (state, command) => petitionRulesOf(state).decide(state, command),
  fire: (state, now, recordedAt) => petitionRulesOf(state).fire(state, now, recordedAt),
  evolve: (state, fact) => petitionRulesOf(state).evolve(state, fact),
  refused: ({ name, by, occurredAt, receivedAt }, refusal) => ({
    kind: 'refused',
    command: name,
    refusal,
    by: by.principal,
    office: by.office,
    occurredAt,
    receivedAt,
  }),
  view: (state, needsOperator) => viewOf(state, stages[state.status], needsOperator),
  recordFacts: (state, facts) => recordPetitionFacts(state.number, facts),
  judgeOutside,
};
