import { type Api, openApi, registration } from './harness';

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

const register = (key: string, body: object = registration, as = 'hall') => api.call('/v1/disputes', { as, key, body });

test('the same request again gets the first answer byte for byte, and registers nothing', async () => {
  const first = await register('same');
  const { parties, ...rest } = registration;
  const again = await register('same', { parties, ...rest });
  expect(again.status).toBe(201);
  expect(again.text).toBe(first.text);
  expect(again.headers.get('idempotency-replayed')).toBe('true');
  expect(again.headers.get('location')).toBe(first.headers.get('location'));
  expect(first.headers.get('idempotency-replayed')).toBeNull();
  expect(await api.database.request.count({ where: { operation: 'register' } })).toBe(1);
});

test('twenty times the same request at once register one dispute', async () => {
  const before = await api.database.dispute.count();
  const answers = await Promise.all(Array.from({ length: 20 }, () => register('storm')));
  expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
  expect(await api.database.dispute.count()).toBe(before + 1);
});

test('the same key with another body is refused, the same key of another principal is another', async () => {
  await register('mine');
  expect(await register('mine', { ...registration, channel: 'phone' })).toMatchObject({
    status: 422,
    body: { code: 'idempotency-key-reused' },
  });
  expect(await register('mine', registration, 'village')).toMatchObject({ status: 201 });
});

test.each([
  ['none', {}],
  ['one with a blank', { key: 'a b' }],
  ['one too long', { key: 'x'.repeat(201) }],
])('an Idempotency-Key is required: %s', async (_, header) => {
  const answer = await api.call('/v1/disputes', { as: 'hall', body: registration, ...header });
  expect(answer).toMatchObject({ status: 400, body: { code: 'idempotency-key-required', field: 'Idempotency-Key' } });
});

test('a refused registration does not use up its key', async () => {
  expect((await register('again', { ...registration, office: 'nonsense' })).status).toBe(422);
  expect((await register('again')).status).toBe(201);
});
