import { Client, Connection } from '@temporalio/client';
import { readConfig } from '../../config';
import { stuckCases } from '../../ops/list-stuck';
import { tellEvents } from '../../workers/event-relay';
import { startWaiting } from '../../workers/intake-relay';
import { eventually } from '../support/house/eventually';
import { openWorld, type World } from '../support/world';
import { type Api, openApi, registration } from './harness';

let world: World;
let api: Api;
beforeAll(async () => {
  world = await openWorld({ time: 'real' });
  // The engine is shared with other files: its workflow ids must not meet theirs.
  const year = new Date(Date.now() + 8 * 3_600_000).getUTCFullYear();
  await world.database.counter.create({ data: { place: 'qionglai', year, last: 740_000 } });
  api = await openApi({ database: world.database, temporal: world.client, config: { COMMAND_TIMEOUT_MS: 5_000 } });
});
afterAll(async () => {
  await api.close();
  await world.close();
});

let keys = 0;
const post = (as: string, path: string, body: object) => api.call(path, { as, key: `skip-${++keys}`, body });
const petition = { ...registration, type: 'petition', office: 'county', channel: 'visit' };
const claim = { subject: 'housing', demand: '落实安置', elsewhere: 'none' };

/** A dispute with the village whose workflow has begun. */
async function dispute() {
  const { body } = await post('hall', '/v1/disputes', { ...registration, office: 'village' });
  await startWaiting(world.database, world.client, world.taskQueue);
  return { number: String(body.number), href: String(body.href) };
}

async function petitioned(earlierCase: string, more: object = {}) {
  const answer = await post('county', '/v1/disputes', { ...petition, claim: { ...claim, earlierCase }, ...more });
  await startWaiting(world.database, world.client, world.taskQueue);
  return answer;
}

const untold = () => world.database.listedEvent.count({ where: { toldAt: null } });
/** Tells what waits, whenever it was to be told again. */
async function tell(client = world.client) {
  const { database, taskQueue } = world;
  await database.listedEvent.updateMany({ where: { toldAt: null }, data: { nextAt: new Date(0) } });
  return tellEvents({ database, client, taskQueue, now: Date.now() });
}
const allTold = async () => {
  await tell();
  return (await untold()) === 0;
};
const proposalsOf = (number: string) =>
  world.database.accountability.findMany({ where: { number }, select: { id: true, office: true, supervisor: true, status: true } });

test('a visit two levels above whoever has the case starts its trace by itself, before the office above, once (TA-23)', async () => {
  const earlier = await dispute();
  expect((await petitioned(earlier.number)).status).toBe(201);
  expect(await tell()).toBe(1);
  await eventually('it is told', allTold);
  const proposals = await eventually('the trace', async () => {
    const found = await proposalsOf(earlier.number);
    return found.length > 0 && found;
  });
  expect(proposals).toEqual([
    {
      id: `accountability-${earlier.number}-skip-level-trace-1-village`,
      office: 'village',
      supervisor: 'town',
      status: 'awaiting-statement',
    },
  ]);
  // Told again, as after a kill between the signal and the mark, it knows the event.
  await world.database.listedEvent.updateMany({ data: { toldAt: null, attempts: 0 } });
  await tell();
  expect(await untold()).toBe(0);
  const { body } = await api.call(`${earlier.href}/responsibility`, { as: 'county' });
  const happened = body.spans.flatMap((span: { happened: { kind: string }[] }) => span.happened.map(({ kind }) => kind));
  expect(happened).toEqual(['eventReported', 'accountabilityProposed']);
  const page = await api.call(`${earlier.href}/responsibility?form=prose`, { as: 'county', language: 'zh-CN' });
  expect(page.text).toContain('单位 county:报告列明事件:越级访(第2条)');
  expect(page.text).toContain('责任倒查');
});

test('a case that has ended is traced all the same, once', async () => {
  const earlier = await dispute();
  await eventually('it is declined', async () => {
    const { status } = await post('village', `${earlier.href}/signals/decline`, { reason: '不属于人民调解范围。', routes: ['court'] });
    return status === 200;
  });
  await world.client.workflow.getHandle(`dispute-${earlier.number}`).result();
  await petitioned(earlier.number);
  await tell();
  await eventually('the trace', async () => (await proposalsOf(earlier.number)).length === 1);
  await world.database.listedEvent.updateMany({ data: { toldAt: null } });
  await tell();
  await tell();
  const facts = await world.database.fact.findMany({ where: { stream: `dispute-${earlier.number}` }, orderBy: { seq: 'asc' } });
  expect(facts.map(({ kind }) => kind)).toEqual(['registered', 'declined', 'eventReported', 'accountabilityProposed']);
  // The event is part of the evidence.
  expect(facts.at(-1)?.body).toMatchObject({ evidence: { seq: 3 } });
  const { status } = await world.client.workflow.getHandle(`accountability-${earlier.number}-skip-level-trace-1-village`).describe();
  expect(status.name).toBe('RUNNING');
});

