import { begun, closed, type TypeStory } from '../../support/type-story';

/** CMD-1, then JC-1 to JC-4. */
export const commercialStories: readonly TypeStory[] = [
  {
    title: 'agreed against a fee, brought to the court and confirmed',
    steps: [
      ...begun,
      { days: 2 },
      ['conclude-agreement', { feeYuan: 3_000 }],
      { days: 1 },
      ['apply-confirmation', { matter: 'payment' }],
      { days: 1 },
      ['accept-confirmation'],
      { days: 3 },
      ['rule-confirmation'],
      ...closed,
    ],
    ends: 'confirmed',
  },
  {
    title: 'failed, and the parties are told of arbitration and the court',
    steps: [...begun, { days: 2 }, ['fail-mediation', { remediesTold: ['arbitration', 'court'] }], ...closed],
    ends: 'failed',
  },
];
