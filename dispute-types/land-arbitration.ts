import type { LegalBasis, NamedClock, NamedMilestone } from '../contracts/plug-ins';
import { article, clock, milestone, words } from './parts';

/** What ends a period of the arbitration without judgement; an award and what follows it do not: they meet theirs. */
const overtaken = ['withdrawn', 'suitReported', 'agreed', 'milestone:arbitration-ended', 'enter:ended'];

type Step = Pick<NamedClock, 'code' | 'name' | 'basis' | 'start' | 'meet'> & Partial<NamedClock>;
/** A step of the arbitration commission: told of when it is late, not ours to supervise. */
const step = (own: Step) => clock({ length: 5, unit: 'workingDay', duty: 'authority', stop: overtaken, ...own });

/**
 * The periods of the arbitration of rural land contracts 农村土地承包仲裁: RL-3, RL-5, RL-4, then RL-6 for whoever does not accept the award.
 *
 * The source gives the lengths of RL-3 and not what each runs from: service from acceptance, the answer from service, its forwarding from the
 * answer, the notice of the tribunal from its forming. Of days off it says nothing: the strict day binds the commission, the rolled one
 * protects the parties.
 */
export const landArbitrationClocks: readonly NamedClock[] = [
  step({
    code: 'arbitration-acceptance',
    name: words('仲裁受理期限', 'the arbitration commission’s acceptance'),
    basis: 'RL-3',
    start: ['milestone:arbitration-applied'],
    meet: ['milestone:arbitration-accepted', 'milestone:arbitration-refused'],
  }),
  step({
    code: 'application-service',
    name: words('送达申请书副本期限', 'serving the application'),
    basis: 'RL-3',
    start: ['milestone:arbitration-accepted'],
    meet: ['milestone:application-served'],
  }),
  step({
    code: 'answer',
    name: words('答辩期限', 'the answer'),
    basis: 'RL-3',
    length: 10,
    unit: 'calendarDay',
    duty: 'parties',
    ends: 'lapse',
    start: ['milestone:application-served'],
    meet: ['milestone:answer-filed'],
  }),
  step({
    code: 'answer-forwarding',
    name: words('转送答辩书期限', 'forwarding the answer'),
    basis: 'RL-3',
    start: ['milestone:answer-filed'],
    meet: ['milestone:answer-forwarded'],
  }),
  step({
    code: 'tribunal-notice',
    name: words('通知仲裁庭组成期限', 'notice of the tribunal'),
    basis: 'RL-3',
    length: 2,
    start: ['milestone:tribunal-formed'],
    meet: ['milestone:tribunal-notified'],
  }),
  step({
    code: 'award-period',
    name: words('仲裁期限', 'the arbitration'),
    basis: 'RL-5',
    length: 60,
    unit: 'calendarDay',
    start: ['milestone:arbitration-accepted'],
    meet: ['milestone:award-made'],
    reminders: [{ length: 5, unit: 'workingDay' }],
    // Allowed by the commission's director in writing; whoever enters it here names who of ours saw the paper.
    extension: { max: 30, times: 1, bothPartiesAsk: false, basis: 'RL-5' },
  }),
  step({
    code: 'award-service',
    name: words('送达裁决书期限', 'serving the award'),
    basis: 'RL-4',
    length: 3,
    start: ['milestone:award-made'],
    meet: ['milestone:award-received'],
  }),
  clock({
    code: 'award-suit',
    name: words('对裁决起诉期', 'suit against the award'),
    basis: 'RL-6',
    length: 30,
    unit: 'calendarDay',
    duty: 'parties',
    start: ['milestone:award-received'],
    meet: ['suitReported'],
    stop: ['withdrawn', 'agreed', 'enter:ended'],
    reminders: [{ length: 5, unit: 'calendarDay' }],
    // Nobody sued: the award takes effect.
    onLapse: 'decide',
  }),
];

