import { PrismaPg } from '@prisma/adapter-pg';
import { Client } from 'pg';
import type { Database } from '../../../prisma/client';
import { PrismaClient } from '../../../prisma/generated/client';

/** A query as Prisma sent it, with its parameters. */
interface Sent {
  readonly sql: string;
  readonly params: readonly unknown[];
}

/** How Postgres ran a query. */
export interface Plan extends Sent {
  readonly text: string;
  readonly ms: number;
  /** How many rows and index entries it looked at, those it left aside included. */
  readonly looked: number;
  /** The large tables it read from end to end. */
  readonly scanned: readonly string[];
}

/** Tables that grow with the number of cases. */
const large = ['dispute', 'dispute_office', 'fact', 'notice', 'clock', 'accountability'];
const readsLarge = new RegExp(`\\b(${large.join('|')})\\b`);

/** A database that keeps what is sent to it, and has Postgres explain it. */
export function openWatched(url: string) {
  const database = new PrismaClient({
    adapter: new PrismaPg({ connectionString: url, max: 2 }),
    log: [{ emit: 'event', level: 'query' }],
  });
  let sent: Sent[] = [];
  database.$on('query', ({ query, params }) => sent.push({ sql: query, params: JSON.parse(params) }));
  return {
    database: database as unknown as Database,
    /** The plans of what was sent since it was last asked, as far as it reads a large table. */
    plans: async (): Promise<Plan[]> => {
      const asked = sent.filter(({ sql }) => readsLarge.test(sql));
      sent = [];
      const client = new Client({ connectionString: url });
      await client.connect();
      const plans: Plan[] = [];
      for (const one of asked) plans.push(await explained(client, one));
      await client.end();
      return plans;
    },
  };
}

async function explained(client: Client, { sql, params }: Sent): Promise<Plan> {
  const { rows } = await client.query(`EXPLAIN (ANALYZE, BUFFERS OFF) ${sql}`, [...params]);
  const text = rows.map((row) => row['QUERY PLAN']).join('\n');
  const ms = Number(/Execution Time: ([\d.]+) ms/.exec(text)?.[1]);
  const scanned = [...text.matchAll(/Seq Scan on "?(\w+)/g)].flatMap(([, table = '']) => (large.includes(table) ? [table] : []));
  return { sql, params, text, ms, scanned, looked: lookedAt(text) };
}

/** A bitmap's heap rows were looked at in its index already. */
function lookedAt(text: string): number {
  const scans = text.split('->').filter((node) => /^ *\w*.* Scan /.test(node) && !/^ *(Parallel )?Bitmap Heap/.test(node));
  return scans.reduce((sum, node) => {
    const [, rows = '0', loops = '0'] = /actual time=\S+ rows=([\d.]+) loops=(\d+)/.exec(node) ?? [];
    const [, removed = '0'] = /Rows Removed by Filter: (\d+)/.exec(node) ?? [];
    return sum + Math.round((Number(rows) + Number(removed)) * Number(loops));
  }, 0);
}
