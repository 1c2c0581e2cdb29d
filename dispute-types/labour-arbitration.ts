import type { LegalBasis, NamedClock, NamedMilestone, Words } from '../contracts/plug-ins';

type Own = Pick<NamedClock, 'code' | 'name' | 'basis' | 'length' | 'unit' | 'start' | 'meet'> & Partial<NamedClock>;

const name = (zh: string, en: string): Words => ({ zh, en });

/** A period of the arbitration body: it is told of and not ours to supervise. The source is silent on roll-over: a right of a party gets the later day. */
const clock = (own: Own): NamedClock => ({
  roll: 'silent',
  scope: 'case',
  duty: 'authority',
  ends: 'breach',
  stop: ['withdrawn', 'suitReported', 'enter:confirming', 'enter:visiting', 'enter:ended'],
  recurring: false,
  reminders: [],
  ladder: null,
  suspendable: false,
  extension: null,
  ...own,
});

/** What ends a right to go to court without its use. */
const overtaken = ['withdrawn', 'suitReported', 'agreed', 'enter:scoring', 'enter:ended'];

/** A right of a party against the award: it lapses without blame. */
const right = (own: Own): NamedClock =>
  clock({ duty: 'parties', ends: 'lapse', stop: overtaken, reminders: [{ length: 3, unit: 'calendarDay' }], ...own });

/**
 * The periods of labour arbitration: LB-4, LB-5, LB-7, then LB-8 for whoever does not accept the award.
 *
 * The source names no start for the answer and for its forwarding: each begins here with the step before it. A notice before the hearing
 * (LB-6) is counted backwards from a day no fact tells us, and has no clock.
 */
export const arbitrationClocks: readonly NamedClock[] = [
  clock({
    code: 'arbitration-acceptance',
    name: name('仲裁受理期限', 'the arbitration body’s acceptance'),
    basis: 'LB-4',
    length: 5,
    unit: 'workingDay',
    start: ['milestone:arbitration-applied'],
    meet: ['milestone:arbitration-accepted', 'milestone:arbitration-refused'],
  }),
  clock({
    code: 'application-service',
    name: name('送达申请书副本期限', 'serving the application'),
    basis: 'LB-5',
    length: 5,
    unit: 'workingDay',
    start: ['milestone:arbitration-accepted'],
    meet: ['milestone:application-served'],
  }),
  clock({
    code: 'tribunal-notice',
    name: name('通知仲裁庭组成期限', 'notice of the tribunal'),
    basis: 'LB-5',
    length: 5,
    unit: 'workingDay',
    start: ['milestone:arbitration-accepted'],
    meet: ['milestone:tribunal-notified'],
  }),
  clock({
    code: 'answer',
    name: name('答辩期限', 'the answer'),
    basis: 'LB-5',
    length: 10,
    unit: 'workingDay',
    duty: 'parties',
    // No answer does not stop the case.
    ends: 'lapse',
    start: ['milestone:application-served'],
    meet: ['milestone:answer-filed'],
  }),
  clock({
    code: 'answer-forwarding',
    name: name('转送答辩书期限', 'forwarding the answer'),
    basis: 'LB-5',
    length: 5,
    unit: 'workingDay',
    start: ['milestone:answer-filed'],
    meet: ['milestone:answer-forwarded'],
  }),
  clock({
    code: 'award-period',
    name: name('仲裁裁决期限', 'the award'),
    basis: 'LB-7',
    length: 45,
    unit: 'calendarDay',
    start: ['milestone:arbitration-accepted'],
    meet: ['milestone:award-made'],
    // Allowed by the commission's director in writing; whoever enters it here names who of ours saw the paper.
    extension: { max: 15, times: 1, bothPartiesAsk: false, basis: 'LB-7' },
  }),
  right({
    code: 'worker-suit',
    name: name('劳动者起诉期(终局裁决)', 'the worker’s suit against a final award'),
    basis: 'LB-8',
    length: 15,
    unit: 'calendarDay',
    start: ['milestone:final-award-received'],
    meet: ['milestone:sued'],
  }),
  right({
    code: 'employer-annulment',
    name: name('用人单位申请撤销期(终局裁决)', 'the employer’s application to annul a final award'),
    basis: 'LB-8',
    length: 30,
    unit: 'calendarDay',
    start: ['milestone:final-award-received'],
    meet: ['milestone:annulment-applied'],
    // The longer of the two: when it is over as well, the award has taken effect.
    onLapse: 'decide',
  }),
  right({
    code: 'award-suit',
    name: name('对裁决起诉期', 'suit against the award'),
    basis: 'LB-8',
    length: 15,
    unit: 'calendarDay',
    start: ['milestone:award-received'],
    meet: ['milestone:sued'],
    onLapse: 'decide',
  }),
];

const milestone = (
  code: string,
  basis: string,
  zh: string,
  en: string,
  after: string[],
  change: Partial<NamedMilestone> = {},
): NamedMilestone => ({
  code,
  name: name(zh, en),
  basis,
  stages: ['proceeding'],
  after,
  repeats: false,
  effect: null,
  ...change,
});

