import { LiveCase } from '../support/cases';
import { civilPlan } from '../support/dispute-spec';
import { openWorld, type World } from '../support/world';
import { type Api, openApi } from './harness';

let world: World;
let api: Api;
beforeAll(async () => {
  world = await openWorld({ time: 'real' });
  api = await openApi({ database: world.database, temporal: world.client, config: { COMMAND_TIMEOUT_MS: 3_000 } });
});
afterAll(async () => {
  await api.close();
  await world.close();
});

/** A case begun under an older plan: whole days, and a mediation period of two months. */
async function oldCase() {
  const clocks = civilPlan.clocks.map((rule) => (rule.code === 'mediation-period' ? { ...rule, length: 2 } : rule));
  const plan = { ...civilPlan, rulesVersion: 1 as const, type: { ...civilPlan.type, version: 'old' }, clocks };
  const dispute = await LiveCase.register(world, { plan });
  const { number } = dispute.registration;
  await world.database.disputeOffice.create({ data: { officeId: 'county', number, relation: 'supervisor' } });
  await dispute.send('accept');
  await dispute.recorded();
  return { dispute, href: `/v1/disputes/${number}` };
}

const dueOf = async (href: string) => {
  const { clocks } = (await api.call(href, { as: 'county' })).body;
  return clocks.find(({ code }: { code: string }) => code === 'mediation-period');
};

test('the newest plan is previewed and then adopted: what was said to move moves, and its way is explained', async () => {
  const { dispute, href } = await oldCase();
  const before = await dueOf(href);
  expect(before.why).toMatchObject({ rulesVersion: 1, steps: [] });
  const preview = (await api.call(`${href}/adoption`, { as: 'county' })).body;
  expect(preview).toMatchObject({ from: { rulesVersion: 1, type: 'old' }, to: { rulesVersion: 4 }, refusal: null, withdrawn: [] });
  const moves = preview.moved.find(({ clock }: { clock: string }) => clock === 'mediation-period');
  expect(moves).toMatchObject({ occurrence: 2, from: before.dueAt, basis: { code: 'PM-2' } });
  expect(await dueOf(href)).toEqual({ ...before, remaining: expect.anything() });
  const adopted = await api.call(`${href}/signals/adopt-plan`, {
    as: 'county',
    key: 'adopt-1',
    body: { approver: 'chief', reason: '适用新规则。' },
  });
  expect(adopted.status).toBe(200);
  await api.call(`${href}?after=${adopted.body.seq}`, { as: 'county' });
  const after = await dueOf(href);
  expect(after).toMatchObject({ occurrence: 2, dueAt: moves.to, why: { rulesVersion: 4 } });
  expect(after.why.steps.map(({ zh }: { zh: string }) => zh).join('')).toContain('民法典第二百零一条');
  expect(await dispute.folded()).toEqual(await dispute.state());
  const { items } = (await api.call(`${href}/timeline`, { as: 'county' })).body;
  expect(items.at(-1)).toMatchObject({ kind: 'planAdopted', data: { plan: { rulesVersion: 4, type: { code: 'civil' } } } });
  expect(items.at(-1).data.plan).not.toHaveProperty('clocks');
  const again = await api.call(`${href}/signals/adopt-plan`, {
    as: 'county',
    key: 'adopt-2',
    body: { approver: 'chief', reason: '再次。' },
  });
  expect(again).toMatchObject({ status: 409, body: { code: 'plan-adopted-already', allowedSignals: expect.any(Array) } });
  expect((await api.call(`${href}/adoption`, { as: 'county' })).body).toMatchObject({ refusal: 'plan-adopted-already', moved: [] });
});

test('what began years ago is counted over the holidays of those years', async () => {
  const { dispute, href } = await oldCase();
  const { number } = dispute.registration;
  await world.database.dispute.update({ where: { number }, data: { registeredAt: new Date('2023-09-28T10:00:00+08:00') } });
  const { to } = (await api.call(`${href}/adoption`, { as: 'county' })).body;
  expect(to.calendar).toMatch(/^state-council-2022-/);
});

test('who may not see the case gets no preview of it', async () => {
  const { href } = await oldCase();
  expect((await api.call(`${href}/adoption`, { as: 'stranger' })).status).toBe(404);
});
