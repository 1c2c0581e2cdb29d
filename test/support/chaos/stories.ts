/** One command of a story: who sends what. */
export interface Step {
  readonly by: string;
  readonly name: string;
  readonly body: Readonly<Record<string, unknown>>;
}

/** A story a case can have, and what must be true of it in the end, whatever was killed meanwhile. */
export interface Story {
  readonly name: string;
  readonly secondsPerDay?: number;
  readonly steps: readonly Step[];
  /** The kinds of the facts people caused, in order. */
  readonly acts: readonly string[];
  /** The rungs that fire, in order, as `kind clock #occurrence rung`; reminders apart, for whether there is one depends on the weekday. */
  readonly rungs: readonly string[];
  readonly ends: string;
}

const village = 'village-shiqiao';
const town = 'town-fengxi';
const court = 'county-court';
const step = (by: string, name: string, body: Readonly<Record<string, unknown>> = {}): Step => ({ by, name, body });
const fixings = { grade: 'ordinary', plan: '先鉴定再协商。', method: '请老调解员见面。' };
const begin = [step(village, 'accept'), step(village, 'route', { office: village, leader: 'p-shi', ...fixings })];
const visit = (by: string) => step(by, 'record-visit', { contacted: true, solved: true, satisfied: true, record: '当事人满意。' });
const agree = step(village, 'conclude-agreement', { form: 'oral', agreement: '一个月内修复。' });

/** The ladder of a case nobody answers: village, town, county and city, one level after the other. */
const ladder = [1, 2, 3].flatMap((occurrence) => [
  `breached first-reply #${occurrence} breach`,
  `accountabilityProposed first-reply #${occurrence} interview`,
  `escalated first-reply #${occurrence} hand-up`,
]);

const settled: Story = {
  name: 'settled',
  steps: [
    ...begin,
    step(village, 'hold-session', { minutes: '双方见面。' }),
    step(village, 'report-progress', { text: '正在协商。' }),
    agree,
    step(village, 'waive-confirmation', { reason: '可自觉履行。' }),
    visit(village),
  ],
  acts: ['accepted', 'routed', 'sessionHeld', 'progressed', 'agreed', 'confirmationWaived', 'visited'],
  rungs: [],
  ends: 'watching',
};

const others: readonly Story[] = [
  {
    name: 'confirmed',
    steps: [
      ...begin,
      agree,
      step(village, 'apply-confirmation', { court, jointly: true }),
      step(court, 'accept-confirmation'),
      step(court, 'rule-confirmation', { result: 'confirmed', ruling: '协议有效。' }),
      visit(town),
    ],
    acts: ['accepted', 'routed', 'agreed', 'confirmationSought', 'confirmationAccepted', 'confirmationRuled', 'visited'],
    rungs: [],
    ends: 'watching',
  },
  {
    name: 'appraised',
    steps: [
      ...begin,
      step(village, 'suspend', { reason: 'appraisal', approver: 'p-shi', note: '委托鉴定。' }),
      step(village, 'resume', { note: '报告已出。' }),
      step(village, 'fail-mediation', { reason: '分歧过大。', remediesTold: ['arbitration', 'administrative', 'court'] }),
      visit(village),
    ],
    acts: ['accepted', 'routed', 'suspended', 'resumed', 'failed', 'visited'],
    rungs: [],
    ends: 'watching',
  },
  {
    name: 'handed up',
    steps: [
      step(village, 'hand-up', { reason: '超出村级权限。' }),
      step(town, 'accept'),
      step(town, 'route', { office: town, leader: 'p-fang', ...fixings }),
      step(town, 'withdraw', { reason: '申请人撤回。' }),
      visit(town),
    ],
    acts: ['handedUp', 'accepted', 'routed', 'withdrawn', 'visited'],
    rungs: [],
    ends: 'watching',
  },
  {
    name: 'declined',
    steps: [step(village, 'decline', { reason: '不属受理范围。', routes: ['court'] })],
    acts: ['declined'],
    rungs: [],
    ends: 'ended',
  },
];

/** Nobody acts: the ladder is climbed while the engine and the worker die and come back. */
const silent: Story = {
  name: 'silent',
  secondsPerDay: 0.4,
  steps: [],
  acts: [],
  rungs: [...ladder, 'breached first-reply #4 breach', 'topReached first-reply #4 interview', 'topReached first-reply #4 hand-up'],
  ends: 'registered',
};

/** Settled before anything is killed, then watched for three months of its time: it ends by itself, through the outage. */
export const closing: Story = { ...settled, name: 'closing', secondsPerDay: 0.25, rungs: ['lapsed watch #1 lapse'], ends: 'ended' };

const struck: readonly Story[] = [settled, ...others, silent];

/** The story of the case at `index`: each kind comes up, in an order led by `seed`. */
export function storyOf(index: number, seed: number): Story {
  return struck[(index * 5 + seed) % struck.length] ?? settled;
}
