import type { Command } from '../../contracts/commands';
import type { Role } from '../../contracts/principal';
import type { Act, DisputeFact, VisitAnswers } from '../dispute/facts';

/** A fact that somebody caused, and that was not refused. */
export type ActFact = Exclude<Extract<DisputeFact, Act>, { readonly kind: 'refused' }>;

/** Whether somebody caused this fact 有人办理. */
export function isAct(fact: DisputeFact): fact is ActFact {
  return 'occurredAt' in fact && fact.kind !== 'refused';
}

/** Nobody's role hangs on a limit or a ladder: who acted once had the role for it. */
const everyRole: Role[] = ['registrar', 'handler', 'leader', 'supervisor', 'court', 'visitor', 'auditor'];

/**
 * The command that caused a fact. What the fact does not keep, since it only was a condition of the act (that both parties asked, that nothing was
 * charged), is given back as the condition wants it: no change of a rule touches it.
 */
export function commandOf(fact: ActFact): Command {
  const { by: principal, office, occurredAt, receivedAt } = fact;
  const envelope = {
    id: fact.cause ?? `fact-${fact.seq}-of-the-case`,
    by: { principal, office, roles: everyRole },
    occurredAt,
    receivedAt,
  };
  switch (fact.kind) {
    case 'accepted':
      return { ...envelope, name: 'accept', body: {} };
    case 'declined':
      return { ...envelope, name: 'decline', body: { reason: fact.reason, routes: [...fact.routes] } };
    case 'routed': {
      const { to, grade, leader, plan, method } = fact;
      return { ...envelope, name: 'route', body: { office: to, grade, leader, plan, method } };
    }
    case 'replied':
      return { ...envelope, name: 'reply', body: { text: fact.text } };
    case 'progressed':
      return { ...envelope, name: 'report-progress', body: { text: fact.text } };
    case 'sessionHeld': {
      const { minutes, voluntary, minorInvolved, guardianPresent } = fact;
      return { ...envelope, name: 'hold-session', body: { minutes, voluntary, minorInvolved, guardianPresent } };
    }
    case 'suspended':
      return { ...envelope, name: 'suspend', body: { reason: fact.reason, approver: fact.approver, note: fact.note } };
    case 'resumed':
      return { ...envelope, name: 'resume', body: { note: fact.note } };
    case 'extended': {
      const { clock, days: length, approver, note } = fact;
      return { ...envelope, name: 'extend', body: { clock, length, approver, note, bothPartiesAsk: true } };
    }
    case 'agreed': {
      const { form, agreement, performBy } = fact;
      return { ...envelope, name: 'conclude-agreement', body: { form, agreement, ...(performBy !== null && { performBy }) } };
    }
    case 'failed':
      return { ...envelope, name: 'fail-mediation', body: { reason: fact.reason, remediesTold: [...fact.remediesTold] } };
    case 'handedUp':
      return { ...envelope, name: 'hand-up', body: { reason: fact.reason ?? '' } };
    case 'confirmationSought': {
      const { court, postedOn, onItsWay, restored } = fact;
      const late = { ...(postedOn !== undefined && { postedOn }), ...(onItsWay && { onItsWay }), ...restored };
      return { ...envelope, name: 'apply-confirmation', body: { court, jointly: true, matter: 'payment', ...late } };
    }
    case 'confirmationWaived':
      return { ...envelope, name: 'waive-confirmation', body: { reason: fact.reason } };
    case 'confirmationAccepted':
      return { ...envelope, name: 'accept-confirmation', body: {} };
    case 'confirmationRefused':
      return { ...envelope, name: 'refuse-confirmation', body: { reason: fact.reason } };
    case 'confirmationRuled':
      return { ...envelope, name: 'rule-confirmation', body: { result: fact.result, ruling: fact.ruling } };
    case 'visited': {
      const { record, neighbours, withoutNeighbours, lookBackOn } = fact;
      const more = {
        ...(neighbours !== undefined && { neighbours: neighbours.map(answersOf) }),
        ...(withoutNeighbours !== undefined && { withoutNeighbours }),
        ...(lookBackOn !== undefined && { lookBackOn: [...lookBackOn] }),
      };
      return { ...envelope, name: 'record-visit', body: { record, ...answersOf(fact), ...more } };
    }
    case 'lookedBack':
      return { ...envelope, name: 'record-look-back', body: { record: fact.record, ...answersOf(fact) } };
    case 'milestoneReached': {
      const { milestone, note } = fact;
      return { ...envelope, name: 'record-milestone', body: { milestone, ...(note !== null && { note }) } };
    }
    case 'eventReported':
      return { ...envelope, name: 'report-event', body: { event: fact.event, note: fact.note } };
    case 'reopened':
      return { ...envelope, name: 'report-rebound', body: { reason: fact.reason } };
    case 'withdrawn':
      return { ...envelope, name: 'withdraw', body: { reason: fact.reason } };
    case 'suitReported':
      return { ...envelope, name: 'report-suit', body: { reference: fact.reference } };
    case 'cardIssued': {
      const { colour, answerWithin, reason } = fact;
      return { ...envelope, name: 'issue-card', body: { colour, answerWithin, reason } };
    }
    case 'cardAnswered':
      return { ...envelope, name: 'answer-card', body: { clock: fact.clock, occurrence: fact.occurrence, answer: fact.answer } };
    case 'cardCancelled':
      return { ...envelope, name: 'cancel-card', body: { clock: fact.clock, occurrence: fact.occurrence, reason: fact.reason } };
    case 'planAdopted':
      return { ...envelope, name: 'adopt-plan', body: { to: fact.plan, approver: fact.approver, reason: fact.reason } };
    case 'dateCorrected': {
      const { entry: seq, entryKind: kind, was, now: correctedTo, approver, reason } = fact;
      return { ...envelope, name: 'correct-date', body: { entry: { seq, kind, occurredAt: was }, correctedTo, approver, reason } };
    }
    case 'assignmentCorrected':
      return { ...envelope, name: 'correct-assignment', body: { office: fact.to, approver: fact.approver, reason: fact.reason } };
    case 'leadChanged': {
      // Whoever was meant stood in the line of the holder then.
      const lead = { id: fact.lead, office: fact.office };
      return { ...envelope, name: 'change-lead', body: { lead, reason: fact.reason } };
    }
    case 'partyCorrected': {
      const { party, details, approver, reason } = fact;
      return { ...envelope, name: 'correct-party', body: { party, details, approver, reason } };
    }
    default: {
      const unknown: never = fact;
      return unknown;
    }
  }
}

const answersOf = ({ contacted, solved, satisfied }: VisitAnswers) => ({
  contacted,
  ...(solved !== null && { solved }),
  ...(satisfied !== null && { satisfied }),
});
