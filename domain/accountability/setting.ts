import type { ClockRule, ClockSetting, HandlingPlan } from '../../contracts/plan';
import type { Terms } from './state';

type Period = Pick<ClockRule, 'length' | 'unit' | 'basis'>;

const common = { roll: true, scope: 'case', recurring: false, ladder: null, suspendable: false, extension: null } as const;
const lastMorning: ClockRule['reminders'] = [{ length: 1, unit: 'workingDay' }];

/**
 * The clocks of a proposal, from the case's plan: the office's period to state its view 单位说明期, then the signer's period to decide.
 * Whoever proposes must hear first; whoever must sign is reminded, and the office above is told when nobody does. With `terms`, those after the
 * signature as well: rectification, the look at its report, objection and its decision.
 */
export function proposalSetting(plan: HandlingPlan, terms?: Terms): ClockSetting {
  const { rulesVersion, calendar, officeHours, spreadMinutes, spread } = plan;
  const clocks: ClockRule[] = [
    {
      ...common,
      ...plan.statement,
      ...{ code: 'statement', duty: 'holder', ends: 'lapse', reminders: lastMorning },
      ...{ start: ['opened'], meet: ['stated'], stop: ['enter:concluded'] },
    },
    {
      ...common,
      ...plan.decision,
      ...{ code: 'decision', duty: 'holder', ends: 'breach', reminders: lastMorning },
      ...{ start: ['enter:awaiting-decision'], meet: ['decided'], stop: ['enter:concluded'] },
    },
    ...(terms ? [...appealClocks(), ...(terms.rectify ? rectificationClocks(terms.rectify, plan.decision) : [])] : []),
  ];
  return { rulesVersion, clocks, ladders: {}, calendar, officeHours, spreadMinutes, ...(spread === undefined ? {} : { spread }) };
}

/**
 * 《政府督查工作条例》第十七条: an objection within thirty days of the conclusion, a decision within thirty days (SV-1). The text does not say whether a last
 * day off moves: the office that objects has the later day, whoever must decide the earlier.
 */
function appealClocks(): readonly ClockRule[] {
  const thirtyDays = { ...common, length: 30, unit: 'calendarDay', roll: 'silent' } as const;
  return [
    {
      ...thirtyDays,
      ...{ code: 'objection', basis: 'SV-1a', duty: 'parties', ends: 'lapse', reminders: [] },
      ...{ start: ['enter:in-force'], meet: ['appealed'], stop: ['enter:concluded'] },
    },
    {
      ...thirtyDays,
      ...{ code: 'review', basis: 'SV-1b', duty: 'holder', ends: 'breach', reminders: lastMorning },
      ...{ start: ['appealed'], meet: ['appealDecided'], stop: ['enter:concluded'] },
    },
  ];
}

/** The period of the rung for the office; for the issuer to look at the report, as long as for its decision. */
function rectificationClocks(rectify: Period, acceptance: Period): readonly ClockRule[] {
  return [
    {
      ...common,
      ...rectify,
      ...{ code: 'rectification', duty: 'holder', ends: 'breach', suspendable: true, reminders: lastMorning },
      ...{ start: ['rectification-due'], meet: ['rectificationReported'], stop: ['enter:concluded'] },
    },
    {
      ...common,
      ...acceptance,
      ...{ code: 'acceptance', duty: 'holder', ends: 'breach', reminders: lastMorning },
      ...{ start: ['rectificationReported'], meet: ['measureReleased', 'rectificationRejected'], stop: ['enter:concluded'] },
    },
  ];
}
