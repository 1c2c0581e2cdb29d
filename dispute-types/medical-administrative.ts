import { claim, field } from '../contracts/claim';
import type { DisputeType } from '../contracts/plug-ins';
import { fiveRepresentatives, medicalBases, medicalClaim, medicalPeriod, otherChannel } from './medical-disputes';
import { article, clock, words } from './parts';
import { remediesTold } from './peoples-mediation';
import { safeguardBases, safeguardMilestones, safeguards } from './safeguards';

/**
 * Medical dispute before the health department 医疗纠纷(行政调解): MD-2. Five working days to decide on acceptance, thirty to complete, no
 * extension. The source gives an agreement of this route no judicial confirmation, so it ends the handling.
 *
 * The source names the receipt of the application and not what the thirty days run from; they run here from acceptance, as before the committee.
 */
export const medicalAdministrative: DisputeType = {
  code: 'medical-administrative',
  version: '2026-11-24',
  name: words('医疗纠纷(行政调解)', 'Medical dispute, health department'),
  claim: claim({
    ...medicalClaim,
    elsewhere: field.choice(
      ['none', 'mediation-committee', 'court'],
      '同一纠纷是否已由调解委员会或者人民法院受理 whether another body has accepted it (MD-3)',
    ),
  }),
  clocks: [
    clock({
      code: 'acceptance-decision',
      name: words('决定是否受理的期限', 'the decision on acceptance'),
      basis: 'MD-2',
      length: 5,
      unit: 'workingDay',
      duty: 'holder',
      start: ['registered'],
      meet: ['accepted', 'declined'],
      stop: ['withdrawn', 'suitReported', 'milestone:other-channel-accepted'],
      reminders: [{ length: 1, unit: 'workingDay' }],
    }),
    medicalPeriod({ basis: 'MD-2' }),
  ],
  guards: [{ code: 'remedies-told', basis: 'G-2', values: ['court'] }, ...safeguards],
  intakeGuards: [fiveRepresentatives, { code: 'no-parallel-procedure', basis: 'MD-3', values: ['mediation-committee', 'court'] }],
  milestones: [...safeguardMilestones, otherChannel],
  agreementEnds: true,
  suspensionReasons: ['appraisal'],
  remedies: [
    { code: 'committee', zh: '向医疗纠纷人民调解委员会申请人民调解', en: 'mediation by the medical mediation committee' },
    { code: 'court', zh: '向人民法院起诉', en: 'suit before the people’s court' },
  ],
  bases: [
    article(
      'MD-2',
      'V',
      '《医疗纠纷预防和处理条例》第四十条:收到申请之日起五个工作日内决定是否受理,三十个工作日内完成调解,鉴定时间不计入;逾期未达成协议的视为调解不成;无延长条款',
      'Medical Disputes Regulation art. 40: the acceptance decided in 5 working days of receipt, the mediation completed in 30, an appraisal excluded; past it without agreement deemed to have failed; no extension clause',
    ),
    ...medicalBases,
    ...safeguardBases,
    remediesTold,
  ],
};
