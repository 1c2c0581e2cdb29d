import { problems } from '../../../api/problems';
import { rulesOfToday } from '../../../api/rules-of-today';
import { type RuleChange, RuleChanges } from '../../../contracts/what-if';
import { amend } from '../../../domain/what-if/amend';
import { changeFault } from '../../../domain/what-if/change-faults';
import { calendar2026, civilPlan } from '../../support/dispute-spec';

const standing = rulesOfToday('qionglai', calendar2026);
const faultOf = (...changes: RuleChange[]) => changeFault(changes, standing);
const rung = { id: 'hand-up', after: { length: 8, unit: 'workingDay' }, act: 'handUp', measure: null } as const;

test.each([
  [{ kind: 'limit', clock: 'first-reply', length: 5 }],
  [{ kind: 'limit', clock: 'weekly-update', unit: 'workingDay' }],
  [{ kind: 'ladder', ladder: 'standard', rungs: [rung] }],
  [{ kind: 'calendar', off: ['2026-06-22'], work: ['2026-06-27'] }],
  [{ kind: 'score', rule: { perBreach: -10 } }],
] as [RuleChange][])('%j is tried', (change) => {
  expect(faultOf(change)).toBeUndefined();
});

const refused: readonly (readonly [string, string, RuleChange])[] = [
  ['unknown-clock', 'changes.0.clock', { kind: 'limit', clock: 'no-such', length: 5 }],
  ['unknown-clock', 'changes.0.clock', { kind: 'limit', clock: 'answer', type: 'civil', length: 5 }],
  ['unknown-ladder', 'changes.0.ladder', { kind: 'ladder', ladder: 'no-such', rungs: [] }],
  ['ladder-unsound', 'changes.0.rungs', { kind: 'ladder', ladder: 'standard', rungs: [rung, rung] }],
  ['day-off-and-work', 'changes.0.work', { kind: 'calendar', off: ['2026-06-22'], work: ['2026-06-22'] }],
  ['statutory-day-off', 'changes.0.work', { kind: 'calendar', off: [], work: ['2026-10-01'] }],
  ['score-unsound', 'changes.0.rule.floor', { kind: 'score', rule: { floor: 120 } }],
  ['changes-nothing', 'changes.0', { kind: 'limit', clock: 'first-reply', length: 3 }],
  ['changes-nothing', 'changes.0', { kind: 'calendar', off: ['2026-06-21'], work: [] }],
  ['changes-nothing', 'changes.0', { kind: 'ladder', ladder: 'standard', rungs: [...(civilPlan.ladders.standard ?? [])] }],
  ['changes-nothing', 'changes.0', { kind: 'score', rule: {} }],
];
test.each(refused)('%s is refused at %s', (code, field, change) => {
  expect(faultOf(change)).toMatchObject({ code, field });
  const { title, detail } = Object.entries(problems).find(([known]) => known === code)?.[1] ?? {};
  for (const words of [title, detail]) expect([words?.zh, words?.en].every(Boolean)).toBe(true);
});

test('the second of two changes is named by its place', () => {
  expect(faultOf({ kind: 'limit', clock: 'first-reply', length: 5 }, { kind: 'limit', clock: 'first-reply', length: 3 })).toMatchObject({
    code: 'changes-nothing',
    field: 'changes.1',
  });
});

test('no office gets more time than the law gives it, and no party less: refused with the article', () => {
  // PM-2: one month for the mediation. JC-1: the parties have thirty days to apply for confirmation together.
  expect(faultOf({ kind: 'limit', clock: 'mediation-period', type: 'civil', length: 2 })).toEqual({
    code: 'against-law',
    field: 'changes.0.length',
    expected: '<= 1 month',
    basis: 'PM-2',
  });
  expect(faultOf({ kind: 'limit', clock: 'confirmation-window', type: 'civil', length: 20 })).toMatchObject({
    code: 'against-law',
    field: 'changes.0.length',
  });
  expect(faultOf({ kind: 'limit', clock: 'confirmation-window', type: 'civil', length: 40 })).toBeUndefined();
  expect(faultOf({ kind: 'limit', clock: 'mediation-period', type: 'civil', length: 30, unit: 'workingDay' })).toMatchObject({
    code: 'against-law',
    field: 'changes.0.unit',
  });
});

test('a form that is nonsense does not come so far', () => {
  for (const given of [
    [],
    [{ kind: 'limit', clock: 'first-reply', length: 0 }],
    [{ kind: 'limit', clock: 'first-reply', unit: 'fortnight' }],
    [{ kind: 'calendar', off: ['2026-02-30'] }],
    [{ kind: 'score', rule: { base: 'many' } }],
    [{ kind: 'tax' }],
  ]) {
    expect(RuleChanges.safeParse(given).success).toBe(false);
  }
});

test('a change leaves a plan it does not concern as it is, whatever the order Postgres keeps its fields in', () => {
  const stored: typeof civilPlan = JSON.parse(
    JSON.stringify(civilPlan, (_key, value) =>
      value !== null && typeof value === 'object' && !Array.isArray(value) ? Object.fromEntries(Object.entries(value).reverse()) : value,
    ),
  );
  expect(amend(stored, [{ kind: 'ladder', ladder: 'standard', rungs: [...(civilPlan.ladders.standard ?? [])] }])).toBe(stored);
  expect(amend(stored, [{ kind: 'limit', clock: 'first-reply', type: 'labour', length: 5 }])).toBe(stored);
});
