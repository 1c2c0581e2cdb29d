import type { ClockRule, ClockSetting, HandlingPlan } from '../../contracts/plan';

/**
 * The clocks of a proposal, from the case's plan: the office's period to state its view 单位说明期, then the signer's period to decide.
 * Whoever proposes must hear first; whoever must sign is reminded, and the office above is told when nobody does.
 */
export function proposalSetting(plan: HandlingPlan): ClockSetting {
  const { rulesVersion, calendar, officeHours, spreadMinutes, statement, decision } = plan;
  const common = { roll: true, scope: 'case', recurring: false, ladder: null, suspendable: false, extension: null } as const;
  const clocks: ClockRule[] = [
    {
      ...common,
      ...statement,
      code: 'statement',
      duty: 'holder',
      ends: 'lapse',
      start: ['opened'],
      meet: ['stated'],
      stop: ['enter:concluded'],
      reminders: [{ length: 1, unit: 'workingDay' }],
    },
    {
      ...common,
      ...decision,
      code: 'decision',
      duty: 'holder',
      ends: 'breach',
      start: ['enter:awaiting-decision'],
      meet: ['decided'],
      stop: ['enter:concluded'],
      reminders: [{ length: 1, unit: 'workingDay' }],
    },
  ];
  return { rulesVersion, clocks, ladders: {}, calendar, officeHours, spreadMinutes };
}
