import type { Room } from './room';

/** What a room may reach beyond itself. A target is a room, or one module of it (`prisma/client`). */
export interface Arrows {
  /** Modules it may import; their types included. */
  readonly modules: readonly string[];
  /** Modules of which it may take the types alone. */
  readonly types?: readonly string[];
  /** Modules it may name by `require.resolve` and never import: a bundle to build, a process to start. */
  readonly paths?: readonly string[];
  /** npm packages; `any` leaves only the packages reserved for other rooms out. */
  readonly packages: 'any' | readonly string[];
  /** Whether node's own modules (`fs`, `node:fs`) are within reach. */
  readonly node: boolean;
}

/** The arrows of docs/architecture.md; a room without an entry (tests, scripts, a tool's configuration) may import anything. */
export const arrows: Partial<Record<Room, Arrows>> = {
  domain: { modules: [], types: ['contracts'], packages: [], node: false },
  contracts: { modules: [], packages: ['zod'], node: false },
  law: { modules: ['contracts'], packages: [], node: false },
  'dispute-types': { modules: ['contracts', 'domain', 'law'], packages: [], node: false },
  jurisdictions: { modules: ['contracts', 'domain'], packages: [], node: false },
  workflows: {
    modules: ['domain'],
    types: ['contracts', 'activities'],
    packages: ['@temporalio/workflow', '@temporalio/common'],
    node: false,
  },
  activities: {
    modules: ['api/hashes', 'contracts', 'domain', 'jurisdictions', 'prisma/client', 'read-model'],
    packages: 'any',
    node: true,
  },
  'read-model': { modules: ['domain', 'prisma/client'], types: ['contracts'], packages: [], node: false },
  workers: {
    modules: [
      'config',
      'activities',
      'api/accused-office',
      'api/calendar',
      'api/case-client',
      'api/office-ref',
      'domain',
      'jurisdictions',
      'prisma/client',
      'read-model',
      'workflows/messages',
      'workflows/search-attributes',
    ],
    types: ['contracts', 'workflows'],
    paths: ['workflows'],
    packages: 'any',
    node: true,
  },
  api: {
    modules: [
      'config',
      'contracts',
      'domain',
      'dispute-types',
      'jurisdictions',
      'law',
      'workflows/messages',
      'prisma/client',
      'read-model',
    ],
    packages: 'any',
    node: true,
  },
  client: { modules: [], packages: ['openapi-fetch'], node: false },
  stack: {
    modules: ['client', 'config', 'prisma/client', 'prisma/migrate', 'workflows/search-attributes'],
    paths: ['workers', 'api'],
    packages: 'any',
    node: true,
  },
  ops: {
    modules: [
      'config',
      'contracts',
      'domain',
      'api/calendar',
      'api/statutory-holidays',
      'prisma/client',
      'read-model',
      'workers/connection',
      'workers/intake-relay',
      'workflows/messages',
    ],
    packages: 'any',
    node: true,
  },
  prisma: { modules: ['config', 'contracts/principal'], packages: 'any', node: true },
  config: { modules: [], packages: ['zod'], node: false },
};

/** Packages that belong to certain rooms, although others may choose theirs freely. A name ending in `/` stands for its scope. */
export const reservedPackages: Readonly<Record<string, readonly Room[]>> = {
  '@prisma/': ['prisma'],
  '@temporalio/activity': ['activities', 'workers'],
  '@temporalio/client': ['api', 'workers', 'stack', 'ops'],
  '@temporalio/testing': ['stack'],
  '@temporalio/worker': ['workers', 'stack'],
  '@temporalio/workflow': ['workflows'],
};
