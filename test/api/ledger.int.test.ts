import { LedgerPage } from '../../contracts/api/ledger';
import { breachId, type LedgerEntry, measureId, reversalId } from '../../domain/ledger/entry';
import { writeEntries } from '../../read-model/ledger-rows';
import { type Api, openApi, registration } from './harness';

let api: Api;
let number = '';
beforeAll(async () => {
  api = await openApi({});
  const { body } = await api.call('/v1/disputes', { as: 'county', key: 'ledger', body: { ...registration, office: 'village' } });
  number = body.number;
  await api.database.$transaction((tx) => writeEntries(tx, entries));
});
afterAll(() => api.close());

const at = Date.parse('2026-03-02T00:00:00Z');
const head = (office: string, seq: number) => ({
  ...{ number: 'QL-2026-000901', office, clock: 'first-reply', occurrence: seq, rung: 'breach', at: at + seq * 1_000, stream: 'test', seq },
  ...{ supervisor: 'town', basis: 'QL-21', dueAt: at },
});
const breach = (office: string, seq: number): LedgerEntry => {
  const one = head(office, seq);
  return { ...one, id: breachId(one.number, one), kind: 'breach', late: seq === 2 };
};
const first = breach('village', 1);
const measure: LedgerEntry = { ...head('village', 3), id: measureId('accountability-x'), kind: 'measure', measure: 'interview' };
const { supervisor: _, basis: __, dueAt: ___, ...rest } = head('village', 4);
const reversal: LedgerEntry = { ...rest, id: reversalId(first.id), kind: 'reversal', refersTo: first.id, why: 'calendar' };
const entries = [first, breach('village', 2), measure, reversal, breach('town', 5), breach('other-town', 6)];

const read = async (as: string, query = '') => LedgerPage.parse((await api.call(`/v1/ledger${query}`, { as })).body);

test('an office reads what stands against it and those below it, newest first, and what was reversed with its reason', async () => {
  const page = await read('town');
  expect(page.items.map(({ kind, office }) => `${kind} ${office.id}`)).toEqual([
    'breach town',
    'reversal village',
    'measure village',
    'breach village',
    'breach village',
  ]);
  expect(page.standing.map(({ office, ...sums }) => ({ office: office.id, ...sums }))).toEqual([
    { office: 'town', breaches: 1, measures: 0, reversed: 0 },
    { office: 'village', breaches: 1, measures: 1, reversed: 1 },
  ]);
  expect(page.items[1]).toMatchObject({ refersTo: first.id, why: { code: 'calendar', text: { zh: '工作日历有误,按正确日历未超期' } } });
  expect(page.items[4]).toMatchObject({ id: first.id, reversedBy: reversal.id, late: false, basis: 'QL-21' });
});

test('with standing=true only what counts, page by page without a gap', async () => {
  const seen: string[] = [];
  for (let cursor: string | null = ''; cursor !== null; ) {
    const page: Awaited<ReturnType<typeof read>> = await read(
      'county',
      `?standing=true&limit=1${cursor === '' ? '' : `&cursor=${cursor}`}`,
    );
    seen.push(...page.items.map(({ kind, office }) => `${kind} ${office.id}`));
    cursor = page.nextCursor;
  }
  expect(seen).toEqual(['breach other-town', 'breach town', 'measure village', 'breach village']);
});

test('of no office that is neither its own nor below it, and nothing of a complaint about the reader', async () => {
  for (const office of ['county', 'other-town', 'nowhere'])
    expect(await api.call(`/v1/ledger?office=${office}`, { as: 'town' })).toMatchObject({ status: 422, body: { code: 'unknown-office' } });
  await api.database.$transaction((tx) => writeEntries(tx, [{ ...breach('village', 7), number }]));
  expect((await read('town', `?number=${number}`)).items).toHaveLength(1);
  await api.database.dispute.update({ where: { number }, data: { claim: { accusedOffice: 'town' } } });
  expect((await read('town', `?number=${number}`)).items).toEqual([]);
});
