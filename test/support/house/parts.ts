import { join } from 'node:path';
import { appService } from '../../../stack/app';
import { startEngine } from '../../../stack/engine/engine';
import { startPostgres } from '../../../stack/postgres';
import { type Kept, keepRunning, type Supervision } from '../../../stack/supervision';
import { searchAttributes } from '../../../workflows/search-attributes';
import { engineStore } from './engine-store';
import { eventually } from './eventually';

/** What the product is made of while it runs. */
export type PartName = 'worker' | 'api' | 'engine' | 'postgres';

/** The names under which the stack's supervision knows them. */
export const processNames: Readonly<Record<PartName, string>> = { worker: 'Worker', api: 'API', engine: 'Temporal', postgres: 'Postgres' };

export interface Place {
  readonly folder: string;
  readonly build: string;
  readonly ports: { readonly engine: number; readonly postgres: number; readonly api: number };
  readonly env: NodeJS.ProcessEnv;
  readonly supervision: Supervision;
  /** Keeps the engine's cases in Postgres, as in production; else SQLite does, as with `npm start`. */
  readonly engineOnPostgres: boolean;
  /** Further settings of Postgres, `name=value`. */
  readonly postgresSettings: readonly string[];
}

export const NAMESPACE = 'fengqiao';

/** How each part is started, first and again, always on the same port and the same data. */
export function starters(place: Place): Readonly<Record<PartName, () => Promise<Kept>>> {
  const { folder, build, ports, env, supervision } = place;
  const store = place.engineOnPostgres ? { postgres: engineStore(ports.postgres) } : {};
  const ours = (part: PartName, program: string) => () => {
    const service = appService(processNames[part], program, env, join(folder, 'logs'), 3_000);
    return keepRunning({ ...service, args: ['--enable-source-maps', join(build, `${program}.js`)] }, supervision);
  };
  return {
    engine: () => startEngine({ dataDir: folder, port: ports.engine, namespaces: [NAMESPACE], searchAttributes, supervision, ...store }),
    // The children of a database killed with -9 take a moment to notice; until then its data is refused to another one.
    postgres: () =>
      eventually('Postgres starts', () =>
        startPostgres({ dataDir: folder, port: ports.postgres, settings: place.postgresSettings, supervision }),
      ),
    worker: ours('worker', 'workers/main'),
    api: ours('api', 'api/main'),
  };
}
