import type { CommandName, CommandOf } from '../../contracts/commands';
import type { GuardRule } from '../../contracts/plan';
import { safeguardMilestones } from '../../dispute-types/safeguards';
import { guardCodes, objectionOf } from '../../domain/dispute/guards';
import { allowedCommands } from '../../domain/dispute/permissions';
import type { DisputeState } from '../../domain/dispute/state';
import { intakeGuardCodes, intakeObjection } from '../../domain/intake/guards';
import type { RefusalCode } from '../../domain/refusal';
import { actor, civilPlan, command, givenIn, offices, type Step } from '../support/dispute-spec';
import { agreed, mediating } from './stages';

type Sent = CommandOf<CommandName>;
const day = '2026-03-07 09:00';
const reach = (milestone: string, received: string) => command('record-milestone', received, { milestone });
const session = (body: object = {}) => command('hold-session', day, body);
const route = (office: (typeof offices)[keyof typeof offices]) => command('route', day, { office });

interface Case {
  readonly values?: readonly string[];
  readonly given?: readonly Step[];
  readonly refused: Sent;
  readonly code: RefusalCode;
  /** Commands the guard lets pass in the same state, or after these steps. */
  readonly passes: readonly Sent[];
  readonly unless?: readonly Step[];
}

/** G-1 to G-14 of the table of law, as far as they judge a command: what each refuses, and what it lets pass. */
const cases: Readonly<Record<string, Case>> = {
  'three-fixings': {
    refused: command('route', day, { method: '' }),
    code: 'three-fixings-incomplete',
    passes: [command('route', day)],
  },
  'level-floor': {
    values: ['county'],
    refused: route(offices.town),
    code: 'level-too-low',
    passes: [route(offices.county), route(offices.city)],
  },
  'town-list': {
    values: ['property'],
    refused: command('route', day, { office: offices.town, by: actor('county', 'leader') }),
    code: 'not-on-town-list',
    // A town that has it keeps it; a county is none.
    passes: [command('route', day, { office: offices.town, by: actor('town', 'leader') }), route(offices.county)],
  },
  'remedies-told': {
    values: ['arbitration', 'court'],
    refused: command('fail-mediation', day, { remediesTold: ['court'] }),
    code: 'remedies-not-told',
    passes: [command('fail-mediation', day, { remediesTold: ['court', 'arbitration'] })],
  },
  'joint-application': {
    given: agreed,
    refused: command('apply-confirmation', day, { jointly: false }),
    code: 'not-jointly',
    passes: [command('apply-confirmation', day)],
  },
  'confirmable-matter': {
    given: agreed,
    values: ['payment'],
    refused: command('apply-confirmation', day, { matter: 'identity' }),
    code: 'not-confirmable',
    passes: [command('apply-confirmation', day, { matter: 'payment' })],
  },
  'no-mediation-against-refusal': {
    values: ['party-refused'],
    given: [...mediating, reach('party-refused', '2026-03-06 09:00')],
    refused: session(),
    code: 'party-refused',
    // G-2: nothing keeps the parties from their other routes.
    passes: [command('fail-mediation', day), command('withdraw', day), command('report-suit', day)],
    unless: mediating,
  },
  'no-fake-mediation': {
    values: ['fake-mediation-suspected'],
    given: [...mediating, reach('fake-mediation-suspected', '2026-03-06 09:00')],
    refused: command('conclude-agreement', day),
    code: 'fake-mediation',
    passes: [command('fail-mediation', day)],
    unless: mediating,
  },
  'recusal-decided': {
    values: ['recusal-requested', 'recusal-decided'],
    given: [...mediating, reach('recusal-requested', '2026-03-06 09:00')],
    refused: session(),
    code: 'recusal-pending',
    passes: [command('fail-mediation', day)],
    unless: [...mediating, reach('recusal-requested', '2026-03-06 09:00'), reach('recusal-decided', '2026-03-06 10:00')],
  },
  'victim-asks': {
    values: ['recusal-requested', 'recusal-decided'],
    given: [
      ...mediating,
      reach('recusal-requested', '2026-03-05 09:00'),
      reach('recusal-decided', '2026-03-05 10:00'),
      reach('recusal-requested', '2026-03-06 09:00'),
    ],
    refused: session(),
    code: 'victim-not-asking',
    passes: [command('fail-mediation', day), command('withdraw', day), command('report-suit', day)],
    unless: [...mediating, reach('recusal-requested', '2026-03-06 09:00'), reach('recusal-decided', '2026-03-06 10:00')],
  },
  'voluntary-session': { refused: session(), code: 'session-not-voluntary', passes: [session({ voluntary: true })] },
  'guardian-present': {
    refused: session({ minorInvolved: true }),
    code: 'guardian-absent',
    passes: [session(), session({ minorInvolved: true, guardianPresent: true })],
  },
  'session-limit': {
    values: ['2'],
    given: [...mediating, command('hold-session', '2026-03-05 09:00'), command('hold-session', '2026-03-06 09:00')],
    refused: session(),
    code: 'sessions-used-up',
    passes: [command('conclude-agreement', day)],
    unless: [...mediating, command('hold-session', '2026-03-05 09:00')],
  },
  'free-of-charge': {
    refused: command('conclude-agreement', day, { feeYuan: 200 }),
    code: 'fee-charged',
    passes: [command('conclude-agreement', day), command('conclude-agreement', day, { feeYuan: 0 })],
  },
  'milestone-first': {
    values: ['recusal-requested', 'conclude-agreement', 'hold-session'],
    refused: session(),
    code: 'milestone-first',
    passes: [command('fail-mediation', day)],
    unless: [...mediating, reach('recusal-requested', '2026-03-06 09:00')],
  },
  'notice-before-session': {
    values: ['recusal-requested', '3', 'party-refused'],
    // Saturday the 7th is one working day after Thursday the 5th.
    given: [...mediating, reach('party-refused', '2026-03-05 09:00'), reach('recusal-requested', '2026-03-05 09:00')],
    refused: session(),
    code: 'notice-too-short',
    passes: [command('hold-session', '2026-03-10 00:00'), command('conclude-agreement', day)],
    // Nothing to announce yet.
    unless: mediating,
  },
  'within-period': {
    values: ['party-refused', 'window'],
    // Accepted on the 3rd, the window of three days is over with the 6th.
    refused: reach('party-refused', '2026-03-07 00:00'),
    code: 'period-passed',
    passes: [
      reach('party-refused', '2026-03-06 23:59'),
      command('record-milestone', day, { milestone: 'party-refused', occurred: '2026-03-06 12:00' }),
      reach('recusal-requested', '2026-03-07 00:00'),
    ],
    unless: [],
  },
};

