import { claim, field } from '../contracts/claim';
import type { DisputeType, NamedClock } from '../contracts/plug-ins';
import { accusedOffice, article, clock, milestone, words } from './parts';
import { safeguardBases, safeguardMilestones, safeguards } from './safeguards';

const law = '《行政复议法》(2024年1月1日起施行)';
const inEnglish = 'Administrative Reconsideration Law (in force 2024-01-01)';

/** The decision 复议决定; it stands still while both sides consent to mediation (AR-3). */
const decision = (own: Pick<NamedClock, 'code' | 'name' | 'length' | 'start' | 'stop' | 'extension'>): NamedClock =>
  clock({
    basis: 'AR-2',
    // Calendar days by implication: of the law's periods only 3, 5, 7 and 10 days are working days (CNT-10).
    unit: 'calendarDay',
    duty: 'holder',
    meet: ['agreed', 'milestone:decision-made'],
    reminders: [
      { length: 10, unit: 'workingDay' },
      { length: 3, unit: 'workingDay' },
    ],
    suspendable: true,
    ...own,
  });

const cutOff = ['withdrawn', 'suitReported', 'enter:ended'];

/**
 * Administrative reconsideration with mediation 行政复议(含调解), before the reconsideration body: examined in five working days, silence accepts;
 * papers are supplied in ten or the application is given up (AR-1); decided in sixty days, thirty in summary procedure (AR-2).
 *
 * Both sides consenting, it is mediated and the period stands still (AR-3). Agreed, the mediation document 复议调解书 binds and is enforced, so there
 * is nothing to confirm; failing, it is decided: `fail-mediation` ends nothing here. The sixty days to apply (AR-1) begin with what a person
 * knew and are suspended by force majeure: they stand in the claim, and no clock counts them.
 */
