import { isDeepStrictEqual } from 'node:util';
import { outageFacts } from '../../../domain/dispute/outages';
import { amend } from '../../../domain/what-if/amend';
import { isAct } from '../../../domain/what-if/command-of';
import { type PastCase, refold } from '../../../domain/what-if/refold';
import { at, civilPlan, command, type DisputeSpec, given, offices, until } from '../../support/dispute-spec';
import { pastCases } from '../../support/past-cases';

const SEED = 20_261_127;
const cases = [...pastCases(1_000, SEED)];

test(`re-run under their own rules, 1,000 past cases come out as they were, to the last field (seed ${SEED})`, () => {
  for (const past of cases) {
    const { facts, unheard } = refold(past);
    // Jest's own comparison is slow on so many; it tells the difference where there is one.
    if (isDeepStrictEqual([facts, unheard], [past.facts, []])) continue;
    expect({ number: past.registration.number, unheard, facts }).toEqual({
      number: past.registration.number,
      unheard: [],
      facts: past.facts,
    });
  }
}, 240_000);

test('the past cases hold every kind of act, every consequence, two outages and a notice', () => {
  const facts = cases.flatMap((past) => past.facts);
  const kinds = new Set(facts.map(({ kind }) => kind));
  for (const kind of ['reminded', 'breached', 'lapsed', 'accountabilityProposed', 'escalated', 'topReached', 'breachWithdrawn'] as const)
    expect(kinds).toContain(kind);
  for (const kind of [
    'calendarAdopted',
    'planAdopted',
    'dateCorrected',
    'assignmentCorrected',
    'reopened',
    'accountabilityConcluded',
  ] as const)
    expect(kinds).toContain(kind);
  expect(new Set(facts.filter(isAct).map(({ kind }) => kind)).size).toBe(29);
  expect(facts.some((fact) => 'late' in fact && fact.late)).toBe(true);
  const types = new Set(cases.map(({ registration }) => registration.plan.type.code));
  expect(types.size).toBeGreaterThan(12);
});

test('the same seed makes the same cases, another seed makes others', () => {
  const some = (seed: number) => [...pastCases(20, seed)];
  expect(some(7)).toEqual(some(7));
  expect(some(7)).not.toEqual(some(8));
});

/** A case of the village, looked at in the end of March. */
function past(spec: DisputeSpec): PastCase {
  const registration = {
    number: 'QL-2026-000001',
    office: offices.village,
    registrar: 'hall',
    registeredAt: at('2026-03-02 10:00'),
    plan: civilPlan,
  };
  return { registration, facts: spec.facts, until: at('2026-03-31 10:00') };
}

const fiveDays = (plan: typeof civilPlan) => amend(plan, [{ kind: 'limit', clock: 'first-reply', length: 5 }]);

test('with five days for the first reply an acceptance on the fourth day is in time: no breach, no card', () => {
  const late = past(given(command('accept', '2026-03-06 15:00'), command('reply', '2026-03-06 15:01'), until('2026-03-08 10:00')));
  expect(late.facts.map(({ kind }) => kind)).toContain('breached');
  const { facts, unheard, state } = refold({ ...late, until: at('2026-03-08 10:00') }, fiveDays);
  expect(
    facts.filter(({ kind }) => kind === 'breached' || kind === 'breachWithdrawn').map((fact) => 'clock' in fact && fact.clock),
  ).not.toContain('first-reply');
  expect({ unheard, status: state.status }).toEqual({ unheard: [], status: 'accepted' });
});

test('a post that was vacant is vacant in the other course too: what rose to the deputy rises to the deputy', () => {
  const begun = given(until('2026-03-02 10:01'));
  const vacated = { kind: 'postVacated', post: 'town', change: 1, since: '2026-03-01', deputy: 'other-town' } as const;
  const risen = begun.fold([vacated], begun.now).when(until('2026-03-12 09:00'));
  const { facts, unheard } = refold({ ...past(risen), until: at('2026-03-12 09:00') });
  expect([facts, unheard]).toEqual([risen.facts, []]);
});

