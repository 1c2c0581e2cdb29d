import { begun, closed, reach, type TypeStory, weeks } from '../../support/type-story';

const session = ['hold-session', { voluntary: true }] as const;

/** PM-2 and JC-1 to JC-4; FM-1, FM-2 and FM-3 beside it, told by milestones. */
export const familyStories: readonly TypeStory[] = [
  {
    title: 'violence flagged: an urgent order in a day, then the victim asks, they agree, and the payment is confirmed',
    steps: [
      ...begun,
      reach('violence-risk-flagged'),
      reach('urgent-protection-order-applied'),
      reach('warning-received'),
      reach('protection-order-made'),
      reach('committee-visited'),
      { days: 6 },
      reach('victim-asked'),
      session,
      ['conclude-agreement'],
      { days: 1 },
      ['apply-confirmation', { matter: 'payment' }],
      { days: 1 },
      ['accept-confirmation'],
      { days: 3 },
      ['rule-confirmation'],
      { days: 1 },
      ['record-visit'],
      { days: 30 },
      reach('protection-order-ended'),
      { days: 70 },
    ],
    ends: 'confirmed',
  },
  {
    title: 'the court is silent for three days and refuses the order; a review is asked for; the mediation is not gone on with',
    steps: [
      ...begun,
      reach('violence-risk-flagged'),
      reach('protection-order-applied'),
      { days: 5 },
      reach('protection-order-refused'),
      { days: 1 },
      reach('order-review-requested'),
      ['fail-mediation', { remediesTold: ['court', 'protection-order'] }],
      ...closed,
    ],
    ends: 'failed',
  },
  {
    title: 'cooled off, the certificate not collected in time; sued, refused, and barred for six months beyond this file',
    steps: [
      ...begun,
      reach('divorce-applied', { daysAgo: 40 }),
      reach('cooling-off-over', { daysAgo: 8 }),
      ...weeks(5),
      ['report-suit'],
      { days: 1 },
      ['record-visit'],
      reach('divorce-refused'),
      { days: 100 },
    ],
    ends: 'suit',
  },
];
