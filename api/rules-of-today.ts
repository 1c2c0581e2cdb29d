import type { Calendar } from '../domain/calendar';
import { buildPlan } from '../domain/plan/build';
import type { Standing } from '../domain/what-if/change-faults';
import { jurisdictions } from '../jurisdictions';
import { legalRow } from '../law';
import { allDisputeTypes } from './catalogue';
import { statutoryHolidays } from './statutory-holidays';

/** The rules a change is held against: the plan of every dispute type of a place as of today, the table of law, the statutory days off. Petitions are not among them. */
export function rulesOfToday(place: string, calendar: Calendar): Standing {
  const types = allDisputeTypes().filter(({ procedure }) => procedure === undefined);
  const places = jurisdictions.filter(({ code }) => code === place);
  return {
    plans: places.flatMap((one) => types.map((type) => buildPlan(type, one, calendar, null))),
    bases: new Set([...types, ...places].flatMap(({ bases }) => bases.map(({ code }) => code))),
    law: legalRow,
    statutory: statutoryHolidays,
  };
}
