import type { ClockRule, ClockSetting, HandlingPlan } from '../../contracts/plan';

/** How long the steps of a publication may take; no source fixes any of them. */
export interface PublicationPeriods {
  readonly objection: HandlingPlan['statement'];
  readonly answer: HandlingPlan['statement'];
  readonly release: HandlingPlan['statement'];
}

/**
 * The clocks of a publication: the period to object 异议期, which simply ends, then the period to answer what was objected and the period to release. An
 * overdue one is reminded and told to the office above; it releases nothing by itself.
 */
export function publicationSetting(
  periods: PublicationPeriods,
  working: Pick<ClockSetting, 'calendar' | 'officeHours' | 'spreadMinutes'>,
): ClockSetting {
  const common = {
    roll: true,
    scope: 'case',
    duty: 'holder',
    recurring: false,
    ladder: null,
    suspendable: false,
    extension: null,
  } as const;
  const reminders: ClockRule['reminders'] = [{ length: 1, unit: 'workingDay' }];
  const clocks: ClockRule[] = [
    { ...common, ...periods.objection, code: 'objection', ends: 'lapse', start: ['opened'], meet: [], stop: ['released'], reminders: [] },
    {
      ...common,
      ...periods.answer,
      code: 'answer',
      ends: 'breach',
      start: ['enter:answering'],
      meet: ['enter:to-release'],
      stop: ['released'],
      reminders,
    },
    {
      ...common,
      ...periods.release,
      code: 'release',
      ends: 'breach',
      start: ['enter:to-release'],
      meet: ['released'],
      stop: ['enter:answering'],
      reminders,
    },
  ];
  return { rulesVersion: 2, clocks, ladders: {}, ...working };
}