test('an outage gives its time back in the other course too: by the dates of that course', () => {
  const down = { part: 'engine', from: at('2026-03-04 12:00'), to: at('2026-03-06 09:00') } as const;
  const missed = given(until('2026-03-06 09:10'));
  const told = missed.fold(outageFacts(missed.state, down, at('2026-03-06 09:20')), at('2026-03-06 09:20'));
  expect(told.facts.slice(-2).map(({ kind }) => kind)).toEqual(['breachWithdrawn', 'outageAllowed']);
  const looked = { ...past(told.when(until('2026-03-06 10:00'))), until: at('2026-03-06 10:00') };
  expect(refold(looked)).toMatchObject({ facts: looked.facts, unheard: [] });
  const other = refold(looked, fiveDays);
  const [allowed] = other.facts.flatMap((fact) => (fact.kind === 'outageAllowed' ? [fact] : []));
  expect(other.unheard).toEqual([]);
  expect(other.facts.map(({ kind }) => kind)).not.toContain('breachWithdrawn');
  // Five days, and not three, were over.
  expect(allowed?.moved).toMatchObject([{ clock: 'first-reply', from: at('2026-03-08 00:00') }]);
});

test('an answer to a card that does not exist any more would not have happened, and is listed', () => {
  const answered = past(
    given(until('2026-03-06 10:00'), command('answer-card', '2026-03-06 10:30'), command('accept', '2026-03-06 15:00')),
  );
  const { unheard, facts } = refold(answered, fiveDays);
  expect(unheard).toEqual([{ seq: 4, fact: 'cardAnswered', office: 'village', at: at('2026-03-06 10:30'), code: 'no-open-card' }]);
  expect(facts.map(({ kind }) => kind)).toContain('accepted');
});

test('an office that would not hold the case yet would not have acted: its acts are listed with the reason, one by one', () => {
  // The ladder hands it up on the fourth working day after the fifth of March; the town accepts on the same day.
  const risen = past(
    given(until('2026-03-11 09:30'), command('accept', '2026-03-11 10:00', { by: { principal: 't', office: 'town', roles: ['handler'] } })),
  );
  const { unheard, facts } = refold(risen, fiveDays);
  expect(unheard).toEqual([{ seq: 6, fact: 'accepted', office: 'town', at: at('2026-03-11 10:00'), code: 'not-holder' }]);
  expect(facts.map(({ kind }) => kind)).not.toContain('accepted');
});

test('a refusal that stands in the file stays in it', () => {
  const spec = given(until('2026-03-03 10:00'));
  const refused = spec.fold(
    [
      {
        ...{ kind: 'refused', command: 'route', refusal: { code: 'wrong-stage' }, by: 'p', office: 'village' },
        ...{ occurredAt: at('2026-03-03 09:00'), receivedAt: at('2026-03-03 09:00') },
      },
    ],
    at('2026-03-03 10:00'),
    'some-command',
  );
  const { facts, unheard } = refold({ ...past(refused), until: at('2026-03-03 10:00') });
  expect({ facts, unheard }).toEqual({ facts: refused.facts, unheard: [] });
});

test('a breach that was taken back from outside is taken back again where it exists, and is listed where it does not', () => {
  const missed = given(until('2026-03-06 10:00'));
  const spared = missed.fold(
    [{ kind: 'breachWithdrawn', clock: 'first-reply', occurrence: 1, receivedAt: at('2026-03-06 12:00'), why: 'outage' }],
    at('2026-03-06 12:00'),
  );
  const looked = { ...past(spared), until: at('2026-03-06 13:00') };
  expect(refold(looked)).toMatchObject({ facts: spared.facts, unheard: [] });
  expect(refold(looked, fiveDays).unheard).toMatchObject([{ fact: 'breachWithdrawn', code: 'no-object' }]);
});
