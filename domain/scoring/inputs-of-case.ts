import { ANSWER_CLOCK } from '../dispute/issued-cards';
import type { Breach } from '../dispute/state';
import type { CaseFact, Step } from '../dispute/steps';
import { type Day, dayOf, type Instant } from '../time';
import type { CallBack, CaseInputs, Closing } from './case-inputs';
import { heldBy, periodsOf } from './held-periods';

/** What is known of a case besides its facts. */
export interface ScoredCase {
  readonly number: string;
  readonly type: string;
  readonly registeredAt: Instant;
  /** How it came in 来源渠道. */
  readonly channel: string;
  /** The days on which the same parties brought the same matter again 重复信访. */
  readonly repeats: readonly Day[];
}

/** The channels of registration that count as online 网上 (MX-13): the source names none, so they are a setting of this product. */
const online: readonly string[] = ['online', 'app', 'wechat', '网上', '微信'];

/** The endings of a dispute that resolve it 化解: an agreement, confirmed or not. */
const resolving: readonly string[] = ['settled', 'confirmed'];

/**
 * What a case gives to the scorecard of every office that had it, derived from its facts alone (`steps`, in order) 计分要素. What an act counted for is
 * charged to the office that held the case then; what belongs to the case as a whole (its acceptance, its repeats) goes with the case to whoever holds
 * it last. A moment that was put right counts as it was put right. A card issued by hand
 * whose answer came late counts as that and not as a missed deadline besides. Work orders are not in the facts: none is counted.
 */
export function inputsOfCase(known: ScoredCase, steps: readonly Step[]): readonly CaseInputs[] {
  const when = momentsOf(steps);
  return officesOf(steps).map((office) => inputsOf(office, known, steps, when));
}

type When = (fact: CaseFact) => Instant;

function inputsOf(office: string, known: ScoredCase, steps: readonly Step[], when: When): CaseInputs {
  const last = steps.at(-1);
  const holds = last?.after.holder.id === office;
  const own = steps.filter(({ before }) => before.holder.id === office);
  const closings = closingsOf(steps, known.repeats, when).filter((closing) => closing.office === office);
  const held = periodsOf(steps, when);
  const breaches = (last?.after.breaches ?? []).filter((breach) => breach.office === office && breach.card !== 'none' && !breach.withdrawn);
  return {
    number: known.number,
    office,
    seq: last?.fact.seq ?? 0,
    type: known.type,
    registered: dayOf(known.registeredAt),
    online: online.includes(known.channel),
    acceptance: heldBy(held, office, 'acceptance'),
    completion: heldBy(held, office, 'completion'),
    accepted: holds && !referred(last) ? acceptedOn(steps, when) : null,
    closings: closings.map(({ office: _, ...closing }) => closing),
    mediations: own.flatMap((step) => mediationOf(step, when)),
    callBacks: own.flatMap((step) => callBackOf(step, when)),
    orders: [],
    repeatPetitions: holds ? known.repeats : [],
    turnedCriminal: turnedCriminalOn(own, when),
    leaderCase: leaderCaseOf(office, steps, closings, when),
    missedDeadlines: lastDaysOf(breaches.filter(({ clock }) => clock !== ANSWER_CLOCK)),
    unansweredCards: lastDaysOf(breaches.filter(({ clock }) => clock === ANSWER_CLOCK)),
  };
}

const lastDaysOf = (breaches: readonly Breach[]): readonly Day[] => breaches.map(({ dueAt }) => dayOf(dueAt - 1));

/** The day on which it became a criminal case in this office's hands 民转刑, the first where it was reported more than once. */
function turnedCriminalOn(own: readonly Step[], when: When): Day | null {
  const turned = own.find(({ fact }) => fact.kind === 'eventReported' && fact.event === 'turned-criminal');
  return turned ? dayOf(when(turned.fact)) : null;
}

/** When an act happened, as it was last put right; what the clock did counts when it was recorded. */
function momentsOf(steps: readonly Step[]): When {
  const right = new Map<number, Instant>();
  for (const { fact } of steps) if (fact.kind === 'dateCorrected') right.set(fact.entry, fact.now);
  return (fact) => right.get(fact.seq) ?? ('occurredAt' in fact ? fact.occurredAt : fact.at);
}

/** Whoever ever held the case or let one of its deadlines pass, in order. */
function officesOf(steps: readonly Step[]): readonly string[] {
  const charged = (steps.at(-1)?.after.breaches ?? []).filter(({ card }) => card !== 'none').map(({ office }) => office);
  return [...new Set([...steps.flatMap(({ before, after }) => [before.holder.id, after.holder.id]), ...charged])];
}

