import { reassignCases } from '../../activities/reassign';
import { leadChanger } from '../../workers/change-lead';
import { startWaiting } from '../../workers/intake-relay';
import { startReassignments } from '../../workers/reassignment-relay';
import { disputeWorkflowId } from '../../workflows/messages';
import { eventually } from '../support/house/eventually';
import { openWorld, type World } from '../support/world';
import { type Api, openApi, registration } from './harness';

let world: World;
let api: Api;
beforeAll(async () => {
  world = await openWorld({ time: 'real' });
  // The engine is shared with other files: its workflow ids must not meet theirs.
  const year = new Date(Date.now() + 8 * 3_600_000).getUTCFullYear();
  await world.database.counter.create({ data: { place: 'qionglai', year, last: 760_000 } });
  api = await openApi({ database: world.database, temporal: world.client, config: { COMMAND_TIMEOUT_MS: 5_000 } });
  await world.database.person.createMany({
    data: ['away', 'deputy', 'third', 'free', 'mute'].map((id) => ({ id, name: '某干部', title: '科员', officeId: 'town' })),
  });
});
afterAll(async () => {
  await api.close();
  await world.close();
});

let keys = 0;
const post = (as: string, path: string, body?: object, key = `lead-${++keys}`) => api.call(path, { as, key, ...(body && { body }) });
const relay = () => startReassignments(world.database, world.client, world.taskQueue);

/** Cases of the village, led by this person. */
async function led(by: string, count: number): Promise<string[]> {
  const numbers: string[] = [];
  for (let index = 0; index < count; index += 1) {
    const { body } = await post('hall', '/v1/disputes', { ...registration, office: 'village' });
    await startWaiting(world.database, world.client, world.taskQueue);
    const fixings = { office: 'village', grade: 'ordinary', leader: by, plan: '先调解。', method: '上门。' };
    for (const [name, asked] of [
      ['accept', {}],
      ['route', fixings],
    ] as const)
      await eventually(name, async () => (await post('village', `${body.href}/signals/${name}`, asked)).status === 200);
    await eventually('it is read', async () => (await leadOf(body.number)) === by);
    numbers.push(body.number);
  }
  return numbers;
}

const leadOf = async (number: string) => (await world.database.dispute.findUnique({ where: { number } }))?.lead ?? null;
const changesOf = (number: string) => world.database.fact.count({ where: { stream: `dispute-${number}`, kind: 'leadChanged' } });
const order = async (id: string) => (await api.call(`/v1/reassignments/${id}`, { as: 'county' })).body;
const reached = (id: string, status: string) =>
  eventually(`it is ${status}`, async () => {
    await relay();
    return (await order(id)).status === status;
  });

