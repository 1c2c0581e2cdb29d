import { begun, closed, reach, type TypeStory, weeks } from '../../support/type-story';

/** MD-1, MD-3 and MD-7, then JC-1 to JC-4. */
export const medicalStories: readonly TypeStory[] = [
  {
    title: 'appraised, extended by both sides, agreed, told of confirmation and confirmed',
    steps: [
      ...begun,
      { days: 2 },
      ['suspend'],
      ...weeks(2),
      ['resume'],
      ['extend', { days: 10, bothPartiesAsk: true }],
      { days: 2 },
      ['conclude-agreement'],
      reach('confirmation-told'),
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
  { title: 'no agreement in thirty working days: deemed to have failed', steps: [...begun, ...weeks(8), ...closed], ends: 'failed' },
  {
    title: 'the health department accepted it as well, and the committee terminates',
    steps: [...begun, { days: 2 }, reach('other-channel-accepted'), ...closed],
    ends: 'failed',
  },
];

/** MD-2 and MD-3. */
export const medicalAdministrativeStories: readonly TypeStory[] = [
  { title: 'no agreement in thirty working days: deemed to have failed', steps: [...begun, ...weeks(8), ...closed], ends: 'failed' },
  {
    title: 'accepted late, appraised and settled',
    steps: [
      ['reply', {}],
      { days: 6 },
      ['reply', {}],
      { days: 5 },
      ['accept'],
      ['route'],
      { days: 2 },
      ['suspend'],
      ...weeks(1),
      ['resume'],
      { days: 1 },
      ['conclude-agreement'],
      ...closed,
    ],
    ends: 'settled',
  },
];
