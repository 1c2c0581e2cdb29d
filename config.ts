import { z } from 'zod';

const port = (fallback: number) => z.coerce.number().int().min(1).max(65_535).default(fallback);

/** Everything the environment may say, read and checked once. Durations are milliseconds. */
const Environment = z.object({
  /** `production` refuses a recorded `pace` and the sample county with its keys. */
  NODE_ENV: z.enum(['development', 'test', 'production']).default('development'),
  /** Where the Temporal frontend listens (`host:port`); when it is given, `npm start` starts no engine of its own. */
  TEMPORAL_ADDRESS: z.string().min(1).optional(),
  TEMPORAL_NAMESPACE: z.string().min(1).default('fengqiao'),
  TEMPORAL_TASK_QUEUE: z.string().min(1).default('fengqiao'),
  TEMPORAL_API_KEY: z.string().min(1).optional(),
  /** The application database; when it is given, `npm start` starts no Postgres of its own. */
  DATABASE_URL: z.string().min(1).optional(),
  DATABASE_POOL: z.coerce.number().int().min(1).max(200).default(10),
  DATA_DIR: z.string().min(1).default('.data'),
  /**
   * How many cases a worker keeps in memory, half a megabyte each; any other is read again from its run's first event when it wakes. More cost more than
   * they spare where many cases wake once a day (docs/decisions/0034).
   */
  WORKER_CACHED_CASES: z.coerce.number().int().min(10).max(20_000).default(500),
  /** Threads in which a worker runs its cases: with two an office does not wait until another case has been read again. */
  WORKER_THREADS: z.coerce.number().int().min(1).max(16).default(2),
  API_HOST: z.string().min(1).default('127.0.0.1'),
  API_PORT: port(3000),
  TEMPORAL_PORT: port(7233),
  TEMPORAL_UI_PORT: port(8233),
  POSTGRES_PORT: port(5433),
  /** How long the API waits for the answer of a command before it leaves it as a durable signal. */
  COMMAND_TIMEOUT_MS: z.coerce.number().int().min(100).max(60_000).default(8_000),
  /** A part of the platform that is silent for longer is taken to have been down; the parts say six times as often that they are up. */
  OUTAGE_AFTER_MS: z.coerce.number().int().min(1_000).max(3_600_000).default(30_000),
  /** How many seconds of real time one day of the sample disputes takes; a recorded `pace`, never used in production. Faster, a call would come half a day late. */
  SAMPLE_DAY_SECONDS: z.coerce.number().min(0.2).max(86_400).default(5),
  /** Dispute types that live in packages of their own: module names or paths, separated by commas. */
  DISPUTE_TYPE_PACKAGES: z
    .string()
    .default('')
    .transform((names) =>
      names
        .split(',')
        .map((name) => name.trim())
        .filter(Boolean),
    ),
  /** How many event streams one principal may keep open at each API process. */
  STREAMS_PER_PRINCIPAL: z.coerce.number().int().min(1).max(10_000).default(20),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info'),
});

export type Config = z.infer<typeof Environment>;

/**
 * The checked configuration of this process.
 *
 * Refuses: a value of the wrong form, by naming the variable and what was expected.
 */
export function readConfig(env: Readonly<Record<string, string | undefined>> = process.env): Config {
  const present = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''));
  const parsed = Environment.safeParse(present);
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
  throw new Error(`Cannot start: the environment is not usable.\n${faults.join('\n')}`);
}

/** The database address, for a process that cannot do without it. */
export function requireDatabaseUrl(config: Config): string {
  if (config.DATABASE_URL) return config.DATABASE_URL;
  throw new Error(
    'Cannot start without a database: set DATABASE_URL=postgresql://user:password@host:port/database (npm start sets it for you).',
  );
}

/** The Temporal frontend's address, for a process that cannot do without it. */
export function requireTemporalAddress(config: Config): string {
  if (config.TEMPORAL_ADDRESS) return config.TEMPORAL_ADDRESS;
  throw new Error('Cannot start without Temporal: set TEMPORAL_ADDRESS=host:port (npm start sets it for you).');
}