test('a leave moves every case of the absent person to the deputy, and back what it moved: each with its result, each once', async () => {
  const [first = '', second = '', gone = ''] = await led('away', 3);
  await world.client.workflow.getHandle(disputeWorkflowId(gone)).terminate();
  const body = { person: 'away', deputy: 'deputy', reason: '外出学习。' };
  const taken = await post('town', '/v1/leaves', body, 'the-leave');
  expect(taken).toMatchObject({ status: 202, body: { href: expect.stringContaining('/v1/reassignments/') } });
  expect((await post('town', '/v1/leaves', body, 'the-leave')).body).toEqual(taken.body);
  const { id } = taken.body;
  await reached(id, 'away');
  expect(await order(id)).toMatchObject({ kind: 'leave', moved: 2, notMoved: 1, back: 0, notBack: 0, waiting: 0, person: { id: 'away' } });
  const refused = await api.call(`/v1/reassignments/${id}/cases?result=not-moved`, { as: 'county', language: 'zh-CN' });
  expect(refused.body.items).toEqual([
    {
      number: gone,
      href: `/v1/disputes/${gone}`,
      moved: { code: 'case-ended', text: expect.objectContaining({ zh: expect.any(String) }) },
      back: null,
    },
  ]);
  expect(await leadOf(first)).toBe('deputy');
  const shown = (await api.call(`/v1/disputes/${first}`, { as: 'town' })).body;
  expect(shown.lead).toEqual({ id: 'deputy', name: { zh: '单位 town科员', en: '科员, town' } });
  expect((await api.call('/v1/disputes?lead=deputy', { as: 'town' })).body.items.map(({ number }: { number: string }) => number)).toEqual([
    second,
    first,
  ]);
  // Nobody is given a case who is away, and the answer says who stands in.
  const change = await post('county', `/v1/disputes/${first}/signals/change-lead`, { lead: 'away', reason: '归还。' });
  expect(change).toMatchObject({ status: 422, body: { code: 'person-on-leave', field: 'lead', expected: 'deputy' } });
  // Somebody takes one of them over meanwhile: it is not taken from them.
  expect((await post('county', `/v1/disputes/${second}/signals/change-lead`, { lead: 'chief', reason: '重大。' })).status).toBe(200);
  await eventually('it is read', async () => (await leadOf(second)) === 'chief');
  expect((await post('town', `/v1/leaves/${id}/end`)).status).toBe(202);
  await reached(id, 'done');
  expect(await order(id)).toMatchObject({ moved: 2, notMoved: 1, back: 1, notBack: 1 });
  await eventually('it is back', async () => (await leadOf(first)) === 'away');
  expect([await leadOf(second), await changesOf(first), await changesOf(second)]).toEqual(['chief', 2, 2]);
  expect((await post('town', `/v1/leaves/${id}/end`)).body.code).toBe('leave-over');
  const timeline = await api.call(`/v1/disputes/${first}/timeline`, { as: 'town' });
  const papers = timeline.body.items.filter(({ kind }: { kind: string }) => kind === 'leadChanged');
  expect(papers.map(({ data }: { data: object }) => data)).toEqual([
    expect.objectContaining({ former: 'away', lead: 'deputy', reassignment: id }),
    expect.objectContaining({ former: 'deputy', lead: 'away', reassignment: id }),
  ]);
  const paper = await api.call(`/v1/disputes/${first}/documents/${papers[0].data.reason}`, { as: 'town' });
  expect(paper.body).toMatchObject({ kind: 'lead-change', text: '外出学习。' });
});

test('an order whose answers were lost, as in a kill, is carried out once all the same', async () => {
  const numbers = await led('free', 2);
  const { id } = (await post('town', '/v1/leaves', { person: 'free', deputy: 'third', reason: '病假。' })).body;
  const changeLead = leadChanger(world.client);
  const dying = {
    database: world.database,
    attempt: 1,
    changeLead: async (...asked: Parameters<typeof changeLead>) => {
      await changeLead(...asked);
      return 'no-answer' as const;
    },
  };
  await expect(reassignCases(dying, id, 'out', '')).rejects.toThrow('2 of 2 cases did not answer');
  expect((await order(id)).moved).toBe(0);
  await world.stopWorker();
  await relay();
  await world.startWorker();
  await reached(id, 'away');
  expect(await order(id)).toMatchObject({ moved: 2, notMoved: 0 });
  for (const number of numbers) expect([await leadOf(number), await changesOf(number)]).toEqual(['third', 1]);
});

test('a case that did not answer follows its command later: the order then says so, and the leave brings it back', async () => {
  const [number = ''] = await led('mute', 1);
  const { id } = (await post('town', '/v1/leaves', { person: 'mute', deputy: 'third', reason: '病假。' })).body;
  await world.stopWorker();
  await reassignCases({ database: world.database, attempt: 40, changeLead: leadChanger(world.client) }, id, 'out', '');
  expect(await order(id)).toMatchObject({ moved: 0, notMoved: 1 });
  await world.startWorker();
  await eventually('the case follows', async () => (await order(id)).moved === 1);
  expect([(await order(id)).notMoved, await leadOf(number)]).toEqual([0, 'third']);
  await reached(id, 'away');
  expect((await post('town', `/v1/leaves/${id}/end`)).status).toBe(202);
  await reached(id, 'done');
  expect(await order(id)).toMatchObject({ moved: 1, back: 1, notBack: 0 });
  await eventually('it is back', async () => (await leadOf(number)) === 'mute');
  expect(await changesOf(number)).toBe(2);
});

test('three leaves of one person at once: one is taken, the others overlap it', async () => {
  const leave = { person: 'mute', deputy: 'third', reason: '休假。' };
  const answers = await Promise.all([1, 2, 3].map(() => post('town', '/v1/leaves', leave)));
  expect(answers.map(({ body }) => body.code ?? 'taken').sort()).toEqual(['leave-overlaps', 'leave-overlaps', 'taken']);
});

