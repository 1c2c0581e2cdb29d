import { begun, closed, type TypeStory, weeks } from '../../support/type-story';

/** CN-1 and CN-2; CN-5 for what was accepted before 2026-04-15. */
export const consumerStories: readonly TypeStory[] = [
  { title: 'told, mediated and settled', steps: [...begun, { days: 3 }, ['conclude-agreement'], ...closed], ends: 'settled' },
  { title: 'no agreement in sixty days: terminated', steps: [...begun, ...weeks(10), ...closed], ends: 'failed' },
  {
    title: 'accepted under the old text, whose forty-five working days are long over: terminated',
    steps: [['accept', { occurred: '2026-04-10 09:00' }], ...closed],
    ends: 'failed',
  },
];
