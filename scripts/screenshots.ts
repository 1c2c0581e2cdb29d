import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client, Connection } from '@temporalio/client';
import { chromium, type Page } from 'playwright-core';
import { registrationExample } from '../api/examples/requests';
import { readConfig } from '../config';
import { openDatabase } from '../prisma/client';
import { disputeWorkflowId, retrySignal } from '../workflows/messages';

/**
 * `npm run screenshots -- [folder]`: the pictures of docs/operators.md, taken from the house `npm start` runs here: the list, the overdue
 * case with its timers and its summary, a stuck case (made stuck for the picture, and mended afterwards), and the page of the API. Needs a
 * Chromium (`CHROMIUM`, or where Debian puts it) and samples that have run for two minutes.
 */

const config = readConfig();
const api = `http://127.0.0.1:${config.API_PORT}`;
const ui = `http://127.0.0.1:${config.TEMPORAL_UI_PORT}/namespaces/${config.TEMPORAL_NAMESPACE}`;
const keys: Readonly<Record<string, string>> = JSON.parse(readFileSync(join(config.DATA_DIR, 'sample-keys.json'), 'utf8'));
const database = `postgresql://fengqiao:fengqiao@127.0.0.1:${config.POSTGRES_PORT}/fengqiao`;

/** The flags a Chromium without a desktop and without the open network starts with. */
const QUIET = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
/** The Web UI draws its pages after they are loaded; what it asks the worker for comes last (ms). */
const DRAWN = 4_000;
const filtered = (query: string) => `${ui}/workflows?query=${encodeURIComponent(query)}`;

async function call(path: string, as: string, body?: unknown) {
  const response = await fetch(api + path, {
    headers: { Authorization: `Bearer ${keys[as]}`, 'Content-Type': 'application/json', 'Idempotency-Key': `picture-${Date.now()}` },
    ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
  });
  return JSON.parse(await response.text());
}

/** Takes one picture, and says where it is. */
function camera(page: Page, folder: string) {
  return async (url: string, name: string) => {
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    await page.waitForTimeout(DRAWN);
    await page.screenshot({ path: join(folder, `${name}.png`) });
    console.log(join(folder, `${name}.png`));
  };
}

/** A case whose facts are refused by the database, as after the restore of a foreign backup; the answer mends it. */
async function stuckCase(): Promise<{ id: string; mend: () => Promise<void> }> {
  const { number, href } = await call('/v1/disputes', 'town-fengxi', registrationExample);
  const id = disputeWorkflowId(number);
  const rows = openDatabase(database, 1);
  const connection = await Connection.connect({ address: `127.0.0.1:${config.TEMPORAL_PORT}` });
  const handle = new Client({ connection, namespace: config.TEMPORAL_NAMESPACE }).workflow.getHandle(id);
  const foreign = { stream: id, seq: 2, kind: 'foreign', at: new Date() };
  await rows.fact.create({ data: { ...foreign, body: { seq: 2, kind: 'foreign' } } });
  await call(`${href}/signals/accept`, 'town-fengxi', {});
  await sleep(DRAWN);
  const mend = async () => {
    await rows.fact.delete({ where: { stream_seq: { stream: id, seq: 2 } } });
    await handle.signal(retrySignal);
    await connection.close();
    await rows.$disconnect();
  };
  return { id, mend };
}

async function main(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const [overdue] = (await call('/v1/disputes?overdue=true', 'city-center')).items;
  if (!overdue) throw new Error('Cannot picture an overdue case: there is none yet. Wait until the samples have run for two minutes.');
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: QUIET });
  const stuck = await stuckCase();
  try {
    const page = await browser.newPage({ viewport: { width: 1400, height: 1000 } });
    const picture = camera(page, folder);
    await picture(`${ui}/workflows`, 'list');
    await picture(filtered('Overdue=true AND ExecutionStatus="Running"'), 'overdue');
    await picture(`${ui}/workflows/${disputeWorkflowId(overdue.number)}`, 'overdue-case');
    const run = page.url().split('/').at(-2);
    await picture(`${ui}/workflows/${disputeWorkflowId(overdue.number)}/${run}/user-metadata`, 'overdue-case-summary');
    await picture(filtered('NeedsOperator=true AND ExecutionStatus="Running"'), 'stuck');
    await picture(`${ui}/workflows/${stuck.id}`, 'stuck-case');
    const stuckRun = page.url().split('/').at(-2);
    await picture(`${ui}/workflows/${stuck.id}/${stuckRun}/user-metadata`, 'stuck-case-summary');
    await picture(`${api}/docs`, 'docs');
  } finally {
    await stuck.mend();
    await browser.close();
  }
}

main(process.argv[2] ?? join(config.DATA_DIR, 'screenshots')).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
