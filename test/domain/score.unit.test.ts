import { evolve } from '../../domain/dispute/evolve';
import { noticesOf } from '../../domain/dispute/notices';
import { score } from '../../domain/dispute/score';
import { summaryOf } from '../../domain/dispute/summary';
import { remembered } from '../../domain/facts';
import { caseTime, realTime } from '../../domain/pace';
import { actor, at, civilPlan, clockTime, command, type DisputeSpec, given, givenIn, until } from '../support/dispute-spec';
import { mediating, sought, suspended, visiting, watching } from './stages';

const scoreOf = (spec: DisputeSpec) => spec.facts.flatMap((fact) => (fact.kind === 'scored' ? [fact] : [])).at(-1);

describe('QL-28 正向评价看效果,负面评价看过程', () => {
  test('content people add, and every input is frozen in the fact', () => {
    expect(scoreOf(given(...watching))).toMatchObject({
      points: 105,
      rule: 'SET-SCORE@1',
      inputs: { base: 100, breaches: 0, rehandlings: 0, satisfied: 1, dissatisfied: 0, notReached: 0, confirmed: 0 },
    });
  });

  test('missed deadlines of ours and handling again take away', () => {
    const late = [until('2026-03-11 08:00'), command('accept', '2026-03-11 08:30'), command('route', '2026-03-11 08:40')];
    const spec = given(
      ...late,
      command('fail-mediation', '2026-03-11 08:50'),
      command('record-visit', '2026-03-11 09:00', { satisfied: false }),
    );
    const again = ['route', 'fail-mediation', 'record-visit'] as const;
    const done = again.reduce(
      (next, name) => next.when(command(name, '2026-03-12 09:00', { by: actor('village', 'handler', 'visitor', 'leader') })),
      spec,
    );
    expect(scoreOf(done)?.inputs).toMatchObject({ breaches: 1, rehandlings: 1, satisfied: 1 });
    expect(scoreOf(done)?.points).toBe(90);
  });

  test('what the court missed, and what was withdrawn, does not count', () => {
    const court = given(
      ...sought,
      until('2026-03-14 09:00'),
      command('refuse-confirmation', '2026-03-14 10:00'),
      command('record-visit', '2026-03-15 09:00'),
    );
    expect(court.state.breaches).toHaveLength(1);
    expect(scoreOf(court)?.inputs).toMatchObject({ breaches: 0 });
  });

  test('the score stays between floor and cap', () => {
    const capped = { ...civilPlan, score: { ...civilPlan.score, cap: 101 } };
    const floored = { ...civilPlan, score: { ...civilPlan.score, base: -50 } };
    expect(scoreOf(givenIn(capped, '2026-03-02 10:00', ...watching))?.points).toBe(101);
    expect(scoreOf(givenIn(floored, '2026-03-02 10:00', ...watching))?.points).toBe(0);
  });

  test('only a case at close-out is scored', () => {
    expect(score(given(...visiting).state)).toEqual([]);
    expect(score(given(...watching).state)).toEqual([]);
  });
});

describe('notices 通知 go to those concerned', () => {
  const noticesIn = (spec: DisputeSpec, kind: string) => {
    let state = { ...spec.state, ...given().state, seq: 0, clocks: [] as typeof spec.state.clocks };
    return spec.facts.flatMap((fact) => {
      const before = state;
      state = evolve(before, fact) as typeof state;
      return fact.kind === kind ? noticesOf(before, state, fact).map((notice) => `${notice.recipient}: ${notice.code}`) : [];
    });
  };
  const silent = given(until('2026-03-11 09:00'));

  test.each([
    ['registered', ['village: assigned']],
    ['reminded', ['village: reminded']],
    ['breached', ['village: breached', 'town: card-opened']],
    ['accountabilityProposed', ['village: accountability-proposed', 'town: accountability-to-sign']],
    ['escalated', ['town: escalated-to', 'village: escalated-away']],
  ])('%s', (kind, expected) => {
    expect(noticesIn(silent, kind)).toEqual(expected);
  });

  test('a period the court let pass is told to the court and to the holder, and to nobody above', () => {
    expect(noticesIn(given(...sought, until('2026-03-13 08:00')), 'breached')).toEqual(['court: court-overdue', 'village: court-overdue']);
  });
});

test('the summary shows stage, holder, the next deadline not yet missed, and whether something was missed', () => {
  const { state } = given(...suspended);
  expect(summaryOf(state)).toMatchObject({ status: 'mediating', office: 'village', grade: 'ordinary', overdue: false, card: false });
  expect(clockTime(summaryOf(state).nextDueAt)).toBe('2026-03-13 00:00');
  expect(summaryOf(given(until('2026-03-06 08:00')).state)).toMatchObject({ nextDueAt: null, overdue: true, card: true });
  expect(clockTime(summaryOf(given(...mediating).state).nextDueAt)).toBe('2026-03-12 00:00');
});

test('a command id is remembered once, with the last sequence it brought, and the oldest are forgotten', () => {
  const seen = Array.from({ length: 500 }, (_, index) => ({
    seq: index + 1,
    at: 0,
    cause: `command-${Math.floor(index / 2)}`,
    kind: 'replied',
  })).reduce(remembered, []);
  expect(seen).toHaveLength(200);
  expect(seen.at(-1)).toEqual(['command-249', 500]);
  expect(new Set(seen.map(([id]) => id)).size).toBe(200);
  expect(remembered(seen, { seq: 501, at: 0, kind: 'breached' })).toBe(seen);
  const refusal = { code: 'wrong-stage' } as const;
  expect(remembered(seen, { seq: 501, at: 0, cause: 'too-early', kind: 'refused', refusal }).at(-1)).toEqual(['too-early', 501, refusal]);
});

test('a pace scales case time about its anchor and back; without one time is real', () => {
  const pace = { anchor: at('2026-03-02 10:00'), factor: 86_400 };
  expect(clockTime(caseTime(pace, at('2026-03-02 10:00') + 3_000))).toBe('2026-03-05 10:00');
  expect(realTime(pace, at('2026-03-05 10:00'))).toBe(at('2026-03-02 10:00') + 3_000);
  expect(caseTime(pace, realTime(pace, at('2026-03-05 10:00') + 1))).toBeGreaterThan(at('2026-03-05 10:00'));
  expect([caseTime(null, 5), realTime(null, 5)]).toEqual([5, 5]);
});
