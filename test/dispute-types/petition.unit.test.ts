import { disputeTypes } from '../../dispute-types';
import { petition, simplePetition } from '../../dispute-types/petition';
import { intakeObjection } from '../../domain/intake/guards';
import { buildPlan } from '../../domain/plan/build';
import { planFaults } from '../../domain/plan/check';
import { jurisdictions } from '../../jurisdictions';
import { qionglai } from '../../jurisdictions/qionglai';
import { law } from '../../law';
import { calendar2026 } from '../support/dispute-spec';

const types = [petition, simplePetition];

describe.each(types)('$code', (type) => {
  test('the plan is sound in every place, among the other types', () => {
    expect(jurisdictions.flatMap((place) => planFaults(type, place, disputeTypes))).toEqual([]);
  });

  test('of the place it takes the ladders, the answer to a card and the calendar, and none of its practice with disputes', () => {
    const plan = buildPlan(type, qionglai, calendar2026, null);
    expect(plan.procedure).toBe('petition');
    expect(plan.clocks.map(({ code }) => code)).toEqual(['card-answer', ...type.clocks.map(({ code }) => code)]);
    expect(plan.guards.map(({ code, basis }) => [code, basis])).toEqual([
      ['legal-process-first', 'G-11'],
      ['town-list', 'G-13'],
    ]);
    expect(Object.keys(plan.ladders)).toContain('petition');
  });

  test('every clock has its article in both languages, and every length is the law’s or marked as a setting', () => {
    for (const { code, basis, length, unit, extension } of type.clocks) {
      const article = type.bases.find((one) => one.code === basis);
      expect({ code, article: (article?.zh.length ?? 0) > 0 && (article?.en.length ?? 0) > 0 }).toEqual({ code, article: true });
      // The order itself sets the days of XF-2.
      if (basis === 'XF-2' || article?.verification === 'setting') continue;
      const entries = law.filter((row) => row.row === basis && row.period);
      expect({ code, periods: entries.map((row) => `${row.period?.length} ${row.period?.unit}`) }).toEqual({
        code,
        periods: expect.arrayContaining([`${length} ${unit}`]),
      });
      if (extension) expect(entries.map((row) => row.extension?.max)).toEqual([extension.max]);
    }
  });

  test('XF-10, XF-9, XF-11: a matter in hand, one re-examined already, and a sixth representative are told at the counter', () => {
    const objection = (claim: object) =>
      intakeObjection(type.intakeGuards ?? [], { claim: { elsewhere: 'none', ...claim }, registeredOn: '2026-03-02' });
    expect([objection({ elsewhere: 'in-hand' })?.basis, objection({ elsewhere: 'reexamined' })?.basis]).toEqual(['XF-10', 'XF-10']);
    expect(objection({ elsewhere: 'legal-process' })).toMatchObject({ code: 'legal-process-first', basis: 'G-11' });
    expect([objection({ representatives: 6 })?.basis, objection({ representatives: 5 }), objection({})]).toEqual([
      'XF-11',
      undefined,
      undefined,
    ]);
  });
});

test('sixty days for a petition, ten working days for a simple one, and neither knows the other’s', () => {
  const periods = types.map(({ clocks }) => clocks.filter(({ start }) => start.includes('petitionAccepted')).map(({ code }) => code));
  expect(periods).toEqual([['petition-handling'], ['simple-handling']]);
});

test.each([
  [
    'a ladder that hands it up',
    { clocks: petition.clocks.map((rule) => ({ ...rule, ladder: 'standard' })) },
    'clock petition-transfer: ladder standard hands a petition up',
  ],
  [
    'a guard of disputes',
    { guards: [{ code: 'free-of-charge', basis: 'XF-1', values: [] }] },
    'guard free-of-charge: not known; known are legal-process-first, town-list',
  ],
  [
    'an event of disputes',
    { clocks: petition.clocks.map((rule) => (rule.code === 'petition-transfer' ? { ...rule, meet: ['routed'] } : rule)) },
    'clock petition-transfer: event routed is not known',
  ],
  [
    'no end to the evaluation',
    { clocks: petition.clocks.filter(({ code }) => code !== 'petition-evaluation') },
    'no clock that lapses starts at enter:evaluating: a case would stay there for ever',
  ],
])('%s stops the start', (_, change, fault) => {
  expect(planFaults({ ...petition, ...change }, qionglai)).toContain(`petition in qionglai: ${fault}`);
});

test('the claim says whether the matter is in hand elsewhere', () => {
  const least = { subject: 'housing', demand: '落实安置', elsewhere: 'none' };
  expect(petition.claim.safeParse(least).success).toBe(true);
  expect(petition.claim.safeParse({ ...least, elsewhere: undefined }).success).toBe(false);
  expect(simplePetition.claim.safeParse({ ...least, subject: 'inquiry' }).success).toBe(true);
});
