import { claim, field } from '../contracts/claim';
import type { DisputeType } from '../contracts/plug-ins';
import { confirmationBases, confirmationClocks, jointApplication } from './judicial-confirmation';
import { arbitrationBases, arbitrationClocks, arbitrationMilestones } from './labour-arbitration';
import { effectOfAgreement, freeMediation, freeOfCharge, remediesTold } from './peoples-mediation';
import { safeguardBases, safeguardMilestones, safeguards } from './safeguards';

/**
 * Labour dispute by a labour-dispute mediation organisation 劳动争议(调解组织调解): LB-1, then for agreements on payment LB-9 with JC-1, JC-3, JC-4;
 * without an agreement the arbitration of LB-4 to LB-8, which the parties or the office report as it goes.
 *
 * The limitation of one year (LB-3) begins with what a person knew and is interrupted outside; no clock here counts it: it stands in the
 * claim, the bases and the remedies.
 */
export const labour: DisputeType = {
  code: 'labour',
  version: '2026-11-24',
  name: { zh: '劳动争议', en: 'Labour dispute' },
  claim: claim({
    subject: field.choice(
      ['wages', 'work-injury', 'severance', 'social-insurance', 'termination', 'working-time', 'other'],
      '争议事由 what it is about',
    ),
    applicant: field.choice(['worker', 'employer'], '申请人身份 who applies'),
    demand: field.text('诉求 what the applicant asks for'),
    amount: field.yuan('请求金额(元) amount asked for in yuan').optional(),
    knownOn: field
      .pastDate('知道或者应当知道权利被侵害之日 when the applicant knew or should have known: the limitation begins (LB-3)')
      .optional(),
    employmentEndedOn: field.pastDate('劳动关系终止之日 when the employment ended: pay arrears are limited from here (LB-3)').optional(),
    workers: field.count('涉及劳动者人数 workers involved').optional(),
  }),
  clocks: [
    {
      // The code of every type's own period: the place hangs its ladder on it, and the texts have its name.
      code: 'mediation-period',
      name: { zh: '调解期限', en: 'the mediation period' },
      basis: 'LB-1',
      length: 15,
      // 15 days read as calendar days rest on a recalled article (CNT-15, R); the roll-over is the general rule (民法典第二百零三条).
      unit: 'calendarDay',
      roll: true,
      scope: 'case',
      duty: 'holder',
      // The article ends nothing: past it the parties may go to arbitration. The office still owes them an end and their remedies.
      ends: 'breach',
      // Received, not accepted: the article counts from the receipt of the application. It knows no second round; one has 15 days of its own.
      start: ['registered', 'reopened', 'visited:dissatisfied', 'ruled:rejected'],
      meet: ['agreed', 'failed'],
      // Before the tribunal its own periods run; it may still settle the case (LB-10).
      stop: ['withdrawn', 'suitReported', 'milestone:arbitration-applied', 'enter:ended'],
      recurring: false,
      reminders: [{ length: 3, unit: 'workingDay' }],
      ladder: null,
      // The national law knows neither suspension nor extension; where a province does (Zhejiang), that is the place's to say.
      suspendable: false,
      extension: null,
    },
    // An agreement on anything but payment cannot be confirmed (LB-9): the office waives the window.
    ...confirmationClocks,
    ...arbitrationClocks,
  ],
  guards: [
    // The administrative route is open for unpaid wages alone, so it is offered and not demanded.
    { code: 'remedies-told', basis: 'G-2', values: ['arbitration', 'court'] },
    jointApplication,
    { code: 'confirmable-matter', basis: 'LB-9', values: ['payment'] },
    freeOfCharge,
    ...safeguards,
  ],
  milestones: [...safeguardMilestones, ...arbitrationMilestones],
  suspensionReasons: [],
  remedies: [
    {
      code: 'arbitration',
      zh: '先向劳动争议仲裁委员会申请仲裁,不收费;时效一年,自知道或者应当知道权利被侵害之日起算',
      en: 'labour arbitration first, free of charge; within one year of the day the right was known, or should have been known, to be infringed',
    },
    {
      code: 'court',
      zh: '对仲裁裁决不服,或者仲裁机构不予受理、逾期未作决定的,向人民法院起诉',
      en: 'then suit before the people’s court: against the award, or when the arbitration body refuses or is silent',
    },
    { code: 'administrative', zh: '拖欠工资的,向劳动保障监察机构投诉', en: 'for unpaid wages, a complaint to the labour inspectorate' },
  ],
  bases: [
    {
      code: 'LB-1',
      zh: '《劳动争议调解仲裁法》第十四条:自劳动争议调解组织收到调解申请之日起十五日内未达成调解协议的,当事人可以依法申请仲裁',
      en: 'Labour Dispute Mediation and Arbitration Law art. 14: without agreement within 15 days of the mediation body receiving the application, a party may apply for arbitration',
      verification: 'V',
    },
    {
      code: 'CNT-15',
      zh: '《劳动人事争议仲裁办案规则》第七十九条:三日、五日、十日为工作日,十五日、四十五日为自然日(凭记忆,使用前须由律师核对)',
      en: 'Rules for handling labour arbitration cases art. 79: 3, 5 and 10 days are working days, 15 and 45 calendar days (recalled: a lawyer must check it before use)',
      verification: 'R',
    },
    {
      code: 'LB-3',
      zh: '《劳动争议调解仲裁法》第二十七条:仲裁时效一年,自知道或者应当知道权利被侵害之日起算;劳动关系存续期间拖欠报酬不受限制,终止的应当自终止之日起一年内提出;时效可中断、中止。本产品只提示,不计时',
      en: 'Labour Dispute Mediation and Arbitration Law art. 27: limitation of one year from knowledge; for pay arrears none during employment and one year from its end; it can be interrupted and suspended. Shown here, not counted',
      verification: 'V',
    },
    ...arbitrationBases,
    {
      code: 'LB-9',
      zh: '《最高人民法院关于审理劳动争议案件适用法律问题的解释(一)》第五十一条、第五十二条:人民调解委员会主持达成的仅就给付义务的协议,双方可共同向调解委员会所在地基层人民法院申请司法确认',
      en: 'SPC Interpretation (I) on labour disputes arts. 51-52: an agreement before a people’s mediation committee on payment alone may be confirmed by the committee’s local basic court on joint application',
      verification: 'V',
    },
    {
      // The source's table of guards carries no tags, so this one is the weakest.
      code: 'G-3',
      zh: '《劳动争议调解仲裁法》第五十三条:劳动争议仲裁不收费',
      en: 'Labour Dispute Mediation and Arbitration Law art. 53: labour arbitration is free of charge',
      verification: 'R',
    },
    freeMediation,
    effectOfAgreement,
    ...confirmationBases,
    ...safeguardBases,
    remediesTold,
  ],
};
