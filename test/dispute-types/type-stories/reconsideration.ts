import { begun, closed, reach, type TypeStory, weeks } from '../../support/type-story';

/** AR-1 to AR-3. */
export const reconsiderationStories: readonly TypeStory[] = [
  {
    title: 'papers asked for and supplied; nobody answers in five working days, so it is accepted; mediated by consent and agreed',
    steps: [
      ['reply', {}],
      { days: 1 },
      reach('supplement-noticed'),
      { days: 3 },
      reach('supplemented'),
      { days: 4 },
      ['reply', {}],
      { days: 5 },
      ['route'],
      reach('mediation-consented'),
      ['suspend', { reason: 'mediation' }],
      { days: 3 },
      ['hold-session'],
      { days: 1 },
      ['conclude-agreement'],
      ...closed,
    ],
    ends: 'settled',
  },
  {
    title: 'mediation fails, the head extends, and it is decided past the ninety days',
    steps: [
      ...begun,
      reach('mediation-consented'),
      ['suspend', { reason: 'mediation' }],
      { days: 5 },
      reach('mediation-failed'),
      ['resume'],
      ['extend', { clock: 'decision-period', days: 30, bothPartiesAsk: false }],
      ...weeks(16),
      reach('decision-made'),
      ...closed,
    ],
    ends: 'decided',
  },
  {
    title: 'decided in summary procedure',
    steps: [...begun, reach('summary-procedure'), ...weeks(2), reach('decision-made'), ...closed],
    ends: 'decided',
  },
  {
    title: 'papers asked for and not supplied in ten working days: given up',
    steps: [
      ['reply', {}],
      reach('supplement-noticed'),
      { days: 6 },
      ['reply', {}],
      { days: 6 },
      ['reply', {}],
      { days: 6 },
      ['record-visit'],
      { days: 100 },
    ],
    ends: 'withdrawn',
  },
];
