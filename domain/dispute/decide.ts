import type { Command, CommandOf } from '../../contracts/commands';
import { seatAbove, stoodIn } from '../office';
import { movedDeadlines, planToAdopt, sparedBy } from './adoption';
import { takenBackBy } from './cards';
import { breachesAtRightDate, breachesOfWrongHolder, momentOf, takenBack } from './corrections';
import { clocksSpared } from './events';
import { evolve } from './evolve';
import { extendedFact } from './extensions';
import type { Act, DisputeFactBody, VisitAnswers } from './facts';
import { ANSWER_CLOCK, nextCard } from './issued-cards';
import { nextLookBack } from './look-backs';
import type { DisputeState } from './state';
import { type Answers, resultOf } from './visits';

/**
 * What becomes true when this command acts: pure, total for every command that was ever accepted, and replayed.
 * An act that was received before a deadline but is applied after it withdraws the breach.
 */
export function decide(state: DisputeState, command: Command): readonly DisputeFactBody[] {
  const facts = factsOf(state, command);
  return [...facts.flatMap((fact) => timelyAfterAll(state, command, fact)), ...facts];
}

function factsOf(state: DisputeState, command: Command): readonly DisputeFactBody[] {
  const act: Act = { by: command.by.principal, office: command.by.office, occurredAt: command.occurredAt, receivedAt: command.receivedAt };
  switch (command.name) {
    case 'accept':
      return [{ kind: 'accepted', ...act }];
    case 'decline':
      return [{ kind: 'declined', ...command.body, ...act }];
    case 'route': {
      const { office, grade, leader = '', plan = '', method = '' } = command.body;
      return [{ kind: 'routed', to: office, grade, leader, plan, method, ...act }];
    }
    case 'change-lead': {
      const { lead, reason, reassignment } = command.body;
      const order = reassignment === undefined ? {} : { reassignment };
      return [{ kind: 'leadChanged', former: state.lead ?? '', lead: lead.id, reason, ...order, ...act }];
    }
    case 'reply':
      return [{ kind: 'replied', ...command.body, ...act }];
    case 'report-progress':
      return [{ kind: 'progressed', ...command.body, ...act }];
    case 'hold-session':
      return [{ kind: 'sessionHeld', ...command.body, ...act }];
    case 'suspend':
      return [{ kind: 'suspended', ...command.body, ...act }];
    case 'resume':
      return [{ kind: 'resumed', ...command.body, ...act }];
    case 'extend':
      return [extendedFact(state, command.body, act)];
    case 'conclude-agreement': {
      const { form, agreement, performBy = null } = command.body;
      return [{ kind: 'agreed', form, agreement, performBy, ...act }];
    }
    case 'fail-mediation':
      return [{ kind: 'failed', ...command.body, ...act }];
    case 'hand-up': {
      const seat = seatAbove(state.holder);
      return seat ? [{ kind: 'handedUp', to: seat.office, ...stoodIn(seat), reason: command.body.reason, ...act }] : [];
    }
    case 'apply-confirmation':
      return [{ kind: 'confirmationSought', court: command.body.court, ...lateBut(command), ...act }];
    case 'waive-confirmation':
      return [{ kind: 'confirmationWaived', ...command.body, ...act }];
    case 'accept-confirmation':
      return [{ kind: 'confirmationAccepted', ...act }];
    case 'refuse-confirmation':
      return [{ kind: 'confirmationRefused', ...command.body, ...act }];
    case 'rule-confirmation':
      return [{ kind: 'confirmationRuled', ...command.body, ...act }];
    case 'record-visit':
      return [visitedFact(state, command, act)];
    case 'record-look-back':
      return [lookedBackFact(state, command, act)];
    case 'record-milestone': {
      const { milestone, note = null } = command.body;
      return [{ kind: 'milestoneReached', milestone, note, ...act }];
    }
    case 'report-rebound':
      return [{ kind: 'reopened', ...command.body, ...act }];
    case 'report-event':
      return [{ kind: 'eventReported', ...command.body, ...act }];
    case 'withdraw':
      return [{ kind: 'withdrawn', ...command.body, ...act }];
    case 'report-suit':
      return [{ kind: 'suitReported', ...command.body, ...act }];
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
      return [...sparedBy(state, plan, command.receivedAt, 'plan'), { kind: 'planAdopted', plan, moved, approver, reason, ...act }];
    }
    case 'correct-date': {
      const { entry, correctedTo: now, approver, reason } = command.body;
      const { seq, kind: entryKind } = entry;
      const was = momentOf(state, entry);
      const { old, anew } = breachesAtRightDate(state, { entryKind, was, now, receivedAt: command.receivedAt });
      const withdrawn = old.map((breach) => takenBack(state, breach, command.receivedAt, 'corrected-date'));
      return [...withdrawn, { kind: 'dateCorrected', entry: seq, entryKind, was, now, approver, reason, ...act }, ...anew];
    }
    case 'correct-assignment': {
      const { office, approver, reason } = command.body;
      const withdrawn = breachesOfWrongHolder(state).map((breach) => takenBack(state, breach, command.receivedAt, 'wrong-assignment'));
      return [...withdrawn, { kind: 'assignmentCorrected', from: state.holder.id, to: office, approver, reason, ...act }];
    }
    case 'correct-party':
      return [{ kind: 'partyCorrected', ...command.body, ...act }];
    default: {
      const unknown: never = command;
      return unknown;
    }
  }
}

