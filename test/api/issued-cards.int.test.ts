import { startWaiting } from '../../workers/intake-relay';
import { eventually } from '../support/house/eventually';
import { openWorld, type World } from '../support/world';
import { type Api, openApi, registration } from './harness';

let world: World;
let api: Api;
beforeAll(async () => {
  world = await openWorld({ time: 'real' });
  const year = new Date(Date.now() + 8 * 3_600_000).getUTCFullYear();
  await world.database.counter.create({ data: { place: 'qionglai', year, last: 790_000 } });
  api = await openApi({ database: world.database, temporal: world.client, config: { COMMAND_TIMEOUT_MS: 5_000 } });
});
afterAll(async () => {
  await api.close();
  await world.close();
});

let keys = 0;
const post = (as: string, path: string, body: object) => api.call(path, { as, key: `card-${++keys}`, body });
const reason = '当事人多次反映无人联系,请说明情况。';

/** A case of the village whose workflow has begun; in a hurry, a second is a day of its own. */
async function registered(more: object = {}) {
  const { body } = await post('hall', '/v1/disputes', { ...registration, office: 'village', ...more });
  await startWaiting(world.database, world.client, world.taskQueue);
  return String(body.href);
}
const send = (as: string, href: string, signal: string, body: object) => post(as, `${href}/signals/${signal}`, body);
const offered = async (as: string, href: string) => {
  const { body } = await api.call(`${href}/signals`, { as });
  return body.items.map(({ name }: { name: string }) => name);
};
const read = async (href: string) => (await api.call(href, { as: 'county' })).body;
const inbox = async (as: string, number: string) => {
  const { body } = await api.call('/v1/inbox?limit=100', { as });
  return body.items.filter((one: { number: string }) => one.number === number).map(({ text }: { text: { zh: string } }) => text.zh);
};
const happened = async (href: string) => {
  const { body } = await api.call(`${href}/timeline?limit=100`, { as: 'county' });
  return body.items
    .filter(({ data }: { data: { clock?: string } }) => data.clock === 'card-answer')
    .map(({ kind }: { kind: string }) => kind);
};

test('issued by hand, offered, shown and told; answered late it is a missed deadline and a measure is proposed to who issued it', async () => {
  const href = await registered({ pace: { secondsPerDay: 1 } });
  await eventually(
    'the card is issued',
    async () => (await send('county', href, 'issue-card', { colour: 'yellow', answerWithin: 2, reason })).status === 200,
  );
  const { number, cards } = await eventually('it is shown', async () => {
    const body = await read(href);
    return body.cards.length > 0 && body;
  });
  expect(cards).toMatchObject([{ clock: 'card-answer', occurrence: 1, office: 'village', colour: 'yellow', issuer: 'county' }]);
  expect(await inbox('village', number)).toContainEqual(expect.stringMatching(/单位 county 对贵单位签发黄牌督办单,请于 .+ 前答复。$/));

  const proposal = await eventually(
    'the ladder has proposed',
    async () => (await world.database.accountability.findFirst({ where: { number, id: { contains: 'card-answer' } } })) ?? undefined,
    60_000,
  );
  expect(proposal).toMatchObject({ office: 'village', supervisor: 'county' });
  const late = await send('village', href, 'answer-card', { clock: 'card-answer', occurrence: 1, answer: '已联系当事人。' });
  expect(late.status).toBe(200);
  const kinds = await eventually('the answer is written', async () => {
    const all = await happened(href);
    return all.includes('cardAnswered') && all;
  });
  expect(kinds).toEqual(['cardIssued', 'breached', 'accountabilityProposed', 'cardAnswered']);
  expect((await read(href)).cards.filter(({ clock }: { clock: string }) => clock === 'card-answer')).toEqual([]);
  expect(await world.database.ledgerEntry.count({ where: { number, clock: 'card-answer', kind: 'breach' } })).toBe(1);
  expect((await inbox('county', number)).filter((text: string) => text.includes('已答复督办单'))).toHaveLength(1);
  const page = await api.call(`${href}/responsibility?form=prose`, { as: 'county', language: 'zh-CN' });
  expect(page.text).toContain('单位 county:签发督办单(督办单答复期限):黄牌');
}, 120_000);

test('cancelled with its reason by who issued it; refused: a second one, an office below, who is not above', async () => {
  const href = await registered();
  const body = { colour: 'ordinary', reason };
  await eventually('the case has begun', async () => (await send('village', href, 'accept', {})).status === 200);
  expect(await offered('town', href)).toContain('issue-card');
  expect((await send('stranger', href, 'issue-card', body)).status).toBe(404);
  expect((await send('village', href, 'issue-card', body)).body).toMatchObject({ code: 'not-supervisor' });
  expect((await send('hall', href, 'issue-card', body)).body).toMatchObject({ code: 'not-allowed' });
  expect((await send('town', href, 'issue-card', { ...body, answerWithin: 16 })).body).toMatchObject({
    code: 'invalid-body',
    field: 'answerWithin',
  });
  expect((await send('town', href, 'issue-card', body)).status).toBe(200);
  expect((await send('county', href, 'issue-card', body)).body).toMatchObject({ code: 'card-open', expected: 'card-answer #1' });
  await eventually('it is offered to be answered', async () => (await offered('village', href)).includes('answer-card'));
  expect(await offered('town', href)).not.toContain('issue-card');
  const cancelled = { clock: 'card-answer', occurrence: 1, reason: '经核实已联系。' };
  expect((await send('village', href, 'cancel-card', cancelled)).body).toMatchObject({ code: 'not-supervisor' });
  expect((await send('town', href, 'cancel-card', cancelled)).status).toBe(200);
  const { number } = await read(href);
  await eventually('it is over', async () => (await read(href)).cards.length === 0);
  expect(await happened(href)).toEqual(['cardIssued', 'cardCancelled']);
  expect(await inbox('village', number)).toContainEqual(expect.stringContaining('单位 town 已撤销对贵单位的督办单'));
  const papers = await world.database.document.findMany({
    where: { stream: `dispute-${number}` },
    orderBy: { createdAt: 'asc' },
    select: { kind: true },
  });
  expect(papers.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['card-reason', 'card-cancellation']));
  expect((await send('village', href, 'answer-card', { clock: 'card-answer', occurrence: 1, answer: '迟到。' })).body).toMatchObject({
    code: 'no-open-card',
  });
  expect((await send('town', href, 'issue-card', body)).status).toBe(200);
});