export const reconsideration: DisputeType = {
  code: 'reconsideration',
  version: '2026-11-27',
  name: words('行政复议(含调解)', 'Administrative reconsideration with mediation'),
  claim: claim({
    subject: field.choice(
      ['penalty', 'compulsory-measure', 'licence', 'land-and-houses', 'disclosure', 'inaction', 'compensation', 'other', 'civil-mediation'],
      '复议事项 the act; an organ’s mediation of a civil dispute is excluded (AR-4)',
    ),
    demand: field.text('复议请求 what the applicant asks for'),
    respondent: field.text('被申请人 the organ that acted').optional(),
    knownOn: field
      .pastDate('知道行政行为之日 when the act was known: sixty days to apply, at most a year where the right was not told (AR-1)')
      .optional(),
    elsewhere: field.choice(['none', 'court'], '是否已由人民法院受理 whether a court has accepted it (G-9)'),
    accusedOffice: accusedOffice(),
  }),
  clocks: [
    clock({
      code: 'examination',
      name: words('复议审查期限', 'the examination'),
      basis: 'AR-1',
      length: 5,
      unit: 'workingDay',
      duty: 'holder',
      ends: 'lapse',
      onLapse: 'accept',
      // What it runs from once papers are supplied is not in the source; nothing can be examined before they are there.
      start: ['registered', 'milestone:supplemented'],
      // The notice of what is missing is due in the same five days.
      meet: ['accepted', 'declined', 'milestone:supplement-noticed'],
      stop: ['withdrawn', 'suitReported'],
      reminders: [{ length: 1, unit: 'workingDay' }],
    }),
    clock({
      code: 'supplement',
      name: words('补正期限', 'supplying what is missing'),
      basis: 'AR-1',
      length: 10,
      unit: 'workingDay',
      duty: 'parties',
      onLapse: 'abandon',
      // The source does not say what it runs from: here the notice.
      start: ['milestone:supplement-noticed'],
      meet: ['milestone:supplemented'],
      stop: ['accepted', ...cutOff],
      reminders: [{ length: 3, unit: 'workingDay' }],
    }),
    decision({
      code: 'decision-period',
      name: words('复议决定期限', 'the decision'),
      length: 60,
      start: ['accepted', 'accepted:by-silence', 'reopened', 'visited:dissatisfied'],
      stop: ['milestone:summary-procedure', ...cutOff],
      extension: { max: 30, times: 1, bothPartiesAsk: false, basis: 'AR-2', approver: 'own' },
    }),
    decision({
      code: 'summary-decision-period',
      name: words('复议决定期限(简易程序)', 'the decision, summary procedure'),
      length: 30,
      start: ['milestone:summary-procedure'],
      stop: cutOff,
      extension: null,
    }),
  ],
  guards: [
    { code: 'milestone-first', basis: 'AR-3', values: ['mediation-consented', 'suspend', 'hold-session', 'conclude-agreement'] },
    { code: 'milestone-first', basis: 'AR-3', values: ['decision-made', 'fail-mediation'] },
    ...safeguards,
  ],
  intakeGuards: [
    { code: 'subject-excluded', basis: 'AR-4', values: ['civil-mediation'] },
    { code: 'no-parallel-procedure', basis: 'G-9', values: ['court'] },
  ],
  milestones: [
    ...safeguardMilestones,
    milestone('已书面通知补正', 'what is missing was asked for in writing', {
      code: 'supplement-noticed',
      basis: 'AR-1',
      stages: ['registered'],
      repeats: true,
    }),
    milestone('已补正', 'what was missing was supplied', {
      code: 'supplemented',
      basis: 'AR-1',
      stages: ['registered'],
      after: ['supplement-noticed'],
      repeats: true,
    }),
    milestone('适用简易程序(登记为受理之日)', 'summary procedure, entered with the day of acceptance', {
      code: 'summary-procedure',
      basis: 'AR-2',
      stages: ['accepted', 'mediating'],
    }),
    milestone('双方同意调解', 'both sides consented to mediation', {
      code: 'mediation-consented',
      basis: 'AR-3',
      stages: ['accepted', 'mediating'],
    }),
    milestone('调解不成,继续审理并作出决定', 'mediation failed: it will be decided', {
      code: 'mediation-failed',
      basis: 'AR-3',
      stages: ['accepted', 'mediating'],
      after: ['mediation-consented'],
    }),
    milestone('已作出复议决定', 'the decision was made', {
      code: 'decision-made',
      basis: 'AR-2',
      stages: ['accepted', 'mediating'],
      effect: { kind: 'end', ending: 'decided' },
    }),
  ],
  // The reconsideration body's agreement is its own paper 复议调解书.
  agreementEnds: true,
  suspensionReasons: ['mediation'],
  remedies: [
    {
      code: 'court',
      zh: '不受理、对复议决定不服或者逾期未作决定的,可以依法向人民法院起诉',
      en: 'suit before the people’s court: refused, against the decision, or when it is overdue',
    },
  ],
  bases: [
    article(
      'AR-1',
      'V',
      `${law}第二十条、第三十条、第三十一条:自知道行政行为之日起六十日内申请(未告知的最长一年);五日(工作日)内审查,逾期视为受理;五日内通知补正,十日内补正,逾期视为放弃`,
      `${inEnglish} arts. 20, 30, 31: 60 days from knowing the act to apply (at most 1 year if not told); examined in 5 (working) days, silence: accepted; missing papers asked for in 5, supplied in 10 or the application is given up`,
    ),
    article(
      'AR-2',
      'V',
      `${law}第六十二条:自受理之日起六十日内作出决定,经行政复议机构负责人批准可延长不超过三十日并书面告知;简易程序三十日;逾期可以起诉`,
      `${inEnglish} art. 62: decided in 60 days from acceptance, at most 30 more by the head of the reconsideration body, in writing; summary procedure 30; overdue, the applicant may sue`,
    ),
    article(
      'AR-3',
      'V',
      `${law}第五条、第三十九条第六项、第七十三条:可以调解,双方同意的调解期间中止;达成协议制作复议调解书,具有法律效力并可执行;调解不成的作出决定`,
      `${inEnglish} arts. 5, 39(6), 73: mediation allowed, the procedure suspended by consent meanwhile; agreed, a mediation document, effective and enforceable; failing, a decision`,
    ),
    article(
      'AR-4',
      'V',
      `${law}第十二条第四项:行政机关对民事纠纷作出的调解不属于复议范围`,
      `${inEnglish} art. 12(4): an organ’s mediation of a civil dispute is not reconsidered`,
    ),
    article('CNT-10', 'V', `${law}第八十八条:三日、五日、七日、十日指工作日`, `${inEnglish} art. 88: 3, 5, 7 and 10 days are working days`),
    article(
      'G-9',
      'S',
      '《医疗纠纷预防和处理条例》第三十一条、第四十条,《市场监督管理投诉举报处理办法》第十条、第十六条,《信访工作条例》第十九条第三款:程序并行的守门规则;来源将行政复议并列,未载其条文',
      'Medical Disputes Regulation arts. 31, 40, SAMR Order 121 arts. 10, 16, Regulations on Petition Work art. 19, para. 3: no parallel procedures; the source names reconsideration beside them and gives no article of it',
    ),
    ...safeguardBases,
  ],
};
