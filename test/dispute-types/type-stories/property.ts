import { begun, closed, type TypeStory } from '../../support/type-story';

/** PP-2, then JC-1 to JC-4. */
export const propertyStories: readonly TypeStory[] = [
  {
    title: 'agreed, brought to the court and confirmed',
    steps: [
      ...begun,
      { days: 2 },
      ['conclude-agreement'],
      { days: 1 },
      ['apply-confirmation'],
      { days: 1 },
      ['accept-confirmation'],
      { days: 3 },
      ['rule-confirmation'],
      ...closed,
    ],
    ends: 'confirmed',
  },
];
