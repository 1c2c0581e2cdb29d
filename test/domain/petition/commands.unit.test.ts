import type { PetitionCommandName, PetitionCommandOf } from '../../../contracts/petition-commands';
import type { PetitionFactKind } from '../../../domain/petition/facts';
import { allowedPetition, petitionCommandNames } from '../../../domain/petition/permissions';
import type { RefusalCode } from '../../../domain/refusal';
import { actor, until } from '../../support/dispute-spec';
import { petitionCommand as command, type PetitionStep, petitioned } from '../../support/petition-spec';
import { answered, evaluating, handling, reexamining, reviewed, reviewing, reviewServed, served, transferred } from './stages';

type Sent = PetitionCommandOf<PetitionCommandName>;

interface Case {
  readonly given: readonly PetitionStep[];
  readonly when: Sent;
  readonly brings: readonly PetitionFactKind[];
  readonly refused: readonly (readonly [RefusalCode, readonly PetitionStep[], Sent])[];
  /** The refusal of the same act a second time, or the facts where it may be repeated. */
  readonly again: RefusalCode | readonly PetitionFactKind[];
}

const stranger = actor('elsewhere', 'handler', 'leader', 'supervisor', 'visitor', 'registrar');
const county = actor('county', 'handler');
const city = actor('city', 'handler');
const objected = [...transferred, command('object-assignment', '2026-03-06 09:00')];
const carded = [...transferred, until('2026-03-20 08:00')];
const hearing = [...handling, command('begin-hearing', '2026-03-10 09:00')];

