const { existsSync } = require('node:fs');
const { join } = require('node:path');

/** The levels whose tests need an engine, a database or a whole stack; `unit` needs nothing but node. */
const worldLevels = ['int', 'e2e'];

const support = (name) => {
  const path = join(__dirname, 'test', 'support', `${name}.ts`);
  return existsSync(path) ? path : undefined;
};

/** One Jest project a level, selected by the file name: `npx jest --selectProjects unit`. */
const project = (level) => ({
  displayName: level,
  // Only here: the data folder of a running database and dist/ are no business of Jest's crawler.
  roots: ['<rootDir>/test'],
  testMatch: [`<rootDir>/test/**/*.${level}.test.ts`],
  testEnvironment: 'node',
  transform: {
    '^.+\\.[cm]?[jt]s$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'commonjs' }, sourceMaps: 'inline' },
    ],
  },
  // The one ES module among our dependencies: Jest loads those only as CommonJS.
  transformIgnorePatterns: ['/node_modules/(?!@prisma/schema-engine-wasm/)'],
  ...(worldLevels.includes(level) ? { globalSetup: support('global-setup'), globalTeardown: support('global-teardown') } : {}),
});

module.exports = {
  projects: ['unit', ...worldLevels].map(project),
  maxWorkers: 2,
  // For the levels with a world around them. Jest knows no time-out of one project alone: it ignores a `testTimeout` there.
  testTimeout: 60_000,
};
