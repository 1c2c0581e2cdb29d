import { tmpdir } from 'node:os';
import { cachedFile, fillCache } from '../../stack/engine/cache';
import { onPath, run } from '../../stack/engine/run';

const VERSION = '2.16.2';
const FOLDER = `compose-go-${VERSION}`;

/** Whether a file follows the Compose schema: nothing when it does, else what the checker said. */
type SchemaCheck = (path: string) => Promise<string | undefined>;

/**
 * The library `docker compose` is made of, built once with Go (some seconds) and kept in the cache; without Go, Docker's own.
 *
 * Refuses: a machine with neither, with what to install. A check that is left out in silence would count as passed.
 */
export async function schemaCheck(): Promise<SchemaCheck> {
  const library = cachedFile(FOLDER, 'cmd') ?? (onPath('go') ? await buildLibrary() : undefined);
  if (library) return checkBy(library, (path) => ['-no-interpolation', path]);
  const docker = onPath('docker');
  if (docker && (await passes(docker, ['compose', 'version']))) {
    return checkBy(docker, (path) => ['compose', '-f', path, 'config', '--quiet', '--no-interpolate']);
  }
  throw new Error(
    'Cannot check docker-compose.yml against the Compose schema: neither Go nor docker compose is here. Install one of them.',
  );
}

function buildLibrary(): Promise<string> {
  return fillCache(FOLDER, 'cmd', async (into) => {
    const env = { ...process.env, GOBIN: into, GOOS: '', GOARCH: '' };
    await run('go', ['install', `github.com/compose-spec/compose-go/v2/cmd@v${VERSION}`], { cwd: tmpdir(), env });
  });
}

function checkBy(program: string, args: (path: string) => string[]): SchemaCheck {
  return (path) =>
    run(program, args(path)).then(
      () => undefined,
      (fault: unknown) => String(fault),
    );
}

function passes(program: string, args: string[]): Promise<boolean> {
  return run(program, args).then(
    () => true,
    () => false,
  );
}
