import { LegalBasisPage } from '../../contracts/api/legal-bases';
import { law } from '../../law';
import { type Api, openApi } from './harness';

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

const get = (query: string) => api.call(`/v1/legal-bases?${query}`, { as: 'town' });
const codes = async (query: string): Promise<string[]> =>
  (await get(`limit=100&${query}`)).body.items.map(({ code }: { code: string }) => code);

test('the table of law comes page by page in its order, each entry once', async () => {
  const seen: string[] = [];
  for (let cursor = ''; ; ) {
    const { body } = await get(`limit=50${cursor}`);
    seen.push(...LegalBasisPage.parse(body).items.map(({ code }) => code));
    if (body.nextCursor === null) break;
    cursor = `&cursor=${body.nextCursor}`;
  }
  expect(seen).toEqual(law.map(({ code }) => code));
  expect((await get('')).body.items).toHaveLength(20);
});

test('an entry brings its article, its period, how it is counted and how sure it is, in both languages', async () => {
  const { items } = (await get('area=judicial-confirmation&limit=1')).body;
  expect(items).toEqual([
    expect.objectContaining({
      code: 'JC-1',
      article: expect.objectContaining({ zh: '《中华人民共和国民事诉讼法》第二百零五条、《中华人民共和国人民调解法》第三十三条' }),
      period: { length: 30, unit: 'calendarDay', start: 'excluded', roll: 'roll' },
      verification: 'V',
    }),
  ]);
});

test('type, area and day choose together', async () => {
  expect(await codes('type=traffic&area=traffic')).toEqual(['TR-1', 'TR-2', 'TR-3a', 'TR-3b', 'TR-4', 'TR-5', 'TR-6', 'TR-7']);
  expect(await codes('type=traffic')).toEqual(expect.arrayContaining(['CNT-12', 'PM-3', 'JC-1', 'TR-4', 'G-7']));
  expect(await codes('type=traffic&area=petition')).toEqual([]);
});

test('the day chooses the law of its time, and a row whose beginning is not known is not left out', async () => {
  expect(await codes('area=consumer&inForceOn=2026-04-14')).toEqual(['CN-1', 'CN-5a', 'CN-5b', 'CN-5c', 'CN-5d', 'CN-6']);
  expect(await codes('area=consumer&inForceOn=2026-04-15')).toEqual(['CN-1', 'CN-2', 'CN-3', 'CN-4', 'CN-6']);
  expect(await codes('area=public-security&inForceOn=2025-12-31')).not.toContain('PS-3');
  expect(await codes('area=public-security&inForceOn=2026-01-01')).toContain('PS-3');
});

test('a filter nobody knows, a day that is none and a cursor this list never gave are refused by naming them', async () => {
  for (const [query, field] of [
    ['type=duel', 'type'],
    ['area=space', 'area'],
    ['inForceOn=tomorrow', 'inForceOn'],
    ['inForceOn=2026-02-30', 'inForceOn'],
    ['limit=0', 'limit'],
    ['limit=101', 'limit'],
    // JC-99, in the form of a cursor.
    ['cursor=SkMtOTk', 'cursor'],
    ['colour=red', 'colour'],
  ])
    expect([query, await get(query ?? '')]).toMatchObject([
      query,
      { status: 400, body: { code: 'invalid-parameter', field, expected: expect.stringMatching(/./) } },
    ]);
});
