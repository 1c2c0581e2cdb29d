import { randomUUID } from 'node:crypto';
import { factsOf, recordedFacts, registered, registration, signal, stateOf } from '../support/house/cases';
import { eventually } from '../support/house/eventually';
import { type House, openHouse } from '../support/house/house';

const OFFICE = 'village-shiqiao';
let house: House;
beforeAll(async () => {
  house = await openHouse({ commandTimeoutMs: 1_000 });
});
afterAll(() => house?.close());

const causes = async (number: string, id: string) => (await recordedFacts(house, number)).filter(({ cause }) => cause === id);
const isFirstReply = ({ clock }: { clock: string }) => clock === 'first-reply';

test('an act received before its deadline and applied after it was in time; an office that was silent meanwhile was not', async () => {
  const paced = { pace: { secondsPerDay: 1.5 } };
  const [timely, silent] = await Promise.all([registered(house, OFFICE, paced), registered(house, OFFICE, paced)]);
  await house.kill9('worker');
  const key = randomUUID();
  const queued = await signal(house, timely, OFFICE, 'accept', {}, key);
  expect(queued.status).toBe(202);
  await eventually('the first reply is overdue by the time of both cases', async () => {
    const { body } = await house.call('GET', `/v1/disputes/${silent}`, { as: OFFICE });
    const { body: other } = await house.call('GET', `/v1/disputes/${timely}`, { as: OFFICE });
    return [body, other].every(({ asOf, nextDueAt }) => Date.parse(asOf) > Date.parse(nextDueAt) + 3_600_000);
  });
  await house.restart('worker');
  const done = await eventually('the act is applied', async () => {
    const answer = await signal(house, timely, OFFICE, 'accept', {}, key);
    return answer.status === 200 && answer;
  });
  expect(await causes(timely, done.body.id)).toMatchObject([{ kind: 'accepted' }]);
  expect((await stateOf(house, timely)).breaches.filter(isFirstReply).filter(({ withdrawn }) => !withdrawn)).toEqual([]);
  await eventually('the silent office is in breach', async () => (await stateOf(house, silent)).breaches.some(isFirstReply));
});

test('a registration while the engine is down is kept and started when it is back; a signal meanwhile may be tried again', async () => {
  await house.kill9('engine');
  const answer = await house.call('POST', '/v1/disputes', { as: OFFICE, key: randomUUID(), body: registration() });
  expect(answer.status).toBe(201);
  const { number } = answer.body;
  expect((await house.call('GET', `/v1/disputes/${number}`, { as: OFFICE })).body).toMatchObject({ number, holder: { id: OFFICE } });
  const key = randomUUID();
  const refused = await signal(house, number, OFFICE, 'accept', {}, key);
  expect(refused).toMatchObject({ status: 503, body: { code: 'engine-unavailable' } });
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
  await eventually(
    'the relay has failed to start it',
    async () => (await house.database.intake.count({ where: { number, attempts: { gt: 0 } } })) === 1,
    40_000,
  );
  await house.restart('engine');
  const done = await eventually('the same key is answered', async () => {
    const again = await signal(house, number, OFFICE, 'accept', {}, key);
    return again.status === 200 && again;
  });
  expect(await causes(number, done.body.id)).toMatchObject([{ kind: 'accepted' }]);
});

test('while the database is down REST says so, clocks go on in the workflow, and the facts catch up in order', async () => {
  const secondsPerDay = 1;
  const number = await registered(house, OFFICE, { pace: { secondsPerDay } });
  await house.kill9('postgres');
  const answers = await Promise.all([
    house.call('GET', `/v1/disputes/${number}`, { as: OFFICE }),
    signal(house, number, OFFICE, 'accept'),
    house.call('POST', '/v1/disputes', { as: OFFICE, key: randomUUID(), body: registration() }),
  ]);
  for (const answer of answers) {
    expect(answer).toMatchObject({ status: 503, body: { code: 'database-unavailable' } });
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
  }
  await eventually('the deadline passes in the workflow', async () => (await stateOf(house, number)).breaches.length > 0);
  await house.restart('postgres');
  const facts = await eventually(
    'the breach is recorded',
    async () => {
      const recorded = await factsOf(house, number);
      return recorded.some(({ kind }) => kind === 'breached') && recorded;
    },
    40_000,
  );
  expect(facts.map(({ seq }) => seq)).toEqual(facts.map((_fact, index) => index + 1));
  expect(facts.filter(({ kind }) => kind === 'accepted')).toEqual([]);
  const breach = facts.find((fact) => fact.kind === 'breached');
  if (breach?.kind !== 'breached') throw new Error('no breach');
  const lateMs = ((breach.at - breach.due) / 86_400_000) * secondsPerDay * 1_000;
  expect(lateMs).toBeLessThan(2_000);
});