/** A period of nobody's, by which a test sees whether it has passed. */
const window = { ...ruleOfWindow(), code: 'window', start: ['accepted'], meet: [], stop: [], length: 3, unit: 'calendarDay' as const };
const plan = {
  ...civilPlan,
  clocks: [...civilPlan.clocks, window],
  guards: [],
  milestones: safeguardMilestones.map(({ name: _name, ...rule }) => rule),
};

function ruleOfWindow() {
  const rule = civilPlan.clocks.find(({ code }) => code === 'confirmation-window');
  if (!rule) throw new Error('no window');
  return rule;
}
const caseAfter = (steps: readonly Step[], guards: readonly GuardRule[] = []): DisputeState => {
  const { state } = givenIn(plan, '2026-03-02 10:00', ...steps);
  return { ...state, plan: { ...plan, guards: [...guards] } };
};

test('every guard is tried', () => {
  expect(Object.keys(cases).sort()).toEqual([...guardCodes].sort());
});

describe.each(Object.entries(cases))('%s', (code, { values = [], given = mediating, refused, code: refusal, passes, unless }) => {
  const rule: GuardRule = { code, basis: 'G-0', values: [...values] };
  const sent = (one: Sent) => one as Parameters<typeof objectionOf>[1];

  test(`refuses ${refused.name} with ${refusal}, and says on which article`, () => {
    expect(objectionOf(caseAfter(given, [rule]), sent(refused))).toMatchObject({ code: refusal, basis: 'G-0' });
    expect(objectionOf(caseAfter(given), sent(refused))).toBeUndefined();
  });

  test.each(passes.map((one) => [one.name, one.body, one] as const))('lets %s %j pass', (_, __, one) => {
    expect(objectionOf(caseAfter(given, [rule]), sent(one))).toBeUndefined();
  });

  if (unless) {
    test('and the same act where its reason is not there', () => {
      expect(objectionOf(caseAfter(unless, [rule]), sent(refused))).toBeUndefined();
    });
  }
});

