import { bodies, type CommandName } from '../../contracts/commands';
import { Role } from '../../contracts/principal';
import { allowedCommands, commandNames, notPermitted, permissions, roleMay } from '../../domain/dispute/permissions';
import { actor, given, offices, type Step, until } from '../support/dispute-spec';
import { accepted, courtAccepted, mediating, sought, visiting, watching } from './stages';

const everyRole = Role.options;
const reached: readonly (readonly [string, readonly Step[]])[] = [
  ['registered', []],
  ['registered and overdue', [until('2026-03-06 08:00')]],
  ['accepted', accepted],
  ['mediating', mediating],
  ['before the court', sought],
  ['accepted by the court', courtAccepted],
  ['visiting', visiting],
  ['watching', watching],
  ['ended', [...watching, until('2026-09-01 10:00')]],
];

test('every command of the contract stands in the table of permissions, and none besides', () => {
  expect([...commandNames].sort()).toEqual(Object.keys(bodies).sort());
});

describe.each(reached)('deny by default: a case that is %s', (_, steps) => {
  const { state } = given(...steps);

  test('answers no command of an unrelated office, whatever its roles', () => {
    expect(allowedCommands(state, actor('elsewhere', ...everyRole))).toEqual([]);
  });

  test('answers no command of a principal without roles, whatever the office', () => {
    for (const office of [...Object.keys(offices), 'hall', 'court']) expect(allowedCommands(state, actor(office))).toEqual([]);
  });

  test('answers no command of an auditor', () => {
    for (const office of Object.keys(offices)) expect(allowedCommands(state, actor(office, 'auditor'))).toEqual([]);
  });

  test.each(commandNames)('%s: a role that is not in the table is refused, and what is allowed stands in its stage', (name) => {
    for (const role of everyRole) {
      for (const office of [...Object.keys(offices), 'hall', 'court']) {
        const refusal = notPermitted(state, actor(office, role), name);
        if (!permissions[name].roles.includes(role)) expect(refusal?.code).toBe('not-allowed');
        if (refusal === undefined) expect(permissions[name].stages).toContain(state.status);
      }
    }
  });
});

/** Who may do what in each stage, by office and role: read aloud, the table of the office. */
const allowed: readonly (readonly [string, readonly Step[], string, Role, readonly CommandName[]])[] = [
  [
    'registered',
    [],
    'village',
    'handler',
    ['accept', 'decline', 'reply', 'hand-up', 'record-milestone', 'report-event', 'withdraw', 'report-suit', 'correct-party'],
  ],
  [
    'registered',
    [],
    'town',
    'leader',
    ['record-milestone', 'report-event', 'report-suit', 'adopt-plan', 'correct-date', 'correct-assignment', 'correct-party', 'issue-card'],
  ],
  [
    'registered, overdue',
    [until('2026-03-06 08:00')],
    'village',
    'leader',
    [
      'accept',
      'decline',
      'reply',
      'hand-up',
      'record-milestone',
      'report-event',
      'withdraw',
      'report-suit',
      'adopt-plan',
      'correct-party',
      'answer-card',
    ],
  ],
  [
    'registered, overdue',
    [until('2026-03-06 08:00')],
    'county',
    'supervisor',
    ['report-event', 'adopt-plan', 'correct-date', 'correct-assignment', 'issue-card', 'cancel-card'],
  ],
  [
    'accepted',
    accepted,
    'village',
    'handler',
    [
      'route',
      'reply',
      'report-progress',
      'extend',
      'hand-up',
      'record-milestone',
      'report-event',
      'withdraw',
      'report-suit',
      'correct-party',
    ],
  ],
  ['accepted', accepted, 'city', 'handler', ['route', 'record-milestone', 'report-event', 'report-suit', 'correct-party']],
  [
    'before the court',
    sought,
    'court',
    'court',
    ['accept-confirmation', 'refuse-confirmation', 'record-milestone', 'report-event', 'report-suit'],
  ],
  ['visiting', visiting, 'village', 'visitor', ['record-visit']],
  ['visiting', visiting, 'county', 'visitor', ['record-visit']],
  ['visiting', visiting, 'village', 'handler', ['reply', 'report-progress', 'report-event', 'correct-party']],
  ['watching', watching, 'hall', 'registrar', ['report-rebound', 'report-event', 'correct-party']],
  ['watching', watching, 'village', 'handler', ['report-rebound', 'report-event', 'correct-party']],
];

test.each(allowed)('in a case that is %s %#', (_, steps, office, role, names) => {
  const { state } = given(...steps);
  expect(allowedCommands(state, actor(office, role))).toEqual(names);
});

test('the API can check the role without the case', () => {
  expect(roleMay(actor('village', 'visitor'), 'record-visit')).toBe(true);
  expect(roleMay(actor('village', 'visitor', 'auditor'), 'accept')).toBe(false);
  expect(roleMay(actor('village'), 'accept')).toBe(false);
});
