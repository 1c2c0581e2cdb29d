import { initialState } from '../../domain/dispute/evolve';
import type { DisputeFact } from '../../domain/dispute/facts';
import { rulesOf } from '../../domain/dispute/rules';
import type { DisputeState } from '../../domain/dispute/state';
import { caseEntries } from '../../domain/ledger/case-entries';
import { breachId, type LedgerEntry, measureId, reversalId } from '../../domain/ledger/entry';
import { standings } from '../../domain/ledger/sums';
import { at, civilPlan, command, type DisputeSpec, given, offices, until } from '../support/dispute-spec';

const begun = initialState({
  number: 'QL-2026-000001',
  office: offices.village,
  registrar: 'hall',
  registeredAt: at('2026-03-02 10:00'),
  plan: civilPlan,
});

/** Each fact of the case with the case before it. */
function foldSteps({ facts }: DisputeSpec): readonly { readonly before: DisputeState; readonly fact: DisputeFact }[] {
  let before = begun;
  return facts.map((fact) => {
    const step = { before, fact };
    before = rulesOf(before).evolve(before, fact);
    return step;
  });
}

const entriesOf = (spec: DisputeSpec): readonly LedgerEntry[] => foldSteps(spec).flatMap(({ before, fact }) => caseEntries(before, fact));
const number = 'QL-2026-000001';
const firstReply = breachId(number, { clock: 'first-reply', occurrence: 1, rung: 'breach' });

test('a missed deadline of an office is one entry, with its article and whoever stood above', () => {
  expect(entriesOf(given(until('2026-03-06 10:00')))).toMatchObject([
    { id: firstReply, kind: 'breach', office: 'village', supervisor: 'town', basis: 'QL-21', dueAt: at('2026-03-06 00:00'), late: false },
  ]);
});

test('a court that lets a period pass has no entry: nobody of ours is charged', () => {
  const before = given(until('2026-03-06 10:00'));
  const facts = foldSteps(before).map(({ before: state, fact }) => [state, { ...fact, card: 'none' }] as const);
  expect(facts.flatMap(([state, fact]) => caseEntries(state, fact))).toEqual([]);
});

test('an act received in time and applied late reverses the entry with its reason; what it refers to stays', () => {
  const late = given(until('2026-03-09 10:00')).when(command('reply', '2026-03-05 23:59:59.999'));
  const entries = entriesOf(late);
  expect(entries).toMatchObject([
    { id: firstReply },
    { id: reversalId(firstReply), refersTo: firstReply, why: 'timely-act', office: 'village' },
  ]);
  expect(standings(entries)).toEqual([{ office: 'village', breaches: 0, measures: 0, reversed: 1 }]);
});

test('a measure that was signed on the breach is reversed with it, though its proposal has long ended', () => {
  const spec = given(until('2026-03-09 10:00'));
  const state = { ...spec.state, proposals: spec.state.proposals.map((one) => ({ ...one, decision: 'signed' as const })) };
  const fact = { kind: 'breachWithdrawn', seq: 9, at: 0, clock: 'first-reply', occurrence: 1, receivedAt: 0, why: 'calendar' } as const;
  const measure = measureId(`accountability-${number}-first-reply-1-interview`);
  expect(caseEntries(state, fact).map(({ id }) => id)).toEqual([reversalId(firstReply), reversalId(measure)]);
});

test('a breach that is withdrawn twice is reversed once', () => {
  const late = given(until('2026-03-09 10:00')).when(command('reply', '2026-03-05 23:59:59.999'));
  const fact = { kind: 'breachWithdrawn', seq: 9, at: 0, clock: 'first-reply', occurrence: 1, receivedAt: 0 } as const;
  expect(caseEntries(late.state, fact)).toEqual([]);
});
