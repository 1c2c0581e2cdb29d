import type { GuardRule } from '../contracts/plan';
import type { LegalBasis, NamedClock, NamedMilestone } from '../contracts/plug-ins';
import { article, clock, milestone, words } from './parts';

/** Ten and three days are working days by the ministry's own definition (CNT-12). */
const unit = 'workingDay' as const;

/** The parties' way to the police: a window that closes without blame (TR-1, TR-2). */
const window = (own: Pick<NamedClock, 'code' | 'name' | 'basis' | 'length' | 'start'>): NamedClock =>
  clock({
    unit,
    duty: 'parties',
    meet: ['milestone:police-mediation-applied'],
    stop: ['withdrawn', 'suitReported', 'agreed', 'enter:ended'],
    reminders: [{ length: 1, unit }],
    ...own,
  });

/** The police issue the paper that ends it (TR-4); their period is told of when it passes, and is not ours to supervise. */
const paper = (own: Pick<NamedClock, 'code' | 'name' | 'start'> & Partial<NamedClock>): NamedClock =>
  clock({
    basis: 'TR-4',
    length: 10,
    unit,
    duty: 'authority',
    meet: ['milestone:mediation-document-issued', 'milestone:termination-issued'],
    stop: over,
    ...own,
  });

/** What ends the police mediation without a paper in time: an agreement elsewhere, a suit, an absence, a withdrawal (TR-5). */
const over = ['withdrawn', 'suitReported', 'agreed', 'milestone:absent-without-cause', 'enter:scoring', 'enter:ended'];

/**
 * The periods of the police mediation. The ten days of TR-4 begin by the kind of harm; a disability that is graded takes the place of the
 * treatment that ended before it. Of several kinds of harm the article does not say which counts: the first reported does.
 */
export const policeClocks: readonly NamedClock[] = [
  window({
    code: 'police-application',
    name: words('申请公安机关调解期限', 'the application for police mediation'),
    basis: 'TR-1',
    length: 10,
    start: ['milestone:determination-received'],
  }),
  window({
    code: 'application-after-mediation',
    name: words('人民调解终止后申请公安机关调解期限', 'the application after people’s mediation'),
    basis: 'TR-2',
    length: 3,
    start: ['failed', 'milestone:peoples-mediation-ended'],
  }),
  paper({
    code: 'police-mediation',
    name: words('公安机关调解期限', 'the police mediation'),
    start: ['milestone:funeral-ended', 'milestone:treatment-ended', 'milestone:loss-fixed', 'milestone:accepted-late'],
    stop: [...over, 'milestone:disability-graded'],
  }),
  paper({
    code: 'police-mediation-disability',
    name: words('公安机关调解期限(致残)', 'the police mediation, disability'),
    start: ['milestone:disability-graded'],
  }),
];

/** The way to the police is open in its window alone (TR-1, TR-2), and a session there is announced three working days before (TR-3). */
export const policeGuards: readonly GuardRule[] = [
  { code: 'within-period', basis: 'TR-1', values: ['police-mediation-applied', 'police-application', 'application-after-mediation'] },
  { code: 'notice-before-session', basis: 'TR-3', values: ['mediation-notified', '3', 'police-mediation-applied'] },
];

const handling = ['registered', 'accepted', 'mediating'];
const harm = (code: string, zh: string, en: string): NamedMilestone =>
  milestone(zh, en, { code, basis: 'TR-4', stages: ['proceeding'], after: ['police-mediation-applied'] });
const ending = (code: string, basis: string, zh: string, en: string, how: 'settled' | 'failed'): NamedMilestone =>
  milestone(zh, en, { code, basis, stages: ['proceeding'], effect: { kind: 'end', ending: how } });

