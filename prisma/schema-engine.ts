import { readFileSync } from 'node:fs';
import { bindMigrationAwareSqlAdapterFactory, type SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils';
import type { SchemaEngine, SchemasContainer } from '@prisma/schema-engine-wasm/schema_engine_bg';

/** The one part of the global that is used; the types of Node 20 have none, and the DOM's would bring `window` along. */
declare const WebAssembly: {
  instantiate(bytes: Buffer, imports: Record<string, object>): Promise<{ instance: { exports: Record<string, unknown> } }>;
};

const MODULE = '@prisma/schema-engine-wasm/schema_engine_bg';

/** The engine compares and migrates everything it finds. */
export const filters = { externalTables: [], externalEnums: [] };

/**
 * Prisma's schema engine, compiled to WebAssembly: migrations without the native engine that Prisma's own command downloads.
 *
 * `database` is the one to migrate; it is asked for its version at once. The caller frees the engine.
 */
export async function openSchemaEngine(database: SqlMigrationAwareDriverAdapterFactory, schema: SchemasContainer): Promise<SchemaEngine> {
  loaded ??= load();
  const runtime = await loaded;
  const datamodels = schema.files.map(({ path, content }): [string, string] => [path, content]);
  return runtime.SchemaEngine.new({ datamodels }, () => undefined, bindMigrationAwareSqlAdapterFactory(database));
}

/** Once a process: the module keeps views of the memory it first met, and a second instance would read the wrong one. */
let loaded: ReturnType<typeof load> | undefined;

async function load() {
  // The package is an ES module: `import()` loads it on every Node, `require` only on newer ones.
  const runtime = await import('@prisma/schema-engine-wasm/schema_engine_bg');
  Object.assign(globalThis, { PRISMA_WASM_PANIC_REGISTRY: { set_message: panicked } });
  const { instance } = await WebAssembly.instantiate(compiledModule(), { './schema_engine_bg.js': withQuietTimers(runtime) });
  runtime.__wbg_set_wasm(instance.exports);
  const begin = instance.exports.__wbindgen_start;
  if (typeof begin !== 'function') throw new Error('Cannot start the schema engine: its module has no start function. Run npm ci again.');
  begin();
  return runtime;
}

/** The engine sets a timer of ten seconds for its lock and never clears it: it must not keep a finished process awake. */
function withQuietTimers(runtime: object): object {
  const quiet = (call: () => void, ms: number) => setTimeout(call, ms >>> 0).unref();
  return Object.fromEntries(Object.entries(runtime).map(([name, part]) => [name, name.startsWith('__wbg_setTimeout') ? quiet : part]));
}

/** The .wasm file lies beside the module; the package does not export it under a name. */
function compiledModule(): Buffer {
  return readFileSync(require.resolve(MODULE).replace(/\.js$/, '.wasm'));
}

/** The engine hands its last words to this before it stops for good. */
function panicked(words: string): never {
  throw new Error(`Cannot go on with the schema engine: ${words}`);
}
