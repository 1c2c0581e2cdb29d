import { randomUUID } from 'node:crypto';
import { recordedFacts, registered, registration, signal, stateOf } from '../support/house/cases';
import { eventually } from '../support/house/eventually';
import { type House, openHouse } from '../support/house/house';

const VILLAGE = 'village-shiqiao';
const LEADER = 'village-shiqiao-leader';
const TOWN = 'town-fengxi';
const COURT = 'county-court';
const fixings = { office: VILLAGE, grade: 'ordinary', leader: 'p-shi', plan: '先鉴定再协商。', method: '请老调解员见面。' };
const visit = { contacted: true, solved: true, satisfied: true, record: '当事人满意。' };

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house?.close());

const read = (number: string, as: string, rest = '') => house.call('GET', `/v1/disputes/${number}${rest}`, { as });
const namesOf = (signals: readonly { name: string }[]) => signals.map(({ name }) => name);
const inbox = async (as: string, number: string): Promise<string[]> => {
  const { body } = await house.call('GET', '/v1/inbox?limit=100', { as });
  return body.items.filter((item: { number: string }) => item.number === number).map((item: { code: string }) => item.code);
};

/** Sends and waits until its sender can read of it. */
async function done(number: string, as: string, name: string, body: unknown = {}) {
  const answer = await signal(house, number, as, name, body);
  expect([name, answer.status, answer.body.code]).toEqual([name, 200, undefined]);
  const seen = await read(number, as, `?after=${answer.body.seq}`);
  expect(seen.headers.get('fengqiao-stale')).toBeNull();
  return seen.body;
}

/** The path of the newcomer: as far as the joint application to the court. */
async function broughtToCourt(more: Record<string, unknown> = {}): Promise<string> {
  const number = await registered(house, VILLAGE, more);
  await done(number, VILLAGE, 'accept');
  await done(number, VILLAGE, 'route', fixings);
  await done(number, VILLAGE, 'conclude-agreement', { form: 'written', agreement: '十五日内修复。' });
  await done(number, VILLAGE, 'apply-confirmation', { court: COURT, jointly: true });
  return number;
}

test('from registration to close-out over REST: every step offers the next, and the timeline tells all of it without a gap', async () => {
  const { body } = await house.call('POST', '/v1/disputes', {
    as: VILLAGE,
    key: randomUUID(),
    body: registration({ pace: { secondsPerDay: 0.4 } }),
  });
  const number: string = body.number;
  const begun = await read(number, VILLAGE);
  expect(begun.body).toMatchObject({ number, holder: { id: VILLAGE }, parties: [{ side: 'applicant' }, { side: 'respondent' }] });
  await eventually('it runs', () => stateOf(house, number));
  const accepted = await done(number, VILLAGE, 'accept');
  expect(namesOf(accepted.signals)).toEqual(expect.arrayContaining(['route', 'hand-up']));
  const routed = await done(number, VILLAGE, 'route', fixings);
  expect(namesOf(routed.signals)).toEqual(expect.arrayContaining(['hold-session', 'conclude-agreement', 'suspend']));
  await done(number, VILLAGE, 'conclude-agreement', { form: 'oral', agreement: '一个月内修复。' });
  await done(number, VILLAGE, 'waive-confirmation', { reason: '可自觉履行。' });
  await done(number, VILLAGE, 'record-visit', visit);
  const closed = await eventually(
    'it is closed out',
    async () => {
      const now = await read(number, VILLAGE);
      return now.body.status === 'ended' && now.body;
    },
    60_000,
  );
  expect(closed).toMatchObject({ outcome: 'settled', signals: [] });
  const { items } = (await read(number, VILLAGE, '/timeline?limit=100')).body;
  expect(items.map(({ seq }: { seq: number }) => seq)).toEqual(items.map((_item: unknown, index: number) => index + 1));
  const told = items.map(({ kind }: { kind: string }) => kind).filter((kind: string) => !['reminded', 'breached'].includes(kind));
  expect(told).toEqual(['registered', 'accepted', 'routed', 'agreed', 'confirmationWaived', 'visited', 'scored', 'lapsed']);
  expect((await signal(house, number, VILLAGE, 'accept')).body).toMatchObject({ status: 409, code: 'case-ended' });
}, 90_000);

test('what people wrote stays a document that those who work on the case can read, and the auditor cannot', async () => {
  const number = await registered(house, VILLAGE);
  await done(number, VILLAGE, 'accept');
  await done(number, VILLAGE, 'route', fixings);
  const { documents } = (await read(number, TOWN)).body;
  expect(documents.map(({ kind }: { kind: string }) => kind)).toEqual(
    expect.arrayContaining(['registration', 'resolution-plan', 'resolution-method']),
  );
  const plan = documents.find(({ kind }: { kind: string }) => kind === 'resolution-plan');
  expect((await house.call('GET', plan.href, { as: TOWN })).body).toMatchObject({ text: fixings.plan, author: VILLAGE });
  expect((await house.call('GET', plan.href, { as: 'city-auditor' })).status).toBe(404);
  const audited = await read(number, 'city-auditor');
  expect(audited.status).toBe(200);
  expect(audited.body).not.toHaveProperty('parties');
  expect(JSON.stringify(await recordedFacts(house, number))).not.toContain(fixings.plan);
});

