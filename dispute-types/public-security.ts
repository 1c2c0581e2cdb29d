import { claim, field } from '../contracts/claim';
import type { DisputeType, NamedClock, NamedMilestone } from '../contracts/plug-ins';
import { confirmable, confirmationBases, confirmationClocks, jointApplication } from './judicial-confirmation';
import { article, clock, milestone, words } from './parts';
import { effectOfAgreement, freeMediation, freeOfCharge, remediesTold } from './peoples-mediation';
import { safeguardBases, safeguardMilestones, safeguards } from './safeguards';

/** The law of 2025. Of the law before it no text was read: what was opened before has no clock here. */
const inForce = { from: '2026-01-01', until: null };

/** Until the police have decided 处罚决定作出前, however else the handling ended. */
const open: Pick<NamedMilestone, 'stages' | 'endings'> = {
  stages: ['accepted', 'mediating', 'confirming', 'proceeding', 'visiting', 'watching'],
  endings: ['settled', 'confirmed', 'failed', 'withdrawn', 'suit'],
};

/** The police's own period: it is told of when it passes, and is not ours to supervise. Appraisal and hearing are excluded. */
const limit = (own: Pick<NamedClock, 'code' | 'name' | 'basis' | 'start'> & Partial<NamedClock>) =>
  clock({
    length: 30,
    unit: 'calendarDay',
    duty: 'authority',
    meet: ['agreed', 'milestone:exemption-accepted', 'milestone:decided'],
    reminders: [{ length: 3, unit: 'workingDay' }],
    suspendable: true,
    extension: { max: 30, times: 2, bothPartiesAsk: false, basis: 'PS-3', approver: 'above' },
    inForce,
    ...own,
  });

/**
 * Minor public-security case, mediated 治安案件调解: one session, a second within seven working days of the first (PS-5), done in three
 * working days (PS-6), inside the thirty days of the case (PS-3).
 *
 * Agreed and performed, there is no punishment (PS-1); settled otherwise and performed, neither, once the police accept the written application
 * (PS-2). Not agreed or not performed, the police handle it, and their thirty days begin then (PS-7). What the parties agree before a people's
 * mediation committee may be confirmed; whether a police agreement may is not in the sources, and the office waives the window.
 */
