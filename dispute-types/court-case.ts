import { claim, field } from '../contracts/claim';
import type { DisputeType, LegalBasis, NamedClock, NamedMilestone, Words } from '../contracts/plug-ins';
import { confirmable, confirmationBases, confirmationClocks, jointApplication } from './judicial-confirmation';
import { remediesTold } from './peoples-mediation';
import { safeguardBases, safeguardMilestones, safeguards } from './safeguards';

const name = (zh: string, en: string): Words => ({ zh, en });

type Own = Pick<NamedClock, 'code' | 'name' | 'basis' | 'length' | 'start' | 'meet'> & Partial<NamedClock>;

/** A period counted as the Civil Procedure Law counts: the start day not, a last day on a holiday moves (CNT-7). */
const clock = (own: Own): NamedClock => ({
  unit: 'calendarDay',
  roll: true,
  scope: 'case',
  duty: 'court',
  ends: 'breach',
  stop: ['withdrawn', 'suitReported', 'enter:visiting', 'enter:ended'],
  recurring: false,
  reminders: [],
  ladder: null,
  suspendable: false,
  extension: null,
  ...own,
});

/** What ends a period without judgement; an agreement or a ruling, which also end the handling, are not among it: they meet it. */
const cutOff = ['withdrawn', 'suitReported', 'failed', 'milestone:returned-to-court', 'milestone:judged', 'enter:scoring', 'enter:ended'];

/** The period of a mediation for the court: at its end without an agreement the court goes on with the case, and nobody is to blame. */
const mediation = (own: Own): NamedClock =>
  clock({
    ...own,
    duty: 'holder',
    ends: 'lapse',
    onLapse: 'suit',
    stop: cutOff,
    reminders: [{ length: 3, unit: 'workingDay' }],
  });

const handling = ['registered', 'accepted', 'mediating', 'proceeding'];

const milestone = (code: string, basis: string, zh: string, en: string, change: Partial<NamedMilestone> = {}): NamedMilestone => ({
  code,
  name: name(zh, en),
  basis,
  stages: handling,
  after: [],
  repeats: false,
  effect: null,
  ...change,
});

/** The court hands the papers to the mediator: from here on it is the court's case that is mediated. */
const entrusting: Pick<NamedMilestone, 'effect' | 'stages'> = { stages: ['accepted', 'mediating'], effect: { kind: 'proceed' } };

/** The text that let the court send a suit away before filing ended with 2024 (CM-3, CM-6); what was begun under it is still told by it. */
const beforeFiling = { from: '2016-07-01', until: '2024-12-31' };
const onlineBeforeFiling = { from: '2022-01-01', until: '2024-12-31' };

const agreed = ['agreed', 'milestone:suit-withdrawn', 'milestone:mediation-paper-issued'];

const invited = '《最高人民法院关于人民法院特邀调解的规定》(法释〔2016〕14号)第二十七条';
const basis = (code: string, verification: LegalBasis['verification'], zh: string, en: string): LegalBasis => ({
  code,
  zh,
  en,
  verification,
});

/**
 * Case already brought to court 已诉至法院的案件(诉调对接): CM-2, then, since 2025-01-01, filed first and entrusted with the parties' consent for
 * 15 or 7 days, 30 more when both agree (CM-7, CM-4). Mediation before filing for 30 days is the older text (CM-3, CM-6) and counts for what
 * began before that day, so its milestones may lie before the registration.
 *
 * Agreed, the plaintiff withdraws the suit or the court issues a mediation paper. Not agreed, refused or expired, the court tries the case: it
 * ends here as a suit. The trial and its limit (CM-8) are the court's own; no fact of theirs reaches us.
 */
