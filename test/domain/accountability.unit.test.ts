import type { AccountabilityCommand, AccountabilityCommandName } from '../../contracts/commands';
import type { Actor } from '../../contracts/principal';
import { decideAccountability } from '../../domain/accountability/decide';
import { evolve, initialState } from '../../domain/accountability/evolve';
import { fireAccountability } from '../../domain/accountability/fire';
import { allowedAccountability, judgeAccountability } from '../../domain/accountability/rules';
import { proposalSetting } from '../../domain/accountability/setting';
import type { AccountabilityFact, AccountabilityFactBody, AccountabilityState, ProposalInput } from '../../domain/accountability/state';
import { actor, at, civilPlan, clockTime } from '../support/dispute-spec';

const evidence = { clock: 'first-reply', occurrence: 1, rung: 'interview', basis: 'QL-21', startedAt: 0, dueAt: 0, remindersFired: [] };
const input: ProposalInput = {
  ...{ id: 'accountability-QL-1-first-reply-1-interview', number: 'QL-1', office: 'village', supervisor: 'town', above: ['county'] },
  ...{ measure: 'interview', evidence: { ...evidence, rulesVersion: 1, planVersion: 'test', seq: 3 }, openedAt: at('2026-03-09 09:00') },
  ...{ setting: proposalSetting(civilPlan), pace: null },
};

/** A proposal as its facts made it. */
interface Told {
  readonly state: AccountabilityState;
  readonly facts: readonly AccountabilityFact[];
}

function fold(told: Told, bodies: readonly AccountabilityFactBody[], recordedAt: number): Told {
  return bodies.reduce<Told>(({ state, facts }, body) => {
    const fact: AccountabilityFact = { seq: state.seq + 1, at: recordedAt, ...body };
    return { state: evolve(state, fact), facts: [...facts, fact] };
  }, told);
}

const opened = fold({ state: initialState(input), facts: [] }, [{ kind: 'opened', input }], input.openedAt + 3_600_000);

function wait(told: Told, moment: string): Told {
  for (let now = told; ; ) {
    const bodies = fireAccountability(now.state, at(moment));
    if (bodies.length === 0) return now;
    now = fold(now, bodies, at(moment));
  }
}

const usual: Readonly<Record<Extract<AccountabilityCommandName, 'state' | 'sign' | 'dismiss'>, Actor>> = {
  state: actor('village', 'handler'),
  sign: actor('town', 'leader'),
  dismiss: actor('town', 'leader'),
};

function sent(name: keyof typeof usual, received: string, by = usual[name], occurred = received): AccountabilityCommand {
  const body = name === 'state' ? { statement: 'doc-statement' } : { reason: 'doc-reason' };
  return { id: `${name}@${received}`, name, by, occurredAt: at(occurred), receivedAt: at(received), body } as AccountabilityCommand;
}

/** The office's and the signer's commands, applied after everything that was due by their receipt has happened. */
function apply(told: Told, command: AccountabilityCommand): Told {
  const ready = wait(told, new Date(command.receivedAt + 28_800_000).toISOString().slice(0, 23).replace('T', ' '));
  expect(judgeAccountability(ready.state, command)).toBeUndefined();
  return fold(ready, decideAccountability(command), command.receivedAt);
}

const kinds = (told: Told) => told.facts.map((fact) => fact.kind);
const stated = apply(opened, sent('state', '2026-03-11 10:00'));
const lapsed = wait(opened, '2026-03-17 00:00');

test('the office has five working days from the opening to state its view, counted from the proposal, not from when it was taken up', () => {
  expect(opened.state.clocks.map((clock) => `${clock.code} ${clockTime(clock.dueAt)}`)).toEqual(['statement 2026-03-17 00:00']);
});

