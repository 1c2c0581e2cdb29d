import { chmodSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Progress, silent, step } from '../progress';
import type { Service } from '../supervision';
import { cachedFile, fillCache } from './cache';
import { download } from './download';
import type { EnginePlan } from './options';
import { frontendAnswers } from './ready';
import { onPath, run } from './run';
import { firstOf, fromEnvironment, type Source } from './source';
import { TEST_SERVER_VERSION } from './versions';

const FOLDER = `temporal-test-server-${TEST_SERVER_VERSION}`;
const FILE = 'temporal-test-server';

/** Maven before the download: it brings one known version, the download whatever the SDK holds for right today. */
const sources: readonly Source<string>[] = [
  { advice: 'set TEMPORAL_TEST_SERVER=<path of a temporal-test-server>', find: async () => fromEnvironment('TEMPORAL_TEST_SERVER') },
  { advice: '', find: async () => cachedFile(FOLDER, FILE) },
  { advice: 'install Java 11 or newer and Maven', find: withMaven },
  { advice: 'open the way to https://temporal.download', find: withDownload },
];

/**
 * The path of an executable that is a time-skipping test server, for `TestWorkflowEnvironment.createTimeSkipping` with an executable
 * of type `existing-path`. Fetched once; a second call costs nothing.
 */
export function skippingExecutable(progress: Progress = silent): Promise<string> {
  return firstOf('a time-skipping test server', sources, progress);
}

/** The test server as a service: its one argument is the port. */
export function testServerService(executable: string, plan: EnginePlan): Service {
  return {
    name: 'Temporal test server',
    command: executable,
    args: [String(plan.port)],
    log: join(plan.logDir, 'temporal-test-server.log'),
    ready: (signal) => frontendAnswers(plan.port, signal),
    readyWithinMs: 60_000,
    stopSignal: 'SIGTERM',
    stopWithinMs: 3_000,
  };
}

const POM = `<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
<groupId>fengqiao</groupId><artifactId>test-server</artifactId><version>1</version>
<dependencies><dependency><groupId>io.temporal</groupId><artifactId>temporal-test-server</artifactId><version>${TEST_SERVER_VERSION}</version></dependency></dependencies>
</project>
`;

/** A small heap and the quick compiler only: these servers live for seconds. */
const WRAPPER = `#!/bin/sh
exec java -Xmx256m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -cp "$(dirname "$0")/lib/*" io.temporal.testserver.TestServer "$@"
`;

async function withMaven(progress: Progress): Promise<string | undefined> {
  if (!onPath('java') || !onPath('mvn')) return undefined;
  progress(`Fetching the time-skipping test server ${TEST_SERVER_VERSION} with Maven, once, about ten seconds`);
  return step(progress, 'Fetching the test server', () =>
    fillCache(FOLDER, FILE, async (into) => {
      writeFileSync(join(into, 'pom.xml'), POM);
      await run('mvn', ['-q', '-B', 'dependency:copy-dependencies', '-DoutputDirectory=lib', '-DincludeScope=runtime'], { cwd: into });
      writeFileSync(join(into, FILE), WRAPPER);
      chmodSync(join(into, FILE), 0o755);
    }),
  );
}

async function withDownload(progress: Progress): Promise<string | undefined> {
  progress('Downloading the time-skipping test server, once, usually less than a minute');
  return step(progress, 'Downloading the test server', () =>
    fillCache(FOLDER, FILE, async (into) => {
      const file = await download('temporal-test-server', 'default', into);
      if (file !== FILE) renameSync(join(into, file), join(into, FILE));
    }),
  );
}
