import type { LegalBasis, NamedClock } from '../contracts/plug-ins';
import { arbitrationBases } from './labour-arbitration';

/** The period of a labour-dispute mediation organisation 调解组织调解期限: LB-1. */
export const labourMediation: NamedClock = {
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
};

/** What a claim for pay rests on, from the mediation to the arbitration: LB-1 to LB-10, and which agreements can be confirmed. */
export const labourBases: readonly LegalBasis[] = [
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
];
