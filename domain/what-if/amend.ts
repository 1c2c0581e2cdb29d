import type { ClockRule, HandlingPlan } from '../../contracts/plan';
import type { RuleChange } from '../../contracts/what-if';
import type { Calendar } from '../calendar';
import { type Day, weekday } from '../time';

/** A plan under changed rules; the plan itself where none of them concerns it. Nothing else of it moves, its versions included. */
export function amend(plan: HandlingPlan, changes: readonly RuleChange[]): HandlingPlan {
  return changes.reduce(amendedBy, plan);
}

function amendedBy(plan: HandlingPlan, change: RuleChange): HandlingPlan {
  switch (change.kind) {
    case 'limit': {
      const { clock, type, kind: _kind, ...given } = change;
      if (type !== undefined && type !== plan.type.code) return plan;
      return withClocks(plan, (rule) => (rule.code === clock ? limited(rule, given) : rule));
    }
    case 'ladder': {
      const known = plan.ladders[change.ladder];
      if (known === undefined || isSame(known, change.rungs)) return plan;
      return { ...plan, ladders: { ...plan.ladders, [change.ladder]: change.rungs } };
    }
    case 'calendar': {
      const calendar = withDays(plan.calendar, change.off, change.work);
      return isSame(sorted(calendar), sorted(plan.calendar)) ? plan : { ...plan, calendar };
    }
    case 'score': {
      const score = { ...plan.score, ...defined(change.rule) };
      return isSame(score, plan.score) ? plan : { ...plan, score };
    }
    default: {
      const unknown: never = change;
      return unknown;
    }
  }
}

type Limit = { readonly [K in 'length' | 'unit' | 'roll']?: ClockRule[K] | undefined };

function limited(rule: ClockRule, { length = rule.length, unit = rule.unit, roll = rule.roll }: Limit): ClockRule {
  return length === rule.length && unit === rule.unit && roll === rule.roll ? rule : { ...rule, length, unit, roll };
}

function withClocks(plan: HandlingPlan, change: (rule: ClockRule) => ClockRule): HandlingPlan {
  const clocks = plan.clocks.map(change);
  return clocks.every((rule, index) => rule === plan.clocks[index]) ? plan : { ...plan, clocks };
}

/** `off` does not work whatever the calendar says, `work` does. */
function withDays(calendar: HandlingPlan['calendar'], off: readonly Day[], work: readonly Day[]): HandlingPlan['calendar'] {
  const isWeekend = (day: Day) => weekday(day) === 0 || weekday(day) === 6;
  const united = (days: readonly Day[], more: readonly Day[], less: readonly Day[]) =>
    [...new Set([...days, ...more])].filter((day) => !less.includes(day)).sort();
  const [weekdaysOff, weekendsWorked] = [off.filter((day) => !isWeekend(day)), work.filter(isWeekend)];
  return {
    ...calendar,
    holidays: united(calendar.holidays, weekdaysOff, work),
    makeUpWorkdays: united(calendar.makeUpWorkdays, weekendsWorked, off),
  };
}

function sorted({ holidays, makeUpWorkdays }: Calendar): readonly (readonly Day[])[] {
  return [[...holidays].sort(), [...makeUpWorkdays].sort()];
}

/** Whether two plain values say the same, in whatever order they name it: Postgres has an order of its own. */
function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(ordered(one)) === JSON.stringify(ordered(other));
}

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, inner]) => [key, ordered(inner)]);
}

/** Without what is left out. */
function defined<T extends object>(given: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const entries: { [K in keyof T]?: Exclude<T[K], undefined> } = {};
  for (const key in given) {
    const value = given[key];
    if (isGiven(value)) entries[key] = value;
  }
  return entries;
}

function isGiven<T>(value: T): value is Exclude<T, undefined> {
  return value !== undefined;
}
