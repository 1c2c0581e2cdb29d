import { openClient } from '../../client';
import { told } from '../api/facts';
import { type Api, openApi } from '../api/harness';

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

const registration = {
  type: 'civil',
  place: 'qionglai',
  channel: 'visit',
  summary: '楼上漏水。',
  claim: { subject: 'neighbours', demand: '修复' },
  parties: [
    { side: 'applicant' as const, kind: 'person' as const, name: '示例甲' },
    { side: 'respondent' as const, kind: 'person' as const, name: '示例乙' },
  ],
};

test('the client registers, reads and follows a case, each by the types of the document', async () => {
  const client = openClient(api.base, 'key-hall');
  const registered = await client.POST('/v1/disputes', { params: { header: { 'Idempotency-Key': 'client' } }, body: registration });
  expect(registered.response.status).toBe(201);
  const number: string = registered.data?.number ?? '';
  const read = await client.GET('/v1/disputes/{number}', { params: { path: { number } } });
  expect([read.data?.seq, read.data?.holder.id, read.error]).toEqual([1, 'town', undefined]);

  const followed = await client.GET('/v1/disputes/{number}/events', { params: { path: { number } }, parseAs: 'stream' });
  await told(api.database, number, 2);
  let text = '';
  for await (const chunk of followed.data ?? []) {
    text += Buffer.from(chunk).toString('utf8');
    if (text.includes('data: ')) break;
  }
  expect(text).toMatch(/^id: 2\ndata: \{"seq":2,"kind":"progressed"/m);
});

test('what the API refuses is a problem with its code, and no data', async () => {
  const nobody = openClient(api.base, 'key-nobody');
  const { data, error } = await nobody.GET('/v1/inbox');
  expect([data, error?.code]).toEqual([undefined, 'unauthenticated']);
  const stranger = openClient(api.base, 'key-stranger');
  const params = { path: { number: 'QL-2026-000001', signal: 'reply' }, header: { 'Idempotency-Key': 'k' } };
  const refused = await stranger.POST('/v1/disputes/{number}/signals/{signal}', { params, body: { text: '已联系。' } });
  expect(refused.error).toMatchObject({ status: 404, code: 'not-found' });
});

test('where nobody answers the client throws', async () => {
  await expect(openClient('http://127.0.0.1:9', 'key').GET('/healthz')).rejects.toThrow('fetch failed');
});
