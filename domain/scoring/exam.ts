import { addDays, type Day, dayOf, type Instant } from '../time';
import { month, type Period, week, year } from './period';

/** What is done by schedule: monthly exam 月考, weekly bulletin 周通报, annual target 年度目标考核, negative list 负面清单 (SY-22..24). */
export const examKinds = ['monthly-exam', 'weekly-bulletin', 'annual-target', 'negative-list'] as const;
export type ExamKind = (typeof examKinds)[number];

/** An exam: of which place, of which kind, for which period. */
export interface ExamKey {
  readonly place: string;
  readonly kind: ExamKind;
  /** The code of the period: `2026-03`, `2026`, `2026-03-02/2026-03-08`. */
  readonly period: string;
}

/** What a place scores and ranks by, as a publication keeps it. */
export interface ExamRules {
  readonly sheet: { readonly code: string; readonly version: number };
  readonly vetoBasis: string | null;
  readonly minimumCases: number;
}

/** How the id of an exam's workflow begins. */
const prefixes: Readonly<Record<ExamKind, string>> = {
  'monthly-exam': 'exam',
  'weekly-bulletin': 'bulletin',
  'annual-target': 'target',
  'negative-list': 'negative-list',
};

/** The id of the workflow of an exam: place, period and kind are its key, so that it exists once. */
export function examId({ place, kind, period }: ExamKey): string {
  return `${prefixes[kind]}-${place}-${period.replace('/', '..')}`;
}

/** The period an exam is about when its schedule was for this moment: the month, week or year that ended before it, whenever it comes to run. */
export function periodBefore(kind: ExamKind, scheduled: Instant): string {
  const today = dayOf(scheduled);
  const yesterday = (first: Day) => addDays(first, -1);
  switch (kind) {
    case 'monthly-exam':
    case 'negative-list':
      return yesterday(`${today.slice(0, 7)}-01`).slice(0, 7);
    case 'annual-target':
      return yesterday(`${today.slice(0, 4)}-01-01`).slice(0, 4);
    case 'weekly-bulletin':
      return week(addDays(today, -7)).code;
    default:
      return kind satisfies never;
  }
}

/** The days of the period of an exam by its code, or undefined where the code is not one of its kind. */
export function examPeriod({ kind, period: code }: Pick<ExamKey, 'kind' | 'period'>): Period | undefined {
  if (kind === 'annual-target') return /^\d{4}$/.test(code) ? year(code) : undefined;
  if (kind !== 'weekly-bulletin') return /^\d{4}-(0[1-9]|1[0-2])$/.test(code) ? month(code) : undefined;
  const [from = ''] = code.split('/');
  return /^\d{4}-\d\d-\d\d$/.test(from) && week(from).code === code ? week(from) : undefined;
}
