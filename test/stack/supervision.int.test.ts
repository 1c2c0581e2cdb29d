import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fillCache } from '../../stack/engine/cache';
import { download } from '../../stack/engine/download';
import { run } from '../../stack/engine/run';
import { identityOf } from '../../stack/identity';
import { takeLock } from '../../stack/lock';
import { launch } from '../../stack/processes';
import { createRoster, stopLeftovers } from '../../stack/roster';
import { keepRunning, type Service, unsupervised } from '../../stack/supervision';

const folder = mkdtempSync(join(tmpdir(), 'fengqiao-supervision-test-'));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const service = (script: string, more: Partial<Service> = {}): Service => ({
  name: 'Sleeper',
  command: process.execPath,
  args: ['-e', script],
  log: join(folder, 'sleeper.log'),
  ready: async () => undefined,
  readyWithinMs: 5_000,
  stopSignal: 'SIGTERM',
  stopWithinMs: 300,
  ...more,
});

const forever = 'setInterval(() => 0, 1000)';
const pause = (ms: number) => new Promise((wake) => setTimeout(wake, ms));

describe('a process under watch', () => {
  test('is started again when it is killed, and not when it is stopped', async () => {
    const pids: (number | undefined)[] = [];
    const said: string[] = [];
    const supervision = {
      restart: true,
      progress: (line: string) => said.push(line),
      note: (_name: string, pid: number | undefined) => pids.push(pid),
    };
    const kept = await keepRunning(service(forever), supervision);
    process.kill(pids[0] ?? 0, 'SIGKILL');
    for (const until = Date.now() + 5_000; pids.length < 3 && Date.now() < until; ) await pause(20);
    await kept.stop();
    expect(pids).toEqual([expect.any(Number), undefined, expect.any(Number), undefined]);
    expect(said).toEqual(['Sleeper died (SIGKILL): starting it again', 'Sleeper runs again']);
  });

  test('that dies before it is ready is an error with the end of its log', async () => {
    const broken = service('console.log("no disk left"); process.exit(3)', { ready: () => new Promise(() => undefined) });
    await expect(keepRunning(broken, unsupervised)).rejects.toThrow(/^Cannot start Sleeper: it ended with exit code 3.*no disk left/s);
  });

  test('that ignores the polite signal is killed with its group', async () => {
    let hears = () => undefined;
    const begun = new Promise<void>((resolve) => {
      hears = () => void resolve();
    });
    const deaf = await launch(service(`process.on('SIGTERM', () => 0); console.log('on'); ${forever}`, { onLine: () => hears() }));
    await begun;
    await deaf.stop('SIGTERM', 200);
    expect(await deaf.ended).toBe('SIGKILL');
  });
});

describe('what a killed start leaves behind', () => {
  test('is stopped by the next one, but never a process that is not ours', async () => {
    const ours = await launch(service(forever));
    const roster = createRoster(folder);
    roster('Ours', ours.pid);
    const entries = JSON.parse(readFileSync(join(folder, 'pids.json'), 'utf8'));
    expect(entries).toEqual([{ name: 'Ours', pid: ours.pid, identity: identityOf(ours.pid) }]);
    expect(await stopLeftovers(folder)).toEqual(['Ours']);
    expect(await ours.ended).toBe('SIGTERM');
    expect(await stopLeftovers(folder)).toEqual([]);
  });

  test('a lock whose holder is gone is taken over, a living one is respected', async () => {
    const release = takeLock(folder);
    expect(() => takeLock(folder)).toThrow(`process ${process.pid} runs there`);
    release();
    takeLock(folder)();
  });
});

describe('fetching a program', () => {
  let server: Server;
  afterEach(() => server?.close());

  test('takes the archive the distribution point names and keeps nothing of a failed one', async () => {
    await run('tar', ['-czf', join(folder, 'program.tar.gz'), '-C', folder, 'sleeper.log']);
    server = createServer((request, response) => {
      const base = `http://${request.headers.host}`;
      if (request.url?.startsWith('/cli/v1')) response.end(JSON.stringify({ archiveUrl: `${base}/archive`, fileToExtract: 'sleeper.log' }));
      else response.end(readFileSync(join(folder, 'program.tar.gz')));
    }).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const address = server.address();
    const from = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
    process.env.XDG_CACHE_HOME = folder;
    const path = await fillCache('a-program', 'sleeper.log', async (into) => void (await download('cli', 'v1', into, from)));
    expect(path).toBe(join(folder, 'fengqiao', 'a-program', 'sleeper.log'));
    await expect(fillCache('broken', 'x', () => Promise.reject(new Error('half-way')))).rejects.toThrow('half-way');
    expect(await run('ls', [join(folder, 'fengqiao')])).toBe('a-program\n');
  });
});

test('what a killed test run started dies with it', async () => {
  const loader = `require('tsx/cjs'); const { keepRunning, unsupervised } = require('./stack/supervision');`;
  const sleeper = JSON.stringify({ ...service(forever), ready: undefined });
  const script = `${loader} keepRunning({ ...${sleeper}, ready: async () => 0 }, { ...unsupervised, note: (_, pid) => console.log(pid) }); ${forever}`;
  const pids: number[] = [];
  const onLine = (line: string) => pids.push(Number(line));
  const parent = await launch({ name: 'Run', command: process.execPath, args: ['-e', script], log: join(folder, 'run.log'), onLine });
  for (const until = Date.now() + 10_000; pids.length === 0 && Date.now() < until; ) await pause(50);
  const [child = 0] = pids;
  await pause(200);
  expect(identityOf(child)).toBeDefined();
  process.kill(parent.pid, 'SIGKILL');
  for (const until = Date.now() + 5_000; identityOf(child) && Date.now() < until; ) await pause(50);
  expect(identityOf(child)).toBeUndefined();
});
