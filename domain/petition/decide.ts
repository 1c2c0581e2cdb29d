import type { PetitionCommand } from '../../contracts/petition-commands';
import { movedDeadlines, planToAdopt, sparedBy } from '../dispute/adoption';
import { takenBackBy } from '../dispute/cards';
import { extendedFact } from '../dispute/extensions';
import type { Act } from '../dispute/facts';
import { ANSWER_CLOCK, nextCard } from '../dispute/issued-cards';
import { clocksSpared } from './events';
import { evolve } from './evolve';
import type { PetitionFactBody } from './facts';
import type { PetitionState } from './state';

/**
 * What becomes true when this command acts: pure, total and replayed. An act that was received before a deadline but is applied after it
 * withdraws the breach.
 */
export function decidePetition(state: PetitionState, command: PetitionCommand): readonly PetitionFactBody[] {
  const facts = factsOf(state, command);
  const spared = (fact: PetitionFactBody) =>
    takenBackBy(state, command, clocksSpared(state, evolve(state, { ...fact, seq: state.seq + 1, at: command.receivedAt }), fact));
  return [...facts.flatMap(spared), ...facts];
}

function factsOf(state: PetitionState, command: PetitionCommand): readonly PetitionFactBody[] {
  const act: Act = { by: command.by.principal, office: command.by.office, occurredAt: command.occurredAt, receivedAt: command.receivedAt };
  switch (command.name) {
    case 'transfer-petition': {
      const { office: to, mode, reportWithin = null, letter } = command.body;
      return [{ kind: 'transferred', to, mode, reportWithin, letter, ...act }];
    }
    case 'accept-petition':
      return [{ kind: 'petitionAccepted', notice: command.body.notice, ...act }];
    case 'refuse-petition':
      return [{ kind: 'declined', ...command.body, ...act }];
    case 'object-assignment':
      return [{ kind: 'objected', ...command.body, ...act }];
    case 'decide-objection':
      return [{ kind: 'objectionDecided', ...command.body, ...act }];
    case 'report-closing':
      return [{ kind: 'closingReported', ...command.body, ...act }];
    case 'refer-petition':
      return [{ kind: 'referred', ...command.body, ...act }];
    case 'conclude-petition-mediation':
      return [{ kind: 'petitionMediated', ...command.body, ...act }];
    case 'begin-hearing':
      return [{ kind: 'hearingBegun', ...command.body, ...act }];
    case 'end-hearing':
      return [{ kind: 'hearingEnded', ...command.body, ...act }];
    case 'answer-petition':
      return [{ kind: 'answered', ...command.body, ...act }];
    case 'serve-opinion':
      return [{ kind: 'served', ...command.body, ...act }];
    case 'request-review': {
      const { office: to, request } = command.body;
      return [{ kind: 'reviewRequested', to, request, ...act }];
    }
    case 'decide-review':
      return [{ kind: 'reviewDecided', ...command.body, ...act }];
    case 'request-reexamination': {
      const { office: to, request } = command.body;
      return [{ kind: 'reexaminationRequested', to, request, ...act }];
    }
    case 'decide-reexamination':
      return [{ kind: 'reexaminationDecided', ...command.body, ...act }];
    case 'evaluate-petition':
      return [{ kind: 'evaluated', ...command.body, ...act }];
    case 'report-major':
      return [{ kind: 'majorReported', ...command.body, ...act }];
    case 'extend':
      return [extendedFact(state, command.body, act)];
    case 'report-event':
      return [{ kind: 'eventReported', ...command.body, ...act }];
    case 'withdraw':
      return [{ kind: 'withdrawn', ...command.body, ...act }];
    case 'issue-card':
      return [{ kind: 'cardIssued', clock: ANSWER_CLOCK, occurrence: nextCard(state), holder: state.holder.id, ...command.body, ...act }];
    case 'answer-card':
      return [{ kind: 'cardAnswered', ...command.body, ...act }];
    case 'cancel-card':
      return [{ kind: 'cardCancelled', ...command.body, ...act }];
    case 'adopt-plan': {
      const { to, approver, reason } = command.body;
      const plan = planToAdopt(state, to);
      const moved = movedDeadlines(state, plan, command.receivedAt);
      const spared = sparedBy(state, plan, command.receivedAt, 'plan');
      return [...spared, { kind: 'planAdopted', plan, moved, approver, reason, ...act }];
    }
    case 'correct-party':
      return [{ kind: 'partyCorrected', ...command.body, ...act }];
    default: {
      const unknown: never = command;
      return unknown;
    }
  }
}
