import { actor, command, given, until } from '../support/dispute-spec';
import { type CommandCase, testCommands } from './command-cases';
import { accepted, agreed, courtAccepted, mediating, sought, visiting, watching } from './stages';

const stranger = actor('elsewhere', 'handler', 'leader', 'supervisor', 'visitor', 'registrar', 'court');
const otherCourt = actor('other-court', 'court');
const overdue = [until('2026-03-06 08:00')];

const cases: readonly CommandCase[] = [
  {
    name: 'apply-confirmation 申请司法确认',
    allowed: { given: agreed, when: command('apply-confirmation', '2026-03-09 09:00'), brings: ['confirmationSought'] },
    refused: [
      { given: agreed, when: command('apply-confirmation', '2026-03-09 09:00', { jointly: false }), code: 'not-jointly' },
      { given: mediating, when: command('apply-confirmation', '2026-03-09 09:00'), code: 'wrong-stage' },
    ],
    again: 'out-of-order',
  },
  {
    name: 'waive-confirmation 不申请司法确认',
    allowed: { given: agreed, when: command('waive-confirmation', '2026-03-09 09:00'), brings: ['confirmationWaived'] },
    refused: [{ given: mediating, when: command('waive-confirmation', '2026-03-09 10:00'), code: 'wrong-stage' }],
    again: 'wrong-stage',
  },
  {
    name: 'accept-confirmation 法院受理',
    allowed: { given: sought, when: command('accept-confirmation', '2026-03-10 09:00'), brings: ['confirmationAccepted'] },
    refused: [
      { given: sought, when: command('accept-confirmation', '2026-03-10 09:00', { by: otherCourt }), code: 'not-this-court' },
      { given: sought, when: command('accept-confirmation', '2026-03-10 09:00', { by: actor('village', 'leader') }), code: 'not-allowed' },
      { given: agreed, when: command('accept-confirmation', '2026-03-10 09:00'), code: 'not-this-court' },
    ],
    again: 'out-of-order',
  },
  {
    name: 'refuse-confirmation 法院不予受理',
    allowed: { given: sought, when: command('refuse-confirmation', '2026-03-10 09:00'), brings: ['confirmationRefused'] },
    refused: [{ given: courtAccepted, when: command('refuse-confirmation', '2026-03-11 09:00'), code: 'out-of-order' }],
    again: 'wrong-stage',
  },
  {
    name: 'rule-confirmation 法院裁定',
    allowed: { given: courtAccepted, when: command('rule-confirmation', '2026-03-12 09:00'), brings: ['confirmationRuled'] },
    refused: [
      { given: sought, when: command('rule-confirmation', '2026-03-12 09:00'), code: 'out-of-order' },
      { given: courtAccepted, when: command('rule-confirmation', '2026-03-12 09:00', { by: otherCourt }), code: 'not-this-court' },
    ],
    again: 'wrong-stage',
  },
  {
    name: 'record-visit 回访',
    allowed: { given: visiting, when: command('record-visit', '2026-03-10 09:00'), brings: ['visited', 'scored'] },
    refused: [
      { given: visiting, when: command('record-visit', '2026-03-10 09:00', { by: stranger }), code: 'not-holder' },
      { given: visiting, when: command('record-visit', '2026-03-10 09:00', { by: actor('village', 'handler') }), code: 'not-allowed' },
      { given: visiting, when: command('record-visit', '2026-03-10 09:00', { contacted: false }), code: 'visit-incomplete' },
      { given: agreed, when: command('record-visit', '2026-03-10 09:00'), code: 'wrong-stage' },
    ],
    again: 'wrong-stage',
  },
  {
    name: 'report-rebound 反弹',
    allowed: { given: watching, when: command('report-rebound', '2026-04-10 09:00'), brings: ['reopened'] },
    refused: [
      { given: watching, when: command('report-rebound', '2026-04-10 09:00', { by: stranger }), code: 'not-holder' },
      { given: visiting, when: command('report-rebound', '2026-03-10 09:00'), code: 'wrong-stage' },
    ],
    again: 'wrong-stage',
  },
  {
    name: 'report-event 列明事件',
    allowed: { given: accepted, when: command('report-event', '2026-03-04 09:00'), brings: ['eventReported'] },
    refused: [{ given: accepted, when: command('report-event', '2026-03-04 09:00', { by: stranger }), code: 'not-holder' }],
    again: ['eventReported'],
  },
  {
    name: 'withdraw 撤回',
    allowed: { given: accepted, when: command('withdraw', '2026-03-04 09:00'), brings: ['withdrawn'] },
    refused: [
      { given: visiting, when: command('withdraw', '2026-03-09 12:00'), code: 'wrong-stage' },
      { given: accepted, when: command('withdraw', '2026-03-04 09:00', { by: stranger }), code: 'not-holder' },
    ],
    again: 'wrong-stage',
  },
  {
    name: 'report-suit 提起诉讼',
    allowed: { given: sought, when: command('report-suit', '2026-03-10 09:00', { by: actor('court', 'court') }), brings: ['suitReported'] },
    refused: [
      { given: mediating, when: command('report-suit', '2026-03-10 09:00', { by: otherCourt }), code: 'not-holder' },
      { given: watching, when: command('report-suit', '2026-03-11 09:00'), code: 'wrong-stage' },
    ],
    again: 'wrong-stage',
  },
  {
    name: 'issue-card 签发督办单',
    allowed: { given: accepted, when: command('issue-card', '2026-03-03 10:00'), brings: ['cardIssued'] },
    refused: [
      { given: accepted, when: command('issue-card', '2026-03-03 10:00', { by: actor('village', 'leader') }), code: 'not-supervisor' },
      { given: accepted, when: command('issue-card', '2026-03-03 10:00', { by: actor('town', 'handler') }), code: 'not-allowed' },
      { given: watching, when: command('issue-card', '2026-03-11 09:00'), code: 'wrong-stage' },
    ],
    again: 'card-open',
  },
  {
    name: 'answer-card 回复督办',
    allowed: { given: overdue, when: command('answer-card', '2026-03-06 09:00'), brings: ['cardAnswered'] },
    refused: [
      { given: [], when: command('answer-card', '2026-03-03 09:00'), code: 'no-open-card' },
      { given: overdue, when: command('answer-card', '2026-03-06 09:00', { by: actor('town', 'leader') }), code: 'no-open-card' },
      { given: overdue, when: command('answer-card', '2026-03-06 09:00', { occurrence: 2 }), code: 'no-open-card' },
      { given: overdue, when: command('answer-card', '2026-03-06 09:00', { clock: 'weekly-update' }), code: 'no-open-card' },
    ],
    again: 'no-open-card',
  },
  {
    name: 'cancel-card 撤销督办',
    allowed: { given: overdue, when: command('cancel-card', '2026-03-06 09:00'), brings: ['cardCancelled'] },
    refused: [
      { given: overdue, when: command('cancel-card', '2026-03-06 09:00', { by: actor('village', 'leader') }), code: 'not-supervisor' },
      { given: overdue, when: command('cancel-card', '2026-03-06 09:00', { by: actor('town', 'handler') }), code: 'not-allowed' },
      { given: [], when: command('cancel-card', '2026-03-03 09:00'), code: 'no-open-card' },
    ],
    again: 'no-open-card',
  },
];

testCommands(cases);

test('an answered card may still be cancelled by the office above', () => {
  given(...overdue, command('answer-card', '2026-03-06 09:00'))
    .when(command('cancel-card', '2026-03-06 10:00'))
    .brings('cardCancelled');
});
