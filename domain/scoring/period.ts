import { addDays, addMonths, type Day, weekday } from '../time';

/** The days a scorecard is about, both included, with the name it goes by: `2026-03`, `2026`, `2026-03-02/2026-03-08`. */
export interface Period {
  readonly code: string;
  readonly from: Day;
  readonly to: Day;
}

/** A month 月考 by its code `YYYY-MM` (SY-24). */
export function month(code: string): Period {
  const from = `${code}-01`;
  return { code, from, to: addDays(addMonths(from, 1), -1) };
}

/** A year 年度考核 (SY-24). */
export function year(code: string): Period {
  return { code, from: `${code}-01-01`, to: `${code}-12-31` };
}

/** The week 周周通报 in which `day` lies, from Monday to Sunday (SY-22). */
export function week(day: Day): Period {
  const from = addDays(day, -((weekday(day) + 6) % 7));
  const to = addDays(from, 6);
  return { code: `${from}/${to}`, from, to };
}

/** Whether `day` lies in `period`. */
export function isIn({ from, to }: Period, day: Day): boolean {
  return from <= day && day <= to;
}

/** The months `YYYY-MM` that a period touches, in order. */
export function monthsOf({ from, to }: Period): readonly string[] {
  const months: string[] = [];
  for (let first = `${from.slice(0, 7)}-01`; first <= to; first = addMonths(first, 1)) months.push(first.slice(0, 7));
  return months;
}
