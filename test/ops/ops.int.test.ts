import { readConfig } from '../../config';
import { stuckCases } from '../../ops/list-stuck';
import { readWords, runOps } from '../../ops/run';
import { disputeWorkflowId } from '../../workflows/messages';
import { LiveCase } from '../support/cases';
import { openWorld, type World } from '../support/world';

let world: World;
let down = false;
beforeAll(async () => {
  world = await openWorld({
    time: 'real',
    around: (real) => ({
      ...real,
      recordDisputeFacts: (number, facts) =>
        down ? Promise.reject(new Error('the database is down')) : real.recordDisputeFacts(number, facts),
    }),
  });
});
afterAll(() => world.close());
beforeEach(() => {
  down = false;
});

/** Runs an operator's command on this world; answers what it printed and what was recorded of it. */
async function ops(...words: string[]) {
  const lines: string[] = [];
  const config = { ...readConfig({}), TEMPORAL_TASK_QUEUE: world.taskQueue };
  const house = { config, database: world.database, client: world.client, say: (line: string) => void lines.push(line) };
  const fault = await runOps(house, words, 'tester').then(
    () => undefined,
    (error: Error) => error.message,
  );
  const record = await world.database.operation.findFirst({ orderBy: { id: 'desc' } });
  return { printed: lines.join('\n'), record, fault };
}

test('explain says where a case stands and that case and read model agree; the use is recorded', async () => {
  const dispute = await LiveCase.register(world);
  await dispute.send('accept');
  await dispute.recorded();
  const { printed, record } = await ops('explain', dispute.registration.number, '--as', 'Li');
  expect(printed).toContain('Read model: accepted, with village (village), 2 facts');
  expect(printed).toContain('Case and read model agree. Nothing to do.');
  expect(record).toMatchObject({ operator: 'Li', action: 'explain', target: dispute.registration.number, outcome: 'agree' });
});

test('explain does not ask for a worker where the case is archived', async () => {
  const dispute = await LiveCase.register(world);
  await dispute.send('decline');
  await dispute.handle.result();
  expect((await ops('explain', dispute.registration.number)).printed).toContain('Why: it is archived');
});

test('a case that decided more than the database holds is explained, and resend-facts brings the rest', async () => {
  const dispute = await LiveCase.register(world);
  const { number } = dispute.registration;
  down = true;
  await dispute.send('accept');
  await dispute.send('route');
  const told = await ops('explain', number);
  expect(told.printed).toContain('2 facts are decided and not in the database');
  expect(told.printed).toContain(`npm run ops -- resend-facts ${number}`);
  down = false;
  expect((await ops('resend-facts', number)).record).toMatchObject({ outcome: '1 -> 3' });
  expect((await dispute.facts()).map(({ kind }) => kind)).toEqual(['registered', 'accepted', 'routed']);
});

test('facts a database lost, as after the restore of an old backup, are written again from the history', async () => {
  const dispute = await LiveCase.register(world);
  const { number } = dispute.registration;
  const backup = await world.database.dispute.findUniqueOrThrow({ where: { number } });
  await dispute.send('accept');
  await dispute.send('route');
  const lost = await dispute.recorded();
  const [row, stream] = [await world.database.dispute.findUniqueOrThrow({ where: { number } }), disputeWorkflowId(number)];
  await world.database.fact.deleteMany({ where: { stream, seq: { gt: 1 } } });
  const { state, plan, claim: _, ...columns } = backup;
  await world.database.dispute.update({ where: { number }, data: { ...columns, state: state ?? {}, plan: plan ?? {} } });
  expect((await ops('resend-facts', number)).printed).toContain('Written again from the history: facts 2 to 3.');
  expect(await dispute.facts()).toEqual(lost);
  const { updatedAt: _now, ...restored } = await world.database.dispute.findUniqueOrThrow({ where: { number } });
  expect(row).toMatchObject(restored);
});

test('continue-as-new lets a case go on in a new run with a short history', async () => {
  const dispute = await LiveCase.register(world);
  await dispute.send('accept');
  const { printed, record } = await ops('continue-as-new', dispute.registration.number);
  expect(printed).toContain('New run');
  expect(record?.outcome).toBe(`${dispute.firstRunId} -> ${(await dispute.handle.describe()).runId}`);
  expect((await dispute.send('route')).status).toBe('mediating');
});

test('a registration without a workflow is found stuck after a minute, and retry-intake starts it', async () => {
  const dispute = await LiveCase.register(world);
  const { number } = dispute.registration;
  await dispute.handle.terminate();
  const waiting = { startedAt: null, createdAt: new Date(Date.now() - 120_000), attempts: 3, lastError: 'no engine' };
  const other = `${number}-B`;
  const row = await world.database.dispute.findUniqueOrThrow({ where: { number } });
  const { state, plan, claim, ...columns } = row;
  await world.database.dispute.create({ data: { ...columns, number: other, state: state ?? {}, plan: plan ?? {}, claim: claim ?? {} } });
  const input = { ...JSON.parse(JSON.stringify(dispute.registration)), number: other };
  await world.database.intake.create({ data: { number: other, input, ...waiting } });
  const house = { config: readConfig({}), database: world.database, client: world.client, say: () => undefined };
  expect(await stuckCases(house, Date.now())).toContainEqual({
    number: other,
    why: 'registered and not started after 3 attempts: no engine',
    advice: `npm run ops -- retry-intake ${other}`,
  });
  expect((await ops('retry-intake', other)).record).toMatchObject({ outcome: '1 started' });
  expect((await world.client.workflow.getHandle(disputeWorkflowId(other)).describe()).status.name).toBe('RUNNING');
  expect((await ops('retry-intake')).printed).toBe('No registration waits for its workflow.');
});

test('an unknown number is an error that is recorded as such', async () => {
  expect(await ops('explain', 'QL-1')).toMatchObject({
    fault: 'There is no dispute QL-1 in this database.',
    record: { outcome: 'failed: There is no dispute QL-1 in this database.' },
  });
});

test.each([[[]], [['dance']], [['explain']], [['list-stuck', 'QL-1']], [['explain', 'QL-1', '--force']]])(
  'other words answer with the list of actions: %j',
  (words) => {
    expect(() => readWords(words)).toThrow('npm run ops -- resend-facts <number>');
  },
);
