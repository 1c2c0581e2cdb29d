import { DAY } from '../time';
import type { Effect } from './effects';
import type { Trial } from './trial';

/** How often each effect occurs, by its kind; what does not occur is not there. */
export type Tally = { readonly [kind in Effect['kind']]?: number };

/** What changed rules would have made of all cases together 汇总. Counts; only effects that are certain, unless it says otherwise. */
export interface Sum {
  readonly cases: number;
  /** Cases a changed rule concerns, and those with any effect at all. */
  readonly concerned: number;
  readonly changed: number;
  /** Cases whose facts did not come out as they are under their own rules: of an older release, or altered by hand. */
  readonly notReproduced: number;
  /** Cases with a lost act of handling, and how many such and other acts would not have happened. */
  readonly guessed: number;
  readonly unheard: number;
  readonly effects: Tally;
  /** Behind the first lost act of their case: what would follow if nobody did anything else. */
  readonly guesses: Tally;
  readonly byClock: readonly { readonly clock: string; readonly effects: Tally }[];
  readonly byOffice: readonly { readonly office: string; readonly effects: Tally }[];
  readonly missed: readonly MissedSum[];
  readonly handUps: readonly { readonly level: string; readonly more: number; readonly fewer: number }[];
  /** Deadlines of offices, courts and authorities that fall later, and by how many days together. */
  readonly later: { readonly deadlines: number; readonly days: number };
  readonly scores: { readonly better: number; readonly worse: number; readonly from: number; readonly to: number };
}

/** Missed deadlines of one clock by one office: how many there were, how many of them vanish, and how many appear. */
export interface MissedSum {
  readonly office: string;
  readonly clock: string;
  readonly before: number;
  readonly vanish: number;
  readonly appear: number;
}

/** Whose deadlines are a promise to the citizen. */
const promised: readonly string[] = ['holder', 'court', 'authority'];

/** The sum of what was tried case by case. */
export function sumOf(trials: readonly Trial[]): Sum {
  const all = trials.flatMap(({ effects }) => effects);
  const sure = all.filter(({ certain }) => certain);
  const moved = sure.flatMap((effect) =>
    effect.kind === 'deadline-moves' && promised.includes(effect.duty) && effect.to > effect.from ? [effect] : [],
  );
  const scored = sure.flatMap((effect) => (effect.kind === 'score-changes' ? [effect] : []));
  return {
    cases: trials.length,
    concerned: trials.filter(({ concerned }) => concerned).length,
    changed: trials.filter(({ effects }) => effects.length > 0).length,
    notReproduced: trials.filter(({ reproduced }) => !reproduced).length,
    guessed: trials.filter(({ guessed }) => guessed).length,
    unheard: trials.reduce((sum, { unheard }) => sum + unheard.length, 0),
    effects: tallied(sure),
    guesses: tallied(all.filter(({ certain }) => !certain)),
    byClock: grouped(sure, (effect) => ('clock' in effect ? effect.clock : undefined)).map(([clock, effects]) => ({ clock, effects })),
    byOffice: grouped(sure, ({ office }) => office || undefined).map(([office, effects]) => ({ office, effects })),
    missed: missedSums(trials, sure),
    handUps: handUps(sure),
    later: { deadlines: moved.length, days: Math.round(moved.reduce((sum, { from, to }) => sum + (to - from) / DAY, 0)) },
    scores: {
      better: scored.filter(({ from, to }) => to > from).length,
      worse: scored.filter(({ from, to }) => to < from).length,
      from: scored.reduce((sum, { from }) => sum + from, 0),
      to: scored.reduce((sum, { to }) => sum + to, 0),
    },
  };
}

function tallied(effects: readonly Effect[]): Tally {
  const tally: { [kind in Effect['kind']]?: number } = {};
  for (const { kind } of effects) tally[kind] = (tally[kind] ?? 0) + 1;
  return tally;
}

function grouped(effects: readonly Effect[], keyOf: (effect: Effect) => string | undefined): readonly (readonly [string, Tally])[] {
  const groups = new Map<string, Effect[]>();
  for (const effect of effects) {
    const key = keyOf(effect);
    if (key !== undefined) groups.set(key, [...(groups.get(key) ?? []), effect]);
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, some]) => [key, tallied(some)]);
}

function missedSums(trials: readonly Trial[], sure: readonly Effect[]): readonly MissedSum[] {
  const sums = new Map<string, { office: string; clock: string; before: number; vanish: number; appear: number }>();
  const at = (office: string, clock: string) => {
    const key = `${office}\n${clock}`;
    const sum = sums.get(key) ?? { office, clock, before: 0, vanish: 0, appear: 0 };
    sums.set(key, sum);
    return sum;
  };
  for (const { office, clock } of trials.flatMap(({ missed }) => missed)) at(office, clock).before += 1;
  for (const effect of sure) {
    if (effect.kind === 'breach-vanishes') at(effect.office, effect.clock).vanish += 1;
    if (effect.kind === 'breach-appears') at(effect.office, effect.clock).appear += 1;
  }
  return [...sums.values()].filter(({ vanish, appear }) => vanish + appear > 0).sort(largestFirst);
}

function largestFirst(a: MissedSum, b: MissedSum): number {
  return b.vanish + b.appear - (a.vanish + a.appear) || (`${a.office}\n${a.clock}` < `${b.office}\n${b.clock}` ? -1 : 1);
}

function handUps(sure: readonly Effect[]): Sum['handUps'] {
  const levels = new Map<string, { more: number; fewer: number }>();
  for (const effect of sure) {
    if (effect.kind !== 'hand-up-appears' && effect.kind !== 'hand-up-vanishes') continue;
    const sum = levels.get(effect.level) ?? { more: 0, fewer: 0 };
    levels.set(effect.level, sum);
    if (effect.kind === 'hand-up-appears') sum.more += 1;
    else sum.fewer += 1;
  }
  return [...levels].sort(([a], [b]) => (a < b ? -1 : 1)).map(([level, sum]) => ({ level, ...sum }));
}
