import { tmpdir } from 'node:os';
import { cachedFile } from '../../../stack/engine/cache';
import { goBuild } from '../../../stack/engine/go-build';
import { run } from '../../../stack/engine/run';
import type { PostgresStore } from '../../../stack/engine/server-config';
import { SERVER_VERSION } from '../../../stack/engine/versions';
import { POSTGRES_PASSWORD, POSTGRES_USER } from '../../../stack/postgres-cluster';

const TOOL = `temporal-sql-tool-${SERVER_VERSION}`;
/** As many as were measured on two cores; 128 made no difference there. */
const SHARDS = 4;

/** Where a house keeps the engine's cases when that is the embedded Postgres. */
export function engineStore(port: number): PostgresStore {
  return { address: `127.0.0.1:${port}`, user: POSTGRES_USER, password: POSTGRES_PASSWORD, shards: SHARDS };
}

/** Makes the engine's two databases as deploy/temporal-schema.sh does; Temporal's own tool has their schema inside. It is built once, with Go. */
export async function makeEngineStore(port: number): Promise<void> {
  const tool = cachedFile(TOOL, 'sql') ?? (await goBuild(TOOL, `go.temporal.io/server/cmd/tools/sql@v${SERVER_VERSION}`, 'sql'));
  for (const [database, schema] of [
    ['temporal', 'temporal'],
    ['temporal_visibility', 'visibility'],
  ] as const) {
    const target = ['--plugin', 'postgres12', '--endpoint', '127.0.0.1', '--port', String(port), '--database', database];
    const call = (...args: string[]) =>
      run(tool, [...target, '--user', POSTGRES_USER, '--password', POSTGRES_PASSWORD, ...args], { cwd: tmpdir() });
    await call('create');
    await call('setup-schema', '--version', '0.0');
    await call('update-schema', '--schema-name', `postgresql/v12/${schema}`);
  }
}
