import { readConfig } from '../../config';
import type { DisputeFact } from '../../domain/dispute/facts';
import { stuckCases } from '../../ops/list-stuck';
import { hashKey } from '../../prisma/client';
import { stateOfCase } from '../../read-model/after-end';
import { startWaiting } from '../../workers/intake-relay';
import { tellPosts } from '../../workers/post-relay';
import { disputeStateQuery, disputeWorkflowId } from '../../workflows/messages';
import { eventually } from '../support/house/eventually';
import { openWorld, type World } from '../support/world';
import { type Api, openApi, registration } from './harness';

/** Real seconds in a day of the cases that wait for their ladder. */
const QUICK = { pace: { secondsPerDay: 1 } };
const HOUR = 3_600_000;

let world: World;
let api: Api;
beforeAll(async () => {
  world = await openWorld({ time: 'real' });
  const year = new Date(Date.now() + 8 * HOUR).getUTCFullYear();
  await world.database.counter.create({ data: { place: 'qionglai', year, last: 780_000 } });
  api = await openApi({ database: world.database, temporal: world.client, config: { COMMAND_TIMEOUT_MS: 5_000 } });
  const mayor = { id: 'mayor', name: 'mayor', officeId: 'city', roles: ['leader'], keyHash: hashKey('key-mayor') };
  await world.database.principal.create({ data: mayor });
});
afterAll(async () => {
  await api.close();
  await world.close();
});
// Each test begins with every post held.
afterEach(() => world.database.postChange.deleteMany());

let keys = 0;
const since = '2026-03-02';
const post = (as: string, office: string, body: object) =>
  api.call(`/v1/offices/${office}/post`, { as, key: `post-${++keys}`, body: { reason: '主任调离。', ...body } });
const vacate = async (office: string, deputy?: string) => {
  const answer = await post('mayor', office, { post: 'vacant', since, ...(deputy !== undefined && { deputy }) });
  expect({ office, status: answer.status, body: answer.body }).toMatchObject({ status: 201 });
};
const tell = (now = Date.now()) => tellPosts({ database: world.database, client: world.client, now });

/** A case of the village, registered as an office does it, whose workflow has begun. */
async function register(body: object = {}) {
  const answer = await api.call('/v1/disputes', {
    as: 'hall',
    key: `post-${++keys}`,
    body: { ...registration, office: 'village', ...body },
  });
  expect(answer.status).toBe(201);
  await startWaiting(world.database, world.client, world.taskQueue);
  const number = String(answer.body.number);
  const handle = world.client.workflow.getHandle(disputeWorkflowId(number));
  const facts = async () => {
    const rows = await world.database.fact.findMany({ where: { stream: disputeWorkflowId(number) }, orderBy: { seq: 'asc' } });
    return rows.map(({ body: fact }) => fact as unknown as DisputeFact);
  };
  const office = async () => Object((await world.database.intake.findUniqueOrThrow({ where: { number } })).input).office;
  return { number, handle, facts, office, state: () => handle.query(disputeStateQuery) };
}
type Registered = Awaited<ReturnType<typeof register>>;

/** The case's fact of this kind, once it has it. */
async function has<K extends DisputeFact['kind']>(dispute: Registered, kind: K, nth = 0) {
  return eventually(
    `${kind} of ${dispute.number}`,
    async () => {
      const facts = (await dispute.facts()).filter((fact): fact is Extract<DisputeFact, { kind: K }> => fact.kind === kind);
      return facts[nth];
    },
    60_000,
  );
}
/** Tells until the case has heard of it. */
const heard = (dispute: Registered, kind: 'postVacated' | 'postFilled', nth = 0) =>
  eventually(`${kind} is heard`, async () => {
    await world.database.postChange.updateMany({ where: { nextAt: { not: null } }, data: { nextAt: new Date(0) } });
    await tell();
    return (await dispute.facts()).filter((fact) => fact.kind === kind)[nth];
  });

