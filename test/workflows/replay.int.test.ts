import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { historyFromJSON } from '@temporalio/common/lib/proto-utils';
import { Worker } from '@temporalio/worker';
import { workflowTypes } from '../../workflows/messages';
import { quiet } from '../support/quiet';
import { worldAddresses } from '../support/world-handle';

const root = join(__dirname, '..', 'histories');
const histories = readdirSync(root).flatMap((release) => readdirSync(join(root, release)).map((file) => join(release, file)));
const historyOf = (file: string) => historyFromJSON(JSON.parse(readFileSync(join(root, file), 'utf8')));

beforeAll(quiet);

test('there are histories of every kind of workflow, but for the one a Schedule alone can start', () => {
  for (const type of Object.values(workflowTypes).filter((one) => one !== workflowTypes.scheduledExam))
    expect([type, histories.some((file) => file.endsWith(`.${type}.json`))]).toEqual([type, true]);
});

test.each(histories)('%s replays with the workflows of today', async (file) => {
  await Worker.runReplayHistory({ workflowBundle: { codePath: worldAddresses().codePath } }, historyOf(file));
});

test('a workflow changed without a version fails the replay: the first timer left out', async () => {
  const code = readFileSync(worldAddresses().codePath, 'utf8');
  const planted = code.replace('this.timers.reconcile(', '(() => undefined)(');
  expect(planted).not.toBe(code);
  const [first] = histories.filter((file) => file.endsWith('.dispute.json'));
  if (first === undefined) throw new Error('no history to replay');
  await expect(Worker.runReplayHistory({ workflowBundle: { code: planted } }, historyOf(first))).rejects.toThrow(/[Nn]ondeterminism/);
});
