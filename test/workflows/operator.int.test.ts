import { disputeWorkflowId, retrySignal } from '../../workflows/messages';
import { keys } from '../../workflows/search-attributes';
import { LiveCase } from '../support/cases';
import { openWorld, type World } from '../support/world';

let world: World;
let broken = false;
beforeAll(async () => {
  world = await openWorld({
    time: 'real',
    around: (real) => ({
      ...real,
      recordDisputeFacts: (number, facts) =>
        broken ? Promise.reject(new Error('the database is down')) : real.recordDisputeFacts(number, facts),
    }),
  });
});
afterAll(() => world.close());

const flagged = async (dispute: LiveCase) => (await dispute.handle.describe()).typedSearchAttributes.get(keys.needsOperator);
async function untilFlagged(dispute: LiveCase, raised: boolean): Promise<void> {
  while ((await flagged(dispute)) !== raised) await world.pass(20);
}

test('a different fact under a known sequence is refused and flags the operator; the case goes on, and is written when asked again', async () => {
  const dispute = await LiveCase.register(world);
  const stream = disputeWorkflowId(dispute.registration.number);
  await world.database.fact.create({ data: { stream, seq: 2, kind: 'foreign', at: new Date(), body: { seq: 2, kind: 'foreign' } } });
  await dispute.send('accept');
  await untilFlagged(dispute, true);
  expect((await dispute.send('route')).status).toBe('mediating');
  await world.database.fact.delete({ where: { stream_seq: { stream, seq: 2 } } });
  await dispute.handle.signal(retrySignal);
  expect((await dispute.recorded()).map(({ kind }) => kind)).toEqual(['registered', 'accepted', 'routed']);
  await untilFlagged(dispute, false);
});

test('with the database down a case goes on, and its facts follow in order when it is back', async () => {
  const dispute = await LiveCase.register(world);
  broken = true;
  await dispute.send('accept');
  expect((await dispute.send('route')).status).toBe('mediating');
  expect(await dispute.facts()).toHaveLength(1);
  broken = false;
  expect((await dispute.recorded()).map(({ seq, kind }) => `${seq} ${kind}`)).toEqual(['1 registered', '2 accepted', '3 routed']);
});
