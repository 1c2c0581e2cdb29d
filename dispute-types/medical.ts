import { claim, field } from '../contracts/claim';
import type { DisputeType } from '../contracts/plug-ins';
import { confirmable, confirmationBases, confirmationClocks, jointApplication } from './judicial-confirmation';
import { fiveRepresentatives, medicalBases, medicalClaim, medicalPeriod, otherChannel } from './medical-disputes';
import { article, milestone, words } from './parts';
import { effectOfAgreement, freeMediation, freeOfCharge, remediesTold } from './peoples-mediation';
import { safeguardBases, safeguardMilestones, safeguards } from './safeguards';

/**
 * Medical dispute before the mediation committee 医疗纠纷(人民调解): MD-1, then, once the parties have been told of it (MD-7), JC-1, JC-3, JC-4.
 * The route before the health department is a type of its own, for its clocks are others.
 *
 * Autopsy, sealed records and the custody of the body (MD-4, MD-5) are periods between the hospital and the family; no clock here counts them.
 */
export const medical: DisputeType = {
  code: 'medical',
  version: '2026-11-24',
  name: words('医疗纠纷(人民调解)', 'Medical dispute, mediation committee'),
  claim: claim({
    ...medicalClaim,
    elsewhere: field.choice(
      ['none', 'health-department', 'court'],
      '同一纠纷是否已由卫生主管部门或者人民法院受理 whether another body has accepted it (MD-3)',
    ),
  }),
  clocks: [
    // The article sets no limit to what the committee and both sides may agree on; the engine wants a number, and a year stands for none.
    medicalPeriod({ basis: 'MD-1', extension: { max: 365, times: 12, bothPartiesAsk: true, basis: 'MD-1' } }),
    ...confirmationClocks,
  ],
  guards: [
    { code: 'remedies-told', basis: 'G-2', values: ['administrative', 'court'] },
    { code: 'milestone-first', basis: 'MD-7', values: ['confirmation-told', 'apply-confirmation', 'waive-confirmation'] },
    jointApplication,
    confirmable,
    freeOfCharge,
    ...safeguards,
  ],
  intakeGuards: [fiveRepresentatives, { code: 'no-parallel-procedure', basis: 'MD-3', values: ['health-department', 'court'] }],
  milestones: [
    ...safeguardMilestones,
    otherChannel,
    milestone('已告知双方可以申请司法确认', 'both sides were told of judicial confirmation', {
      code: 'confirmation-told',
      basis: 'MD-7',
      stages: ['mediating', 'confirming'],
    }),
  ],
  suspensionReasons: ['appraisal'],
  remedies: [
    {
      code: 'administrative',
      zh: '向卫生主管部门申请行政调解',
      en: 'administrative mediation by the health department',
    },
    { code: 'court', zh: '向人民法院起诉', en: 'suit before the people’s court' },
  ],
  bases: [
    article(
      'MD-1',
      'V',
      '《医疗纠纷预防和处理条例》第三十八条:自受理之日起三十个工作日内完成调解,鉴定时间不计入;特殊情况由调解委员会和医患双方约定延长;逾期未达成协议的视为调解不成',
      'Medical Disputes Regulation art. 38: 30 working days from acceptance, an appraisal excluded; extended where the committee and both sides agree; past it without agreement the mediation is deemed to have failed',
    ),
    ...medicalBases,
    article(
      'MD-7',
      'V',
      '《医疗纠纷预防和处理条例》第三十九条、第四十二条:达成协议的,告知双方可以申请司法确认;保密,未经双方同意不得公开调解',
      'Medical Disputes Regulation arts. 39, 42: agreed, the parties are told of judicial confirmation; confidential, no public mediation without both sides’ consent',
    ),
    freeMediation,
    effectOfAgreement,
    ...confirmationBases,
    ...safeguardBases,
    remediesTold,
  ],
};
