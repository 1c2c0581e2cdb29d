import type { DisputeFact, DisputeFactBody } from '../../../domain/dispute/facts';
import { mediationOf, mediationsOf, papersOf } from '../../../domain/scoring/claim-of-case';
import { rateStars } from '../../../domain/scoring/stars';
import { qionglaiScores } from '../../../jurisdictions/scores/qionglai';

const on = (day: string) => Date.parse(`${day}T10:00:00+08:00`);
const act = { by: 'desk', office: 'town', occurredAt: on('2026-03-10'), receivedAt: on('2026-03-10') };
const town = { id: 'town', level: 'town' as const, above: [] };
const routed: DisputeFactBody = { kind: 'routed', to: town, grade: 'ordinary', leader: 'p-1', plan: 'p', method: 'm', ...act };
const agreed: DisputeFactBody = { kind: 'agreed', form: 'written', agreement: 'a', performBy: null, ...act };
const failed: DisputeFactBody = { kind: 'failed', reason: 'r', remediesTold: [], ...act };
const visited = (solved: boolean | null): DisputeFactBody => ({
  kind: 'visited',
  contacted: solved !== null,
  solved,
  satisfied: solved,
  result: 'satisfied',
  record: 'v',
  ...act,
});
const lookedBack = (solved: boolean): DisputeFactBody =>
  ({ ...visited(solved), kind: 'lookedBack', clock: 'first-look-back' }) as DisputeFactBody;
const milestone = (code: string): DisputeFactBody => ({ kind: 'milestoneReached', milestone: code, note: null, ...act });
const reopened: DisputeFactBody = { kind: 'reopened', reason: 'r', ...act };
const rejected: DisputeFactBody = { kind: 'confirmationRuled', result: 'rejected', ruling: 'r', ...act };
const told = (...bodies: readonly DisputeFactBody[]) =>
  mediationOf(bodies.map((body, index): DisputeFact => ({ ...body, seq: index + 1, at: on('2026-03-10') })));

describe('SB-4: what the facts of a case say about a subsidy', () => {
  test('nothing before a mediation ends', () => {
    expect(told(routed)).toBeNull();
  });

  test.each<[string, readonly DisputeFactBody[], boolean]>([
    ['an agreement alone', [agreed], false],
    ['the visit found it solved', [agreed, visited(true)], true],
    ['the visit found it not solved', [agreed, visited(true), visited(false)], false],
    ['not reached says nothing', [agreed, visited(true), visited(null)], true],
    ['a look-back visit found it solved', [agreed, visited(null), lookedBack(true)], true],
    ['a look-back visit found it solved no more', [agreed, visited(true), lookedBack(false)], false],
    ['the milestone says so', [agreed, milestone('performed')], true],
    ['another milestone says nothing', [agreed, milestone('performed'), milestone('award')], true],
    ['not performed after all', [agreed, visited(true), milestone('not-performed')], false],
    ['its last day passed without it', [agreed, milestone('performance-overdue')], false],
    ['the dispute came back', [agreed, visited(true), reopened], false],
    ['the next agreement begins anew', [agreed, visited(true), reopened, agreed], false],
    ['a failed mediation is not performed, whatever the visit says', [failed, visited(true)], false],
    ['the court rejected the agreement', [agreed, milestone('performed'), rejected], false],
  ])('performed: %s', (_, facts, performed) => {
    expect(told(routed, ...facts)?.performed).toBe(performed);
  });

  test('whoever took the case over since the order mediated it; a change under another office is none of this one', () => {
    const changed: DisputeFactBody = { kind: 'leadChanged', former: 'p-1', lead: 'p-2', reason: 'r', ...act };
    const elsewhere: DisputeFactBody = { ...routed, to: { ...town, id: 'other' }, leader: 'p-3' };
    expect(told(routed, changed, agreed)?.lead).toBe('p-2');
    expect(told(routed, elsewhere, { ...changed, lead: 'p-4' }, agreed)?.lead).toBe('p-1');
  });

  test('each round keeps whoever ended it: a failure is not lost when somebody else agrees in the next', () => {
    const bodies = [routed, failed, reopened, { ...routed, leader: 'p-2' }, agreed];
    const facts = bodies.map((body, index): DisputeFact => ({ ...body, seq: index + 1, at: on('2026-03-10') + index }));
    expect(mediationsOf(facts).map(({ lead, agreement }) => [lead, agreement])).toEqual([
      ['p-1', null],
      ['p-2', 'written'],
    ]);
  });

  test('what was found of the performance counts since the agreement, or the rebound after it', () => {
    const facts = (...bodies: readonly DisputeFactBody[]) =>
      bodies.map((body, index): DisputeFact => ({ ...body, seq: index + 1, at: on('2026-03-10') + index }));
    expect(mediationOf(facts(routed, agreed, visited(true)))?.since).toBe(on('2026-03-10') + 1);
    expect(mediationOf(facts(routed, agreed, visited(true), reopened))?.since).toBe(on('2026-03-10') + 3);
    const unhappy: DisputeFactBody = { ...lookedBack(false), result: 'dissatisfied' } as DisputeFactBody;
    expect(mediationOf(facts(routed, agreed, visited(true), unhappy))?.since).toBe(on('2026-03-10') + 3);
  });

  test('a rejected confirmation and a failed mediation leave no agreement', () => {
    expect([told(agreed, rejected)?.agreement, told(failed)?.agreement, told(agreed)?.agreement]).toEqual([null, null, 'written']);
  });

  test('the lead is whom the last order to this office named; an order to another office names nobody here', () => {
    const again: DisputeFactBody = { ...routed, leader: 'p-2' };
    const elsewhere: DisputeFactBody = { ...routed, to: { ...town, id: 'other' }, leader: 'p-3' };
    expect([told(routed, again, elsewhere, agreed)?.lead, told(elsewhere, agreed)?.lead, told(agreed)?.recordedBy]).toEqual([
      'p-2',
      null,
      'desk',
    ]);
  });

  test('a date put right counts as corrected', () => {
    const body = { entry: 1, entryKind: 'agreed', was: act.occurredAt, now: on('2026-02-27'), approver: 'p', reason: 'r' };
    expect(told(agreed, { kind: 'dateCorrected', ...body, ...act })?.concluded).toBe('2026-02-27');
  });

  test('texts and scans are papers; an oral agreement stands as its record', () => {
    const kinds = ['registration', 'minutes', 'agreement', 'visit-record', 'inquiry-record', 'agreement'];
    expect(papersOf(kinds, 'written')).toEqual(['agreement', 'application', 'inquiry-record', 'mediation-record', 'return-visit-record']);
    expect(papersOf(['agreement'], 'oral')).toEqual(['oral-agreement-record']);
  });
});

test('JL-LQ-05: a pick decides between the tied alone and passes no better member', () => {
  const { stars: rule } = qionglaiScores;
  const members = Array.from({ length: 1400 }, (_, index) => ({
    id: `m-${String(index).padStart(4, '0')}`,
    marks: { points: index < 9 ? 100 : 50, deductions: 0, 'timely-responses': 0 },
    barred: null,
  }));
  const five = (picks: readonly (readonly [string, number])[]) => rateStars(rule, members, new Map(picks)).starred[0]?.members;
  expect(five([])).toHaveLength(9);
  expect(five([['m-1399', 5]])?.at(-1)).toBe('m-1399');
  expect(
    five([
      ['m-1399', 5],
      ['m-1398', 5],
    ]),
  ).toHaveLength(9);
});
