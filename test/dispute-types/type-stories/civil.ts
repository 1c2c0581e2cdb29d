import type { TypeStory } from '../../support/type-story';

/** PM-2 with its extension and its suspension, then JC-1 to JC-4. */
export const civilStories: readonly TypeStory[] = [
  {
    title: 'appraised, extended, agreed, brought to the court and confirmed',
    steps: [
      ['accept'],
      ['reply', {}],
      ['route'],
      { days: 1 },
      ['suspend'],
      { days: 3 },
      ['resume'],
      ['extend'],
      { days: 2 },
      ['conclude-agreement'],
      { days: 1 },
      ['apply-confirmation'],
      { days: 1 },
      ['accept-confirmation'],
      { days: 3 },
      ['rule-confirmation'],
      { days: 1 },
      ['record-visit'],
      { days: 100 },
    ],
    ends: 'confirmed',
  },
  {
    title: 'failed within the month, every remedy told, and closed after the visit',
    steps: [['accept'], ['reply', {}], ['route'], { days: 5 }, ['fail-mediation'], { days: 1 }, ['record-visit'], { days: 100 }],
    ends: 'failed',
  },
];
