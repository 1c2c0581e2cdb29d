import { claim, field } from '../contracts/claim';
import type { DisputeType } from '../contracts/plug-ins';
import { confirmable, confirmationBases, confirmationClocks, jointApplication } from './judicial-confirmation';
import { accusedOffice } from './parts';
import { effectOfAgreement, freeMediation, freeOfCharge, generallyOneMonth, remediesTold } from './peoples-mediation';
import { safeguardBases, safeguardMilestones, safeguards } from './safeguards';

/** Ordinary civil dispute by people's mediation 一般民间纠纷(人民调解): PM-2, PM-3, then JC-1, JC-3, JC-4. */
export const civil: DisputeType = {
  code: 'civil',
  version: '2026-11-22',
  name: { zh: '一般民间纠纷', en: 'Ordinary civil dispute' },
  claim: claim({
    subject: field.choice(['neighbours', 'property-fees', 'wages', 'contract', 'damage', 'other'], '纠纷事由 what it is about'),
    demand: field.text('诉求 what the applicant asks for'),
    amount: field.yuan('标的额(元) amount in yuan').optional(),
    happenedOn: field.pastDate('发生日期 when it happened').optional(),
    peopleInvolved: field.count('涉及人数 people involved').optional(),
    accusedOffice: accusedOffice(),
  }),
  clocks: [
    {
      code: 'mediation-period',
      name: { zh: '调解期限', en: 'the mediation period' },
      basis: 'PM-2',
      length: 1,
      unit: 'month',
      roll: true,
      scope: 'case',
      duty: 'holder',
      ends: 'breach',
      start: ['accepted', 'reopened', 'visited:dissatisfied', 'ruled:rejected'],
      meet: ['agreed', 'failed'],
      stop: ['withdrawn', 'suitReported', 'enter:ended'],
      recurring: false,
      reminders: [{ length: 5, unit: 'workingDay' }],
      ladder: null,
      suspendable: true,
      extension: { max: 30, times: 1, bothPartiesAsk: true, basis: 'SET-EXTENSION' },
    },
    ...confirmationClocks,
  ],
  guards: [
    { code: 'remedies-told', basis: 'G-2', values: ['arbitration', 'administrative', 'court'] },
    jointApplication,
    confirmable,
    freeOfCharge,
    ...safeguards,
  ],
  milestones: safeguardMilestones,
  suspensionReasons: ['appraisal'],
  remedies: [
    { code: 'arbitration', zh: '仲裁', en: 'arbitration' },
    { code: 'administrative', zh: '行政途径', en: 'administrative remedy' },
    { code: 'court', zh: '向人民法院起诉', en: 'suit before the people’s court' },
  ],
  bases: [
    generallyOneMonth,
    effectOfAgreement,
    freeMediation,
    ...confirmationBases,
    ...safeguardBases,
    remediesTold,
    {
      code: 'SET-EXTENSION',
      zh: '本产品设定:双方申请可延长一次,至多30日(国家规定未明,须由地方确认)',
      en: 'Setting of this product: one extension of at most 30 days when both parties ask (national rule silent; the place must confirm)',
      verification: 'setting',
    },
  ],
};
