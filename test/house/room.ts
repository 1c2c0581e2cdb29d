const folders = [
  'domain',
  'contracts',
  'law',
  'dispute-types',
  'jurisdictions',
  'workflows',
  'activities',
  'read-model',
  'workers',
  'api',
  'client',
  'stack',
  'ops',
  'prisma',
  'test',
  'scripts',
] as const;

/** A room of the house (docs/architecture.md): a folder, `config` (config.ts) or `tool` (a tool's own configuration file). */
export type Room = (typeof folders)[number] | 'config' | 'tool';

/** The room a file lives in, by its path from the repository root; undefined for a file outside every room. */
export function roomOf(path: string): Room | undefined {
  if (/^config(\.ts)?$/.test(path)) return 'config';
  if (/^[\w-]+\.config\.[cm]?[jt]s$/.test(path)) return 'tool';
  return folders.find((folder) => path === folder || path.startsWith(`${folder}/`));
}