const cases: { readonly [N in PetitionCommandName]: Case } = {
  'transfer-petition': {
    given: [],
    when: command('transfer-petition', '2026-03-04 09:00'),
    brings: ['transferred'],
    refused: [
      ['not-holder', [], command('transfer-petition', '2026-03-04 09:00', { by: stranger })],
      ['same-body', [], command('transfer-petition', '2026-03-04 09:00', { office: { id: 'county', level: 'county', above: [] } })],
      ['occurred-before-registration', [], command('transfer-petition', '2026-03-04 09:00', { occurred: '2026-03-01 09:00' })],
    ],
    again: 'wrong-stage',
  },
  'accept-petition': {
    given: transferred,
    when: command('accept-petition', '2026-03-06 09:00'),
    brings: ['petitionAccepted'],
    refused: [
      ['not-holder', transferred, command('accept-petition', '2026-03-06 09:00', { by: county })],
      // G-11: the suit comes first; and whoever accepts says that no such way is open.
      ['legal-process-first', transferred, command('accept-petition', '2026-03-06 09:00', { legalRoute: 'litigation' })],
      ['legal-process-first', transferred, command('accept-petition', '2026-03-06 09:00', { legalRoute: undefined })],
      ['occurred-before-stage', transferred, command('accept-petition', '2026-03-06 09:00', { occurred: '2026-03-03 09:00' })],
    ],
    again: 'wrong-stage',
  },
  'refuse-petition': {
    given: transferred,
    when: command('refuse-petition', '2026-03-06 09:00'),
    brings: ['declined'],
    refused: [
      ['remedy-unknown', transferred, command('refuse-petition', '2026-03-06 09:00', { routes: ['prayer'] })],
      ['wrong-stage', handling, command('refuse-petition', '2026-03-09 09:00')],
    ],
    again: 'wrong-stage',
  },
  'object-assignment': {
    given: transferred,
    when: command('object-assignment', '2026-03-06 09:00'),
    brings: ['objected'],
    refused: [
      ['not-holder', transferred, command('object-assignment', '2026-03-06 09:00', { by: county })],
      ['objection-window-passed', transferred, command('object-assignment', '2026-03-12 09:00')],
    ],
    again: 'out-of-order',
  },
  'decide-objection': {
    given: objected,
    when: command('decide-objection', '2026-03-09 09:00', { upheld: false }),
    brings: ['objectionDecided'],
    refused: [
      ['out-of-order', transferred, command('decide-objection', '2026-03-09 09:00')],
      ['not-supervisor', objected, command('decide-objection', '2026-03-09 09:00', { by: city })],
    ],
    again: 'out-of-order',
  },
  'report-closing': {
    given: handling,
    when: command('report-closing', '2026-03-20 09:00'),
    brings: ['closingReported'],
    refused: [['wrong-stage', transferred, command('report-closing', '2026-03-09 09:00')]],
    again: ['closingReported'],
  },
  'refer-petition': {
    given: handling,
    when: command('refer-petition', '2026-03-20 09:00'),
    brings: ['referred'],
    refused: [['remedy-unknown', handling, command('refer-petition', '2026-03-20 09:00', { route: 'prayer' })]],
    again: 'wrong-stage',
  },
  'conclude-petition-mediation': {
    given: handling,
    when: command('conclude-petition-mediation', '2026-03-20 09:00'),
    brings: ['petitionMediated'],
    refused: [['wrong-stage', transferred, command('conclude-petition-mediation', '2026-03-09 09:00')]],
    again: 'wrong-stage',
  },
  'begin-hearing': {
    given: handling,
    when: command('begin-hearing', '2026-03-10 09:00'),
    brings: ['hearingBegun'],
    refused: [['wrong-stage', reviewing, command('begin-hearing', '2026-04-01 09:00', { by: county })]],
    again: 'already-suspended',
  },
  'end-hearing': {
    given: hearing,
    when: command('end-hearing', '2026-03-11 09:00'),
    brings: ['hearingEnded'],
    refused: [['not-suspended', handling, command('end-hearing', '2026-03-11 09:00')]],
    again: 'not-suspended',
  },
  'answer-petition': {
    given: handling,
    when: command('answer-petition', '2026-03-20 09:00'),
    brings: ['answered'],
    refused: [['not-holder', handling, command('answer-petition', '2026-03-20 09:00', { by: county })]],
    again: 'wrong-stage',
  },
  'serve-opinion': {
    given: answered,
    when: command('serve-opinion', '2026-03-23 09:00'),
    brings: ['served'],
    refused: [['wrong-stage', handling, command('serve-opinion', '2026-03-23 09:00')]],
    again: 'out-of-order',
  },
  'request-review': {
    given: served,
    when: command('request-review', '2026-03-30 09:00'),
    brings: ['reviewRequested'],
    refused: [
      ['out-of-order', answered, command('request-review', '2026-03-30 09:00')],
      ['wrong-stage', [...served, until('2026-04-23 00:00')], command('request-review', '2026-04-23 09:00')],
    ],
    again: 'wrong-stage',
  },
  'decide-review': {
    given: reviewing,
    when: command('decide-review', '2026-04-10 09:00'),
    brings: ['reviewDecided'],
    refused: [['not-holder', reviewing, command('decide-review', '2026-04-10 09:00', { by: actor('town', 'handler') })]],
    again: 'wrong-stage',
  },
  'request-reexamination': {
    given: reviewServed,
    when: command('request-reexamination', '2026-04-20 09:00'),
    brings: ['reexaminationRequested'],
    refused: [['out-of-order', reviewed, command('request-reexamination', '2026-04-13 09:00')]],
    again: 'wrong-stage',
  },
  'decide-reexamination': {
    given: reexamining,
    when: command('decide-reexamination', '2026-05-08 09:00'),
    brings: ['reexaminationDecided'],
    refused: [['not-holder', reexamining, command('decide-reexamination', '2026-05-08 09:00', { by: county })]],
    again: 'wrong-stage',
  },
  'evaluate-petition': {
    given: evaluating,
    when: command('evaluate-petition', '2026-05-11 09:00'),
    brings: ['evaluated'],
    refused: [
      ['not-allowed', evaluating, command('evaluate-petition', '2026-05-11 09:00', { by: city })],
      ['wrong-stage', served, command('evaluate-petition', '2026-03-24 09:00')],
    ],
    again: 'wrong-stage',
  },
  'report-major': {
    given: handling,
    when: command('report-major', '2026-03-09 09:00'),
    brings: ['majorReported'],
    refused: [['not-holder', handling, command('report-major', '2026-03-09 09:00', { by: stranger })]],
    again: ['majorReported'],
  },
  extend: {
    given: handling,
    when: command('extend', '2026-04-20 09:00'),
    brings: ['extended'],
    refused: [
      ['clock-not-extendable', reviewing, command('extend', '2026-04-06 09:00', { by: county, clock: 'review-decision' })],
      ['extension-too-long', handling, command('extend', '2026-04-20 09:00', { days: 31 })],
    ],
    again: 'extensions-used-up',
  },
  'report-event': {
    given: handling,
    when: command('report-event', '2026-03-20 09:00'),
    brings: ['eventReported'],
    refused: [['not-holder', handling, command('report-event', '2026-03-20 09:00', { by: stranger })]],
    again: ['eventReported'],
  },
  withdraw: {
    given: handling,
    when: command('withdraw', '2026-03-20 09:00'),
    brings: ['withdrawn'],
    refused: [['not-holder', handling, command('withdraw', '2026-03-20 09:00', { by: stranger })]],
    again: 'wrong-stage',
  },
  'issue-card': {
    given: handling,
    when: command('issue-card', '2026-03-20 09:00'),
    brings: ['cardIssued'],
    refused: [['not-supervisor', handling, command('issue-card', '2026-03-20 09:00', { by: { ...stranger, roles: ['leader'] } })]],
    again: 'card-open',
  },
  'answer-card': {
    given: carded,
    when: command('answer-card', '2026-03-20 09:00'),
    brings: ['cardAnswered'],
    refused: [['no-open-card', transferred, command('answer-card', '2026-03-06 09:00')]],
    again: 'no-open-card',
  },
  'cancel-card': {
    given: carded,
    when: command('cancel-card', '2026-03-20 09:00'),
    brings: ['cardCancelled'],
    refused: [['not-supervisor', carded, command('cancel-card', '2026-03-20 09:00', { by: stranger })]],
    again: 'no-open-card',
  },
  'adopt-plan': {
    given: handling,
    when: command('adopt-plan', '2026-03-09 09:00'),
    brings: ['planAdopted'],
    refused: [['not-allowed', handling, command('adopt-plan', '2026-03-09 09:00', { by: county })]],
    again: 'plan-adopted-already',
  },
  'correct-party': {
    given: handling,
    when: command('correct-party', '2026-03-09 09:00'),
    brings: ['partyCorrected'],
    refused: [['not-holder', handling, command('correct-party', '2026-03-09 09:00', { by: stranger })]],
    again: ['partyCorrected'],
  },
};

