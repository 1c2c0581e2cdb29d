import { begun, closed, reach, type TypeStory, weeks } from '../../support/type-story';

const accepted: TypeStory['steps'] = [
  reach('arbitration-applied'),
  { days: 3 },
  reach('arbitration-accepted'),
  { days: 2 },
  reach('application-served'),
  reach('tribunal-notified'),
];

/** LB-1 and LB-9; then LB-4 to LB-8. */
export const labourStories: readonly TypeStory[] = [
  {
    title: 'pay agreed, and confirmed by the court',
    steps: [
      ...begun,
      ...weeks(1),
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
    title: 'failed, arbitrated with an extension and no answer, and nobody sues on the award, which takes effect',
    steps: [
      ...begun,
      { days: 3 },
      ['fail-mediation', { remediesTold: ['arbitration', 'court'] }],
      { days: 1 },
      ...accepted,
      ...weeks(3),
      ['extend', { clock: 'award-period', days: 15, bothPartiesAsk: false }],
      ...weeks(4),
      reach('award-made'),
      reach('award-received'),
      ...weeks(2),
      { days: 6 },
      ['record-visit'],
      { days: 100 },
    ],
    ends: 'decided',
  },
  {
    title: 'answered and forwarded; a final award; the worker lets his days pass, the employer has it annulled',
    steps: [
      ...begun,
      ...accepted,
      { days: 3 },
      reach('answer-filed'),
      { days: 2 },
      reach('answer-forwarded'),
      ...weeks(1),
      reach('award-made'),
      reach('final-award-received'),
      ...weeks(3),
      reach('annulment-applied'),
      ...closed,
    ],
    ends: 'suit',
  },
  {
    title: 'the arbitration body is silent, and the worker sues',
    steps: [...begun, reach('arbitration-applied'), ...weeks(2), reach('sued'), ...closed],
    ends: 'suit',
  },
];
