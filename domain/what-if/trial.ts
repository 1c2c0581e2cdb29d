import type { RuleChange } from '../../contracts/what-if';
import { wakeDelay } from '../clock/wakes';
import type { DisputeFact } from '../dispute/facts';
import { MINUTE } from '../time';
import { amend } from './amend';
import { type Effect, effectsOf, guessedFrom } from './effects';
import { type PastCase, refold, type Unheard } from './refold';

/** A missed deadline that counts, by clock and office. */
export interface Missed {
  readonly clock: string;
  readonly office: string;
}

/** What changed rules would have made of one case 逐案结果. */
export interface Trial {
  readonly number: string;
  readonly type: string;
  /** Whether any rule of its plans is among the changed ones. */
  readonly concerned: boolean;
  /** Whether re-run under its own rules its facts came out as they are; where not, both courses were re-run under the rules of today. */
  readonly reproduced: boolean;
  readonly effects: readonly Effect[];
  readonly unheard: readonly Unheard[];
  /** Whether an act of handling was lost, so that its later course is a guess. */
  readonly guessed: boolean;
  /** Its missed deadlines as they were. */
  readonly missed: readonly Missed[];
}

/** Tries changed rules on one past case. Pure; nothing but the facts is looked at. */
export function tried(past: PastCase, changes: readonly RuleChange[]): Trial {
  const { number, plan } = past.registration;
  const head = { number, type: plan.type.code, missed: missedIn(past.facts) };
  if (!plansOf(past).some((one) => amend(one, changes) !== one)) {
    return { ...head, concerned: false, reproduced: true, effects: [], unheard: [], guessed: false };
  }
  const was = refold(past);
  const known = new Set(was.unheard.map(({ seq, code }) => `${seq} ${code}`));
  // What today's guards would refuse of the past is no effect of the change: in both courses it happens.
  const fair = known.size === 0 ? was : refold(past, undefined, known);
  const would = refold(past, (one) => amend(one, changes), known);
  return {
    ...head,
    concerned: true,
    reproduced: isReproduced(past, fair.facts),
    effects: effectsOf(fair, would),
    unheard: would.unheard,
    guessed: guessedFrom(would.unheard) !== Number.POSITIVE_INFINITY,
  };
}

/** The plan it was registered under, and those it came under later. */
function plansOf({ registration, facts }: PastCase) {
  return [registration.plan, ...facts.flatMap((fact) => (fact.kind === 'planAdopted' ? [fact.plan] : []))];
}

/** The same facts, to the last field. What fell due just before the case is looked at may not have been recorded yet. */
function isReproduced({ registration, facts, until }: PastCase, again: readonly DisputeFact[]): boolean {
  const young = until - wakeDelay(registration.plan, `dispute-${registration.number}`) - MINUTE;
  return facts.every((fact, index) => isSame(fact, again[index])) && again.slice(facts.length).every(({ at }) => at > young);
}

function isSame(one: unknown, other: unknown): boolean {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return one === other;
  const [fields, others] = [entriesOf(one), entriesOf(other)];
  return fields.size === others.size && [...fields].every(([key, value]) => isSame(value, others.get(key)));
}

/** What is not given and what is undefined are the same: JSON keeps neither. */
function entriesOf(value: object): ReadonlyMap<string, unknown> {
  return new Map(Object.entries(value).filter(([, inner]) => inner !== undefined));
}

function missedIn(facts: readonly DisputeFact[]): readonly Missed[] {
  const missed = new Map<string, Missed>();
  for (const fact of facts) {
    if (fact.kind === 'breached') missed.set(`${fact.clock} ${fact.occurrence}`, { clock: fact.clock, office: fact.office });
    if (fact.kind === 'breachWithdrawn') missed.delete(`${fact.clock} ${fact.occurrence}`);
  }
  return [...missed.values()];
}
