import { ruleOf } from '../clock/clock';
import type { StandIn } from '../office';
import type { DisputeFact } from './facts';
import { issuedOn } from './issued-cards';
import { courtOf, type SupervisedCase } from './state';

/** A notice 通知 for the inbox of an office or a person: a code and its parameters; the words are the reader's language's. */
export interface Notice {
  readonly recipient: string;
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/** Whom a fact concerns, given the case before and after it. Empty for most facts: no message without content. */
export function noticesOf(before: SupervisedCase, after: SupervisedCase, fact: DisputeFact): readonly Notice[] {
  const holder = before.holder.id;
  const above = before.holder.above[0]?.id;
  switch (fact.kind) {
    case 'registered':
      return [notice(fact.office, 'assigned', {})];
    case 'routed':
      return fact.to.id === holder ? people([fact.leader], 'assigned') : people([fact.to.id, fact.leader], 'assigned');
    case 'leadChanged':
      return [notice(fact.lead, 'lead-to', { former: fact.former }), notice(fact.former, 'lead-away', { lead: fact.lead })];
    case 'handedUp':
      return [
        notice(fact.to.id, 'escalated-to', { from: holder, ...standing(fact, fact.to.id) }),
        notice(holder, 'escalated-away', { to: fact.to.id, ...standing(fact, fact.to.id) }),
      ];
    case 'assignmentCorrected':
      return [notice(fact.to.id, 'assigned', {}), notice(fact.from, 'assignment-corrected', { to: fact.to.id })];
    case 'reopened':
      return [notice(after.holder.id, 'reopened', {})];
    case 'reminded':
      return [notice(reminded(before, fact.clock, holder), 'reminded', rungParams(before, fact))];
    case 'breached':
      if (fact.card === 'none') return both([fact.office, holder], outsider(before, fact.clock), rungParams(before, fact));
      return [
        notice(fact.office, 'breached', rungParams(before, fact)),
        ...(above === undefined
          ? []
          : [
              notice(told(fact, above), 'card-opened', {
                ...rungParams(before, fact),
                office: fact.office,
                ...standing(fact, told(fact, above)),
              }),
            ]),
      ];
    case 'lapsed':
      return [notice(holder, 'lapsed', rungParams(before, fact))];
    case 'escalated':
      return [
        notice(fact.to.id, 'escalated-to', { ...rungParams(before, fact), from: holder, ...standing(fact, fact.to.id) }),
        notice(holder, 'escalated-away', { ...rungParams(before, fact), to: fact.to.id, ...standing(fact, fact.to.id) }),
      ];
    case 'cardIssued':
      return [notice(holder, 'card-issued', { ...answerDue(after, fact), office: fact.office, colour: fact.colour })];
    case 'cardAnswered':
    case 'cardCancelled': {
      const card = issuedOn(before, fact);
      if (!card) return [];
      const { occurrence } = fact;
      return fact.kind === 'cardAnswered'
        ? [notice(card.issuer, 'issued-card-answered', { clock: fact.clock, occurrence, office: card.office })]
        : [notice(card.office, 'issued-card-cancelled', { clock: fact.clock, occurrence, office: fact.office })];
    }
    case 'topReached':
      return [notice(holder, 'top-reached', rungParams(before, fact))];
    case 'accountabilityProposed':
      return [
        notice(fact.office, isTriggered(before, fact.clock) ? 'measure-proposed' : 'accountability-proposed', {
          ...rungParams(before, fact),
          id: fact.id,
          measure: fact.measure,
        }),
        notice(fact.supervisor, 'accountability-to-sign', {
          ...rungParams(before, fact),
          id: fact.id,
          measure: fact.measure,
          office: fact.office,
          ...standing(fact, fact.supervisor),
        }),
      ];
    case 'breachWithdrawn':
      return both(
        [after.breaches.find((b) => b.clock === fact.clock && b.occurrence === fact.occurrence)?.office, above],
        'breach-withdrawn',
        {
          clock: fact.clock,
          occurrence: fact.occurrence,
        },
      );
    case 'outageAllowed':
      return fact.moved.length === 0 ? [] : [notice(holder, 'outage-allowed', { count: fact.moved.length })];
    case 'accountabilityConcluded': {
      const proposal = after.proposals.find((candidate) => candidate.id === fact.id);
      return both([proposal?.office, proposal?.supervisor], 'accountability-concluded', { id: fact.id, decision: fact.decision });
    }
    default:
      return [];
  }
}

/** Whether what happened in the case set it off, and not a rung of a clock. */
function isTriggered({ plan }: SupervisedCase, code: string): boolean {
  return plan.triggers?.some(({ id }) => id === code) === true;
}

function answerDue(after: SupervisedCase, { clock, occurrence }: { readonly clock: string; readonly occurrence: number }) {
  const due = after.clocks.find(({ code }) => code === clock)?.dueAt ?? null;
  return { clock, occurrence, ...(due !== null && { due }) };
}

/** Who is told of a card: the office next above, or whoever stood in for it. */
function told(fact: { readonly supervisor: string | null; readonly standIn?: StandIn }, above: string): string {
  return fact.standIn && fact.supervisor !== null ? fact.supervisor : above;
}

/** The flag of a vacant post 岗位空缺, for the words: which posts were vacant, who acted, and in what capacity. */
export function standing({ standIn }: { readonly standIn?: StandIn }, by: string): Notice['params'] {
  return standIn ? { vacant: standIn.vacant.join('/'), standIn: by, standInAs: standIn.as } : {};
}

function reminded(state: SupervisedCase, code: string, holder: string): string {
  return (dutyOf(state, code) === 'court' ? courtOf(state) : undefined) ?? holder;
}

/** A court or another body let a period pass: we can tell of it, and supervise nobody. */
function outsider(state: SupervisedCase, code: string): 'court-overdue' | 'authority-overdue' {
  return dutyOf(state, code) === 'court' ? 'court-overdue' : 'authority-overdue';
}

function dutyOf(state: SupervisedCase, code: string) {
  return ruleOf(state.plan, code)?.duty;
}

/** The due date people read is the clock's, not the moment of the rung: a reminder comes days before it. */
function rungParams(state: SupervisedCase, fact: { clock: string; occurrence: number; rung: string; due: number }) {
  const { clock: code, occurrence, rung } = fact;
  const clock = state.clocks.find((one) => one.code === code && one.occurrence === occurrence);
  return { clock: code, occurrence, rung, due: clock?.dueAt ?? fact.due };
}

function notice(recipient: string, code: string, params: Notice['params']): Notice {
  return { recipient, code, params };
}

function both(recipients: readonly (string | undefined)[], code: string, params: Notice['params']): readonly Notice[] {
  const known = recipients.filter((recipient): recipient is string => recipient !== undefined);
  return [...new Set(known)].map((recipient) => notice(recipient, code, params));
}

function people(recipients: readonly string[], code: string): readonly Notice[] {
  return both(recipients.filter(Boolean), code, {});
}
