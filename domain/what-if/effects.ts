import type { DisputeFact } from '../dispute/facts';
import type { Breach } from '../dispute/state';
import type { Instant } from '../time';
import type { Course, Unheard } from './refold';
import type { SeenClock } from './seen-clocks';

/** What other rules change in the course of a case; what appears and what vanishes are told apart. */
export type Effect = {
  /** When it would stand apart from what was, epoch ms UTC in the time of the case. */
  readonly at: Instant;
  /** Whether nothing was lost before it: past the first act that would not have happened nobody knows what people would have done. */
  readonly certain: boolean;
  readonly office: string;
} & (
  | ({ readonly kind: 'deadline-moves'; readonly from: Instant; readonly to: Instant; readonly duty: string } & Key)
  | ({ readonly kind: 'deadline-appears' | 'deadline-vanishes'; readonly dueAt: Instant } & Key)
  /** `card`: with it a supervision card 督办单 and an entry in the ledger. */
  | ({ readonly kind: 'breach-appears' | 'breach-vanishes'; readonly dueAt: Instant; readonly card: boolean } & Key)
  | ({ readonly kind: 'proposal-appears' | 'proposal-vanishes'; readonly measure: string } & Key)
  | ({ readonly kind: 'hand-up-appears' | 'hand-up-vanishes'; readonly to: string; readonly level: string } & Key)
  | ({ readonly kind: 'lapse-appears' | 'lapse-vanishes' } & Key)
  | { readonly kind: 'score-changes'; readonly from: number; readonly to: number }
  | { readonly kind: 'score-appears' | 'score-vanishes'; readonly points: number }
);
interface Key {
  readonly clock: string;
  readonly occurrence: number;
}

/** Acts that steer no course: a card or a proposal that is not there needs no answer. */
const ofSupervision: readonly DisputeFact['kind'][] = ['cardAnswered', 'cardCancelled', 'accountabilityConcluded', 'breachWithdrawn'];

/** The moment from which a course is a guess: the first act of handling that finds no place in it. */
export function guessedFrom(unheard: readonly Unheard[]): Instant {
  return Math.min(...unheard.filter(({ fact }) => !ofSupervision.includes(fact)).map(({ at }) => at), Number.POSITIVE_INFINITY);
}

/** What differs between the course as it was and the one under other rules, in order of time. */
export function effectsOf(was: Course, would: Course): readonly Effect[] {
  const from = guessedFrom(would.unheard);
  const found = [...deadlines(was, would), ...breaches(was, would), ...rungs(was.facts, would.facts), ...scores(was, would)];
  return found.map((effect) => ({ ...effect, certain: effect.at < from })).sort((a, b) => a.at - b.at);
}

type Found = Effect extends infer E ? (E extends Effect ? Omit<E, 'certain'> : never) : never;

/**
 * What only the one has, what only the other has, and the pairs. `keyOf` names an occurrence; where one more or one less went before, the same thing has
 * another number, and is known by `sameOf`.
 */
function matched<T>(was: readonly T[], would: readonly T[], keyOf: (one: T) => string, sameOf: (one: T) => string) {
  const [before, after] = [new Map(was.map((one) => [keyOf(one), one])), new Map(would.map((one) => [keyOf(one), one]))];
  const vanished = [...before].flatMap(([key, one]) => (after.has(key) ? [] : [one]));
  const appeared = [...after].flatMap(([key, one]) => (before.has(key) ? [] : [one]));
  const [gone, come] = [new Set(vanished.map(sameOf)), new Set(appeared.map(sameOf))];
  return {
    vanished: vanished.filter((one) => !come.has(sameOf(one))),
    appeared: appeared.filter((one) => !gone.has(sameOf(one))),
    both: [...before].flatMap(([key, one]): (readonly [T, T])[] => {
      const other = after.get(key);
      return other === undefined ? [] : [[one, other]];
    }),
  };
}