test('an open case is told that the post above is vacant: its ladder goes to the deputy, and where there is none to the next level, each with the flag, in words', async () => {
  const dispute = await register(QUICK);
  const { number } = dispute;
  expect((await api.call(`/v1/disputes/${number}`, { as: 'stranger' })).status).toBe(404);
  await vacate('town', 'other-town');
  expect(await heard(dispute, 'postVacated')).toMatchObject({ post: 'town', since, deputy: 'other-town' });
  expect((await api.call(`/v1/disputes/${number}`, { as: 'stranger' })).status).toBe(200);
  const first = await has(dispute, 'escalated');
  expect(first).toMatchObject({ to: { id: 'other-town', level: 'town' }, standIn: { vacant: ['town'], as: 'deputy' } });

  await vacate('county');
  expect(await heard(dispute, 'postVacated', 1)).toMatchObject({ post: 'county', deputy: null });
  const second = await has(dispute, 'escalated', 1);
  expect(second).toMatchObject({ to: { id: 'city' }, standIn: { vacant: ['county'], as: 'above' } });

  const proposals = await eventually('the proposals are written', async () => {
    const rows = await world.database.accountability.findMany({ where: { number }, orderBy: { openedAt: 'asc' } });
    return rows.length >= 2 && rows;
  });
  expect(proposals.map(({ office, supervisor }) => `${office} -> ${supervisor}`)).toEqual(['village -> other-town', 'other-town -> city']);
  const page = await api.call(`/v1/disputes/${number}/responsibility?form=prose`, { as: 'county', language: 'zh-CN' });
  expect(page.text).toContain('系统按规则自动上报单位 other-town,并非人为指令(单位 town岗位空缺,由代行单位单位 other-town承担)');
  expect(page.text).toContain('上级岗位空缺');
  expect(page.text).toContain('(单位 county岗位空缺,由再上一级单位 city承担)');
  const { body } = await api.call(`/v1/disputes/${number}/timeline?limit=100`, { as: 'county' });
  const shown = body.items.filter(({ data }: { data: { standIn?: object } }) => data.standIn !== undefined);
  expect(shown.map(({ kind }: { kind: string }) => kind)).toEqual(
    expect.arrayContaining(['breached', 'accountabilityProposed', 'escalated']),
  );
  const inbox = await api.call('/v1/inbox?limit=100', { as: 'stranger' });
  const texts = inbox.body.items
    .filter((one: { number: string }) => one.number === number)
    .map((one: { text: { zh: string } }) => one.text.zh);
  expect(texts).toContainEqual(
    expect.stringContaining(`案件 ${number} 由 单位 village 上报贵单位。(单位 town岗位空缺,由代行单位单位 other-town承担)`),
  );
  await eventually('all is written', async () => (await stateOfCase(world.database, number)).seq === (await dispute.state()).seq);
  expect(await stateOfCase(world.database, number)).toEqual(await dispute.state());
}, 120_000);

