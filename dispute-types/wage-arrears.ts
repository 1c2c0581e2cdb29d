import { claim, field } from '../contracts/claim';
import type { DisputeType, NamedClock, NamedMilestone } from '../contracts/plug-ins';
import { confirmationBases, confirmationClocks, jointApplication } from './judicial-confirmation';
import { arbitrationClocks, arbitrationMilestones } from './labour-arbitration';
import { labourBases, labourMediation } from './labour-mediation';
import { article, clock, milestone, words } from './parts';
import { effectOfAgreement, freeMediation, freeOfCharge, remediesTold } from './peoples-mediation';
import { safeguardBases, safeguardMilestones, safeguards } from './safeguards';

const inspected = ['milestone:payment-ordered', 'milestone:wages-paid', 'milestone:inspection-ended'];

/** A period of the labour inspectorate 劳动保障监察: told of when it passes, not ours to supervise. */
const inspectorate = (own: Pick<NamedClock, 'code' | 'name' | 'basis' | 'length' | 'start' | 'meet'> & Partial<NamedClock>) =>
  clock({
    unit: 'workingDay',
    duty: 'authority',
    stop: ['withdrawn', 'suitReported', 'agreed', 'enter:scoring', 'enter:ended'],
    ...own,
  });

const reached = (zh: string, en: string, own: Pick<NamedMilestone, 'code' | 'basis'> & Partial<NamedMilestone>) =>
  milestone(zh, en, { stages: ['proceeding'], ...own });

const regulation = '《保障农民工工资支付条例》';
const regulationEn = 'Regulation on Ensuring Migrant Workers’ Wages';

/**
 * Wage arrears 拖欠工资(保障农民工工资): whoever is asked first handles it or transfers it, promptly and without a period (WG-1); the town mediates
 * (WG-2), the labour inspectorate accepts (WG-4) and concludes (WG-5).
 *
 * The labour set runs beside it: the fifteen days of the mediation (LB-1), arbitration (LB-4 to LB-8), confirmation of what is to be paid
 * (LB-9); the limitation of LB-3 is shown, not counted. What ended more than two years ago is not inspected any more (WG-6), and is registered
 * as a labour dispute.
 */