test('an API killed before it could answer answers the same key afterwards, and the command has acted once', async () => {
  const number = await registered(house, OFFICE);
  await house.kill9('worker');
  const key = randomUUID();
  const unanswered = signal(house, number, OFFICE, 'accept', {}, key).catch(() => 'nobody answered');
  await eventually(
    'the request is kept',
    async () => (await house.database.request.count({ where: { stream: `dispute-${number}`, status: null } })) === 1,
  );
  await house.kill9('api');
  expect(await unanswered).toBe('nobody answered');
  await Promise.all([house.restart('api'), house.restart('worker')]);
  const first = await eventually('the same key is answered', async () => {
    const answer = await signal(house, number, OFFICE, 'accept', {}, key);
    return answer.status === 200 && answer;
  });
  expect(await causes(number, first.body.id)).toMatchObject([{ kind: 'accepted' }]);
  expect((await signal(house, number, OFFICE, 'accept', {}, key)).text).toBe(first.text);
});

test('a registration answered by an API that was then killed is answered the same by the next one', async () => {
  const call = { as: OFFICE, key: randomUUID(), body: registration() };
  const first = await house.call('POST', '/v1/disputes', call);
  await house.kill9('api');
  await house.restart('api');
  const second = await house.call('POST', '/v1/disputes', call);
  expect([second.status, second.text]).toEqual([first.status, first.text]);
});

test('a worker killed in the middle of a leave: every case changes hands once, none is left behind', async () => {
  const LED = 60;
  const fixings = { office: OFFICE, leader: 'p-shi', grade: 'ordinary', plan: '先调解。', method: '上门。' };
  const led = async () => {
    const number = await registered(house, OFFICE);
    for (const [name, body] of [
      ['accept', {}],
      ['route', fixings],
    ] as const)
      await eventually(name, async () => (await signal(house, number, OFFICE, name, body)).status === 200);
    return number;
  };
  const numbers: string[] = [];
  for (let from = 0; from < LED; from += 6) numbers.push(...(await Promise.all(Array.from({ length: 6 }, led))));
  await eventually('their lead is read', async () => (await house.database.dispute.count({ where: { lead: 'p-shi' } })) === LED);

  const as = 'town-fengxi-leader';
  const leave = { person: 'p-shi', deputy: 'p-fang', reason: '住院。' };
  const taken = await house.call('POST', '/v1/leaves', { as, key: randomUUID(), body: leave });
  expect(taken.status).toBe(202);
  const changes = () => house.database.fact.findMany({ where: { kind: 'leadChanged' }, select: { stream: true } });
  await eventually('some have changed hands', async () => (await changes()).length > 0);
  await house.kill9('worker');
  expect((await changes()).length).toBeLessThan(LED);
  await house.restart('worker');
  const order = await eventually(
    'all have been asked',
    async () => {
      const { body } = await house.call('GET', taken.body.href, { as });
      return body.status === 'away' && body;
    },
    40_000,
  );
  expect(order).toMatchObject({ moved: LED, notMoved: 0, waiting: 0 });
  await eventually('their facts are read', async () => (await changes()).length >= LED);
  const streams = (await changes()).map(({ stream }) => stream);
  expect(streams.toSorted()).toEqual(numbers.map((number) => `dispute-${number}`).toSorted());
});
