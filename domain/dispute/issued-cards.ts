import { extendClock, isOpen, ruleOf } from '../clock/clock';
import type { Refusal } from '../refusal';
import type { DisputeFactBody } from './facts';
import type { IssuedCard, Supervised } from './state';

/** The clock of the answer to a card issued by hand 督办单答复期限; a plan made before version 0.4 has none, and no such card. */
export const ANSWER_CLOCK = 'card-answer';

type Issued = Extract<DisputeFactBody, { kind: 'cardIssued' }>;
interface CardKey {
  readonly clock: string;
  readonly occurrence: number;
}

/** Why no card can be issued by hand now 不能签发督办单: the plan knows no period for its answer, or the one issued before is still open. */
export function issueObjection(state: Supervised): Refusal | undefined {
  if (!ruleOf(state.plan, ANSWER_CLOCK)) return { code: 'card-not-in-plan', expected: 'adopt-plan' };
  const [open] = waitingCards(state);
  return open && { code: 'card-open', expected: `${ANSWER_CLOCK} #${open.occurrence}` };
}

/** The cards issued by hand that wait for their answer: where the case was closed before, nobody waits any more. */
export function waitingCards({ issued = [], clocks }: Supervised): readonly IssuedCard[] {
  const closed = clocks.find(({ code, status }) => code === ANSWER_CLOCK && status === 'stopped');
  return issued.filter(({ status, occurrence }) => status === 'open' && occurrence !== closed?.occurrence);
}

/** The number of the next card issued by hand: that of its clock. */
export function nextCard({ clocks }: Supervised): number {
  return (clocks.find(({ code }) => code === ANSWER_CLOCK)?.occurrence ?? 0) + 1;
}

/** The card issued by hand that this clock waits for, or undefined. */
export function issuedOn({ issued = [] }: Supervised, { clock, occurrence }: CardKey): IssuedCard | undefined {
  return clock === ANSWER_CLOCK ? issued.find((card) => card.occurrence === occurrence) : undefined;
}

/** The case with a card issued by hand against its holder; whoever stands above it then may cancel it. */
export function withIssued<S extends Supervised>(state: S, { occurrence, office: issuer, colour, reason }: Issued): S {
  const { id: office, above } = state.holder;
  const line = above.map(({ id }) => id);
  const card: IssuedCard = { occurrence, office, issuer, line, colour, reason, status: 'open' };
  return { ...state, issued: [...(state.issued ?? []), card] };
}

/** The answer's period 答复期限: the rule counts one working day, and the card gives the others. */
export function withAnswerPeriod<S extends Supervised>(state: S, fact: { readonly kind: string; readonly answerWithin?: number }): S {
  const rule = ruleOf(state.plan, ANSWER_CLOCK);
  if (fact.kind !== 'cardIssued' || !rule || fact.answerWithin === undefined || fact.answerWithin <= rule.length) return state;
  const more = fact.answerWithin - rule.length;
  const clocks = state.clocks.map((clock) =>
    clock.code === ANSWER_CLOCK && isOpen(clock) ? extendClock(state.plan, rule, clock, more) : clock,
  );
  return { ...state, clocks };
}

/** A card issued by hand was answered or cancelled; one on a missed deadline is none of these. */
export function settledCard<S extends Supervised>(state: S, key: CardKey, status: 'answered' | 'cancelled'): S {
  if (!issuedOn(state, key)) return state;
  return { ...state, issued: state.issued?.map((card) => (card.occurrence === key.occurrence ? { ...card, status } : card)) };
}

/** The events a fact means for the clock of the answer: the answer meets it, a cancellation stops it. */
export function cardEvents(fact: { readonly kind: string; readonly clock?: unknown }): readonly string[] {
  if (fact.clock !== ANSWER_CLOCK) return [];
  if (fact.kind === 'cardAnswered') return ['issuedCardAnswered'];
  return fact.kind === 'cardCancelled' ? ['issuedCardCancelled'] : [];
}

/** The names clock rules may use for them. */
export const cardEventNames = ['cardIssued', 'issuedCardAnswered', 'issuedCardCancelled'] as const;
