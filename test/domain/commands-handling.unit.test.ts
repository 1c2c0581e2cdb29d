import { actor, command, offices } from '../support/dispute-spec';
import { type CommandCase, testCommands } from './command-cases';
import { accepted, agreed, mediating, suspended, watching } from './stages';

const stranger = actor('elsewhere', 'handler', 'leader');
const clerk = actor('village', 'visitor');

const cases: readonly CommandCase[] = [
  {
    name: 'accept 受理',
    allowed: { given: [], when: command('accept', '2026-03-02 11:00'), brings: ['accepted'] },
    refused: [
      { given: [], when: command('accept', '2026-03-02 11:00', { by: stranger }), code: 'not-holder' },
      { given: [], when: command('accept', '2026-03-02 11:00', { by: clerk }), code: 'not-allowed' },
      { given: [], when: command('accept', '2026-03-02 11:00', { occurred: '2026-03-02 11:01' }), code: 'occurred-in-future' },
      { given: [], when: command('accept', '2026-03-02 11:00', { occurred: '2026-03-02 09:59' }), code: 'occurred-before-registration' },
    ],
    again: 'wrong-stage',
  },
  {
    name: 'decline 不予受理',
    allowed: { given: [], when: command('decline', '2026-03-02 11:00'), brings: ['declined'] },
    refused: [{ given: accepted, when: command('decline', '2026-03-03 10:00'), code: 'wrong-stage' }],
    again: 'wrong-stage',
  },
  {
    name: 'change-lead 更换包保领导',
    allowed: { given: mediating, when: command('change-lead', '2026-03-04 15:00'), brings: ['leadChanged'] },
    refused: [
      { given: accepted, when: command('change-lead', '2026-03-04 15:00'), code: 'no-lead' },
      { given: mediating, when: command('change-lead', '2026-03-04 15:00', { by: actor('village', 'handler') }), code: 'not-allowed' },
      { given: mediating, when: command('change-lead', '2026-03-04 15:00', { by: stranger }), code: 'not-holder' },
      {
        given: mediating,
        when: command('change-lead', '2026-03-04 15:00', { lead: { id: 'wang', office: 'village' } }),
        code: 'already-lead',
      },
      {
        given: mediating,
        when: command('change-lead', '2026-03-04 15:00', { lead: { id: 'zhao', office: 'elsewhere' } }),
        code: 'lead-not-of-holder',
      },
      { given: mediating, when: command('change-lead', '2026-03-04 15:00', { instead: 'somebody' }), code: 'lead-changed' },
      // Handed up, it waits to be routed by another office: nobody leads it.
      {
        given: [...mediating, command('hand-up', '2026-03-04 14:00')],
        when: command('change-lead', '2026-03-04 15:00', { by: actor('town', 'leader') }),
        code: 'no-lead',
      },
    ],
    again: 'already-lead',
  },
  {
    name: 'route 定层级、定等级、定责任',
    allowed: { given: accepted, when: command('route', '2026-03-04 09:00', { office: offices.town }), brings: ['routed'] },
    refused: [
      { given: [], when: command('route', '2026-03-02 11:00'), code: 'wrong-stage' },
      { given: accepted, when: command('route', '2026-03-04 09:00', { by: stranger }), code: 'not-holder' },
      { given: accepted, when: command('route', '2026-03-04 09:00', { grade: 'unheard-of' }), code: 'grade-unknown' },
      // TA-14: lead, plan and method, each of the three.
      { given: accepted, when: command('route', '2026-03-04 09:00', { leader: '' }), code: 'three-fixings-incomplete' },
      { given: accepted, when: command('route', '2026-03-04 09:00', { plan: '' }), code: 'three-fixings-incomplete' },
      { given: accepted, when: command('route', '2026-03-04 09:00', { method: '' }), code: 'three-fixings-incomplete' },
    ],
    again: 'wrong-stage',
  },
  {
    name: 'reply 首次答复',
    allowed: { given: [], when: command('reply', '2026-03-02 11:00'), brings: ['replied'] },
    refused: [{ given: watching, when: command('reply', '2026-03-11 09:00'), code: 'wrong-stage' }],
    again: ['replied'],
  },
  {
    name: 'report-progress 每周更新',
    allowed: { given: mediating, when: command('report-progress', '2026-03-05 09:00'), brings: ['progressed'] },
    refused: [{ given: [], when: command('report-progress', '2026-03-02 11:00'), code: 'wrong-stage' }],
    again: ['progressed'],
  },
  {
    name: 'hold-session 调解会',
    allowed: { given: mediating, when: command('hold-session', '2026-03-05 09:00'), brings: ['sessionHeld'] },
    refused: [{ given: accepted, when: command('hold-session', '2026-03-05 09:00'), code: 'wrong-stage' }],
    again: ['sessionHeld'],
  },
  {
    name: 'suspend 中止',
    allowed: { given: mediating, when: command('suspend', '2026-03-05 09:00'), brings: ['suspended'] },
    refused: [
      { given: mediating, when: command('suspend', '2026-03-05 09:00', { reason: 'holiday' }), code: 'suspension-reason-unknown' },
      { given: accepted, when: command('suspend', '2026-03-05 09:00'), code: 'wrong-stage' },
    ],
    again: 'already-suspended',
  },
  {
    name: 'resume 恢复',
    allowed: { given: suspended, when: command('resume', '2026-03-09 09:00'), brings: ['resumed'] },
    refused: [{ given: mediating, when: command('resume', '2026-03-09 09:00'), code: 'not-suspended' }],
    again: 'not-suspended',
  },
  {
    name: 'extend 延长',
    allowed: { given: mediating, when: command('extend', '2026-03-09 09:00'), brings: ['extended'] },
    refused: [
      { given: mediating, when: command('extend', '2026-03-09 09:00', { clock: 'court-decision' }), code: 'clock-not-running' },
      { given: mediating, when: command('extend', '2026-03-09 09:00', { clock: 'weekly-update' }), code: 'clock-not-extendable' },
      { given: mediating, when: command('extend', '2026-03-09 09:00', { days: 31 }), code: 'extension-too-long' },
      { given: mediating, when: command('extend', '2026-03-09 09:00', { bothPartiesAsk: false }), code: 'extension-needs-both-parties' },
      { given: agreed, when: command('extend', '2026-03-09 09:00'), code: 'clock-not-running' },
    ],
    again: 'extensions-used-up',
  },
  {
    name: 'conclude-agreement 达成调解协议',
    allowed: { given: mediating, when: command('conclude-agreement', '2026-03-06 09:00'), brings: ['agreed'] },
    refused: [{ given: accepted, when: command('conclude-agreement', '2026-03-06 09:00'), code: 'wrong-stage' }],
    again: 'wrong-stage',
  },
  {
    name: 'fail-mediation 调解不成',
    allowed: { given: mediating, when: command('fail-mediation', '2026-03-06 09:00'), brings: ['failed'] },
    refused: [
      // 人民调解法 26: all three remedies are told.
      { given: mediating, when: command('fail-mediation', '2026-03-06 09:00', { remediesTold: ['court'] }), code: 'remedies-not-told' },
      { given: mediating, when: command('fail-mediation', '2026-03-06 09:00', { by: stranger }), code: 'not-holder' },
    ],
    again: 'wrong-stage',
  },
  {
    name: 'hand-up 上报',
    allowed: { given: mediating, when: command('hand-up', '2026-03-06 09:00'), brings: ['handedUp'] },
    refused: [
      { given: mediating, when: command('hand-up', '2026-03-06 09:00', { by: actor('town', 'leader') }), code: 'not-holder' },
      {
        given: [...accepted, command('route', '2026-03-04 09:00', { office: offices.city })],
        when: command('hand-up', '2026-03-06 09:00', { by: actor('city', 'handler') }),
        code: 'nobody-above',
      },
    ],
    again: 'not-holder',
  },
];

testCommands(cases);