function deadlines(was: Course, would: Course): readonly Found[] {
  const { vanished, appeared, both } = matched(
    was.clocks,
    would.clocks,
    ({ code, occurrence, office }) => `${code} ${occurrence} ${office}`,
    ({ code, office, startedAt, dueAt }) => `${code} ${office} ${startedAt} ${dueAt}`,
  );
  const told = ({ code: clock, occurrence, office, startedAt: at }: SeenClock) => ({ clock, occurrence, office, at });
  return [
    ...both.flatMap(([{ dueAt: from }, clock]): Found[] => {
      const { dueAt: to } = clock;
      return from === null || to === null || from === to ? [] : [{ kind: 'deadline-moves', from, to, duty: clock.duty, ...told(clock) }];
    }),
    ...vanished.flatMap((clock): Found[] =>
      clock.dueAt === null ? [] : [{ kind: 'deadline-vanishes', dueAt: clock.dueAt, ...told(clock) }],
    ),
    ...appeared.flatMap((clock): Found[] =>
      clock.dueAt === null ? [] : [{ kind: 'deadline-appears', dueAt: clock.dueAt, ...told(clock) }],
    ),
  ];
}

/** Those that count: one that was taken back, for whatever reason, does not. */
function breaches(was: Course, would: Course): readonly Found[] {
  const counted = ({ state }: Course) => state.breaches.filter(({ withdrawn }) => !withdrawn);
  const { vanished, appeared } = matched(
    counted(was),
    counted(would),
    ({ clock, occurrence, office }) => `${clock} ${occurrence} ${office}`,
    ({ clock, office, dueAt }) => `${clock} ${office} ${dueAt}`,
  );
  const told = ({ clock, occurrence, office, dueAt, card }: Breach) => ({
    clock,
    occurrence,
    office,
    dueAt,
    card: card !== 'none',
    at: dueAt,
  });
  return [
    ...vanished.map((breach): Found => ({ kind: 'breach-vanishes', ...told(breach) })),
    ...appeared.map((breach): Found => ({ kind: 'breach-appears', ...told(breach) })),
  ];
}

type RungFact = Extract<DisputeFact, { kind: 'accountabilityProposed' | 'escalated' | 'lapsed' }>;

function rungs(was: readonly DisputeFact[], would: readonly DisputeFact[]): readonly Found[] {
  const fired = (facts: readonly DisputeFact[]) => facts.filter(isRung);
  const { vanished, appeared } = matched(
    fired(was),
    fired(would),
    (fact) => `${fact.occurrence} ${whatOf(fact)}`,
    (fact) => `${fact.due} ${whatOf(fact)}`,
  );
  return [...vanished.map((fact) => rungEffect(fact, 'vanishes')), ...appeared.map((fact) => rungEffect(fact, 'appears'))];
}

/** What a rung did, whenever it did it. */
function whatOf(fact: RungFact): string {
  const object = fact.kind === 'accountabilityProposed' ? fact.measure : fact.kind === 'escalated' ? fact.to.id : '';
  return [fact.kind, fact.clock, fact.rung, object].join(' ');
}

function rungEffect(fact: RungFact, how: 'appears' | 'vanishes'): Found {
  const { clock, occurrence, due: at } = fact;
  switch (fact.kind) {
    case 'accountabilityProposed':
      return { kind: `proposal-${how}`, measure: fact.measure, office: fact.office, clock, occurrence, at };
    case 'escalated':
      return { kind: `hand-up-${how}`, to: fact.to.id, level: fact.to.level, office: fact.to.id, clock, occurrence, at };
    case 'lapsed':
      return { kind: `lapse-${how}`, office: '', clock, occurrence, at };
    default: {
      const unknown: never = fact;
      return unknown;
    }
  }
}

/** The scores of a case, in order: a rebound that closes again is scored again. */
function scores(was: Course, would: Course): readonly Found[] {
  const [before, after] = [was.facts.filter(isScore), would.facts.filter(isScore)];
  return Array.from({ length: Math.max(before.length, after.length) }, (_none, index): Found[] => {
    const [one, other] = [before[index], after[index]];
    const office = would.closers[index] ?? was.closers[index] ?? '';
    if (one && other) {
      return one.points === other.points ? [] : [{ kind: 'score-changes', office, from: one.points, to: other.points, at: other.at }];
    }
    if (one) return [{ kind: 'score-vanishes', office, points: one.points, at: one.at }];
    return other ? [{ kind: 'score-appears', office, points: other.points, at: other.at }] : [];
  }).flat();
}

const isRung = (fact: DisputeFact): fact is RungFact => ['accountabilityProposed', 'escalated', 'lapsed'].includes(fact.kind);
const isScore = (fact: DisputeFact): fact is Extract<DisputeFact, { kind: 'scored' }> => fact.kind === 'scored';
