import { PreviewPage } from '../../contracts/api/preview';
import type { PastCase } from '../../domain/what-if/refold';
import { refold } from '../../domain/what-if/refold';
import { pastCases } from '../support/past-cases';
import { type Api, openApi } from './harness';

const CASES = 80;
const cases = [...pastCases(CASES, 11)];
const END = cases[0]?.until ?? 0;
const changes = [{ kind: 'limit', clock: 'first-reply', length: 5 }];

let api: Api;
beforeAll(async () => {
  api = await openApi({ now: () => END });
  for (const [index, past] of cases.entries()) await store(past, index % 2 === 0 ? ['county', 'town'] : ['county']);
});
afterAll(() => api.close());

/** A case as the intake and the worker leave it, as far as a preview reads it. */
async function store(past: PastCase, seenBy: readonly string[]): Promise<void> {
  const { registration, facts } = past;
  const { number, registrar, registeredAt, plan } = registration;
  const { plan: _plan, ...state } = refold(past).state;
  const { database } = api;
  await database.dispute.create({
    data: {
      ...{ number, type: plan.type.code, place: 'qionglai', channel: 'visit', status: state.status, level: state.level, seq: state.seq },
      ...{ holder: state.holder.id, registrar, registeredAt: new Date(registeredAt), partiesKey: number, claim: {} },
      ...{ state: JSON.parse(JSON.stringify(state)), plan: JSON.parse(JSON.stringify(plan)) },
    },
  });
  await database.intake.create({ data: { number, input: JSON.parse(JSON.stringify(registration)) } });
  await database.fact.createMany({
    data: facts.map((fact) => ({
      ...{ stream: `dispute-${number}`, seq: fact.seq, kind: fact.kind, at: new Date(fact.at) },
      body: JSON.parse(JSON.stringify(fact)),
    })),
  });
  await database.disputeOffice.createMany({ data: seenBy.map((officeId) => ({ officeId, number, relation: 'supervisor' })) });
}

const ask = (as: string, body: object, query = '') => api.call(`/v1/rules/preview${query}`, { as, body });
const read = async (as: string, body: object, query = '') => PreviewPage.parse((await ask(as, body, query)).body);

/** The rows of every table. */
async function rows(): Promise<unknown> {
  const tables: { name: string }[] = await api.database.$queryRaw`
    SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public' AND table_type = 'BASE TABLE' ORDER BY 1`;
  const counts: unknown[] = [];
  for (const { name } of tables) {
    counts.push([
      name,
      await api.database.$queryRawUnsafe(
        `SELECT count(*)::int AS rows, md5(string_agg(t::text, '' ORDER BY t::text)) AS what FROM "${name}" t`,
      ),
    ]);
  }
  return counts;
}

test('changed rules are tried on the cases in sight: the sum is whole, the cases come in pages, and every stored case comes out as recorded', async () => {
  const first = await read('county', { changes }, '?limit=10');
  expect(first.sum).toMatchObject({ cases: CASES, concerned: CASES, notReproduced: 0 });
  expect(first.sum.effects['breach-vanishes']).toBeGreaterThan(0);
  expect(first.findings.map(({ code }) => code)).toEqual(expect.arrayContaining(['office-spared', 'citizens-wait']));
  expect(first.items).toHaveLength(10);
  const numbers: string[] = [];
  for (let page = first; ; page = await read('county', { changes }, `?limit=10&cursor=${page.nextCursor}`)) {
    numbers.push(...page.items.map(({ number }) => number));
    expect(page.sum).toEqual(first.sum);
    if (page.nextCursor === null) break;
  }
  expect(numbers).toEqual([...new Set(numbers)].sort().reverse());
  expect(numbers).toHaveLength(first.sum.changed);
});

test('nothing is changed by it: every row of every table is what it was', async () => {
  const before = await rows();
  await read('county', { changes: [{ kind: 'score', rule: { perBreach: -10 } }] });
  expect(await rows()).toEqual(before);
});

test('only the cases in the sight of the caller, and of these those it asks for', async () => {
  expect((await read('town', { changes })).sum.cases).toBe(CASES / 2);
  expect((await read('stranger', { changes })).sum.cases).toBe(0);
  const civil = cases.filter(({ registration }) => registration.plan.type.code === 'civil').length;
  expect((await read('county', { changes, cases: { type: 'civil' } })).sum.cases).toBe(civil);
  const early = cases.filter(({ registration }) => registration.registeredAt < Date.parse('2026-03-01T00:00:00+08:00')).length;
  expect((await read('county', { changes, cases: { registeredBefore: '2026-03-01' } })).sum.cases).toBe(early);
});

test('refused: nobody known, no leader or supervisor, a limit beyond the law, an unknown clock, nonsense', async () => {
  expect((await api.call('/v1/rules/preview', { body: { changes } })).status).toBe(401);
  expect(await ask('visitor', { changes })).toMatchObject({
    status: 403,
    body: { code: 'not-allowed', expected: 'leader, supervisor' },
  });
  const limit = (clock: string, length: number) => ({ changes: [{ kind: 'limit', clock, length }] });
  expect(await ask('county', limit('mediation-period', 3))).toMatchObject({ status: 422, body: { code: 'against-law', basis: 'PM-2' } });
  expect(await ask('county', limit('no-such', 3))).toMatchObject({
    status: 422,
    body: { code: 'unknown-clock', field: 'changes.0.clock' },
  });
  expect(await ask('county', limit('first-reply', 3))).toMatchObject({ status: 422, body: { code: 'changes-nothing' } });
  expect(await ask('county', limit('first-reply', 0))).toMatchObject({ status: 400, body: { code: 'invalid-body' } });
  expect(await ask('county', { changes: [] })).toMatchObject({ status: 400 });
});

test('one at a time: another is told to come back, and other calls are answered meanwhile', async () => {
  const slow = ask('county', { changes: [{ kind: 'limit', clock: 'weekly-update', length: 6 }] });
  const [busy, health] = await Promise.all([
    ask('town', { changes: [{ kind: 'limit', clock: 'weekly-update', length: 5 }] }),
    api.call('/v1/disputes?limit=1', { as: 'town' }),
  ]);
  expect(health.status).toBe(200);
  expect([busy.status, (await slow).status].sort()).toEqual([200, 429]);
});
