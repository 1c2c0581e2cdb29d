import type { TypeStory } from '../../support/type-story';

const begun: TypeStory['steps'] = [['accept'], ['reply', {}], ['route']];

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
      { days: 1 },
      ['record-visit'],
      { days: 100 },
    ],
    ends: 'confirmed',
  },
];
