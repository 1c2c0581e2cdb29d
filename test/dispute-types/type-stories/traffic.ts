import { begun, closed, reach, type TypeStory, weeks } from '../../support/type-story';

const failed: TypeStory['steps'] = [
  ...begun,
  reach('determination-received', { daysAgo: 2 }),
  { days: 3 },
  ['fail-mediation', { remediesTold: ['administrative', 'court'] }],
];

/** PM-2 and TR-7; TR-1 to TR-5 before the police. */
export const trafficStories: readonly TypeStory[] = [
  {
    title: 'agreed before the committee, and confirmed by the court',
    steps: [
      ...begun,
      { days: 2 },
      ['conclude-agreement'],
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
    title: 'failed, brought to the police the next day, who notify, mediate and issue the mediation document',
    steps: [
      ...failed,
      { days: 1 },
      reach('police-mediation-applied'),
      reach('loss-fixed', { daysAgo: 1 }),
      reach('mediation-notified'),
      { days: 6 },
      ['hold-session'],
      { days: 1 },
      reach('mediation-document-issued'),
      ...closed,
    ],
    ends: 'settled',
  },
  {
    title: 'treated and graded; the police let their ten working days pass and terminate at last',
    steps: [
      ...begun,
      reach('determination-received', { daysAgo: 2 }),
      reach('police-mediation-applied'),
      reach('treatment-ended'),
      { days: 2 },
      reach('disability-graded'),
      ...weeks(3),
      reach('termination-issued'),
      ...closed,
    ],
    ends: 'failed',
  },
  { title: 'failed, and neither window to the police is used', steps: [...failed, ...closed], ends: 'failed' },
  {
    title: 'a party does not come to the police',
    steps: [...begun, reach('police-mediation-applied'), reach('funeral-ended'), { days: 3 }, reach('absent-without-cause'), ...closed],
    ends: 'failed',
  },
];