test('a bulk re-assignment gives a result for each case, and leaves nothing where it was refused', async () => {
  const [first = '', second = ''] = await led('clerk', 2);
  await post('town', `/v1/disputes/${second}/signals/change-lead`, { lead: 'lead', reason: '分工。' });
  const stranger = (await post('stranger', '/v1/disputes', { ...registration, office: 'other-town' })).body.number;
  const claim = { subject: 'housing', demand: '落实安置', elsewhere: 'none' };
  const petition = (await post('hall', '/v1/disputes', { ...registration, type: 'petition', office: 'town', claim })).body.number;
  await startWaiting(world.database, world.client, world.taskQueue);
  const numbers = [first, second, 'QL-2020-000001', stranger, petition];
  const { body } = await post('town', '/v1/reassignments', { numbers, lead: 'lead', reason: '分工调整。' });
  await reached(body.id, 'done');
  const { items } = (await api.call(`/v1/reassignments/${body.id}/cases`, { as: 'town' })).body;
  const codes = new Map(items.map(({ number, moved }: { number: string; moved: { code?: string } }) => [number, moved.code ?? 'moved']));
  expect(numbers.map((number) => codes.get(number))).toEqual(['moved', 'already-lead', 'not-found', 'not-found', 'no-lead']);
  const heard = await world.client.workflow.getHandle(disputeWorkflowId(petition)).fetchHistory();
  expect(heard.events?.filter(({ workflowExecutionSignaledEventAttributes: signal }) => signal) ?? []).toEqual([]);
  const papers = await world.database.document.findMany({ where: { kind: 'lead-change', commandId: { startsWith: body.id } } });
  expect(papers.map(({ stream }) => stream)).toEqual([`dispute-${first}`]);
  const page = await api.call(`/v1/reassignments/${body.id}/cases?limit=1`, { as: 'town' });
  expect([page.body.items.length, typeof page.body.nextCursor]).toEqual([1, 'string']);
  expect((await post('town', `/v1/leaves/${body.id}/end`)).body.code).toBe('no-leave');
  expect((await api.call(`/v1/reassignments/${body.id}`, { as: 'stranger' })).status).toBe(404);
  const list = (await api.call('/v1/reassignments?limit=2', { as: 'county' })).body;
  expect([list.items[0].id, list.items.length]).toEqual([body.id, 2]);
  expect((await api.call(`/v1/reassignments?cursor=${list.nextCursor}`, { as: 'county' })).body.items.length).toBeGreaterThan(0);
});

test('a leave that is to begin waits, and one that is called off before moves nothing; one with an end comes back by itself', async () => {
  const [number = ''] = await led('lead', 1);
  const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();
  const planned = await post('county', '/v1/leaves', { person: 'lead', deputy: 'chief', from: day(3), until: day(9), reason: '休假。' });
  await relay();
  expect(await order(planned.body.id)).toMatchObject({ status: 'planned', moved: 0 });
  const overlapping = { person: 'lead', deputy: 'chief', from: day(8), until: day(12), reason: '休假。' };
  expect((await post('county', '/v1/leaves', overlapping)).body.code).toBe('leave-overlaps');
  expect((await post('county', `/v1/leaves/${planned.body.id}/end`)).status).toBe(202);
  await reached(planned.body.id, 'done');
  expect([await leadOf(number), (await order(planned.body.id)).moved]).toEqual(['lead', 0]);
  const short = await post('county', '/v1/leaves', {
    person: 'lead',
    deputy: 'chief',
    until: new Date(Date.now() + 4_000).toISOString(),
    reason: '开会。',
  });
  await relay();
  await eventually('it is moved', async () => (await leadOf(number)) === 'chief');
  await reached(short.body.id, 'done');
  await eventually('it is back', async () => (await leadOf(number)) === 'lead');
});

