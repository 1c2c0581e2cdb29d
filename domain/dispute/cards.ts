import type { CommandOf, Envelope } from '../../contracts/commands';
import type { Refusal } from '../refusal';
import { takenBack } from './corrections';
import type { DisputeFactBody } from './facts';
import { ANSWER_CLOCK, waitingCards } from './issued-cards';
import type { Breach, IssuedCard, Supervised } from './state';

type CardCommand = 'answer-card' | 'cancel-card';

/** The open supervision cards 督办单 this office may answer or cancel: answered by the office it was issued to, cancelled by the office above it at that moment or one higher still. */
export function cardsFor(state: Supervised, name: CardCommand, office: string): readonly Card[] {
  const own = issued(state, name).filter((card) => (name === 'answer-card' ? card.office === office : mayCancel(state, card, office)));
  // An answer that came late: the card and the one its missed deadline opened are one to whoever answers.
  return own.filter((card, index) => own.findIndex((one) => one.clock === card.clock && one.occurrence === card.occurrence) === index);
}

/** Whether this office has an open card to answer. */
export function isCarded(state: Supervised, office: string): boolean {
  return issued(state, 'answer-card').some((card) => card.office === office);
}

/** Whether this office stood above one that got a card, directly or further up. */
export function isCarder(state: Supervised, office: string): boolean {
  const cards = [...state.breaches.filter(({ card }) => card !== 'none'), ...(state.issued ?? []).map(asCard)];
  return cards.some(({ supervisor, line = [] }) => [supervisor, ...line].includes(office));
}

/** Why this card is not this office's to answer or to cancel, or undefined. */
export function cardObjection(state: Supervised, command: CommandOf<CardCommand>): Refusal | undefined {
  const { name, body, by } = command;
  const isMeant = ({ clock, occurrence }: Card) => clock === body.clock && occurrence === body.occurrence;
  const own = cardsFor(state, name, by.office);
  if (own.some(isMeant)) return undefined;
  const expected = own.map(({ clock, occurrence }) => `${clock} #${occurrence}`).join(', ') || 'none';
  const othersCard = name === 'cancel-card' && issued(state, name).some(isMeant);
  return { code: othersCard ? 'not-supervisor' : 'no-open-card', field: 'clock', expected };
}

/** The breaches of these clocks that an act takes back: it was received before their deadline, by the office that is charged or where nobody is. */
export function takenBackBy(
  state: Supervised,
  { by, receivedAt }: Envelope,
  clocks: readonly string[],
): readonly Extract<DisputeFactBody, { kind: 'breachWithdrawn' }>[] {
  return state.breaches
    .filter((breach) => !breach.withdrawn && clocks.includes(breach.clock) && receivedAt < breach.dueAt)
    .filter((breach) => breach.office === by.office || breach.card === 'none')
    .map((breach) => takenBack(state, breach, receivedAt, 'timely-act'));
}

/** A card, on a missed deadline or issued by hand. */
type Card = Pick<Breach, 'clock' | 'occurrence' | 'office' | 'supervisor' | 'line'>;

function issued(state: Supervised, name: CardCommand): readonly Card[] {
  const wanted: readonly string[] = name === 'answer-card' ? ['open'] : ['open', 'answered'];
  const answered = (state.issued ?? []).filter(({ status }) => status === 'answered' && wanted.includes(status));
  return [...[...waitingCards(state), ...answered].map(asCard), ...state.breaches.filter((breach) => wanted.includes(breach.card))];
}

function asCard({ occurrence, office, issuer, line }: IssuedCard): Card {
  return { clock: ANSWER_CLOCK, occurrence, office, supervisor: issuer, line };
}

/**
 * The office that stood above the one charged, or one higher still. Where the case has risen past the supervisor of that moment, whoever holds it now, or stands
 * above, is higher; where it was put into other hands, the line of the office that has it now is nobody's to that card, unless it is the same further up.
 */
function mayCancel(state: Supervised, { office: charged, supervisor, line = [] }: Card, office: string): boolean {
  if (supervisor === null || office === charged) return false;
  const chain = [state.holder, ...state.holder.above].map(({ id }) => id);
  return office === supervisor || [line, chain].some((one) => one.includes(supervisor) && one.indexOf(office) > one.indexOf(supervisor));
}
