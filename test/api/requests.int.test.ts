import { type Api, openApi, registration } from './harness';

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

test('a body that is no JSON, of another type, or too large is refused by its own code', async () => {
  const post = (call: object) => api.call('/v1/disputes', { as: 'hall', key: 'k', ...call });
  expect(await post({ raw: '{"type":' })).toMatchObject({ status: 400, body: { code: 'broken-json' } });
  expect(await post({ raw: '"text"' })).toMatchObject({ status: 400, body: { code: 'invalid-body', field: 'body' } });
  expect(await post({ raw: 'type=civil', type: 'application/x-www-form-urlencoded' })).toMatchObject({
    status: 415,
    body: { code: 'unsupported-media-type' },
  });
  expect(await post({ raw: '{}', type: 'application/json; charset=latin1' })).toMatchObject({ status: 415 });
  expect(await post({ body: { ...registration, summary: '长'.repeat(1_000_000) } })).toMatchObject({
    status: 413,
    body: { code: 'body-too-large' },
  });
  expect(await post({ raw: '['.repeat(100_000) })).toMatchObject({ status: 400 });
});

test('an address nobody knows answers 404, a method nobody knows 405 with those it knows', async () => {
  expect(await api.call('/v2/disputes', { as: 'hall' })).toMatchObject({ status: 404, body: { code: 'not-found' } });
  const wrong = await api.call('/v1/disputes', { as: 'hall', method: 'DELETE' });
  expect(wrong).toMatchObject({ status: 405, body: { code: 'method-not-allowed' } });
  expect(wrong.headers.get('allow')).toBe('POST, GET, HEAD');
  expect((await api.call('/v1/disputes/%E0%A4%A', { as: 'hall' })).status).toBe(400);
});

test.each([
  'limit=0',
  'limit=101',
  'limit=x',
  'cursor=***',
  'overdue=maybe',
  'dueBefore=tomorrow',
  'colour=red',
  'limit=1&limit=2',
  'status=%00',
])('the list refuses ?%s', async (query) => {
  expect(await api.call(`/v1/disputes?${query}`, { as: 'hall' })).toMatchObject({ status: 400, body: { code: 'invalid-parameter' } });
});

test('the title is in the caller’s language, Chinese without one', async () => {
  const title = async (language: string) => (await api.call('/v1/disputes', { language })).body.title;
  expect([await title('en-GB,en;q=0.9'), await title('zh-CN'), await title('*')]).toEqual(['Not authenticated', '未认证', '未认证']);
});

test('the list goes back page by page to the first dispute, each once', async () => {
  for (let n = 0; n < 5; n++) await api.call('/v1/disputes', { as: 'hall', key: `page-${n}`, body: registration });
  const seen: string[] = [];
  for (let cursor = ''; ; ) {
    const { body } = await api.call(`/v1/disputes?limit=2${cursor}`, { as: 'county' });
    seen.push(...body.items.map(({ number }: { number: string }) => number));
    if (body.nextCursor === null) break;
    cursor = `&cursor=${body.nextCursor}`;
  }
  expect(seen.length).toBe(5);
  expect(seen).toEqual([...new Set(seen)].sort().reverse());
});

test('filters choose by what stands in the read model', async () => {
  await api.database.dispute.updateMany({
    where: { number: { endsWith: '000003' } },
    data: { status: 'mediating', overdue: true, grade: 'major', nextDueAt: new Date('2020-12-01T00:00:00Z') },
  });
  const numbers = async (query: string) =>
    (await api.call(`/v1/disputes?${query}`, { as: 'county' })).body.items.map(({ number }: { number: string }) => number.slice(-1));
  for (const query of ['status=mediating', 'overdue=true', 'grade=major', 'dueBefore=2020-12-02T00:00:00%2B08:00'])
    expect(await numbers(query)).toEqual(['3']);
  for (const query of ['status=watching', 'holder=village', 'type=labour', 'level=village', 'dueBefore=2020-12-01T00:00:00%2B08:00'])
    expect(await numbers(query)).toEqual([]);
  expect(await numbers('holder=town&type=civil&place=qionglai&level=town&overdue=false')).toEqual(['5', '4', '2', '1']);
});

