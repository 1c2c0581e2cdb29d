import { z } from 'zod';

const versions = z.record(z.string(), z.string()).default({});

const Manifest = z.object({ dependencies: versions, devDependencies: versions });

const Lock = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().optional(),
      resolved: z.string().optional(),
      link: z.boolean().optional(),
      dependencies: versions,
      optionalDependencies: versions,
    }),
  ),
});

type Packages = z.infer<typeof Lock>['packages'];

const exact = /^\d+\.\d+\.\d+(-[\w.-]+)?$/;

/** Where package.json lets the parts of the Temporal SDK drift apart: they share one native bridge and must be of one exact version. */
export function pinFaults(manifest: unknown): string[] {
  const { dependencies, devDependencies } = Manifest.parse(manifest);
  const parts = Object.entries({ ...dependencies, ...devDependencies }).filter(([name]) => name.startsWith('@temporalio/'));
  const loose = parts.filter(([, version]) => !exact.test(version)).map(([name, version]) => `${name} is not pinned: ${version}`);
  const distinct = [...new Set(parts.map(([, version]) => version))];
  return distinct.length > 1 ? [...loose, `@temporalio packages of several versions: ${distinct.join(', ')}`] : loose;
}

/**
 * Where the lock file would fail elsewhere: an optional (platform) package without its entry, at which `npm ci` refuses the whole
 * lock; a `resolved` address, which ties it to one registry; a second protobufjs under the SDK, whose messages the first does not know.
 */
export function lockFaults(lock: unknown): string[] {
  const { packages } = Lock.parse(lock);
  const addressed = Object.keys(packages).filter((path) => packages[path]?.resolved !== undefined && packages[path]?.link !== true);
  return [...missingOptionals(packages), ...addressed.map((path) => `${path} has a resolved address`), ...severalProtobufs(packages)];
}

function missingOptionals(packages: Packages): string[] {
  return Object.entries(packages).flatMap(([path, { optionalDependencies }]) =>
    Object.entries(optionalDependencies)
      .filter(([name, version]) => exact.test(version) && packages[lookUp(packages, path, name) ?? '']?.version !== version)
      .map(([name, version]) => `${path} misses its optional ${name}@${version}`),
  );
}

function severalProtobufs(packages: Packages): string[] {
  const users = Object.entries(packages).filter(
    ([path, { dependencies }]) => /^node_modules\/@temporalio\/[^/]+$/.test(path) && dependencies.protobufjs,
  );
  const copies = new Set(users.map(([path]) => lookUp(packages, path, 'protobufjs') ?? 'nowhere'));
  return copies.size > 1 ? [`@temporalio uses several protobufjs: ${[...copies].join(', ')}`] : [];
}

/** The lock's entry that node finds for a name required from a package: its own node_modules first, then each one above. */
function lookUp(packages: Packages, from: string, name: string): string | undefined {
  const candidate = from === '' ? `node_modules/${name}` : `${from}/node_modules/${name}`;
  if (packages[candidate]) return candidate;
  return from === '' ? undefined : lookUp(packages, from.slice(0, Math.max(0, from.lastIndexOf('/node_modules/'))), name);
}
