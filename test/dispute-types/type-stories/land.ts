import { begun, closed, reach, type TypeStory, weeks } from '../../support/type-story';

const accepted: TypeStory['steps'] = [
  reach('arbitration-applied'),
  { days: 3 },
  reach('arbitration-accepted'),
  { days: 2 },
  reach('application-served'),
  reach('tribunal-formed'),
  { days: 1 },
  reach('tribunal-notified'),
];

/** RL-1, then RL-3 to RL-6; JC-1 to JC-4 for what the village settles. */
export const landStories: readonly TypeStory[] = [
  {
    title: 'failed, arbitrated with an extension and no answer, and nobody sues on the award, which takes effect',
    steps: [
      ...begun,
      ...weeks(2),
      ['fail-mediation', { remediesTold: ['arbitration', 'court'] }],
      { days: 1 },
      ...accepted,
      ...weeks(4),
      ['extend', { clock: 'award-period', days: 30, bothPartiesAsk: false }],
      ...weeks(5),
      reach('award-made'),
      { days: 2 },
      reach('award-received'),
      ...weeks(4),
      { days: 6 },
      ['report-progress'],
      { days: 6 },
      ['record-visit'],
      { days: 100 },
    ],
    ends: 'decided',
  },
  {
    title: 'answered and forwarded; the commission is late, a party sues on its award',
    steps: [
      ...begun,
      ...accepted,
      reach('answer-filed'),
      { days: 2 },
      reach('answer-forwarded'),
      ...weeks(11),
      reach('award-made'),
      reach('award-received'),
      { days: 5 },
      ['report-suit'],
      ...closed,
    ],
    ends: 'suit',
  },
  {
    title: 'the commission is silent, and the applicant gives it up',
    steps: [...begun, reach('arbitration-applied'), ...weeks(2), reach('arbitration-ended'), ...closed],
    ends: 'failed',
  },
  {
    title: 'settled in the village and confirmed by the court',
    steps: [
      ...begun,
      { days: 3 },
      ['conclude-agreement'],
      ['apply-confirmation', { matter: 'performance' }],
      { days: 1 },
      ['accept-confirmation'],
      { days: 3 },
      ['rule-confirmation'],
      ...closed,
    ],
    ends: 'confirmed',
  },
];