/** What makes a late application one in time: the day it was posted, the days it was on its way, or the court's order. */
function lateBut({ body: { postedOn, onItsWay, obstacleEndedOn, order } }: CommandOf<'apply-confirmation'>) {
  const restored = obstacleEndedOn !== undefined && order !== undefined;
  return {
    ...(postedOn !== undefined && { postedOn }),
    ...(onItsWay !== undefined && { onItsWay }),
    ...(restored && { restored: { obstacleEndedOn, order } }),
  };
}

function visitedFact(state: DisputeState, command: CommandOf<'record-visit'>, act: Act): DisputeFactBody {
  const { record, neighbours, withoutNeighbours, lookBackOn } = command.body;
  const result =
    state.status === 'visiting' ? resultOf(visitOf(command), state.ending, state.missed, state.plan.visitAttempts) : 'try-again';
  return {
    kind: 'visited',
    ...answersOf(command.body),
    record,
    result,
    ...(neighbours !== undefined && { neighbours: neighbours.map(answersOf) }),
    ...(withoutNeighbours !== undefined && { withoutNeighbours }),
    ...(lookBackOn !== undefined && { lookBackOn }),
    ...act,
  };
}

/** A look-back visit, for the earliest date that is open; without one it can only have been accepted before the case moved on, and says what was said. */
function lookedBackFact(state: DisputeState, command: CommandOf<'record-look-back'>, act: Act): DisputeFactBody {
  const { missed = [], ending } = state.status === 'watching' ? state : { ending: 'settled' as const };
  const clock = nextLookBack(state)?.code ?? '';
  const result = resultOf(visitOf(command), ending, missed, state.plan.visitAttempts);
  return { kind: 'lookedBack', clock, ...answersOf(command.body), record: command.body.record, result, ...act };
}

const visitOf = ({ body, occurredAt }: CommandOf<'record-visit'> | CommandOf<'record-look-back'>) => ({ ...body, occurredAt });

const answersOf = ({ contacted, solved, satisfied }: Answers): VisitAnswers => ({
  contacted,
  solved: solved ?? null,
  satisfied: satisfied ?? null,
});

/** The breaches an act takes back: it was received before the deadline and would have met, ended, moved or halted that clock. */
function timelyAfterAll(state: DisputeState, command: Command, fact: DisputeFactBody): readonly DisputeFactBody[] {
  return takenBackBy(state, command, clocksSpared(state, evolve(state, { ...fact, seq: state.seq + 1, at: command.receivedAt }), fact));
}
