import type { HandlingPlan } from '../../../contracts/plan';
import { drawOf } from '../../../domain/dispute/sample';
import { refold } from '../../../domain/what-if/refold';
import { actor, at, command, type DisputeSpec, givenIn, offices, until } from '../../support/dispute-spec';
import { dongliaoPlan, sampleOf, threeHouseholds, visitedBy } from '../../support/visits';
import { agreed, mediating, visiting } from '../stages';

const number = 'QL-2026-000001';
const past = (plan: HandlingPlan, { facts, now }: DisputeSpec) => {
  const registration = { number, office: offices.village, registrar: 'hall', registeredAt: at('2026-03-02 10:00'), plan };
  return { registration, facts, until: now };
};
const under = (plan: HandlingPlan, ...steps: Parameters<typeof givenIn>[2][]) => givenIn(plan, '2026-03-02 10:00', ...steps);
const undrawn = visitedBy({ neighbours: undefined, ...sampleOf(drawOf(number)) });
const waive = command('waive-confirmation', '2026-03-09 09:00');
const drawnByAll = (plan: HandlingPlan): HandlingPlan => ({ ...plan, visits: {} });

test('a case that was not drawn is not drawn again, after an act and after a period that ended its handling', () => {
  const closed = under(undrawn, ...agreed, waive);
  expect(refold(past(undrawn, closed))).toMatchObject({ facts: closed.facts, unheard: [], closers: ['village'] });
  const lapsing: HandlingPlan = {
    ...undrawn,
    clocks: undrawn.clocks.map((rule) =>
      rule.code === 'mediation-period' ? { ...rule, ends: 'lapse', onLapse: 'fail', ladder: null } : rule,
    ),
  };
  const failed = under(lapsing, ...mediating, until('2026-04-10 00:00'));
  expect(failed.facts.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['notSampled', 'scored']));
  expect(refold(past(lapsing, failed))).toMatchObject({ facts: failed.facts, unheard: [], closers: [failed.state.holder.id] });
});

test('under a rule that visits every case it would have waited for its visit', () => {
  expect(refold(past(undrawn, under(undrawn, ...agreed, waive)), drawnByAll).state.status).toBe('visiting');
});

test('a visit with neighbours and dates, and an unhappy look-back visit, come out as they were', () => {
  const visit = command('record-visit', '2026-03-10 09:00', {
    by: actor('village', 'visitor'),
    neighbours: threeHouseholds,
    lookBackOn: ['2026-03-21', '2026-06-30', '2026-09-05'],
  });
  const look = command('record-look-back', '2026-03-20 09:00', { satisfied: false });
  const reopened = under(dongliaoPlan, ...visiting, visit, look);
  expect(refold(past(dongliaoPlan, reopened))).toMatchObject({ facts: reopened.facts, unheard: [] });
  expect(reopened.state.round).toBe(2);
});
