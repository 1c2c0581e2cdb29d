import { join } from 'node:path';
import type { Config } from '../config';
import { migrate } from '../prisma/migrate';
import { searchAttributes } from '../workflows/search-attributes';
import { startEngine } from './engine/engine';
import { prepareNamespaces } from './engine/namespaces';
import { startPostgres } from './postgres';
import { type Progress, step } from './progress';
import type { Supervision } from './supervision';

/** A closed case stays in Temporal for a quarter; the read model keeps it for good. */
const RETENTION_DAYS = 90;

/** One part that runs: where it is and how to stop it. */
export interface Part {
  address: string;
  uiAddress?: string | undefined;
  stop(): Promise<void>;
}

/** The Temporal of this start: our own, or the one TEMPORAL_ADDRESS names. */
export async function temporalPart(config: Config, supervision: Supervision): Promise<Part> {
  const wanted = { namespaces: [config.TEMPORAL_NAMESPACE], retentionDays: RETENTION_DAYS, searchAttributes };
  const address = config.TEMPORAL_ADDRESS;
  if (address) return foreignTemporal(address, config, wanted, supervision.progress);
  const places = { dataDir: config.DATA_DIR, port: config.TEMPORAL_PORT, uiPort: config.TEMPORAL_UI_PORT };
  const engine = await step(supervision.progress, 'Temporal', () => startEngine({ ...wanted, ...places, supervision }));
  supervision.progress(`Temporal: ${engine.description}`);
  return engine;
}

async function foreignTemporal(
  address: string,
  config: Config,
  wanted: Parameters<typeof prepareNamespaces>[1],
  progress: Progress,
): Promise<Part> {
  progress(`Temporal: using ${address} (TEMPORAL_ADDRESS); no server is started`);
  // Behind an API key namespaces are made by their owner, not by calls of ours.
  if (!config.TEMPORAL_API_KEY) await step(progress, 'Namespace and search attributes', () => prepareNamespaces(address, wanted));
  return { address, stop: async () => undefined };
}

/** The database of this start, migrated: our own Postgres, or the one DATABASE_URL names. */
export async function databasePart(config: Config, supervision: Supervision): Promise<Part> {
  const part = config.DATABASE_URL ? foreignDatabase(config.DATABASE_URL, supervision.progress) : await ownDatabase(config, supervision);
  const applied = await step(supervision.progress, 'Migrations', () => migrate(part.address));
  supervision.progress(applied.length > 0 ? `Migrations: applied ${applied.join(', ')}` : 'Migrations: nothing to do');
  return part;
}

function foreignDatabase(address: string, progress: Progress): Part {
  progress('Postgres: using DATABASE_URL; no server is started');
  return { address, stop: async () => undefined };
}

async function ownDatabase(config: Config, supervision: Supervision): Promise<Part> {
  const options = { dataDir: config.DATA_DIR, port: config.POSTGRES_PORT, supervision };
  const postgres = await step(supervision.progress, 'Postgres', () => startPostgres(options));
  return { address: postgres.url, stop: () => postgres.stop() };
}

/** Where the logs of every part are. */
export function logFolder(config: Config): string {
  return join(config.DATA_DIR, 'logs');
}