describe.each(Object.entries(cases))('%s', (name, { given, when, brings, refused, again }) => {
  test('is offered and allowed, and its fact says who acted and when', () => {
    const before = petitioned(...given);
    expect(allowedPetition(before.state, when.by)).toContain(name);
    const spec = before.when(when).brings(...brings);
    const { by, occurredAt, receivedAt, id } = when;
    expect(spec.news.at(-1)).toMatchObject({ by: by.principal, office: by.office, occurredAt, receivedAt, cause: id });
  });

  test.each(refused)('is refused: %s', (code, before, sent) => {
    const spec = petitioned(...before);
    const held = JSON.stringify(spec.state);
    spec.when(sent).thenRefused(code);
    expect(JSON.stringify(spec.state)).toBe(held);
  });

  test('a second time', () => {
    const spec = petitioned(...given, when).when({ ...when, id: `${when.id}-again` });
    if (typeof again === 'string') spec.thenRefused(again);
    else spec.brings(...again);
  });
});

test('every command is told of here, and what lies in the future is refused', () => {
  expect(Object.keys(cases).sort()).toEqual([...petitionCommandNames].sort());
  petitioned()
    .when(command('transfer-petition', '2026-03-04 09:00', { occurred: '2026-03-05 09:00' }))
    .thenRefused('occurred-in-future');
});