/**
 * What happens before the arbitration body. Mediation never bars the way there (G-2): it may be applied for during the mediation, and after it
 * failed or its agreement is not kept. An award counts as received by whichever party got it last.
 */
export const arbitrationMilestones: readonly NamedMilestone[] = [
  milestone('arbitration-applied', 'LB-4', '已申请仲裁', 'arbitration was applied for', [], {
    stages: ['accepted', 'mediating', 'visiting', 'watching'],
    endings: ['settled', 'failed'],
    effect: { kind: 'proceed' },
  }),
  milestone('arbitration-accepted', 'LB-4', '仲裁委员会已受理', 'the arbitration body accepted', ['arbitration-applied']),
  milestone('arbitration-refused', 'LB-4', '仲裁委员会不予受理', 'the arbitration body refused', ['arbitration-applied']),
  milestone('application-served', 'LB-5', '申请书副本已送达', 'the application was served', ['arbitration-accepted']),
  milestone('tribunal-notified', 'LB-5', '已通知仲裁庭组成', 'the parties were told of the tribunal', ['arbitration-accepted']),
  milestone('answer-filed', 'LB-5', '已提交答辩书', 'the answer was filed', ['application-served']),
  milestone('answer-forwarded', 'LB-5', '答辩书副本已转送', 'the answer was forwarded', ['answer-filed']),
  milestone('settled-before-tribunal', 'LB-10', '仲裁庭调解达成协议', 'settled before the tribunal', ['arbitration-accepted'], {
    effect: { kind: 'end', ending: 'settled' },
  }),
  milestone('award-made', 'LB-7', '已作出裁决', 'the award was made', ['arbitration-accepted']),
  milestone('final-award-received', 'LB-8', '收到终局裁决', 'a final award was received', ['award-made']),
  milestone('award-received', 'LB-8', '收到裁决(非终局)', 'an award that is not final was received', ['award-made']),
  // Against the award; or without one, when the body refused (LB-4), was silent (LB-4) or overdue (LB-7).
  milestone('sued', 'LB-8', '已向人民法院起诉', 'a party sued', ['arbitration-applied'], { effect: { kind: 'end', ending: 'suit' } }),
  milestone('annulment-applied', 'LB-8', '用人单位已申请撤销裁决', 'the employer applied to annul the award', ['final-award-received'], {
    effect: { kind: 'end', ending: 'suit' },
  }),
  milestone(
    'arbitration-ended',
    'LB-4',
    '不予受理后未起诉,或者仲裁程序终结',
    'refused and not sued on, or ended without an award',
    ['arbitration-applied'],
    {
      effect: { kind: 'end', ending: 'failed' },
    },
  ),
];

/** The articles of the arbitration. The kind of day of 5 and 10 days is recalled (CNT-15). */
export const arbitrationBases: readonly LegalBasis[] = [
  {
    code: 'LB-4',
    zh: '《劳动争议调解仲裁法》第二十九条:收到仲裁申请之日起五日内决定是否受理;不予受理或者逾期未作出决定的,申请人可以起诉',
    en: 'Labour Dispute Mediation and Arbitration Law art. 29: five days to accept or refuse; when the arbitration body refuses or is silent, the applicant may sue',
    verification: 'R',
  },
  {
    code: 'LB-5',
    zh: '《劳动争议调解仲裁法》第三十条、第三十二条:受理后五日内送达申请书副本,十日内答辩,五日内转送答辩书,五日内通知仲裁庭组成;未答辩的不影响仲裁程序',
    en: 'Labour Dispute Mediation and Arbitration Law arts. 30, 32: the copy within five days of acceptance, ten to answer, five to forward, five to notify the tribunal; no answer does not stop the case',
    verification: 'R',
  },
  {
    code: 'LB-7',
    zh: '《劳动争议调解仲裁法》第四十三条:自受理之日起四十五日内裁决,案情复杂的经仲裁委员会主任批准可延长十五日并书面通知;逾期未裁决的可以起诉',
    en: 'Labour Dispute Mediation and Arbitration Law art. 43: the award within 45 days of acceptance, 15 more by the commission’s director, in writing; overdue, the parties may sue',
    verification: 'V',
  },
  {
    code: 'LB-8',
    zh: '《劳动争议调解仲裁法》第四十八条、第四十九条、第五十条:终局裁决,劳动者十五日内起诉、用人单位三十日内申请撤销;其他裁决十五日内起诉;期满不起诉的裁决生效',
    en: 'Labour Dispute Mediation and Arbitration Law arts. 48-50: a final award, the worker sues within 15 days, the employer applies to annul within 30; any other, suit within 15 days; then the award takes effect',
    verification: 'V',
  },
  {
    code: 'LB-10',
    zh: '《劳动争议调解仲裁法》第四十二条:仲裁庭在作出裁决前应当先行调解',
    en: 'Labour Dispute Mediation and Arbitration Law art. 42: the tribunal mediates before it makes an award',
    verification: 'V',
  },
];
