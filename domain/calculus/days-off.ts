import { type Calendar, isWorkday } from '../calendar';
import { addDays, type Day, daysBetween, endOf, startOf, weekday } from '../time';
import { type Span, without } from './spans';

/** Days off that follow each other, or working days that were made of a weekend 调休上班. */
export interface Run {
  readonly kind: 'weekend' | 'holiday' | 'holidayAndWeekend' | 'makeUpWorkday';
  readonly from: Day;
  readonly to: Day;
  readonly count: number;
}

/** The runs of days off and of make-up workdays from `from` through `to`, in order; days that are suspended whole are left aside. */
export function runsBetween(calendar: Calendar, from: Day, to: Day, suspensions: readonly Span[] = []): readonly Run[] {
  const runs: Run[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) {
    const kind = kindOf(calendar, day);
    if (kind === 'workday' || without([{ from: startOf(day), to: endOf(day) }], suspensions).length === 0) continue;
    const last = runs.at(-1);
    if (last && (last.kind === 'makeUpWorkday') === (kind === 'makeUpWorkday') && daysBetween(last.to, day) === 1)
      runs.splice(-1, 1, { ...last, kind: last.kind === kind ? kind : 'holidayAndWeekend', to: day, count: last.count + 1 });
    else runs.push({ kind, from: day, to: day, count: 1 });
  }
  return runs;
}

function kindOf(calendar: Calendar, day: Day): 'workday' | 'makeUpWorkday' | 'weekend' | 'holiday' {
  const weekend = weekday(day) === 0 || weekday(day) === 6;
  if (isWorkday(calendar, day)) return weekend ? 'makeUpWorkday' : 'workday';
  return weekend ? 'weekend' : 'holiday';
}
