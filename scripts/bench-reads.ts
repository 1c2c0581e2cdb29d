import { parseArgs } from 'node:util';
import { type Database, openDatabase } from '../prisma/client';
import { migrate } from '../prisma/migrate';
import { startThrowawayPostgres } from '../stack/throwaway-postgres';
import { fillCounty } from '../test/support/reads/fill';
import { plansOf, type ReadPlan } from '../test/support/reads/plans';
import { caseReads, listReads, otherLists } from '../test/support/reads/reads';
import { serveReads } from '../test/support/reads/serve';
import { timed } from '../test/support/reads/timed';

/**
 * `npm run bench:reads [-- --cases 10000 --seed 1 --json]`: how long reads take, over HTTP and from the real Postgres, with so many cases, and
 * how Postgres finds what the lists ask for. Ends with 1 when a list reads a large table from end to end or a p99 is 100 ms or more.
 */

const LONGEST_MS = 100;
const REQUESTS = 500;
const CLIENTS = 2;
const POOL = 5;
const FILLED_BY = 'rows from the facts the rules of the project decide, made by its own functions and written as SQL by the batch';

interface Options {
  readonly cases: number;
  readonly seed: number;
  /** What is being done now. */
  readonly say: (line: string) => void;
}

async function bench(url: string, { cases, seed, say }: Options) {
  await migrate(url);
  const database = openDatabase(url, POOL);
  await fillCounty(database, { cases, seed, said: (written) => say(`${written} cases are written`) });
  const { ask, close } = await serveReads(database);
  const lists = [...(await listReads(ask)), ...(await otherLists(ask))];
  const reads = [...lists, ...(await caseReads(ask))];
  const plans = await plansOf(url, lists);
  const measured = [];
  for (const read of reads) {
    measured.push({ read, ...(await timed(ask, read, { requests: REQUESTS, clients: CLIENTS })) });
    say(`${measured.length} of ${reads.length} reads are measured, ${REQUESTS} requests each`);
  }
  const tables = await sizes(database);
  await close();
  await database.$disconnect();
  return { cases, seed, filledBy: FILLED_BY, requests: REQUESTS, clients: CLIENTS, tables, measured, plans };
}

type Result = Awaited<ReturnType<typeof bench>>;

function sizes(database: Database) {
  return database.$queryRaw<{ table: string; rows: number; size: string }[]>`
    SELECT relname AS table, reltuples::int AS rows, pg_size_pretty(pg_total_relation_size(oid)) AS size
    FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace AND reltuples > 1000 ORDER BY relname`;
}

/** One line a read: what the caller waits, and what Postgres does for it. */
function linesOf({ measured, plans }: Result) {
  return measured.map(({ read, p50, p99 }) => {
    const own = plans.filter((plan) => plan.read === read);
    const sum = (key: 'ms' | 'looked') => own.reduce((total, plan) => total + plan[key], 0);
    const { name, as } = read;
    return { read: name, as, p50, p99, ...(own.length > 0 && { sqlMs: Number(sum('ms').toFixed(2)), looked: sum('looked') }) };
  });
}

function print(result: Result): void {
  for (const { read, sql, params, text } of result.plans)
    console.log(`-- ${read.name}, as ${read.as}\n${sql}\n-- ${JSON.stringify(params)}\n${text}\n`);
  console.log(`${result.cases} cases of seed ${result.seed}: ${result.filledBy}.`);
  console.table(result.tables);
  console.log(
    `Latency in ms over HTTP with keep-alive, ${REQUESTS} requests each from ${CLIENTS} clients at once in the process of the API.`,
  );
  console.table(linesOf(result));
}

function faultsOf({ measured, plans }: Result): string[] {
  const where = ({ name, as }: ReadPlan['read']) => `${name}, as ${as}`;
  return [
    ...plans.flatMap(({ read, scanned }) => scanned.map((table) => `${where(read)}: Seq Scan on ${table}`)),
    ...measured.filter(({ p99 }) => p99 >= LONGEST_MS).map(({ read, p99 }) => `${where(read)}: p99 is ${p99} ms`),
  ];
}

async function main(): Promise<void> {
  const option = (value: string) => ({ type: 'string', default: value }) as const;
  const { values } = parseArgs({ options: { cases: option('10000'), seed: option('1'), json: { type: 'boolean', default: false } } });
  let doing = 'Postgres starts';
  const telling = setInterval(() => console.error(`${performance.now().toFixed(0).padStart(7)} ms  ${doing}`), 2_000);
  const say = (line: string) => {
    doing = line;
  };
  const postgres = await startThrowawayPostgres();
  try {
    const result = await bench(await postgres.createDatabase('reads'), { cases: Number(values.cases), seed: Number(values.seed), say });
    const faults = faultsOf(result);
    if (values.json) console.log(JSON.stringify({ ...result, reads: linesOf(result), measured: undefined, faults }));
    else print(result);
    for (const fault of faults) console.error(fault);
    process.exitCode = faults.length === 0 ? 0 : 1;
  } finally {
    clearInterval(telling);
    await postgres.stop();
  }
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