test('a letter, a visit one level above and a petition of its own pass over nobody; an earlier case must be there', async () => {
  await eventually('all are told', allTold);
  const earlier = await dispute();
  await petitioned(earlier.number, { channel: 'online' });
  await post('hall', '/v1/disputes', { ...petition, office: 'town', claim: { ...claim, earlierCase: earlier.number } });
  expect(await tell()).toBe(0);
  expect(await petitioned('QL-2020-000001')).toMatchObject({
    status: 422,
    body: { code: 'unknown-earlier-case', field: 'claim.earlierCase' },
  });
});

test('a hall that registers for the office visited is heard all the same; one event that fails holds up no other; a complaint’s number stays out of the file', async () => {
  const [first, second] = [await dispute(), await dispute()];
  // An earlier case whose workflow is gone though it has not ended.
  await world.client.workflow.getHandle(`dispute-${first.number}`).terminate();
  await petitioned(first.number);
  const claimed = { ...claim, earlierCase: second.number, accusedOffice: 'village' };
  const { status } = await post('hall', '/v1/disputes', { ...petition, claim: claimed });
  expect(status).toBe(201);
  await eventually('the second is told', async () => {
    await tell();
    return (await proposalsOf(second.number)).length === 1;
  });
  await tell();
  expect(await world.database.listedEvent.findMany({ where: { toldAt: null }, select: { number: true } })).toEqual([
    { number: first.number },
  ]);
  const [paper] = await world.database.document.findMany({ where: { stream: `dispute-${second.number}`, kind: 'event-report' } });
  expect(paper?.text).not.toMatch(/QL-/);
});

test('an event its case refuses is told again, ever later, and found stuck; a case that takes it then has it once', async () => {
  const earlier = await dispute();
  await petitioned(earlier.number);
  const event = { number: earlier.number, toldAt: null };
  // The registrar of an office that has nothing to do with the case, until somebody puts it right.
  await world.database.listedEvent.updateMany({ where: event, data: { office: 'court' } });
  const refusals = () => world.database.fact.count({ where: { stream: `dispute-${earlier.number}`, kind: 'refused' } });
  await tell();
  await eventually('it is refused', async () => (await refusals()) === 1);
  await tell();
  await eventually('each try is a command of its own', async () => (await refusals()) === 2);
  await world.database.listedEvent.updateMany({ where: event, data: { attempts: 6 } });
  await tell();
  const now = Date.now();
  const [waiting] = await world.database.listedEvent.findMany({ where: event });
  expect(waiting).toMatchObject({ attempts: 7, lastError: 'not-holder' });
  expect(Number(waiting?.nextAt) - now).toBeGreaterThan(50_000);
  expect(await tellEvents({ database: world.database, client: world.client, taskQueue: world.taskQueue, now })).toBe(0);
  const house = { config: readConfig({}), database: world.database, client: world.client, say: () => undefined };
  expect(await stuckCases(house, now)).toContainEqual({
    number: earlier.number,
    why: `${waiting?.id} passed over its offices, and it does not know so after 7 attempts: not-holder`,
    advice: expect.stringContaining('explain'),
  });
  await world.database.listedEvent.updateMany({ where: event, data: { office: 'county' } });
  await eventually('it is told', async () => {
    await tell();
    return (await world.database.listedEvent.count({ where: event })) === 0;
  });
  // Told is what is written; what follows from it is decided in the same moment and written after it.
  await eventually('it is proposed', async () => (await proposalsOf(earlier.number)).length > 0);
  expect(await proposalsOf(earlier.number)).toHaveLength(1);
});

test('an ended case whose proposal could not be begun, as after a kill, has it begun the next time', async () => {
  const earlier = await dispute();
  await eventually('it is declined', async () => {
    const { status } = await post('village', `${earlier.href}/signals/decline`, { reason: '不属于人民调解范围。', routes: ['court'] });
    return status === 200;
  });
  await world.client.workflow.getHandle(`dispute-${earlier.number}`).result();
  await eventually(
    'its end is known',
    async () => (await world.database.dispute.findUnique({ where: { number: earlier.number } }))?.status === 'ended',
  );
  await petitioned(earlier.number);
  const gone = new Client({ connection: Connection.lazy({ address: '127.0.0.1:1', connectTimeout: '1s' }) });
  await gone.connection.withDeadline(Date.now() + 500, () => tell(gone));
  const facts = () =>
    world.database.fact.findMany({ where: { stream: `dispute-${earlier.number}` }, orderBy: { seq: 'asc' }, select: { kind: true } });
  const written = ['registered', 'declined', 'eventReported', 'accountabilityProposed'].map((kind) => ({ kind }));
  expect(await facts()).toEqual(written);
  expect(await proposalsOf(earlier.number)).toEqual([]);
  await tell();
  await eventually('the trace', async () => (await proposalsOf(earlier.number)).length === 1);
  expect(await facts()).toEqual(written);
  expect(await world.database.listedEvent.count({ where: { number: earlier.number, toldAt: null } })).toBe(0);
});
