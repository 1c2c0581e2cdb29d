import { type Api, openApi, openWithoutDatabase, registration } from './harness';

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

test('with Temporal down disputes are registered and read, and readiness says which part is missing', async () => {
  const registered = await api.call('/v1/disputes', { as: 'hall', key: 'k', body: registration });
  expect(registered.status).toBe(201);
  expect((await api.call(registered.body.href, { as: 'hall' })).status).toBe(200);
  expect(await api.call('/readyz')).toMatchObject({ status: 503, body: { status: 'not-ready', database: 'up', temporal: 'down' } });
  expect((await api.call('/healthz')).status).toBe(200);
});

test('with Temporal down a signal answers 503 and when to try again; the request stays to be continued', async () => {
  const { body } = await api.call('/v1/disputes', { as: 'hall', key: 'l', body: registration });
  const reply = () => api.call(`${body.href}/signals/reply`, { as: 'town', key: 'reply', body: { text: '已联系。' } });
  const answer = await reply();
  expect(answer).toMatchObject({ status: 503, body: { code: 'engine-unavailable' } });
  expect(answer.headers.get('retry-after')).toBe('2');
  const [request] = await api.database.request.findMany({ where: { operation: 'reply' } });
  expect(request).toMatchObject({ status: null, command: { name: 'reply', by: { principal: 'town', office: 'town' } } });
  expect(JSON.stringify(request)).not.toContain('已联系');
  await reply();
  const [later] = await api.database.request.findMany({ where: { operation: 'reply' } });
  expect(later?.command).toEqual(request?.command); // received when it was first received
}, 20_000);

test('with the database down everything answers 503, nothing hangs, and the process lives', async () => {
  const without = openWithoutDatabase();
  const { call, close } = await without;
  const answers = [await call('/v1/disputes', { as: 'hall' }), await call('/v1/disputes', { as: 'hall', key: 'k', body: registration })];
  for (const answer of answers) {
    expect(answer).toMatchObject({ status: 503, body: { code: 'database-unavailable' } });
    expect(answer.headers.get('retry-after')).toBe('2');
  }
  expect((await call('/healthz')).status).toBe(200);
  expect(await call('/readyz')).toMatchObject({ status: 503, body: { database: 'down' } });
  await close();
});
