import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';

/**
 * `npm run screenshots -- [folder]`: pictures of the running system's Web UI, for people to look at. Needs a running `npm start` and a
 * Chromium (`CHROMIUM`, or where Debian puts it).
 */

const ui = process.env.TEMPORAL_UI ?? `http://127.0.0.1:${process.env.TEMPORAL_UI_PORT ?? '8233'}`;
const namespace = process.env.TEMPORAL_NAMESPACE ?? 'fengqiao';
const overdue = 'Overdue=true AND ExecutionStatus="Running"';

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

async function picture(page: Page, path: string, file: string): Promise<void> {
  await page.goto(`${ui}/namespaces/${namespace}/${path}`, { waitUntil: 'domcontentloaded' });
  await page.waitForTimeout(DRAWN);
  await page.screenshot({ path: file });
  console.log(file);
}

async function main(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: QUIET });
  try {
    const page = await browser.newPage({ viewport: { width: 1400, height: 1000 } });
    await picture(page, 'workflows', join(folder, 'list.png'));
    await picture(page, `workflows?query=${encodeURIComponent(overdue)}`, join(folder, 'overdue.png'));
    const [, id] = process.argv.slice(2);
    if (id === undefined) return;
    await picture(page, `workflows/${id}`, join(folder, 'case.png'));
    const run = page.url().split('/').at(-2);
    await picture(page, `workflows/${id}/${run}/user-metadata`, join(folder, 'case-summary.png'));
    await picture(page, `workflows/${id}/${run}/search-attributes`, join(folder, 'case-attributes.png'));
  } finally {
    await browser.close();
  }
}

main(process.argv[2] ?? '.data/screenshots').catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
