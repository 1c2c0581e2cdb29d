import { begun, closed, reach, type TypeStory, weeks } from '../../support/type-story';

const opened: TypeStory['steps'] = [...begun, reach('case-opened', { daysAgo: 1 })];
const told = { remediesTold: ['administrative', 'court'] };

/** PS-5 and PS-6 inside PS-3, PS-7 after a failure, PS-2 until the decision; the confirmation of what a people's committee settled. */
export const publicSecurityStories: readonly TypeStory[] = [
  {
    title: 'a simple case settled in its first session, performed, no punishment; no confirmation is sought',
    steps: [...opened, { days: 1 }, ['hold-session'], ['conclude-agreement'], reach('performed'), ['waive-confirmation'], ...closed],
    ends: 'settled',
  },
  {
    title: 'appraised, mediated twice, failed; the police handle it after a hearing, their limit extended twice, and decide',
    steps: [
      ...opened,
      { days: 1 },
      ['suspend'],
      { days: 5 },
      reach('appraisal-issued'),
      ['resume'],
      { days: 1 },
      ['hold-session'],
      { days: 2 },
      ['hold-session'],
      { days: 1 },
      ['fail-mediation', told],
      { days: 1 },
      reach('handled-by-law'),
      ['suspend', { reason: 'hearing' }],
      { days: 3 },
      ['resume'],
      ['extend', { clock: 'case-limit', days: 30, bothPartiesAsk: false }],
      ['extend', { clock: 'case-limit', days: 30, bothPartiesAsk: false }],
      ...weeks(10),
      reach('decided'),
      ...closed,
    ],
    ends: 'decided',
  },
  {
    title: 'agreed and not performed; handled by law past the limit; reconciled and performed at last, the police accept the application',
    steps: [
      ...opened,
      { days: 1 },
      ['hold-session'],
      ['conclude-agreement'],
      { days: 3 },
      reach('not-performed'),
      ...weeks(6),
      reach('performed'),
      reach('exemption-applied'),
      { days: 1 },
      reach('exemption-accepted'),
      ...closed,
    ],
    ends: 'settled',
  },
  {
    title: 'settled before a people’s mediation committee and confirmed by the court',
    steps: [
      ...begun,
      { days: 1 },
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
