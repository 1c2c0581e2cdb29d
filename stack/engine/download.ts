import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { z } from 'zod';
import { reason } from '../fault';
import { run } from './run';

/** Temporal's own distribution point, the one its SDKs ask. */
export const TEMPORAL_DOWNLOADS = 'https://temporal.download';

/** A machine without a way out must notice soon; the archive itself may take long on a slow line. */
const ANSWER_WITHIN_MS = 6_000;
const ARCHIVE_WITHIN_MS = 600_000;

const Info = z.object({ archiveUrl: z.string().min(1), fileToExtract: z.string().min(1) });

/**
 * Fetches a program of Temporal's (`cli`, `temporal-test-server`) into a folder and answers with its name there.
 *
 * Refuses: no way to the network within six seconds, a platform Temporal offers nothing for.
 */
export async function download(program: string, version: string, into: string, from = TEMPORAL_DOWNLOADS): Promise<string> {
  const arch = process.arch === 'x64' ? 'amd64' : process.arch;
  const query = new URLSearchParams({ arch, platform: process.platform, format: 'tar.gz' });
  const info = Info.parse(await (await get(`${from}/${program}/${version}?${query}`, ANSWER_WITHIN_MS)).json());
  const archive = await get(info.archiveUrl, ARCHIVE_WITHIN_MS);
  if (!archive.body) throw new Error(`Cannot download ${program}: ${info.archiveUrl} is empty`);
  const file = join(into, 'archive.tar.gz');
  await pipeline(Readable.from(archive.body), createWriteStream(file));
  await run('tar', ['-xzf', file, '-C', into]);
  return info.fileToExtract;
}

async function get(url: string, withinMs: number): Promise<Response> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(withinMs) });
    if (response.ok) return response;
    throw new Error(`it answered ${response.status}`);
  } catch (fault) {
    throw new Error(`Cannot download ${new URL(url).origin}${new URL(url).pathname}: ${reason(fault)}`);
  }
}