export const publicSecurity: DisputeType = {
  code: 'public-security',
  version: '2026-11-30',
  name: words('治安案件调解', 'Minor public-security case'),
  claim: claim({
    subject: field.choice(
      ['fight', 'damage', 'other', 'hired-violence', 'gang-fight', 'repeat-offence'],
      '案由 what happened; the last three are not for mediation (PS-8)',
    ),
    demand: field.text('诉求 what the injured side asks for'),
    amount: field.yuan('赔偿金额(元) amount asked for in yuan').optional(),
    happenedOn: field.pastDate('发生日期 when it happened').optional(),
    minorInvolved: field.choice(['yes', 'no'], '是否涉及未成年人 whether a minor is involved: the guardian is present (G-14)').optional(),
  }),
  clocks: [
    clock({
      code: 'mediation-period',
      name: words('治安调解期限', 'the public-security mediation'),
      basis: 'PS-6',
      length: 3,
      unit: 'workingDay',
      roll: true,
      duty: 'holder',
      start: ['accepted', 'milestone:appraisal-issued', 'reopened', 'visited:dissatisfied', 'ruled:rejected'],
      // Performed and exempt from punishment, the case is closed without a session (PS-2).
      meet: ['sessionHeld', 'agreed', 'failed', 'milestone:exemption-accepted'],
      // While something is appraised it does not run; it begins with the result.
      stop: ['suspended', 'withdrawn', 'suitReported', 'milestone:handled-by-law', 'enter:ended'],
      reminders: [{ length: 1, unit: 'workingDay' }],
    }),
    clock({
      code: 'second-session',
      name: words('再次调解期限', 'the second session'),
      basis: 'PS-5',
      length: 7,
      unit: 'workingDay',
      roll: true,
      // Whoever held the first owes the parties its end: a second one, or that the police handle the case.
      duty: 'holder',
      start: ['sessionHeld'],
      meet: ['sessionHeld', 'agreed', 'failed', 'milestone:handled-by-law', 'milestone:exemption-accepted', 'milestone:decided'],
      stop: ['withdrawn', 'suitReported', 'enter:ended'],
      reminders: [{ length: 2, unit: 'workingDay' }],
    }),
    limit({
      code: 'case-limit',
      name: words('治安案件办案期限', 'the case-handling limit'),
      basis: 'PS-3',
      start: ['milestone:case-opened'],
      // Not agreed or not performed, the thirty days are counted from there (PS-7).
      restart: ['failed', 'milestone:handled-by-law', 'milestone:not-performed'],
    }),
    // What is not performed, or needs no performance any more, leaves the window behind.
    ...confirmationClocks.map((rule) => ({
      ...rule,
      stop: [...rule.stop, 'milestone:not-performed', 'milestone:exemption-accepted'],
    })),
  ],
  guards: [
    { code: 'remedies-told', basis: 'G-2', values: ['administrative', 'court'] },
    { code: 'session-limit', basis: 'PS-5', values: ['2'] },
    { code: 'guardian-present', basis: 'G-14', values: [] },
    jointApplication,
    confirmable,
    freeOfCharge,
    ...safeguards,
  ],
  intakeGuards: [{ code: 'subject-excluded', basis: 'PS-8', values: ['hired-violence', 'gang-fight', 'repeat-offence'] }],
  milestones: [
    ...safeguardMilestones,
    milestone('已立案', 'the case was opened', { code: 'case-opened', basis: 'PS-3', stages: ['registered', 'accepted', 'mediating'] }),
    milestone('鉴定、估价结论已作出', 'the appraisal or valuation was issued', {
      code: 'appraisal-issued',
      basis: 'PS-6',
      stages: ['accepted', 'mediating'],
      repeats: true,
    }),
    milestone('转为依法处理(未达成协议,或者不再适用调解)', 'handled by law: no agreement, or no longer a case for mediation', {
      code: 'handled-by-law',
      basis: 'PS-7',
      stages: ['accepted', 'mediating', 'visiting', 'watching'],
      endings: ['failed', 'withdrawn', 'suit'],
      effect: { kind: 'proceed' },
    }),
    milestone('不履行协议', 'the agreement is not performed', {
      code: 'not-performed',
      basis: 'PS-7',
      stages: ['confirming', 'visiting', 'watching'],
      endings: ['settled', 'confirmed'],
      effect: { kind: 'proceed' },
    }),
    milestone('协议或者和解已履行', 'what was agreed is performed', { ...open, code: 'performed', basis: 'PS-1' }),
    milestone('书面申请不予处罚', 'no punishment was applied for in writing', {
      ...open,
      code: 'exemption-applied',
      basis: 'PS-2',
      after: ['performed'],
      inForce,
    }),
    milestone('公安机关认可,不予处罚', 'the police accepted it: no punishment', {
      ...open,
      code: 'exemption-accepted',
      basis: 'PS-2',
      after: ['exemption-applied'],
      inForce,
      effect: { kind: 'end', ending: 'settled' },
    }),
    milestone('已作出处理决定', 'the police decided', {
      code: 'decided',
      basis: 'PS-3',
      stages: ['proceeding'],
      effect: { kind: 'end', ending: 'decided' },
    }),
  ],
  // The police opened the case before it was brought here, and something may have been appraised by then.
  earlierActs: ['record-milestone'],
  suspensionReasons: ['appraisal', 'hearing'],
  remedies: [
    { code: 'administrative', zh: '由公安机关依法处理', en: 'the police handle it by law' },
    { code: 'court', zh: '就民事争议向人民法院起诉', en: 'a civil suit before the people’s court' },
  ],
  bases: [
    article(
      'PS-1',
      'V',
      '《治安管理处罚法》(2025年修订)第九条:民间纠纷引起的较轻案件可以调解;达成协议的不予处罚,未达成或者不履行的依法处理并告知可以起诉',
      'Public Security Administration Penalties Law (2025 revision) art. 9: a minor case from a civil dispute may be mediated; agreement: no punishment; none, or not performed: handled by law, told about civil suit',
    ),
    article(
      'PS-2',
      'V',
      '《治安管理处罚法》(2025年修订)第九条第四款:自行和解或者经人民调解委员会调解达成协议并履行,书面申请经公安机关认可的,不予处罚',
      'Public Security Administration Penalties Law (2025 revision) art. 9, para. 4: reconciled, or settled by a people’s mediation committee, and performed, with a written application the police accept: no punishment',
    ),
    article(
      'PS-3',
      'V',
      '《治安管理处罚法》(2025年修订)第一百一十八条:自立案之日起三十日,上一级公安机关批准可延长三十日,以二次为限;鉴定、听证期间不计入',
      'Public Security Administration Penalties Law (2025 revision) art. 118: 30 days from the opening of the case, 30 more by the superior organ, at most twice; appraisal and hearing excluded',
    ),
    article(
      'PS-5',
      'V',
      '《公安机关办理行政案件程序规定》第一百八十三条:调解一般为一次,再次调解的自第一次调解之后七个工作日内(2018年文本)',
      'Provisions on administrative cases by public security organs art. 183: generally one session, a second within 7 working days of the first (text of 2018)',
    ),
    article(
      'PS-6',
      'S',
      '《公安机关治安调解工作规范》(公通字〔2007〕81号)第九条:情节简单的三个工作日内,需要鉴定、估价的自结论作出之后三个工作日内',
      'Norms of public-security mediation (Gongtongzi [2007] No. 81) art. 9: simple cases in 3 working days, with an appraisal in 3 after it',
    ),
    article(
      'PS-7',
      'V',
      '《公安机关办理行政案件程序规定》第一百八十五条:未达成协议或者不履行的,办案期限自此起算(2018年文本)',
      'Provisions on administrative cases by public security organs art. 185: no agreement, or not performed: the handling period starts then (text of 2018)',
    ),
    article(
      'PS-8',
      'V',
      '《公安机关办理行政案件程序规定》第一百七十八条、第一百七十九条:雇凶、结伙斗殴、屡犯、拒绝、调解中再犯、逃跑等不适用调解(2018年文本)',
      'Provisions on administrative cases by public security organs arts. 178, 179: not for hired violence, gang fights, repeat offences, refusal, a fresh offence meanwhile, flight (text of 2018)',
    ),
    article(
      'G-14',
      'R',
      '《公安机关办理行政案件程序规定》第一百八十一条:未成年人参加调解的,监护人在场',
      'Provisions on administrative cases by public security organs art. 181: a minor is mediated with the guardian present',
    ),
    freeMediation,
    effectOfAgreement,
    ...confirmationBases,
    ...safeguardBases,
    remediesTold,
  ],
};
