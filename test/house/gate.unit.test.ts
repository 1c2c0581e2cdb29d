import { runSteps } from '../../scripts/gate/run-steps';
import type { Outcome, Step } from '../../scripts/gate/step';

let lines: string[];

beforeEach(() => {
  lines = [];
  jest.spyOn(console, 'log').mockImplementation((line: string) => void lines.push(line));
});

afterEach(() => jest.restoreAllMocks());

const well: Outcome = { ok: true, output: 'noise' };

const step = (name: string, run: () => Promise<Outcome>, ...after: string[]): Step => ({ name, run, after });

test('a step waits for those it reads, two run at a time, and each prints a line', async () => {
  const running = new Set<string>();
  const seen: string[] = [];
  const work = (name: string) => async () => {
    running.add(name);
    seen.push([...running].sort().join('+'));
    await new Promise((resolve) => setTimeout(resolve, 5));
    running.delete(name);
    return well;
  };
  const failed = await runSteps([step('c', work('c'), 'a', 'b'), step('a', work('a')), step('b', work('b')), step('d', work('d'), 'c')]);
  expect(failed).toEqual([]);
  expect(seen).toEqual(['a', 'a+b', 'c', 'd']);
  expect(lines.map((line) => line.split(/ +/).slice(0, 2).join(' '))).toEqual(['ok a', 'ok b', 'ok c', 'ok d']);
});

test('a failed step closes the gate and shows its output; one that breaks counts as failed; the others still run', async () => {
  const failed = await runSteps([
    step('bad', async () => ({ ok: false, output: 'line 3 is wrong' })),
    step('broken', () => Promise.reject(new Error('no such tool'))),
    step('good', async () => well),
  ]);
  expect(failed).toEqual(['bad', 'broken']);
  expect(lines.join('\n')).toContain('---- bad ----\nline 3 is wrong');
  expect(lines.join('\n')).toContain('no such tool');
  expect(lines.join('\n')).not.toContain('noise');
});

test('steps that wait for each other are refused, not waited for', async () => {
  await expect(runSteps([step('a', async () => well, 'b'), step('b', async () => well, 'a')])).rejects.toThrow('wait for each other');
});