test.each([
  ['whoever neither leads nor supervises', 'visitor', {}, 403, 'not-allowed', undefined],
  ['somebody of an office above', 'town', { person: 'chief' }, 422, 'unknown-person', 'person'],
  ['a deputy of another line', 'county', { person: 'chief', deputy: 'lead' }, 422, 'deputy-of-another-office', 'deputy'],
  ['nobody', 'town', { deputy: 'nobody' }, 422, 'unknown-person', 'deputy'],
  ['a leave that is over', 'town', { until: '2026-01-01T00:00:00+08:00' }, 422, 'leave-over-before', 'until'],
  ['a deputy on leave', 'town', { deputy: 'free' }, 422, 'person-on-leave', 'deputy'],
])('a leave is refused: %s', async (_what, as, more, status, code, field) => {
  const answer = await post(as, '/v1/leaves', { person: 'clerk', deputy: 'third', reason: '休假。', ...more });
  expect([answer.status, answer.body.code, answer.body.field]).toEqual([status, code, field]);
});

test.each([
  ['a case named twice', { numbers: ['QL-1', 'QL-1'] }, 'case-twice', 'numbers.1'],
  ['somebody on leave', { lead: 'free' }, 'person-on-leave', 'lead'],
  ['nobody', { lead: 'nobody' }, 'unknown-person', 'lead'],
])('a bulk re-assignment is refused: %s', async (_what, more, code, field) => {
  const answer = await post('town', '/v1/reassignments', { numbers: ['QL-1'], lead: 'lead', reason: '分工。', ...more });
  expect([answer.status, answer.body.code, answer.body.field]).toEqual([422, code, field]);
});

test('a leave that follows another finds the cases when they are back: they stand with the deputy of the leave that runs', async () => {
  await world.database.person.createMany({
    data: ['ill', 'second'].map((id) => ({ id, name: '某干部', title: '科员', officeId: 'town' })),
  });
  const [number = ''] = await led('ill', 1);
  const first = (await post('town', '/v1/leaves', { person: 'ill', deputy: 'deputy', reason: '病假。' })).body.id;
  await reached(first, 'away');
  await eventually('it is read', async () => (await leadOf(number)) === 'deputy');
  // Ended early, and followed by another before anything has come back.
  expect((await post('town', `/v1/leaves/${first}/end`)).status).toBe(202);
  const next = (await post('town', '/v1/leaves', { person: 'ill', deputy: 'second', reason: '续假。' })).body.id;
  const early = { database: world.database, attempt: 1, changeLead: leadChanger(world.client) };
  await expect(reassignCases(early, next, 'out', '')).rejects.toThrow('on their way back');
  await reached(first, 'done');
  await reached(next, 'away');
  expect(await order(next)).toMatchObject({ moved: 1, notMoved: 0 });
  await eventually('it is with the second', async () => (await leadOf(number)) === 'second');
}, 60_000);

test('nobody is their own deputy, and whoever stands in takes no leave meanwhile; a request repeated after its end is answered as it was', async () => {
  await world.database.person.createMany({ data: ['q', 'p', 'r'].map((id) => ({ id, name: '某干部', title: '科员', officeId: 'town' })) });
  const hour = 3_600_000;
  const begun = Date.now();
  const moment = (ahead: number) => new Date(begun + ahead * hour).toISOString();
  const leave = (person: string, deputy: string, from: number, until: number) =>
    post('town', '/v1/leaves', { person, deputy, reason: '病假。', from: moment(from), until: moment(until) });
  expect(await leave('q', 'q', 1, 2)).toMatchObject({ status: 422, body: { code: 'deputy-unfit', field: 'deputy' } });
  expect((await leave('q', 'p', 10, 20)).status).toBe(202);
  expect(await leave('p', 'r', 5, 11)).toMatchObject({ status: 409, body: { code: 'person-stands-in', field: 'person', expected: 'q' } });
  expect((await leave('p', 'r', 5, 10)).status).toBe(202);
  const body = { person: 'r', deputy: 'q', reason: '半天。', until: new Date(Date.now() + 1_500).toISOString() };
  const taken = await post('town', '/v1/leaves', body, 'half-a-day');
  expect(taken.status).toBe(202);
  await eventually('it is over', async () => Date.now() > Date.parse(body.until));
  expect((await post('town', '/v1/leaves', body, 'half-a-day')).body).toEqual(taken.body);
  expect(await post('town', '/v1/leaves', body, 'another')).toMatchObject({ status: 422, body: { code: 'leave-over-before' } });
});
