import { arrowFaults } from './arrow-faults';
import { readHouseFile, sourceFiles } from './house-files';

test('every file keeps to the arrows of the architecture', () => {
  expect(sourceFiles().flatMap((path) => arrowFaults(path, readHouseFile(path)))).toEqual([]);
});

describe('the checker refuses', () => {
  test.each([
    ['domain/clock.ts', `import { z } from 'zod';`],
    ['domain/clock.ts', `import fs from 'fs';`],
    ['domain/clock.ts', `import { readFile } from 'node:fs/promises';`],
    ['domain/clock.ts', `import { plan } from '../contracts/plan';`],
    ['domain/clock.ts', `import { type Plan, plan } from '../contracts/plan';`],
    ['domain/clock.ts', `import '../contracts/plan';`],
    ['domain/rules/deep.ts', `import type { Story } from '../../workflows/dispute';`],
    ['contracts/plan.ts', `import { due } from '../domain/clock';`],
    ['contracts/plan.ts', `import 'node:crypto';`],
    ['contracts/plan.ts', `import express from 'express';`],
    ['law/land.ts', `import { z } from 'zod';`],
    ['law/land.ts', `import { civil } from '../dispute-types/civil';`],
    ['domain/clock.ts', `import { law } from '../law';`],
    ['jurisdictions/place.ts', `import { law } from '../law';`],
    ['dispute-types/land.ts', `import os from 'os';`],
    ['dispute-types/land.ts', `import { x } from '../jurisdictions/place';`],
    ['jurisdictions/place.ts', `export * from 'node:path';`],
    ['jurisdictions/place.ts', `import { x } from '../api/app';`],
    ['workflows/dispute.ts', `import { createActivities } from '../activities/index';`],
    ['workflows/dispute.ts', `export { plan } from '../contracts/plan';`],
    ['workflows/dispute.ts', `import { Client } from '@temporalio/client';`],
    ['workflows/dispute.ts', `import type { Type } from '../dispute-types/land';`],
    ['workflows/dispute.ts', `const fs = require('fs');`],
    ['workflows/kit/until.ts', `const z = await import('zod');`],
    ['activities/record.ts', `import { Client } from '@temporalio/client';`],
    ['activities/record.ts', `import { PrismaClient } from '../prisma/generated/client';`],
    ['activities/record.ts', `import type { Prisma } from '@prisma/client';`],
    ['activities/record.ts', `import { readConfig } from '../config';`],
    ['activities/record.ts', `import { intake } from '../workers/intake';`],
    ['workers/main.ts', `import { dispute } from '../workflows/dispute';`],
    ['workers/main.ts', `import { app } from '../api/app';`],
    ['client/index.ts', `import type { DisputeView } from '../contracts/api/dispute';`],
    ['client/index.ts', `import { readFile } from 'node:fs/promises';`],
    ['workers/main.ts', `import { start } from '../stack/start';`],
    ['api/app.ts', `import { dispute } from '../workflows/dispute';`],
    ['api/app.ts', `import { Worker } from '@temporalio/worker';`],
    ['api/app.ts', `import { createActivities } from '../activities';`],
    ['api/app.ts', `import given = require('../test/support/given');`],
    ['stack/start.ts', `import { main } from '../workers/main';`],
    ['stack/start.ts', `type App = import('../api/app').App;`],
    ['stack/start.ts', `import { PrismaPg } from '@prisma/adapter-pg';`],
    ['prisma/client.ts', `import { due } from '../domain/clock';`],
    ['config.ts', `import { due } from './domain/clock';`],
    ['workers/main.ts', `const bundle = require.resolve('../api/main');`],
    ['workers/main.ts', 'const loaded = require(`../$' + '{name}`);'],
    ['workers/main.ts', `import x from '#hidden';`],
    ['workers/main.ts', `import x from '/abs/olute';`],
    ['somewhere/else.ts', `export const x = 1;`],
  ])('%s: %s', (path, source) => {
    expect(arrowFaults(path, source)).toHaveLength(1);
  });
});

describe('the checker lets pass', () => {
  test.each([
    ['domain/clock.ts', `import type { Plan } from '../contracts/plan'; import { add } from './time';`],
    ['domain/clock.ts', `import { type Plan } from '../contracts/plan'; export type { Rung } from '../contracts/plan';`],
    ['contracts/plan.ts', `import { z } from 'zod';`],
    ['law/land.ts', `import { lawTypes } from '../contracts/law';`],
    ['dispute-types/land.ts', `import { legalRow } from '../law';`],
    ['jurisdictions/place.ts', `import { plan } from '../contracts/plan'; import { due } from '../domain/clock';`],
    ['workflows/dispute.ts', `import { sleep } from '@temporalio/workflow'; import type { Activities } from '../activities';`],
    ['activities/record.ts', `import { database } from '../prisma/client'; import { createHash } from 'node:crypto';`],
    ['workers/main.ts', `const workflowsPath = require.resolve('../workflows'); import { Worker } from '@temporalio/worker';`],
    ['api/app.ts', `import { submit } from '../workflows/messages'; import { Client } from '@temporalio/client';`],
    ['stack/start.ts', `fork(require.resolve('../workers/main')); import { readConfig } from '../config';`],
    ['test/e2e/case.e2e.test.ts', `import { app } from '../../api/app'; import { start } from '../../stack/start';`],
    ['scripts/check.ts', `import { app } from '../api/app';`],
  ])('%s: %s', (path, source) => {
    expect(arrowFaults(path, source)).toEqual([]);
  });
});
