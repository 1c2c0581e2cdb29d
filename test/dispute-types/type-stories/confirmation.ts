import { begun, closed, reach, type TypeStory } from '../../support/type-story';

const applied: TypeStory['steps'] = [
  ['apply-confirmation', { matter: 'payment' }],
  { days: 1 },
  ['accept-confirmation'],
  { days: 3 },
  ['report-progress'],
];

/** JC-1 to JC-6, and PM-2 when the court rejects. */
export const confirmationStories: readonly TypeStory[] = [
  {
    title: 'an agreement of ten days ago is confirmed and served; nobody objects in time, a third party lets its six months pass',
    steps: [
      ...begun,
      ['conclude-agreement', { daysAgo: 10 }],
      ...applied,
      ['rule-confirmation'],
      reach('ruling-served'),
      { days: 1 },
      ['record-visit'],
      { days: 30 },
      reach('third-party-learned'),
      { days: 200 },
    ],
    ends: 'confirmed',
  },
  {
    title: 'confirmed, not performed, and nobody applies for enforcement in two years',
    steps: [
      ...begun,
      ['conclude-agreement', { daysAgo: 10 }],
      ...applied,
      ['rule-confirmation'],
      { days: 1 },
      ['record-visit'],
      { days: 20 },
      reach('performance-overdue', { daysAgo: 2 }),
      { days: 740 },
    ],
    ends: 'confirmed',
  },
  {
    title: 'a third party objects within its six months',
    steps: [
      ...begun,
      ['conclude-agreement', { daysAgo: 2 }],
      ...applied,
      ['rule-confirmation'],
      reach('ruling-served'),
      reach('third-party-learned'),
      { days: 1 },
      reach('party-objected'),
      reach('third-party-objected'),
      reach('performed'),
      ...closed,
    ],
    ends: 'confirmed',
  },
  {
    title: 'an agreement of forty days ago comes too late for the court',
    steps: [...begun, ['conclude-agreement', { daysAgo: 40 }], ...closed],
    ends: 'settled',
  },
  {
    title: 'rejected, mediated again and not brought to the court a second time',
    steps: [
      ...begun,
      ['conclude-agreement', { daysAgo: 5 }],
      ...applied,
      ['rule-confirmation', { result: 'rejected' }],
      { days: 3 },
      ['conclude-agreement'],
      { days: 1 },
      ['waive-confirmation'],
      ...closed,
    ],
    ends: 'settled',
  },
];
