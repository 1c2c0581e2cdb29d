import { Responsibility } from '../../contracts/api/responsibility';
import { HOUR } from '../../domain/time';
import { recordDisputeFacts } from '../../read-model/dispute-facts';
import { type Api, openApi, registration } from './harness';

let api: Api;
let number: string;
let handedUpAt: number;
beforeAll(async () => {
  api = await openApi();
  const registered = await api.call('/v1/disputes', { as: 'hall', key: 'k', body: registration });
  number = registered.body.number;
  const row = await api.database.dispute.findUniqueOrThrow({ where: { number } });
  handedUpAt = row.registeredAt.getTime() + HOUR;
  const [county, city] = [{ id: 'county', level: 'county' } as const, { id: 'city', level: 'city' } as const];
  const act = { by: 'town', office: 'town', occurredAt: handedUpAt, receivedAt: handedUpAt };
  await recordDisputeFacts(api.database, number, [
    { kind: 'handedUp', seq: 2, at: handedUpAt, to: { ...county, above: [city] }, reason: 'doc-why', ...act },
  ]);
});
afterAll(() => api.close());

const trace = (as: string, query = '', language = 'zh-CN') => api.call(`/v1/disputes/${number}/responsibility${query}`, { as, language });

test('who held the case when, on whose order, in names; and no party and no text', async () => {
  const { status, body, text } = await trace('county');
  expect(status).toBe(200);
  expect(Responsibility.parse(body).spans.map(({ holder, order, to }) => [holder.name, order.kind, to])).toEqual([
    [{ zh: '单位 town', en: 'town' }, 'registered', new Date(handedUpAt + 8 * HOUR).toISOString().replace('Z', '+08:00')],
    [{ zh: '单位 county', en: 'county' }, 'handedUp', null],
  ]);
  expect(body.spans[1].order.documents).toEqual([{ id: 'doc-why', href: `/v1/disputes/${number}/documents/doc-why` }]);
  expect(body.spans[0].clocks[0]).toMatchObject({ code: 'first-reply', basis: { code: 'QL-21' }, missed: [] });
  expect(text).not.toMatch(/示例|修复|漏水|510183/);
});

test('with a moment, the one span that covers it; none before the registration', async () => {
  const at = (instant: number) => `?at=${encodeURIComponent(new Date(instant).toISOString())}`;
  const holders = async (query: string) => Responsibility.parse((await trace('town', query)).body).spans.map(({ holder }) => holder.id);
  expect(await holders(at(handedUpAt - 1))).toEqual(['town']);
  expect(await holders(at(handedUpAt))).toEqual(['county']);
  expect(await holders(at(handedUpAt - 2 * HOUR))).toEqual([]);
  expect(await trace('town', '?at=yesterday')).toMatchObject({ status: 400, body: { code: 'invalid-parameter' } });
});

test('the same as a page, in the language the caller prefers', async () => {
  const [zh, en] = [await trace('county', '?form=prose'), await trace('county', '?form=prose', 'en')];
  expect(zh.headers.get('content-type')).toBe('text/plain; charset=utf-8');
  expect(zh.headers.get('vary')).toContain('Accept-Language');
  expect(zh.text).toContain(`${number} 号纠纷责任倒查`);
  expect(zh.text).toContain('单位 town说明理由,上报单位 county(第2条)');
  expect(en.text).toContain('town gave its reason and handed the case up to county (2).');
});

test.each(['hall', 'town', 'county', 'auditor'])('%s reads it', async (as) => {
  expect((await trace(as)).status).toBe(200);
});

test('whoever may neither read the file nor audit the place gets what an absent case gives: strangers, and the court', async () => {
  await api.database.disputeOffice.create({ data: { officeId: 'court', number, relation: 'court' } });
  const absent = await api.call('/v1/disputes/QL-2026-999999/responsibility', { as: 'county', language: 'zh-CN' });
  for (const as of ['stranger', 'elsewhere', 'court']) expect(await trace(as)).toMatchObject({ status: 404, text: absent.text });
  expect((await api.call(`/v1/disputes/${number}/responsibility`)).status).toBe(401);
});