test('a filter nobody knows and a cursor this list never gave are refused by naming them', async () => {
  for (const [query, field] of [
    ['status=open', 'status'],
    ['type=duel', 'type'],
    ['place=atlantis', 'place'],
    ['level=planet', 'level'],
    ['grade=huge', 'grade'],
    ['cursor=AAAA', 'cursor'],
    ['colour=red', 'colour'],
  ])
    expect(await api.call(`/v1/disputes?${query}`, { as: 'county' })).toMatchObject({
      status: 400,
      body: { code: 'invalid-parameter', field, expected: expect.stringMatching(/./) },
    });
  for (const path of ['/v1/inbox', '/v1/offices', '/v1/people?office=town', '/v1/accountability'])
    expect((await api.call(`${path}${path.includes('?') ? '&' : '?'}cursor=8J-YgA`, { as: 'county' })).body).toMatchObject({
      code: 'invalid-parameter',
      field: 'cursor',
    });
});

test('offices come parents first, page by page', async () => {
  const first = await api.call('/v1/offices?limit=4', { as: 'town' });
  const rest = await api.call(`/v1/offices?limit=4&cursor=${first.body.nextCursor}`, { as: 'town' });
  const ids = [...first.body.items, ...rest.body.items].map(({ id }: { id: string }) => id);
  expect(ids).toEqual(['city', 'county', 'court', 'other-town', 'town', 'village']);
  expect(rest.body.nextCursor).toBeNull();
});

test('people come by id, page by page, of one office if asked, and nobody of another place', async () => {
  await api.database.person.create({ data: { id: 'alien', name: '某人', title: '主任', officeId: 'elsewhere' } });
  const first = await api.call('/v1/people?limit=2', { as: 'town' });
  const rest = await api.call(`/v1/people?limit=2&cursor=${first.body.nextCursor}`, { as: 'town' });
  const ids = ({ body }: { body: { items: { id: string }[] } }) => body.items.map(({ id }) => id);
  expect([ids(first), ids(rest), rest.body.nextCursor]).toEqual([['chief', 'clerk'], ['lead'], null]);
  const ofCounty = await api.call('/v1/people?office=county', { as: 'town' });
  expect(ofCounty.body.items).toEqual([{ id: 'chief', name: '某局长', title: '主任', office: 'county' }]);
  expect(ids(await api.call('/v1/people?office=elsewhere', { as: 'town' }))).toEqual([]);
});

test('a dispute type shows the form of its claim and the law of its clocks with how sure it is', async () => {
  const { items } = (await api.call('/v1/dispute-types', { as: 'town' })).body;
  expect(items[0].claim.required).toEqual(['subject', 'demand']);
  expect(items[0].clocks.find(({ code }: { code: string }) => code === 'confirmation-window')).toMatchObject({
    length: 30,
    basis: { code: 'JC-1', verification: 'V' },
  });
});

test('the inbox shows the notices of the office and the person, in words, and marks them read once', async () => {
  const notice = (recipient: string, seq: number) => ({
    stream: 's',
    seq,
    number: 'N',
    recipient,
    code: 'escalated-to',
    params: { from: 'village' },
    at: new Date(),
  });
  await api.database.notice.createMany({ data: [notice('town', 1), notice('lead', 2), notice('county', 3)] });
  await api.database.notice.deleteMany({ where: { code: 'assigned' } });
  const { items } = (await api.call('/v1/inbox?unread=true', { as: 'town' })).body;
  expect(items.map(({ text }: { text: { zh: string } }) => text.zh)).toEqual([
    '案件 N 由 单位 village 上报贵单位。',
    '案件 N 由 单位 village 上报贵单位。',
  ]);
  const read = () => api.call(`/v1/inbox/${items[0].id}/read`, { as: 'town', method: 'POST' });
  const first = await read();
  expect(first.body.readAt).not.toBeNull();
  expect((await read()).text).toBe(first.text);
  expect((await api.call('/v1/inbox?unread=true', { as: 'town' })).body.items.length).toBe(1);
  expect((await api.call(`/v1/inbox/${items[0].id}/read`, { as: 'village', method: 'POST' })).status).toBe(404);
});
