import type { DeadlineInput } from '../../contracts/deadline';
import { computeDeadline, type Deadline } from '../../domain/calculus/deadline';
import type { Calendar } from '../../domain/calendar';
import { at, calendar2026 } from './dispute-spec';

type DayUnit = 'calendarDay' | 'workingDay' | 'month' | 'year';
type DayRule = Extract<DeadlineInput['rule'], { unit: DayUnit }>;

/** A rule by days, months or years, rolling over and ending at 24:00 unless a test says otherwise. */
export const days = (unit: DayUnit, length: number, overrides: Partial<DayRule> = {}): DeadlineInput['rule'] => ({
  unit,
  length,
  roll: 'roll',
  cutOff: 'midnight',
  ...overrides,
});

/** A rule by hours. */
export const hours = (length: number, from: 'moment' | 'nextHour' = 'moment'): DeadlineInput['rule'] => ({ unit: 'hour', length, from });

interface Details {
  /** Pairs of `YYYY-MM-DD[ HH:MM[:SS]]`. */
  readonly suspended?: readonly (readonly [string, string])[];
  /** So many of the unit of the period, or of another. */
  readonly extended?: readonly (number | DeadlineInput['extensions'][number])[];
  /** Pairs in which a paper is on its way. */
  readonly onItsWay?: readonly (readonly [string, string])[];
  readonly officeHours?: DeadlineInput['officeHours'];
  readonly protects?: DeadlineInput['protects'];
  readonly calendar?: Calendar;
}

/** Nine to twelve, two to five: the lunch break is no office time. */
export const withLunch: DeadlineInput['officeHours'] = [
  ['09:00', '12:00'],
  ['14:00', '17:00'],
];

/** The question of a rule that starts on `YYYY-MM-DD` or at `YYYY-MM-DD HH:MM[:SS]`. */
export function question(rule: DeadlineInput['rule'], start: string, details: Details = {}): DeadlineInput {
  const { suspended = [], onItsWay = [], extended = [], officeHours = [['00:00', '24:00']], protects = 'office' } = details;
  return {
    start: { at: instant(start), givenAs: start.length === 10 ? 'date' : 'moment' },
    rule,
    suspensions: [
      ...suspended.map(([from, to]) => ({ from: instant(from), to: instant(to) })),
      ...onItsWay.map(([from, to]) => ({ from: instant(from), to: instant(to), why: 'travel' as const })),
    ],
    extensions: extended.map((one) => (typeof one === 'number' ? { length: one } : one)),
    officeHours,
    protects,
  };
}

/** The deadline of a question that is not refused, by the calendar of 2026. */
export function deadline(rule: DeadlineInput['rule'], start: string, details: Details = {}): Deadline {
  const answer = computeDeadline(question(rule, start, details), details.calendar ?? calendar2026);
  if ('refusal' in answer) throw new Error(`it is refused: ${JSON.stringify(answer.refusal)}`);
  return answer;
}

/** `strict 2026-10-05, rolled 2026-10-08, due 2026-10-08 24:00`: all of it a reader wants to know. */
export function reads(rule: DeadlineInput['rule'], start: string, details: Details = {}): string {
  const { strictDue, rolledDue, dueAt, provisional } = deadline(rule, start, details);
  const ends = new Date(dueAt + 8 * 3_600_000 - 1).toISOString();
  const time = new Date(dueAt + 8 * 3_600_000).toISOString().slice(11, 19).replace(/:00$/, '').replace('00:00', '24:00');
  const due = `due ${time === '24:00' ? ends.slice(0, 10) : new Date(dueAt + 8 * 3_600_000).toISOString().slice(0, 10)} ${time}`;
  return `strict ${strictDue}, rolled ${rolledDue}, ${due}${provisional ? ', provisional' : ''}`;
}

/** The code of the refusal of a question, or undefined. */
export function refusedWith(rule: DeadlineInput['rule'], start: string, details: Details = {}): unknown {
  const answer = computeDeadline(question(rule, start, details), calendar2026);
  return 'refusal' in answer ? answer.refusal : undefined;
}

const instant = (text: string): number => at(text.length === 10 ? `${text} 00:00` : text);
