import type { Command } from '../../contracts/commands';
import type { CalendarNotice } from '../../contracts/plan';
import type { Outage } from '../clock/outages';
import type { DisputeFact, RungKey } from '../dispute/facts';
import type { Instant } from '../time';
import { commandOf, isAct } from './command-of';

type BreachWithdrawn = Extract<DisputeFact, { kind: 'breachWithdrawn' }>;
type ToldFact = Extract<DisputeFact, { kind: 'accountabilityConcluded' | 'breachWithdrawn' | 'refused' | 'postVacated' | 'postFilled' }>;

/** Where something stood in the course of the case as it was: its number and when it was recorded. */
export interface Place {
  readonly seq: number;
  readonly at: Instant;
}

/**
 * Something that came to a case from outside 外来事项, in the order it came: an act of somebody, a year's notice of days off, an outage, or what was told to
 * it (a proposal was decided, a breach was taken back from outside, a command was refused).
 */
export type Happening = Place &
  (
    | { readonly kind: 'act'; readonly fact: DisputeFact['kind']; readonly command: Command }
    /** `withdrawn`: the breaches that were taken back with it, those of earlier occurrences among them. */
    | { readonly kind: 'notice'; readonly notice: CalendarNotice; readonly withdrawn: readonly BreachWithdrawn[] }
    /** An outage of the platform 平台停机, in the time of the case. */
    | { readonly kind: 'outage'; readonly outage: Outage }
    | { readonly kind: 'told'; readonly fact: ToldFact }
  );

/** What the facts of a case say came from outside; everything else followed from the rules. */
export function happeningsOf(facts: readonly DisputeFact[]): readonly Happening[] {
  const found: Happening[] = [];
  const firstOfCause = new Map<string, number>();
  for (const { seq, cause } of facts) if (cause !== undefined && !firstOfCause.has(cause)) firstOfCause.set(cause, seq);
  // What a notice or an outage takes back stands before it, and follows from it.
  let waiting: BreachWithdrawn[] = [];
  for (const fact of facts) {
    const { seq, at, cause } = fact;
    if (fact.kind === 'breachWithdrawn' && cause === undefined) {
      waiting.push(fact);
      continue;
    }
    if (fact.kind === 'calendarAdopted') {
      found.push({ seq: waiting[0]?.seq ?? seq, at, kind: 'notice', notice: fact.notice, withdrawn: waiting });
    } else if (fact.kind === 'outageAllowed') {
      const spared = waiting.filter(({ why }) => why === 'outage');
      const { part, from, to } = fact;
      found.push(...waiting.filter((one) => !spared.includes(one)).map(told));
      found.push({ seq: spared[0]?.seq ?? seq, at, kind: 'outage', outage: { part, from, to } });
    } else found.push(...waiting.map(told));
    waiting = [];
    if (isAct(fact)) {
      const first = cause === undefined ? seq : (firstOfCause.get(cause) ?? seq);
      found.push({ seq: first, at, kind: 'act', fact: fact.kind, command: commandOf(fact) });
    }
    if (isTold(fact)) found.push(told(fact));
  }
  return [...found, ...waiting.map(told)];
}

/** What somebody else made true, whatever the rules: the end of a proposal, a refusal, a post above that became vacant or was filled 岗位空缺. */
function isTold(fact: DisputeFact): fact is Exclude<ToldFact, BreachWithdrawn> {
  return ['accountabilityConcluded', 'refused', 'postVacated', 'postFilled'].includes(fact.kind);
}

const told = (fact: ToldFact): Happening => ({ seq: fact.seq, at: fact.at, kind: 'told', fact });

/** When each rung was recorded, by `rungId`. Whether the platform was prompt or down does not hang on the rules: a rung that comes again comes when it came. */
export function rungsRecorded(facts: readonly DisputeFact[]): ReadonlyMap<string, Place> {
  return new Map(
    facts.flatMap((fact): [string, Place][] =>
      'rung' in fact && fact.cause === undefined ? [[rungId(fact), { seq: fact.seq, at: fact.at }]] : [],
    ),
  );
}

/** A rung of a case: the same clock, occurrence, name and instant. */
export function rungId({ clock, occurrence, rung, due }: Omit<RungKey, 'late'>): string {
  return `${clock} ${occurrence} ${rung} ${due}`;
}