export const wageArrears: DisputeType = {
  code: 'wage-arrears',
  version: '2026-11-27',
  name: words('拖欠农民工工资', 'Wage arrears'),
  claim: claim({
    subject: field.choice(['construction', 'factory', 'service', 'farm', 'other'], '行业 what kind of work'),
    demand: field.text('诉求 what the workers ask for'),
    amount: field.yuan('拖欠金额(元) amount owed in yuan').optional(),
    workers: field.count('涉及人数 workers involved').optional(),
    project: field.text('工程项目 the building project').optional(),
    happenedOn: field
      .pastDate('欠薪行为终了之日,仍在拖欠的不填 when the arrears ended, left out while they go on: two years to be inspected (WG-6)')
      .optional(),
    employmentEndedOn: field.pastDate('劳动关系终止之日 when the employment ended: pay arrears are limited from here (LB-3)').optional(),
  }),
  clocks: [
    { ...labourMediation, stop: [...labourMediation.stop, 'milestone:complaint-transferred'] },
    inspectorate({
      code: 'inspection-acceptance',
      name: words('监察受理期限', 'the inspectorate’s acceptance'),
      basis: 'WG-4',
      length: 5,
      start: ['milestone:complaint-transferred'],
      meet: ['milestone:inspection-accepted', ...inspected],
    }),
    inspectorate({
      code: 'inspection',
      name: words('监察办结期限', 'the inspection'),
      basis: 'WG-5',
      length: 60,
      start: ['milestone:inspection-opened'],
      meet: inspected,
      reminders: [{ length: 5, unit: 'workingDay' }],
      // Allowed by the department's head; whoever enters it here names who of ours saw the paper.
      // In working days, as the period itself.
      extension: { max: 30, times: 1, bothPartiesAsk: false, basis: 'WG-5', unit: 'workingDay', approver: 'own' },
    }),
    ...confirmationClocks,
    ...arbitrationClocks,
  ],
  guards: [
    { code: 'remedies-told', basis: 'G-2', values: ['arbitration', 'administrative', 'court'] },
    jointApplication,
    { code: 'confirmable-matter', basis: 'LB-9', values: ['payment'] },
    freeOfCharge,
    ...safeguards,
  ],
  intakeGuards: [{ code: 'not-older-than-years', basis: 'WG-6', values: ['2'] }],
  milestones: [
    ...safeguardMilestones,
    milestone('已转送有权部门(首问负责)', 'transferred to the department in charge', {
      code: 'complaint-transferred',
      basis: 'WG-1',
      stages: ['registered', 'accepted', 'mediating', 'proceeding', 'visiting', 'watching'],
      endings: ['settled', 'failed'],
      effect: { kind: 'proceed' },
    }),
    reached('监察机构已受理', 'the inspectorate accepted', {
      code: 'inspection-accepted',
      basis: 'WG-4',
      after: ['complaint-transferred'],
    }),
    reached('监察机构已立案', 'the inspectorate opened the case', {
      code: 'inspection-opened',
      basis: 'WG-5',
      after: ['inspection-accepted'],
    }),
    reached('已责令支付', 'payment was ordered', { code: 'payment-ordered', basis: 'WG-7', after: ['inspection-opened'] }),
    reached('责令支付而未支付', 'the order was not obeyed', { code: 'order-disobeyed', basis: 'WG-7', after: ['payment-ordered'] }),
    reached('已列入失信联合惩戒名单', 'put on the joint-punishment list', {
      code: 'punishment-listed',
      basis: 'WG-7',
      after: ['order-disobeyed'],
    }),
    reached('政府应急周转金已垫付', 'the emergency fund advanced the wages', { code: 'fund-advanced', basis: 'WG-7' }),
    reached('工资已付清', 'the wages are paid', {
      code: 'wages-paid',
      basis: 'WG-7',
      effect: { kind: 'end', ending: 'settled' },
    }),
    reached('已申请人民法院强制执行', 'enforcement by the court was applied for', {
      code: 'enforcement-applied',
      basis: 'WG-7',
      after: ['order-disobeyed'],
      effect: { kind: 'end', ending: 'decided' },
    }),
    reached('监察机构不予受理,或者未作责令即终结', 'not accepted by the inspectorate, or ended without an order', {
      code: 'inspection-ended',
      basis: 'WG-5',
      after: ['complaint-transferred'],
      effect: { kind: 'end', ending: 'failed' },
    }),
    // The worker may ask for arbitration while the inspectorate has the case.
    ...arbitrationMilestones.map((rule) =>
      rule.code === 'arbitration-applied' ? { ...rule, stages: [...rule.stages, 'proceeding'] } : rule,
    ),
  ],
  suspensionReasons: [],
  remedies: [
    { code: 'administrative', zh: '向劳动保障监察机构投诉', en: 'a complaint to the labour inspectorate' },
    {
      code: 'arbitration',
      zh: '向劳动争议仲裁委员会申请仲裁,不收费;劳动关系存续期间不受时效限制,终止的自终止之日起一年内提出',
      en: 'labour arbitration, free of charge; during employment without limitation, within one year of its end',
    },
    {
      code: 'court',
      zh: '对仲裁裁决不服,或者仲裁机构不予受理、逾期未作决定的,向人民法院起诉',
      en: 'then suit before the people’s court: against the award, or when the arbitration body refuses or is silent',
    },
    {
      code: 'payment-order',
      zh: '用人单位不履行支付劳动报酬的调解协议的,向人民法院申请支付令',
      en: 'when an agreement on pay is not kept, a payment order from the people’s court',
    },
  ],
  bases: [
    article(
      'WG-1',
      'V',
      `${regulation}第十条:首问负责,属于本部门的依法及时处理,不属于的及时转送,接收部门处理并告知投诉人;未规定期限`,
      `${regulationEn} art. 10: first contact: own matter handled promptly, another’s transferred promptly, the complainant told; no period`,
    ),
    article(
      'WG-2',
      'V',
      `${regulation}第四条第二款:乡镇、街道排查和调处拖欠工资矛盾`,
      `${regulationEn} art. 4, para. 2: towns and streets screen and mediate conflicts over wage arrears`,
    ),
    article(
      'WG-4',
      'S',
      '《关于实施〈劳动保障监察条例〉若干规定》第十八条:自收到投诉之日起五个工作日内受理',
      'Provisions implementing the Labour Inspection Regulation art. 18: accepted within five working days of the complaint',
    ),
    article(
      'WG-5',
      'V',
      '《劳动保障监察条例》第十七条:自立案之日起六十个工作日内办结,情况复杂的经部门负责人批准可延长三十个工作日',
      'Labour Inspection Regulation art. 17: concluded within 60 working days of the opening of the case, complex: 30 more by the department’s head',
    ),
    article(
      'WG-6',
      'V',
      '《劳动保障监察条例》第二十条:违法行为两年内未被发现的,不再查处;自行为终了之日起计算',
      'Labour Inspection Regulation art. 20: an act undiscovered for two years after its end is not investigated any more',
    ),
    article(
      'WG-7',
      'V',
      `${regulation}第四十二条、第四十八条、第六十三条:责令支付而未支付的申请强制执行;失信联合惩戒名单;政府应急周转金可以垫付`,
      `${regulationEn} arts. 42, 48, 63: an order not obeyed: court enforcement, the joint-punishment list; the government emergency fund may advance`,
    ),
    article(
      'LB-2',
      'V',
      '《劳动争议调解仲裁法》第十六条:因支付拖欠劳动报酬达成调解协议,用人单位不履行的,劳动者可以申请支付令',
      'Labour Dispute Mediation and Arbitration Law art. 16: a payment order when the employer does not keep an agreement on pay',
    ),
    ...labourBases,
    freeMediation,
    effectOfAgreement,
    ...confirmationBases,
    ...safeguardBases,
    remediesTold,
  ],
};