type Own = Pick<NamedMilestone, 'code' | 'basis'> & Partial<NamedMilestone>;
const reached = (zh: string, en: string, own: Own) => milestone(zh, en, { stages: ['proceeding'], ...own });

/**
 * What happens before the arbitration commission. Mediation never bars the way there, nor to court (G-2): it may be applied for meanwhile, and
 * after it failed or its agreement is not kept.
 */
export const landArbitrationMilestones: readonly NamedMilestone[] = [
  reached('已申请仲裁', 'arbitration was applied for', {
    code: 'arbitration-applied',
    basis: 'RL-3',
    stages: ['accepted', 'mediating', 'visiting', 'watching'],
    endings: ['settled', 'failed'],
    effect: { kind: 'proceed' },
  }),
  reached('仲裁委员会已受理', 'the commission accepted', { code: 'arbitration-accepted', basis: 'RL-3', after: ['arbitration-applied'] }),
  reached('仲裁委员会不予受理', 'the commission refused', { code: 'arbitration-refused', basis: 'RL-3', after: ['arbitration-applied'] }),
  reached('申请书副本已送达', 'the application was served', {
    code: 'application-served',
    basis: 'RL-3',
    after: ['arbitration-accepted'],
  }),
  reached('已提交答辩书', 'the answer was filed', { code: 'answer-filed', basis: 'RL-3', after: ['application-served'] }),
  reached('答辩书副本已转送', 'the answer was forwarded', { code: 'answer-forwarded', basis: 'RL-3', after: ['answer-filed'] }),
  reached('仲裁庭已组成', 'the tribunal was formed', { code: 'tribunal-formed', basis: 'RL-3', after: ['arbitration-accepted'] }),
  reached('已通知仲裁庭组成', 'the parties were told of the tribunal', {
    code: 'tribunal-notified',
    basis: 'RL-3',
    after: ['tribunal-formed'],
  }),
  reached('已作出裁决', 'the award was made', { code: 'award-made', basis: 'RL-5', after: ['arbitration-accepted'] }),
  // By whichever party got it last.
  reached('当事人收到裁决书', 'the award was received', { code: 'award-received', basis: 'RL-4', after: ['award-made'] }),
  reached('不予受理后未起诉,或者仲裁程序终结', 'refused and not sued on, or ended without an award', {
    code: 'arbitration-ended',
    basis: 'RL-3',
    after: ['arbitration-applied'],
    effect: { kind: 'end', ending: 'failed' },
  }),
];

const law = '《农村土地承包经营纠纷调解仲裁法》';
const lawEn = 'Rural Land Contract Dispute Mediation and Arbitration Law';

/** The articles of the arbitration. */
export const landArbitrationBases: readonly LegalBasis[] = [
  article(
    'RL-3',
    'V',
    `${law}第二十三条至第二十五条、第二十七条:受理、送达、转送各五个工作日,答辩十日,通知仲裁庭组成二个工作日`,
    `${lawEn} arts. 23-25, 27: five working days each to accept, serve and forward, ten days to answer, two working days to notify the tribunal`,
  ),
  article(
    'RL-4',
    'V',
    `${law}第四十五条:作出裁决之日起三个工作日内送达`,
    `${lawEn} art. 45: the award is served within three working days`,
  ),
  article(
    'RL-5',
    'V',
    `${law}第四十七条:自受理之日起六十日内结束;案情复杂的经仲裁委员会主任批准可延长,不超过三十日,书面通知`,
    `${lawEn} art. 47: concluded within 60 days of acceptance; complex, at most 30 more by the commission’s director, in writing`,
  ),
  article(
    'RL-6',
    'V',
    `${law}第四十八条:不服裁决的,自收到裁决书之日起三十日内起诉;逾期不起诉的,裁决生效`,
    `${lawEn} art. 48: suit within 30 days of receiving the award; otherwise it takes effect`,
  ),
];
