import { Agent, get } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Client, Connection } from '@temporalio/client';
import { pino } from 'pino';
import { createApp } from '../../../api/app';
import { openHints } from '../../../api/events/hints';
import { openStreams } from '../../../api/events/streams';
import { readConfig } from '../../../config';
import type { Database } from '../../../prisma/client';
import { keyOf } from './full-county';
import { END } from './lives';
import type { Ask } from './reads';

/** The real API over a database, on a port of its own, at the moment the cases end; nothing else of the house is there. */
export async function serveReads(database: Database) {
  const connection = Connection.lazy({ address: '127.0.0.1:9', connectTimeout: 500, interceptors: [] });
  const temporal = new Client({ connection });
  const config = readConfig({});
  const log = pino({ level: 'silent' });
  // Nobody follows anything here: the hints never open their connection.
  const world = { config, database, temporal, hints: openHints('', log), streams: openStreams(1), log, now: () => END };
  const server = createApp(world).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const agent = new Agent({ keepAlive: true });
  const { port } = server.address() as AddressInfo;
  return {
    ask: (as: string, path: string) => asked(agent, port, as, path),
    close: async () => {
      agent.destroy();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await connection.close();
    },
  };
}

const asked = (agent: Agent, port: number, as: string, path: string): ReturnType<Ask> =>
  new Promise((resolve, reject) => {
    get({ agent, port, host: '127.0.0.1', path, headers: { Authorization: `Bearer ${keyOf(as)}` } }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        const text = Buffer.concat(chunks).toString('utf8');
        if (response.statusCode === 200) resolve(JSON.parse(text));
        else reject(new Error(`${as} asked for ${path} and got ${response.statusCode}: ${text}`));
      });
    }).on('error', reject);
  });