function acceptedOn(steps: readonly Step[], when: When): Day | null {
  const taken = steps.find(
    ({ before, after, fact }) => fact.kind === 'petitionAccepted' || entered('accepted', before.status, after.status),
  );
  return taken ? dayOf(when(taken.fact)) : null;
}

const entered = (status: string, before: string, after: string) => before !== status && after === status;

/** Another procedure has the petition 导入法定途径: it was neither resolved nor left unresolved here. */
const referred = ({ after }: Step) => outcomeOf(after) === 'referred';

function outcomeOf(state: object): string | null {
  return 'outcome' in state && typeof state.outcome === 'string' ? state.outcome : null;
}

/** A mediation that ended: with an agreement, or without one when the handling ended otherwise. One that goes up or under way on has not ended. */
function mediationOf({ before, after, fact }: Step, when: When): CaseInputs['mediations'] {
  const agreed = fact.kind === 'agreed' || fact.kind === 'petitionMediated';
  const gaveUp = before.status === 'mediating' && after.status === 'visiting';
  return agreed || gaveUp ? [{ ended: dayOf(when(fact)), agreed }] : [];
}

/**
 * One call-back for each return visit that came to a result. A case that was not drawn for one gives none: it is on neither side of the rates. The neighbours'
 * answers and look-back visits after close-out give none either: a case would count several times.
 */
function callBackOf({ fact }: Step, when: When): CallBack[] {
  if (fact.kind === 'evaluated') {
    return [{ on: dayOf(when(fact)), contacted: true, solved: null, satisfied: fact.satisfied ? 'satisfied' : 'dissatisfied' }];
  }
  if (fact.kind !== 'visited' || fact.result === 'try-again') return [];
  const reached = fact.result !== 'not-reached';
  const satisfied = fact.result === 'not-reached' ? null : fact.result;
  return [{ on: dayOf(when(fact)), contacted: reached, solved: reached ? fact.solved : null, satisfied }];
}

type HeldClosing = Closing & { readonly office: string };

/** Every close-out with the office that held the case then; the last one before a rebound 反弹, or before an unhappy look-back visit, was reopened. */
function closingsOf(steps: readonly Step[], repeats: readonly Day[], when: When): readonly HeldClosing[] {
  const closings: HeldClosing[] = [];
  let solved: boolean | null = null;
  for (const { before, after, fact } of steps) {
    if (fact.kind === 'visited' || fact.kind === 'evaluated') solved = fact.kind === 'visited' ? fact.solved : fact.satisfied;
    const reopened = fact.kind === 'reopened' || (fact.kind === 'lookedBack' && after.round > before.round);
    const last = reopened ? closings.pop() : undefined;
    if (last) closings.push({ ...last, reopened: true });
    if (!closes(before.status, after)) continue;
    const on = dayOf(when(fact));
    const repeatVisits = closings.length === 0 ? repeats.filter((day) => day >= on).length : 0;
    closings.push({ office: before.holder.id, on, resolved: resolves(after, solved), repeatVisits, reopened: false });
    solved = null;
  }
  return closings;
}

/** A dispute is closed out 办结 when it is scored, a petition when its organs are done with it for good. */
function closes(status: string, after: Step['after']): boolean {
  if (after.plan.procedure !== 'petition') return entered('watching', status, after.status);
  return entered('ended', status, after.status) && !['declined', 'referred'].includes(outcomeOf(after) ?? '');
}

/** Resolved: an agreement, or a petition that was not withdrawn, of which nobody said afterwards that it solves nothing. */
function resolves(after: Step['after'], solved: boolean | null): boolean {
  if (after.plan.procedure === 'petition') return outcomeOf(after) !== 'withdrawn' && solved !== false;
  const ending = 'ending' in after && typeof after.ending === 'string' ? after.ending : '';
  return resolving.includes(ending) && solved !== false;
}

/** A case given to a named lead 领导包案 (TA-14: one responsible lead): taken when it was last routed to this office. */
function leaderCaseOf(office: string, steps: readonly Step[], closings: readonly Closing[], when: When): CaseInputs['leaderCase'] {
  const routed = steps.map(({ fact }) => fact).findLast((fact) => fact.kind === 'routed' && fact.to.id === office);
  return routed ? { on: dayOf(when(routed)), resolved: closings.some(({ resolved }) => resolved) } : null;
}
