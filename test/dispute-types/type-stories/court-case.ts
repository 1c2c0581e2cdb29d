import { begun, closed, reach, type TypeStory, weeks } from '../../support/type-story';

const filed: TypeStory['steps'] = [...begun, reach('suit-received', { daysAgo: 2 }), { days: 1 }, reach('filed'), reach('consented')];

/** CM-2, CM-5, CM-7; CM-3 and CM-6 for what began before 2025; the confirmation of what was settled without a suit. */
export const courtCaseStories: readonly TypeStory[] = [
  {
    title: 'filed, entrusted online in ordinary procedure, a silent mediator replaced, no agreement in fifteen days: the court tries it',
    steps: [
      ...filed,
      reach('online-applied'),
      { days: 1 },
      reach('online-agreed'),
      { days: 1 },
      reach('mediator-chosen'),
      { days: 5 },
      reach('designation-asked'),
      { days: 1 },
      reach('mediator-designated'),
      reach('mediator-confirmed'),
      reach('papers-signed-ordinary'),
      ...weeks(2),
      { days: 13 },
      ['record-visit'],
      { days: 100 },
    ],
    ends: 'suit',
  },
  {
    title: 'entrusted in summary procedure, extended when both ask, agreed, and the court issues a mediation paper',
    steps: [
      ...filed,
      reach('papers-signed-summary'),
      { days: 3 },
      ['extend', { clock: 'entrusted-summary', days: 30, bothPartiesAsk: true }],
      ...weeks(2),
      ['conclude-agreement'],
      { days: 1 },
      reach('mediation-paper-issued'),
      ...closed,
    ],
    ends: 'settled',
  },
  {
    title: 'refused by ruling',
    steps: [...begun, reach('suit-received'), { days: 3 }, reach('filing-refused'), ...closed],
    ends: 'decided',
  },
  {
    title: 'an old mediation before filing, its thirty days of 2024 long over: the court goes on',
    steps: [
      ...begun,
      reach('consented', { occurred: '2024-12-09 09:00' }),
      reach('papers-signed-before-filing', { occurred: '2024-12-10 09:00' }),
      ...closed,
    ],
    ends: 'suit',
  },
  {
    title: 'the same online',
    steps: [
      ...begun,
      reach('consented', { occurred: '2024-12-09 09:00' }),
      reach('mediator-confirmed-before-filing', { occurred: '2024-12-10 09:00' }),
      ...closed,
    ],
    ends: 'suit',
  },
  {
    title: 'settled before anything is filed, and confirmed by the court that had invited to mediate',
    steps: [
      ...begun,
      ['conclude-agreement'],
      ['apply-confirmation', { matter: 'payment' }],
      { days: 1 },
      ['accept-confirmation'],
      { days: 3 },
      ['rule-confirmation'],
      ...closed,
    ],
    ends: 'confirmed',
  },
];
