import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleWorkflowCode, DefaultLogger } from '@temporalio/worker';
import { migrate } from '../../prisma/migrate';
import { startEngine } from '../../stack/engine/engine';
import { startThrowawayPostgres } from '../../stack/throwaway-postgres';
import { searchAttributes } from '../../workflows/search-attributes';
import { keepWorld } from './world-handle';

/**
 * One world for all integration and end-to-end tests of a run: a real Postgres with a migrated template database, a real Temporal, and the
 * workflow bundle. Each test file makes its own database and task queue in it (`openWorld`).
 */
export default async function globalSetup(): Promise<void> {
  const [postgres, engine, bundle] = await Promise.all([
    startThrowawayPostgres(),
    startEngine({ namespaces: ['fengqiao'], searchAttributes }),
    bundleWorkflowCode({ workflowsPath: require.resolve('../../workflows'), logger: new DefaultLogger('ERROR') }),
  ]);
  await migrate(await postgres.createDatabase('template_fengqiao'));
  const codePath = join(mkdtempSync(join(tmpdir(), 'fengqiao-bundle-')), 'workflows.js');
  writeFileSync(codePath, bundle.code);
  keepWorld({ postgresUrl: postgres.url, engineAddress: engine.address, codePath }, async () => {
    await Promise.all([postgres.stop(), engine.stop()]);
  });
}