test('a proposal that waits for a signature at a post that becomes vacant goes to its deputy, who signs it; told again it writes nothing', async () => {
  const dispute = await register(QUICK);
  const proposal = await eventually(
    'the proposal is written',
    async () => {
      return (await world.database.accountability.findFirst({ where: { number: dispute.number } })) ?? undefined;
    },
    60_000,
  );
  expect(proposal).toMatchObject({ office: 'village', supervisor: 'town' });
  const { id } = proposal;
  // The case is over, and tells nobody any more: whoever signs may read it all the same.
  await eventually('all is written', async () => (await stateOfCase(world.database, dispute.number)).seq === (await dispute.state()).seq);
  await dispute.handle.terminate();
  await world.database.dispute.update({ where: { number: dispute.number }, data: { status: 'ended' } });
  for (const href of [`/v1/accountability/${id}`, `/v1/disputes/${dispute.number}`])
    expect((await api.call(href, { as: 'stranger' })).status).toBe(404);
  await vacate('town', 'other-town');
  const moved = await eventually('the proposal has moved', async () => {
    await world.database.postChange.updateMany({ where: { nextAt: { not: null } }, data: { nextAt: new Date(0) } });
    await tell();
    return (await world.database.accountability.findFirst({ where: { id, supervisor: 'other-town' } })) ?? undefined;
  });
  expect(moved.state).toMatchObject({ supervisor: 'other-town', above: ['county', 'city'] });
  const replaced = () => world.database.fact.count({ where: { stream: id, body: { path: ['kind'], equals: 'signerReplaced' } } });
  await world.database.postChange.updateMany({ data: { nextAt: new Date(0) } });
  await tell();
  expect(await replaced()).toBe(1);

  expect((await api.call(`/v1/disputes/${dispute.number}`, { as: 'stranger' })).status).toBe(200);
  const { body } = await api.call(`/v1/accountability/${id}`, { as: 'stranger', language: 'zh-CN' });
  expect(body.timeline).toContainEqual(
    expect.objectContaining({ kind: 'signerReplaced', data: expect.objectContaining({ standIn: { vacant: ['town'], as: 'deputy' } }) }),
  );
  const inbox = await api.call('/v1/inbox?limit=100', { as: 'stranger' });
  const texts = inbox.body.items
    .filter((one: { code: string }) => one.code === 'signer-replaced')
    .map((one: { text: { zh: string } }) => one.text.zh);
  expect(texts).toEqual([expect.stringContaining('改换签发单位。(单位 town岗位空缺,由代行单位单位 other-town承担)')]);
  const sign = (as: string) =>
    api.call(`/v1/accountability/${id}/signals/sign`, { as, key: `post-${++keys}`, body: { reason: '听取说明后签发。' } });
  await eventually(
    'the office was heard',
    async () => {
      const row = await world.database.accountability.findUniqueOrThrow({ where: { id } });
      return row.status === 'awaiting-decision';
    },
    60_000,
  );
  expect((await sign('town')).status).not.toBe(200);
  const signed = await sign('stranger');
  expect({ status: signed.status, body: signed.body }).toMatchObject({ status: 200 });
}, 120_000);

test('the office a case complains about takes over no proposal in it: it goes past it to the next level', async () => {
  const claim = { subject: 'housing', demand: '落实安置', elsewhere: 'none', accusedOffice: 'county' };
  const complaint = await register({ type: 'petition', claim, ...QUICK });
  const proposal = await eventually(
    'the proposal is written',
    async () => (await world.database.accountability.findFirst({ where: { number: complaint.number } })) ?? undefined,
    60_000,
  );
  expect(proposal).toMatchObject({ office: 'village', supervisor: 'town' });
  await vacate('town');
  const moved = await eventually('the proposal has moved', async () => {
    await world.database.postChange.updateMany({ where: { nextAt: { not: null } }, data: { nextAt: new Date(0) } });
    await tell();
    return (await world.database.accountability.findFirst({ where: { id: proposal.id, supervisor: { not: 'town' } } })) ?? undefined;
  });
  expect(moved).toMatchObject({ supervisor: 'city', state: { above: [] } });
  expect((await api.call(`/v1/accountability/${proposal.id}`, { as: 'county' })).status).toBe(404);
}, 120_000);

test('with every post above vacant a rung goes to the top all the same; a case told again writes nothing; filled, it is told', async () => {
  const dispute = await register(QUICK);
  for (const office of ['town', 'county', 'city']) await vacate(office);
  await heard(dispute, 'postVacated', 2);
  const top = await has(dispute, 'escalated');
  expect(top).toMatchObject({ to: { id: 'city' }, standIn: { vacant: ['town', 'county', 'city'], as: 'top' } });
  const before = (await dispute.facts()).filter(({ kind }) => kind === 'postVacated').length;
  await eventually('nobody is left to tell', async () => {
    await world.database.postChange.updateMany({ data: { nextAt: new Date(0) } });
    return (await tell()) === 0;
  });
  expect((await dispute.facts()).filter(({ kind }) => kind === 'postVacated')).toHaveLength(before);

  const other = await register();
  expect((await post('county', 'town', { post: 'filled' })).status).toBe(201);
  expect(await heard(other, 'postFilled')).toMatchObject({ post: 'town' });
  expect((await other.state()).holder.above.map(({ id, vacant }) => `${id} ${vacant !== undefined}`)).toEqual([
    'town false',
    'county true',
    'city true',
  ]);
}, 120_000);

