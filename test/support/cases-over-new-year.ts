import { lastPublishedYear } from '../../api/calendar';
import { statutoryHolidays } from '../../api/statutory-holidays';
import type { CalendarNotice } from '../../contracts/plan';
import { addDays, dayOf, daysBetween } from '../../domain/time';
import { LiveCase } from './cases';
import { civilPlan } from './dispute-spec';
import type { World } from './world';

const year = lastPublishedYear + 1;

/** A notice for the first year nobody has published: the statutory days, and the week from National Day. */
export const comingNotice: CalendarNotice = {
  year,
  source: 'test notice',
  off: [
    ...statutoryHolidays(year)
      .slice(0, -3)
      .map((day): [string, string] => [day, day]),
    [`${year}-10-01`, `${year}-10-07`],
  ],
  work: [],
};

/** The last working day of the National Day week before the notice is known, and what it becomes. */
export const lastDays = { before: workdayFrom(`${year}-10-04`), after: workdayFrom(`${year}-10-08`) } as const;

/** So many open cases, every one with a mediation period that ends in the week from National Day of that year. */
export async function casesOverNationalDay(world: World, count: number): Promise<readonly LiveCase[]> {
  const length = daysBetween(dayOf(await world.now()), lastDays.before);
  const clocks = civilPlan.clocks.map((rule) =>
    rule.code === 'mediation-period' ? { ...rule, length, unit: 'calendarDay' as const, reminders: [] } : rule,
  );
  const cases: LiveCase[] = [];
  for (let from = 0; from < count; from += 20) {
    const batch = Array.from({ length: Math.min(20, count - from) }, () => begun(world, { ...civilPlan, clocks }));
    cases.push(...(await Promise.all(batch)));
  }
  return cases;
}

async function begun(world: World, plan: typeof civilPlan): Promise<LiveCase> {
  const dispute = await LiveCase.register(world, { plan });
  await dispute.send('accept');
  return dispute;
}

function workdayFrom(day: string): string {
  const number = new Date(`${day}T00:00:00Z`).getUTCDay();
  return number === 0 ? addDays(day, 1) : number === 6 ? addDays(day, 2) : day;
}
