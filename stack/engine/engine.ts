import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../ports';
import { type Kept, keepRunning, unsupervised } from '../supervision';
import { cliService } from './cli';
import { dynamicConfigOf } from './dynamic-config';
import { prepareNamespaces, prepareTestServer } from './namespaces';
import type { EngineOptions, EnginePlan } from './options';
import { findTemporal, findUi, type Program } from './programs';
import { serverService } from './server';
import { skippingExecutable, testServerService } from './test-server';
import { uiService } from './ui';

/** A Temporal that runs, whatever it is made of. */
export interface Engine {
  /** The frontend, `host:port`. */
  address: string;
  /** The Web UI's address, where there is one. */
  uiAddress: string | undefined;
  /** What it is and where it came from, for people. */
  description: string;
  /** Whose clock can be moved: nobody's, one case's at a time, or that of the whole server. */
  skipsTime: 'no' | 'one-case' | 'global';
  stop(): Promise<void>;
}

const TRIES = 3;

/**
 * Starts a Temporal: finds or fetches it, runs it, registers what is asked for and waits until it can be used.
 *
 * Refuses: when no Temporal can be had, naming every way out; a port somebody else listens on.
 */
export async function startEngine(options: EngineOptions = {}): Promise<Engine> {
  for (let attempt = 1; ; attempt++) {
    const plan = await planOf(options);
    try {
      return options.kind === 'skipping' ? await startSkipping(plan) : await startReal(plan, options.timeSkipping ?? false);
    } catch (fault) {
      erase(plan);
      // A free port can be taken by another between looking and listening: then others are tried.
      if (attempt === TRIES || /^Cannot (find|use|register|list)/.test(String(fault instanceof Error ? fault.message : fault))) throw fault;
    }
  }
}

async function planOf(options: EngineOptions): Promise<EnginePlan> {
  const root = options.dataDir ?? mkdtempSync(join(tmpdir(), 'fengqiao-engine-'));
  return {
    dataDir: join(root, 'temporal'),
    logDir: join(root, 'logs'),
    persistent: options.dataDir !== undefined,
    postgres: options.postgres,
    port: options.port ?? (await freePort()),
    uiPort: options.uiPort,
    namespaces: options.namespaces ?? ['default'],
    retentionDays: options.retentionDays ?? 1,
    searchAttributes: options.searchAttributes ?? {},
    dynamicConfig: dynamicConfigOf(options),
    supervision: options.supervision ?? unsupervised,
  };
}

async function startReal(plan: EnginePlan, timeSkipping: boolean): Promise<Engine> {
  const program = await findTemporal(plan.supervision.progress);
  if (plan.postgres && program.kind === 'cli')
    throw new Error('Cannot use a Postgres for the CLI: it has temporal-server over SQLite inside.');
  const service = program.kind === 'cli' ? cliService(program.path, plan) : await serverService(program.path, plan);
  const running = [await keepRunning(service, plan.supervision)];
  const address = `127.0.0.1:${plan.port}`;
  try {
    await prepareNamespaces(address, plan);
    const ui = program.kind === 'server' ? await startUi(plan) : undefined;
    if (ui) running.unshift(ui);
    return {
      address,
      uiAddress: uiAddress(plan, program, ui),
      description: program.origin,
      skipsTime: timeSkipping ? 'one-case' : 'no',
      stop: () => stopAll(running, plan),
    };
  } catch (fault) {
    await stopAll(running, plan);
    throw fault;
  }
}

async function startUi(plan: EnginePlan): Promise<Kept | undefined> {
  if (plan.uiPort === undefined) return undefined;
  const binary = await findUi(plan.supervision.progress);
  if (binary) return keepRunning(uiService(binary, plan, plan.uiPort), plan.supervision);
  plan.supervision.progress('No Temporal UI: set TEMPORAL_UI_BINARY, or install Go to have it built. Everything else works without it.');
  return undefined;
}

function uiAddress(plan: EnginePlan, program: Program, ui: Kept | undefined): string | undefined {
  return plan.uiPort !== undefined && (program.kind === 'cli' || ui) ? `http://127.0.0.1:${plan.uiPort}` : undefined;
}

async function startSkipping(plan: EnginePlan): Promise<Engine> {
  const executable = await skippingExecutable(plan.supervision.progress);
  const running = [await keepRunning(testServerService(executable, plan), plan.supervision)];
  const address = `127.0.0.1:${plan.port}`;
  try {
    await prepareTestServer(address, plan);
    return {
      address,
      uiAddress: undefined,
      description: 'time-skipping test server',
      skipsTime: 'global',
      stop: () => stopAll(running, plan),
    };
  } catch (fault) {
    await stopAll(running, plan);
    throw fault;
  }
}

/** In the order given: the UI before the server it asks. */
async function stopAll(running: readonly Kept[], plan: EnginePlan): Promise<void> {
  for (const kept of running) await kept.stop();
  erase(plan);
}

/** An engine in memory leaves nothing behind. */
function erase(plan: EnginePlan): void {
  if (!plan.persistent) rmSync(join(plan.dataDir, '..'), { recursive: true, force: true });
}
