import { Client, Connection } from '@temporalio/client';
import type { Config } from '../config';
import { type Database, openDatabase } from '../prisma/client';
import { connectionOptions } from '../workers/connection';

/** What an operator's command works on. */
export interface House {
  readonly config: Config;
  readonly database: Database;
  readonly client: Client;
  readonly say: (line: string) => void;
}

/** Opens what the environment names, else what `npm start` runs here. */
export async function openHouse(config: Config, say: (line: string) => void): Promise<House & { close(): Promise<void> }> {
  const address = config.TEMPORAL_ADDRESS ?? `127.0.0.1:${config.TEMPORAL_PORT}`;
  const url = config.DATABASE_URL ?? `postgresql://fengqiao:fengqiao@127.0.0.1:${config.POSTGRES_PORT}/fengqiao`;
  const connection = await connect(config, address);
  const database = openDatabase(url, 2);
  const client = new Client({ connection, namespace: config.TEMPORAL_NAMESPACE });
  const close = async () => {
    await connection.close();
    await database.$disconnect();
  };
  return { config, database, client, say, close };
}

async function connect(config: Config, address: string): Promise<Connection> {
  try {
    return await Connection.connect({ ...connectionOptions(config, address), connectTimeout: 5_000 });
  } catch {
    throw new Error(`Cannot reach Temporal at ${address}: start the house (npm start), or set TEMPORAL_ADDRESS.`);
  }
}