/** What happens on the way to the police and before them; it may lie before the registration. */
export const policeMilestones: readonly NamedMilestone[] = [
  milestone('收到事故认定书、事故证明或者维持原认定的复核结论', 'the determination, the certificate or the upheld review was received', {
    code: 'determination-received',
    basis: 'TR-1',
    stages: handling,
  }),
  milestone('其他人民调解委员会的调解已终止', 'people’s mediation elsewhere was terminated', {
    code: 'peoples-mediation-ended',
    basis: 'TR-2',
    stages: handling,
  }),
  milestone('当事人一致书面申请公安机关调解', 'all parties applied for police mediation in writing', {
    code: 'police-mediation-applied',
    basis: 'TR-1',
    stages: ['accepted', 'mediating', 'visiting', 'watching'],
    endings: ['failed'],
    effect: { kind: 'proceed' },
  }),
  milestone('已通知调解时间', 'the parties were notified of the mediation', {
    code: 'mediation-notified',
    basis: 'TR-3',
    stages: ['proceeding'],
    after: ['police-mediation-applied'],
    repeats: true,
  }),
  milestone('当事人请求变更调解时间(调解一日前)', 'a party asked for another time, a day before', {
    code: 'change-requested',
    basis: 'TR-3',
    stages: ['proceeding'],
    after: ['mediation-notified'],
    repeats: true,
  }),
  harm('funeral-ended', '死亡:丧葬事宜时间结束', 'death: the funeral period ended'),
  harm('treatment-ended', '受伤:治疗终结', 'injury: the treatment ended'),
  harm('disability-graded', '致残:已定残', 'disability: graded'),
  harm('loss-fixed', '财产损失:损失已确定', 'property: the loss was fixed'),
  harm('accepted-late', '受理时已逾前述期限,自受理之日起', 'late application: accepted'),
  ending('mediation-document-issued', 'TR-4', '已制作调解书', 'the mediation document was issued', 'settled'),
  ending('termination-issued', 'TR-4', '已制作调解终结书', 'the termination document was issued', 'failed'),
  ending('absent-without-cause', 'TR-5', '当事人无正当理由不参加,终止调解', 'a party was absent without cause: terminated', 'failed'),
];

const provisions = '《道路交通事故处理程序规定》(公安部令第146号)';
const inEnglish = 'Provisions on Handling Road Traffic Accidents (MPS Order 146)';

/** The articles they rest on. */
export const policeBases: readonly LegalBasis[] = [
  article(
    'TR-1',
    'V',
    `${provisions}第八十六条、《道路交通安全法实施条例》第九十四条:自收到认定书、证明或者维持的复核结论之日起十日(工作日)内一致书面申请公安机关调解;实施条例写10日,未说明是否工作日`,
    `${inEnglish} art. 86, Regulation implementing the Road Traffic Safety Law art. 94: 10 (working) days from receipt to apply in writing, all parties together; the regulation says plain 10 days`,
  ),
  article(
    'TR-2',
    'V',
    `${provisions}第八十五条:人民调解终止之日起三日(工作日)内可以共同申请公安机关调解`,
    `${inEnglish} art. 85: 3 (working) days from the end of people’s mediation to apply to the police together`,
  ),
  article(
    'TR-3',
    'V',
    `${provisions}第八十八条:调解三日(工作日)前通知当事人;当事人请求变更时间的,在一日前提出`,
    `${inEnglish} art. 88: notice 3 (working) days before the mediation; a party asks for another time 1 day before`,
  ),
  article(
    'TR-4',
    'V',
    `${provisions}第九十条:自丧葬事宜时间结束、治疗终结、定残、损失确定之日起,逾期申请的自受理之日起,十日(工作日)内制作调解书或者调解终结书`,
    `${inEnglish} art. 90: 10 (working) days from the funeral period, the treatment, the grading, the loss fixed or, applied late, the acceptance, to issue a mediation or termination document`,
  ),
  article(
    'TR-5',
    'V',
    `${provisions}第九十四条、《道路交通安全法实施条例》第九十六条:起诉、无正当理由不参加或者撤回申请的,终止调解`,
    `${inEnglish} art. 94, Regulation implementing the Road Traffic Safety Law art. 96: suit, unexcused absence or withdrawal terminates it`,
  ),
  article(
    'CNT-12',
    'V',
    `${provisions}第一百一十二条第五项:一日、二日、三日、五日、十日指工作日`,
    `${inEnglish} art. 112(5): 1, 2, 3, 5 and 10 days are working days`,
  ),
];