test('the offices above see the case and may not handle it; an office beside it does not even know that it exists', async () => {
  const number = await registered(house, VILLAGE);
  for (const above of [TOWN, 'county-center', 'city-center']) {
    expect((await read(number, above)).body).toMatchObject({ number });
    expect((await signal(house, number, above, 'accept')).body).toMatchObject({ status: 409, code: 'not-holder' });
  }
  for (const path of ['', '/timeline', '/clocks', '/signals']) expect((await read(number, 'village-liulin', path)).status).toBe(404);
  expect((await signal(house, number, 'village-liulin', 'accept')).status).toBe(404);
  const { items } = (await house.call('GET', '/v1/disputes?limit=100', { as: 'village-liulin' })).body;
  expect(items).toEqual([]);
});

test('what is refused says why and what may be done instead', async () => {
  const number = await registered(house, VILLAGE);
  const early = await signal(house, number, VILLAGE, 'record-visit', visit);
  expect(early.body).toMatchObject({ status: 409, code: 'wrong-stage', expected: 'visiting' });
  expect(early.body.allowedSignals).toEqual(expect.arrayContaining(['accept', 'decline', 'reply', 'hand-up']));
  expect((await signal(house, number, COURT, 'accept')).status).toBe(404);
  expect((await signal(house, number, LEADER, 'accept')).status).toBe(200);
});

test('a court sees the cases brought to it and no other, and rules in them alone', async () => {
  const [ours, other] = await Promise.all([broughtToCourt(), registered(house, VILLAGE)]);
  await eventually('the court can read it', async () => (await read(ours, COURT)).status === 200);
  expect((await read(other, COURT)).status).toBe(404);
  const { items } = (await house.call('GET', '/v1/disputes', { as: COURT })).body;
  expect(items.map(({ number }: { number: string }) => number)).toEqual([ours]);
  expect((await read(ours, COURT)).body).not.toHaveProperty('parties');
  expect((await signal(house, ours, VILLAGE, 'accept-confirmation')).body).toMatchObject({ status: 403, code: 'not-allowed' });
  await done(ours, COURT, 'accept-confirmation');
  await done(ours, COURT, 'rule-confirmation', { result: 'confirmed', ruling: '协议有效。' });
  await done(ours, TOWN, 'record-visit', visit);
  await eventually('it is scored and watched', async () => (await read(ours, COURT)).body.status === 'watching');
});

test('a deadline nobody keeps reaches the inboxes: the office, the one above it, and a named person who signs after hearing', async () => {
  const number = await registered(house, VILLAGE, { pace: { secondsPerDay: 0.4 } });
  expect(await inbox(VILLAGE, number)).toContain('assigned');
  const proposal = await eventually('accountability is proposed', async () => {
    const { body } = await house.call('GET', '/v1/accountability?limit=100', { as: TOWN });
    return body.items.find((item: { number: string; office: string }) => item.number === number && item.office === VILLAGE);
  });
  expect(await inbox(VILLAGE, number)).toEqual(expect.arrayContaining(['assigned', 'breached', 'accountability-proposed']));
  expect(await inbox(TOWN, number)).toEqual(expect.arrayContaining(['card-opened', 'accountability-to-sign']));
  const act = (as: string, name: string, body: unknown) =>
    house.call('POST', `${proposal.href}/signals/${name}`, { as, key: randomUUID(), body });
  expect((await act(LEADER, 'sign', { reason: '自签。' })).status).toBeGreaterThanOrEqual(400);
  const stated = await act(VILLAGE, 'state', { statement: '人手不足。' });
  expect([200, 409]).toContain(stated.status); // at this pace the period to be heard is two seconds
  const signed = await eventually('a leader of the town signs', async () => {
    const answer = await act(`${TOWN}-leader`, 'sign', { reason: '予以约谈。' });
    return answer.status === 200 && answer;
  });
  expect(signed.body.status).toBe('in-force');
  await eventually('the case knows', async () =>
    (await recordedFacts(house, number)).some(({ kind }) => kind === 'accountabilityConcluded'),
  );
});

test('nothing is open by default: every route but health and documentation asks who calls', async () => {
  const { paths } = (await house.call('GET', '/openapi.json')).body;
  const asked = Object.entries<Record<string, unknown>>(paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => [method, path]),
  );
  expect(asked.length).toBeGreaterThan(10);
  const open: string[] = [];
  for (const [method, path = ''] of asked) {
    const answer = await house.call(
      method === 'post' ? 'POST' : 'GET',
      path.replaceAll(/\{\w+\}/g, '1'),
      method === 'post' ? { body: {} } : {},
    );
    if (answer.status !== 401) open.push(path);
  }
  expect(open.sort()).toEqual(['/healthz', '/openapi.json', '/readyz']);
});
