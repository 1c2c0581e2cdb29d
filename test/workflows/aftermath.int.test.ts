import { proposalInput } from '../../domain/accountability/input';
import type { AccountabilityState } from '../../domain/accountability/state';
import type { LedgerEntry } from '../../domain/ledger/entry';
import { standings } from '../../domain/ledger/sums';
import { breachWithdrawnSignal, workflowTypes } from '../../workflows/messages';
import { LiveCase, sendTo } from '../support/cases';
import { actor, given, rectifiedPlan, until } from '../support/dispute-spec';
import { openWorld, type World } from '../support/world';

const DAY = 86_400_000;
let world: World;
beforeAll(async () => {
  world = await openWorld({ time: 'skipped' });
});
afterAll(() => world.close());

const [handler, leader, other] = [actor('village', 'handler'), actor('town', 'leader'), { ...actor('town', 'leader'), principal: 'other' }];

/** A case nobody answers, and the first proposal in it. */
async function proposed() {
  const dispute = await LiveCase.register(world, { plan: rectifiedPlan });
  const proposal = await dispute.firstProposal();
  const handle = world.client.workflow.getHandle(proposal.id);
  const send = (name: Parameters<typeof sendTo>[2], by = handler, more: object = {}) =>
    sendTo(world, proposal.id, name, by, `doc-${name}`, null, more);
  return { dispute, proposal, handle, send };
}

type Opened = Awaited<ReturnType<typeof proposed>>;

async function factsOf({ proposal, handle }: Opened): Promise<string[]> {
  const { seq } = await handle.query<AccountabilityState>('state');
  for (;;) {
    const rows = await world.database.fact.findMany({ where: { stream: proposal.id }, orderBy: { seq: 'asc' } });
    if (rows.length >= seq) return rows.map(({ kind }) => kind);
    await new Promise((resolve) => setImmediate(resolve));
  }
}

/** What stands against the village, by the ledger. */
async function standing({ dispute }: Opened) {
  await dispute.recorded();
  const rows = await world.database.ledgerEntry.findMany({ where: { number: dispute.registration.number } });
  return standings(rows as unknown as LedgerEntry[]).find(({ office }) => office === 'village');
}

async function signed(opened: Opened): Promise<void> {
  await opened.send('state');
  await opened.send('record-dissent', handler, { person: 'p-fang' });
  await opened.send('sign', leader);
}

test('AC-3, AC-5, SV-1: signed with a recorded dissent, not put right in time, objected to, revoked: nothing stands against the office any more', async () => {
  const opened = await proposed();
  const { dispute, proposal, handle, send } = opened;
  await signed(opened);
  expect(await handle.query('state')).toMatchObject({
    status: 'in-force',
    dissents: [{ person: 'p-fang', dissent: 'doc-record-dissent' }],
    aftermath: { rectification: 'due', appeal: 'open' },
  });
  await world.pass(10 * DAY);
  expect((await dispute.state()).proposals.find(({ id }) => id === proposal.id)).toMatchObject({ decision: 'signed', unrectified: true });
  expect(await standing(opened)).toMatchObject({ breaches: 1, measures: 1, reversed: 0 });

  await send('appeal');
  await expect(send('decide-appeal', leader, { result: 'revoked' })).rejects.toMatchObject({ cause: { message: 'signer-decides' } });
  await send('decide-appeal', other, { result: 'revoked', breach: 'withdrawn' });
  expect(await handle.result()).toMatchObject({ decision: 'reversed' });
  expect(await factsOf(opened)).toEqual([
    ...['opened', 'stated', 'dissentRecorded', 'decided', 'reminded', 'rectificationMissed', 'appealed', 'appealDecided', 'reversed'],
  ]);
  await dispute.send('accept', {}, actor((await dispute.state()).holder.id, 'handler'));
  expect(await standing(opened)).toEqual({ office: 'village', breaches: 0, measures: 0, reversed: 2 });
  const told = (await dispute.recorded()).filter(({ kind }) => kind === 'rectificationMissed' || kind === 'breachWithdrawn');
  expect(told).toMatchObject([
    { kind: 'rectificationMissed', id: proposal.id },
    { kind: 'breachWithdrawn', why: 'appeal' },
  ]);
});

test('put right, looked at, sent back, put right again, released; nobody objects: the measure stands and the proposal ends', async () => {
  const opened = await proposed();
  const { handle, send } = opened;
  await signed(opened);
  await send('report-rectification');
  await send('reject', leader);
  await send('report-rectification');
  await expect(send('release', leader)).rejects.toMatchObject({ cause: { message: 'check-missing' } });
  await send('release', leader, { check: 'doc-check' });
  expect((await handle.describe()).status.name).toBe('RUNNING');
  await world.pass(32 * DAY);
  expect(await handle.result()).toMatchObject({ decision: 'signed' });
  expect(await factsOf(opened)).toEqual([
    ...['opened', 'stated', 'dissentRecorded', 'decided', 'rectificationReported', 'rectificationRejected', 'rectificationReported'],
    ...['measureReleased', 'appealLapsed'],
  ]);
  expect(await standing(opened)).toMatchObject({ measures: 1 });
});

test('a breach withdrawn after the signature reverses the measure once, however often it is told', async () => {
  const opened = await proposed();
  const { handle } = opened;
  await signed(opened);
  await Promise.all([handle.signal(breachWithdrawnSignal, 'calendar'), handle.signal(breachWithdrawnSignal, 'calendar')]);
  expect(await handle.result()).toMatchObject({ decision: 'reversed' });
  expect((await factsOf(opened)).filter((kind) => kind === 'reversed')).toHaveLength(1);
  expect(await standing(opened)).toMatchObject({ breaches: 1, measures: 0, reversed: 1 });
});

test('a missed deadline that falls on appeal after the case has ended is taken back in the table, with everything that rests on it', async () => {
  const opened = await proposed();
  const { dispute, handle, send } = opened;
  await signed(opened);
  await dispute.send('decline', {}, actor((await dispute.state()).holder.id, 'handler'));
  await dispute.handle.result();
  await send('appeal');
  await send('decide-appeal', other, { result: 'revoked', breach: 'withdrawn' });
  expect(await handle.result()).toMatchObject({ decision: 'reversed' });
  expect((await dispute.facts()).at(-1)).toMatchObject({ kind: 'breachWithdrawn', why: 'appeal' });
  const rows = await world.database.ledgerEntry.findMany({ where: { number: dispute.registration.number } });
  const sums = standings(rows as unknown as LedgerEntry[]).find(({ office }) => office === 'village');
  expect(sums).toEqual({ office: 'village', breaches: 0, measures: 0, reversed: 2 });
});

test('a withdrawal that comes with the beginning finds a proposal that is open: it falls, and is read', async () => {
  const { state } = given(until('2026-03-09 10:00'));
  const [proposal] = state.proposals;
  if (!proposal) throw new Error('Nothing was proposed.');
  const input = { ...proposalInput(state, proposal), id: `${proposal.id}-${world.taskQueue}` };
  const handle = await world.client.workflow.signalWithStart(workflowTypes.accountability, {
    taskQueue: world.taskQueue,
    workflowId: input.id,
    args: [input],
    signal: breachWithdrawnSignal,
    signalArgs: ['appeal'],
  });
  expect(await handle.result()).toMatchObject({ decision: 'withdrawn' });
  const facts = await world.database.fact.findMany({ where: { stream: input.id }, orderBy: { seq: 'asc' } });
  expect(facts.map(({ kind }) => kind)).toEqual(['opened', 'breachWithdrawn']);
});