test('a case registered while a post is vacant knows it from the start; the office complained about stands in for nobody', async () => {
  await vacate('town', 'other-town');
  const claim = { subject: 'housing', demand: '落实安置', elsewhere: 'none', accusedOffice: 'other-town' };
  const [change] = await world.database.postChange.findMany();
  const [plain, complaint] = [await register(), await register({ type: 'petition', claim })];
  expect((await plain.office()).above[0]).toEqual({
    id: 'town',
    level: 'town',
    vacant: { change: change?.id, since, deputy: 'other-town' },
  });
  expect((await complaint.office()).above[0]).toEqual({ id: 'town', level: 'town', vacant: { change: change?.id, since } });
  // Both know it as it is: nobody need be told.
  await world.database.postChange.updateMany({ data: { nextAt: new Date(0) } });
  await tell();
  for (const one of [plain, complaint]) expect((await one.facts()).map(({ kind }) => kind)).toEqual(['registered']);
});

test('who records it, and what is refused with nothing changed', async () => {
  const code = async (as: string, office: string, body: object) => {
    const { status, body: problem } = await post(as, office, body);
    return `${status} ${problem.code ?? ''} ${problem.field ?? ''}`.trim();
  };
  const vacant = { post: 'vacant', since };
  expect(await code('inspector', 'village', { ...vacant, since: '2999-01-01' })).toBe('422 occurred-in-future since');
  expect(await code('hall', 'village', vacant)).toBe('403 not-allowed');
  expect(await code('stranger', 'village', vacant)).toBe('409 not-supervisor id');
  expect(await code('county', 'county', vacant)).toBe('409 not-supervisor id');
  expect(await code('county', 'elsewhere', vacant)).toBe('422 unknown-office id');
  expect(await code('county', 'court', vacant)).toBe('422 unknown-office id');
  expect(await code('county', 'town', { ...vacant, deputy: 'court' })).toBe('422 unknown-office deputy');
  expect(await code('county', 'town', { ...vacant, deputy: 'town' })).toBe('422 deputy-unfit deputy');
  expect(await code('county', 'town', { post: 'filled' })).toBe('409 post-unchanged post');
  expect(await world.database.postChange.count()).toBe(0);
  await vacate('town', 'other-town');
  expect(await code('county', 'town', { ...vacant, deputy: 'other-town' })).toBe('409 post-unchanged post');
  expect(await code('county', 'other-town', vacant)).toBe('409 office-stands-in post');
  await vacate('village');
  expect(await code('county', 'town', { ...vacant, deputy: 'village' })).toBe('422 deputy-unfit deputy');
  const offices = await api.call('/v1/offices?limit=50', { as: 'hall' });
  const shown = offices.body.items.filter(({ vacant: one }: { vacant: object | null }) => one !== null);
  expect(shown.map(({ id, vacant: one }: { id: string; vacant: object }) => ({ id, ...one }))).toEqual([
    { id: 'town', since, deputy: 'other-town' },
    { id: 'village', since, deputy: null },
  ]);
  const again = { as: 'county', key: 'the-same', body: { post: 'filled', reason: '到岗。' } };
  const [one, two] = [await api.call('/v1/offices/town/post', again), await api.call('/v1/offices/town/post', again)];
  expect([one.status, two.text]).toEqual([201, one.text]);
  expect(await world.database.postChange.count({ where: { officeId: 'town', vacant: false } })).toBe(1);
});

test('a case that cannot be told is told again, ever later, and found stuck; a change nobody is left to tell counts as told', async () => {
  const dispute = await register();
  await dispute.handle.terminate();
  await vacate('town');
  for (let tries = 0; tries < 6; tries += 1) {
    await world.database.postChange.updateMany({ data: { nextAt: new Date(0) } });
    await tell();
  }
  const now = Date.now();
  const [waiting] = await world.database.postChange.findMany();
  expect(Number(waiting?.nextAt) - now).toBeGreaterThan(20_000);
  const house = { config: readConfig({}), database: world.database, client: world.client, say: () => undefined };
  expect(await stuckCases(house, now)).toContainEqual(expect.objectContaining({ number: 'town', why: expect.stringContaining('vacant') }));
  await world.database.dispute.updateMany({ data: { status: 'ended' } });
  await world.database.postChange.updateMany({ data: { nextAt: new Date(0) } });
  expect(await tell()).toBe(0);
  expect(await world.database.postChange.count({ where: { toldAt: { not: null }, attempts: 0 } })).toBe(1);
});