export const courtCase: DisputeType = {
  code: 'court-case',
  version: '2026-11-24',
  name: name('已诉至法院的案件(诉调对接)', 'Case already brought to court'),
  claim: claim({
    subject: field.choice(['contract', 'loan', 'neighbours', 'damage', 'property-fees', 'other'], '案由 cause of action'),
    procedure: field.choice(['ordinary', 'summary', 'not-known'], '审理程序 the court’s procedure: ordinary 15 days, summary 7 (CM-7)'),
    demand: field.text('诉讼请求 what the plaintiff asks for'),
    caseNumber: field.text('案号 the court’s number').optional(),
    amount: field.yuan('标的额(元) amount in yuan').optional(),
    suedOn: field.pastDate('起诉日期 when the suit was brought').optional(),
  }),
  clocks: [
    clock({
      code: 'court-filing',
      name: name('立案期限', 'the court’s filing'),
      basis: 'CM-2',
      length: 7,
      start: ['milestone:suit-received'],
      meet: ['milestone:filed', 'milestone:filing-refused'],
      stop: cutOff,
    }),
    mediation({
      code: 'entrusted-ordinary',
      name: name('委托调解期限(普通程序)', 'entrusted mediation, ordinary procedure'),
      basis: 'CM-7',
      length: 15,
      start: ['milestone:papers-signed-ordinary'],
      meet: agreed,
      extension: { max: 30, times: 1, bothPartiesAsk: true, basis: 'CM-7' },
    }),
    mediation({
      code: 'entrusted-summary',
      name: name('委托调解期限(简易程序)', 'entrusted mediation, summary procedure'),
      basis: 'CM-7',
      length: 7,
      start: ['milestone:papers-signed-summary'],
      meet: agreed,
      extension: { max: 30, times: 1, bothPartiesAsk: true, basis: 'CM-7' },
    }),
    mediation({
      code: 'appointed-before-filing',
      name: name('委派调解期限(立案前,旧例)', 'mediation before filing, older text'),
      basis: 'CM-3',
      length: 30,
      start: ['milestone:papers-signed-before-filing'],
      meet: agreed,
      // Both parties agreeing there was no cap; the engine wants a number, and a year of days stands for none.
      extension: { max: 365, times: 12, bothPartiesAsk: true, basis: 'CM-3' },
      inForce: beforeFiling,
    }),
    mediation({
      code: 'online-before-filing',
      name: name('在线调解期限(立案前,旧例)', 'online mediation before filing, older text'),
      basis: 'CM-6',
      length: 30,
      start: ['milestone:mediator-confirmed-before-filing'],
      meet: agreed,
      // The time of an appraisal before filing is not counted.
      suspendable: true,
      extension: { max: 365, times: 12, bothPartiesAsk: true, basis: 'CM-6' },
      inForce: onlineBeforeFiling,
    }),
    clock({
      code: 'online-choice',
      name: name('当事人选定调解员期限', 'the parties’ choice of a mediator'),
      basis: 'CM-5',
      length: 2,
      unit: 'workingDay',
      duty: 'parties',
      ends: 'lapse',
      start: ['milestone:online-agreed'],
      meet: ['milestone:mediator-chosen'],
      stop: ['milestone:designation-asked', 'withdrawn', 'suitReported', 'enter:visiting', 'enter:ended'],
    }),
    clock({
      code: 'online-designation',
      name: name('法院指定调解员期限', 'the court’s designation of a mediator'),
      basis: 'CM-5',
      length: 3,
      unit: 'workingDay',
      start: ['milestone:designation-asked'],
      meet: ['milestone:mediator-designated'],
    }),
    clock({
      code: 'online-confirmation',
      name: name('调解员确认期限', 'the mediator’s answer'),
      basis: 'CM-5',
      length: 3,
      unit: 'workingDay',
      // A silent mediator may be replaced, so it is told of and nobody is blamed.
      duty: 'authority',
      start: ['milestone:mediator-chosen', 'milestone:mediator-designated'],
      meet: ['milestone:mediator-confirmed', 'milestone:mediator-confirmed-before-filing', 'milestone:designation-asked'],
    }),
    clock({
      code: 'online-asking',
      name: name('征询对方当事人期限', 'asking the other side'),
      basis: 'CM-5',
      length: 3,
      unit: 'workingDay',
      start: ['milestone:online-applied'],
      meet: ['milestone:online-agreed', 'milestone:party-refused'],
    }),
    // Ending with the suit or with the court's paper, the case leaves the window behind; it matters where nothing is filed.
    ...confirmationClocks.map((rule) => ({ ...rule, stop: [...rule.stop, 'enter:visiting'] })),
  ],
  guards: [{ code: 'remedies-told', basis: 'G-2', values: ['court'] }, jointApplication, confirmable, ...safeguards],
  milestones: [
    ...safeguardMilestones.map((rule) => ({ ...rule, stages: [...rule.stages, 'proceeding'] })),
    milestone('suit-received', 'CM-2', '法院收到符合条件的起诉', 'the court received a compliant suit'),
    milestone('filed', 'CM-2', '法院已立案', 'the court filed the case', { after: ['suit-received'] }),
    milestone('filing-refused', 'CM-2', '裁定不予受理', 'the court refused the suit by ruling', {
      after: ['suit-received'],
      effect: { kind: 'end', ending: 'decided' },
    }),
    milestone('consented', 'CM-1', '当事人同意调解', 'the parties consented to mediation'),
    milestone('papers-signed-ordinary', 'CM-7', '已签收法院移送材料(普通程序)', 'signed for the court’s papers, ordinary procedure', {
      ...entrusting,
      after: ['filed', 'consented'],
    }),
    milestone('papers-signed-summary', 'CM-7', '已签收法院移送材料(简易程序)', 'signed for the court’s papers, summary procedure', {
      ...entrusting,
      after: ['filed', 'consented'],
    }),
    milestone(
      'papers-signed-before-filing',
      'CM-3',
      '已签收法院移送材料(立案前,旧例)',
      'signed for the court’s papers before filing, older text',
      {
        ...entrusting,
        after: ['consented'],
        inForce: beforeFiling,
      },
    ),
    milestone('online-applied', 'CM-5', '申请在线调解', 'online mediation was applied for'),
    milestone('online-agreed', 'CM-5', '双方同意在线调解', 'both sides agreed to online mediation'),
    milestone('mediator-chosen', 'CM-5', '当事人已选定调解员', 'the parties chose a mediator', { after: ['online-agreed'], repeats: true }),
    milestone('designation-asked', 'CM-5', '请求法院指定调解员', 'the court was asked to designate a mediator', {
      after: ['online-agreed'],
      repeats: true,
    }),
    milestone('mediator-designated', 'CM-5', '法院已指定调解员', 'the court designated a mediator', {
      after: ['designation-asked'],
      repeats: true,
    }),
    milestone('mediator-confirmed', 'CM-5', '调解员确认接受', 'the mediator confirmed', { after: ['online-agreed'] }),
    milestone(
      'mediator-confirmed-before-filing',
      'CM-6',
      '调解员在平台确认接受(立案前,旧例)',
      'the mediator confirmed before filing, older text',
      {
        ...entrusting,
        after: ['consented'],
        inForce: onlineBeforeFiling,
      },
    ),
    milestone('suit-withdrawn', 'CM-7', '达成协议后撤诉', 'agreed, and the suit withdrawn', {
      stages: ['proceeding', 'confirming'],
      effect: { kind: 'end', ending: 'settled' },
    }),
    milestone('mediation-paper-issued', 'CM-7', '法院出具民事调解书', 'the court issued a mediation paper', {
      stages: ['proceeding', 'confirming'],
      effect: { kind: 'end', ending: 'settled' },
    }),
    milestone('returned-to-court', 'CM-7', '当事人不同意或者调解不成,退回法院', 'declined or not agreed: returned to the court', {
      effect: { kind: 'end', ending: 'suit' },
    }),
    milestone('judged', 'CM-7', '法院已作出裁判', 'the court gave judgment', {
      stages: ['proceeding', 'confirming'],
      effect: { kind: 'end', ending: 'decided' },
    }),
  ],
  earlierActs: ['record-milestone', 'conclude-agreement'],
  suspensionReasons: ['appraisal'],
  remedies: [{ code: 'court', zh: '由人民法院依法审理', en: 'the people’s court goes on with the case' }],
  bases: [
    basis(
      'CM-1',
      'V',
      '《民事诉讼法》第一百二十五条:适宜调解的先行调解,当事人拒绝的除外',
      'Civil Procedure Law art. 125: a suitable suit is mediated first, unless a party refuses',
    ),
    basis(
      'CM-2',
      'V',
      '《民事诉讼法》第一百二十六条:符合起诉条件的,七日内立案并通知当事人',
      'Civil Procedure Law art. 126: a suit that meets the conditions is filed and the parties told within seven days',
    ),
    basis(
      'CM-3',
      'V',
      `${invited}:委派调解(立案前)三十日,自签字接收材料起算;双方同意延长的不受限制。2025年1月1日起不再适用于新案(CM-7)`,
      'SPC Provisions on Invited Mediation (Fashi [2016] No. 14) art. 27: 30 days before filing, from signing for the papers; no cap when both agree. Not for new cases since 2025-01-01 (CM-7)',
    ),
    basis(
      'CM-4',
      'V',
      `${invited}:委托调解(立案后)普通程序十五日、简易程序七日,自签字接收材料起算`,
      'SPC Provisions on Invited Mediation (Fashi [2016] No. 14) art. 27: after filing 15 days in ordinary, 7 in summary procedure, from signing for the papers',
    ),
    basis(
      'CM-5',
      'V',
      '《人民法院在线调解规则》第十条、第十二条、第十五条:选定二个工作日,指定、确认、征询各三个工作日;三条与各期间的对应关系来源未载',
      'Online Mediation Rules arts. 10, 12, 15: two working days to choose, three to designate, confirm and ask; which article belongs to which is not said',
    ),
    basis(
      'CM-6',
      'V',
      '《人民法院在线调解规则》第二十四条、第二十五条、第二十六条:立案前三十日,自调解员在平台上确认接受起算;各方同意可以延长,立案前鉴定不计入;期满终结',
      'Online Mediation Rules arts. 24-26: 30 days before filing, from the mediator’s confirmation; extended when all agree, an appraisal excluded; at expiry it ends',
    ),
    basis(
      'CM-7',
      'S',
      '《最高人民法院关于严格依法规范民事案件立案与调解工作的意见》(2024年12月27日):先立案;经同意委托调解,普通程序十五日、简易程序七日,双方同意可再加三十日;期满或者一方不同意的转入审理。读自转载文本',
      'SPC Opinions on lawful filing and mediation of civil cases (2024-12-27): filed first; entrusted with consent for 15 or 7 days, 30 more when both agree; then trial. Read in copies',
    ),
    ...confirmationBases,
    ...safeguardBases,
    remediesTold,
  ],
};