test('a mistaken assignment is put right into no office that the matter could not be given to', () => {
  const objection = (rule: GuardRule, office: (typeof offices)[keyof typeof offices]) =>
    objectionOf(caseAfter(mediating, [rule]), command('correct-assignment', day, { office, by: actor('county', 'leader') }))?.code;
  expect(objection({ code: 'town-list', basis: 'G-13', values: ['property'] }, offices.town)).toBe('not-on-town-list');
  expect(objection({ code: 'town-list', basis: 'G-13', values: ['property', 'civil'] }, offices.town)).toBeUndefined();
  expect(objection({ code: 'level-floor', basis: 'G-0', values: ['county'] }, offices.town)).toBe('level-too-low');
});

test('a session without any notice is refused, and so is one after the notice of an earlier session alone', () => {
  const rule: GuardRule = { code: 'notice-before-session', basis: 'TR-3', values: ['recusal-requested', '3', 'party-refused'] };
  const begun = [...mediating, reach('party-refused', '2026-03-04 10:00')];
  const expected = (steps: readonly Step[]) => objectionOf(caseAfter(steps, [rule]), command('hold-session', '2026-03-11 09:00'))?.expected;
  expect(expected(begun)).toBe('record-milestone recusal-requested');
  const early = [...begun, reach('recusal-requested', '2026-03-05 09:00')];
  expect(expected(early)).toBeUndefined();
  expect(expected([...early, reach('recusal-requested', '2026-03-10 09:00')])).toBe('>= 2026-03-13');
});

test('what waits for a milestone is not offered before it', () => {
  const rule: GuardRule = { code: 'milestone-first', basis: 'AR-3', values: ['recusal-requested', 'suspend', 'fail-mediation'] };
  const offered = (steps: readonly Step[]) => allowedCommands(caseAfter(steps, [rule]), actor('village', 'handler'));
  expect(offered(mediating)).not.toEqual(expect.arrayContaining(['suspend']));
  expect(offered(mediating)).not.toEqual(expect.arrayContaining(['fail-mediation']));
  const reached = [...mediating, reach('recusal-requested', '2026-03-05 09:00')];
  expect(offered(reached)).toEqual(expect.arrayContaining(['suspend', 'fail-mediation']));
});

test('a refusal binds its round: when the people come again, they may have agreed', () => {
  const state = caseAfter(
    [...mediating, reach('party-refused', '2026-03-06 09:00')],
    [{ code: 'no-mediation-against-refusal', basis: 'G-1', values: ['party-refused'] }],
  );
  expect(objectionOf({ ...state, round: 2 }, session())).toBeUndefined();
});

const intakes: Readonly<Record<string, { values: string[]; refused: object; passes: object[]; code: RefusalCode }>> = {
  'representatives-cap': {
    values: ['5'],
    refused: { representatives: 6 },
    passes: [{ representatives: 5 }, {}],
    code: 'too-many-representatives',
  },
  'no-parallel-procedure': {
    values: ['suit', 'other-channel'],
    refused: { elsewhere: 'suit' },
    passes: [{ elsewhere: 'none' }, {}],
    code: 'parallel-procedure',
  },
  'legal-process-first': {
    values: ['legal-process'],
    refused: { elsewhere: 'legal-process' },
    passes: [{ elsewhere: 'none' }, {}],
    code: 'legal-process-first',
  },
  'subject-excluded': { values: ['family'], refused: { subject: 'family' }, passes: [{ subject: 'trade' }], code: 'subject-excluded' },
  'not-older-than-years': {
    values: ['3'],
    refused: { happenedOn: '2023-03-01' },
    passes: [{ happenedOn: '2023-03-02' }, {}],
    code: 'claim-too-old',
  },
};

test('every guard of the intake is tried', () => {
  expect(Object.keys(intakes).sort()).toEqual([...intakeGuardCodes].sort());
});

test.each(Object.entries(intakes))('at the intake %s refuses and lets pass', (code, { values, refused, passes, code: refusal }) => {
  const objection = (claim: object) =>
    intakeObjection([{ code, basis: 'G-0', values }], { claim: { ...claim }, registeredOn: '2026-03-02' });
  expect(objection(refused)).toMatchObject({ code: refusal, basis: 'G-0' });
  expect(passes.map(objection)).toEqual(passes.map(() => undefined));
});
