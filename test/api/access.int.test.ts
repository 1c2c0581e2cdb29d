import { type Api, openApi, registration } from './harness';

let api: Api;
let number: string;
beforeAll(async () => {
  api = await openApi();
  const { body } = await api.call('/v1/disputes', { as: 'hall', key: 'k', body: registration });
  number = body.number;
});
afterAll(() => api.close());

test.each(['/v1/disputes', '/v1/inbox', '/v1/offices', '/v1/people', '/v1/dispute-types', '/v1/legal-bases', '/v1/accountability'])(
  '%s asks who calls',
  async (path) => {
    expect(await api.call(path)).toMatchObject({ status: 401, body: { code: 'unauthenticated' } });
    expect(await api.call(path, { as: 'nobody' })).toMatchObject({ status: 401 });
    expect(await api.call(path, { as: 'gone' })).toMatchObject({ status: 401 });
    expect((await api.call(path)).headers.get('www-authenticate')).toMatch(/^Bearer/);
    expect((await api.call(path, { as: 'town' })).status).toBe(200);
  },
);

test.each(['/healthz', '/openapi.json'])('%s is for everybody', async (path) => {
  expect((await api.call(path)).status).toBe(200);
});

test('a case of others looks like one that does not exist', async () => {
  const hidden = await api.call(`/v1/disputes/${number}`, { as: 'stranger' });
  const absent = await api.call('/v1/disputes/QL-2026-999999', { as: 'stranger' });
  expect(hidden.status).toBe(404);
  expect(hidden.text).toBe(absent.text);
  expect((await api.call('/v1/disputes', { as: 'stranger' })).body.items).toEqual([]);
  expect((await api.call(`/v1/disputes/${number}`, { as: 'elsewhere' })).status).toBe(404);
});

test.each(['hall', 'county'])('%s reads parties, claim and papers', async (as) => {
  const { body } = await api.call(`/v1/disputes/${number}`, { as });
  expect(body.parties.map(({ name }: { name: string }) => name)).toEqual(['示例甲', '示例乙']);
  expect(body.claim).toEqual(registration.claim);
  const paper = await api.call(body.documents[0].href, { as });
  expect(paper.body).toMatchObject({ kind: 'registration', text: registration.summary, author: 'hall' });
});

test('an auditor reads every case of the place and nobody’s name', async () => {
  const { text, body } = await api.call(`/v1/disputes/${number}`, { as: 'auditor' });
  expect(body.number).toBe(number);
  expect(text).not.toMatch(/示例|修复|510183/);
  const { documents } = (await api.call(`/v1/disputes/${number}`, { as: 'hall' })).body;
  expect((await api.call(documents[0].href, { as: 'auditor' })).status).toBe(404);
});

test('the log of every request holds no personal data', async () => {
  const lines: string[] = [];
  const logged = await openApi({ log: (line) => lines.push(line) });
  const broken = { ...logged.database.party, createMany: () => Promise.reject(new Error('示例甲 510183199001010011')) };
  Object.defineProperty(logged.database, 'party', { value: broken });
  const answer = await logged.call(`/v1/disputes`, { as: 'hall', key: 'k', raw: '{"summary":"示例甲"' });
  expect(answer.body.code).toBe('broken-json');
  expect(lines.join('')).not.toMatch(/示例甲|510183/);
  await logged.close();
});

test('whoever waits for a sequence that does not come gets what there is, marked as stale', async () => {
  const answer = await api.call(`/v1/disputes/${number}?after=99`, { as: 'hall' });
  expect([answer.status, answer.headers.get('fengqiao-stale')]).toEqual([200, 'true']);
  const here = await api.call(`/v1/disputes/${number}?after=${answer.body.seq}`, { as: 'hall' });
  expect(here.headers.get('fengqiao-stale')).toBeNull();
}, 10_000);