test.each(['sign', 'dismiss'] as const)(
  'the office is heard first: nobody may %s before it has stated its view or its period is over',
  (name) => {
    expect(judgeAccountability(opened.state, sent(name, '2026-03-10 09:00'))).toMatchObject({ code: 'out-of-order' });
    const ends = name === 'sign' ? 'signed' : 'dismissed';
    expect(apply(stated, sent(name, '2026-03-12 09:00')).state).toMatchObject({
      status: 'concluded',
      decision: ends,
      statement: 'doc-statement',
    });
    expect(apply(lapsed, sent(name, '2026-03-18 09:00')).state).toMatchObject({ status: 'concluded', decision: ends, statement: null });
  },
);

test('the period lapses after a reminder, and the signer is asked; a statement received at its end is late', () => {
  expect(kinds(lapsed)).toEqual(['opened', 'reminded', 'statementLapsed']);
  expect(lapsed.state).toMatchObject({ status: 'awaiting-decision', statement: null });
  expect(judgeAccountability(lapsed.state, sent('state', '2026-03-17 00:00'))).toMatchObject({ code: 'statement-period-over' });
});

test('a statement received in time and applied late is heard', () => {
  const late = sent('state', '2026-03-16 23:59:59.999');
  expect(judgeAccountability(lapsed.state, late)).toBeUndefined();
  expect(fold(lapsed, decideAccountability(late), at('2026-03-17 08:00')).state).toMatchObject({
    status: 'awaiting-decision',
    statement: 'doc-statement',
  });
});

test('the signer has ten working days from the statement, is reminded, and is reported when nothing happens; deciding is still possible', () => {
  const overdue = wait(stated, '2026-03-26 00:00');
  expect(kinds(overdue)).toEqual(['opened', 'stated', 'reminded', 'decisionOverdue']);
  expect(wait(overdue, '2026-06-01 00:00').facts).toEqual(overdue.facts);
  expect(apply(overdue, sent('dismiss', '2026-03-26 09:00')).state).toMatchObject({ status: 'concluded', decision: 'dismissed' });
});

test('a withdrawn breach withdraws the proposal: no clock goes on and nobody may act', () => {
  for (const told of [opened, stated, lapsed]) {
    const { state } = fold(told, [{ kind: 'breachWithdrawn' }], at('2026-03-20 09:00'));
    expect(state).toMatchObject({ status: 'concluded', decision: 'withdrawn' });
    expect(fireAccountability(state, at('2026-12-31 09:00'))).toEqual([]);
    expect(allowedAccountability(state, actor('town', 'leader'))).toEqual([]);
  }
});

test('who may act: the office states, a leader of the office above decides, nobody else', () => {
  const mayDo = (told: Told, by: Actor) => allowedAccountability(told.state, by);
  expect(mayDo(opened, usual.state)).toEqual(['state']);
  expect(mayDo(stated, usual.state)).toEqual([]);
  expect(mayDo(stated, usual.sign)).toEqual(['sign', 'dismiss']);
  expect(mayDo(stated, actor('town', 'handler', 'supervisor'))).toEqual([]);
  expect(mayDo(stated, actor('village', 'leader'))).toEqual([]);
  expect(mayDo(opened, actor('village', 'auditor'))).toEqual([]);
  expect(mayDo(opened, actor('elsewhere', 'leader', 'handler'))).toEqual([]);
});

test('a second statement, a second decision, an act in the future are refused', () => {
  expect(judgeAccountability(stated.state, sent('state', '2026-03-12 09:00'))).toMatchObject({ code: 'already-stated' });
  const signed = apply(stated, sent('sign', '2026-03-12 09:00'));
  expect(judgeAccountability(signed.state, sent('dismiss', '2026-03-12 10:00'))).toMatchObject({ code: 'wrong-stage' });
  const ahead = sent('sign', '2026-03-12 09:00', usual.sign, '2026-03-12 09:01');
  expect(judgeAccountability(stated.state, ahead)).toMatchObject({ code: 'occurred-in-future' });
});
