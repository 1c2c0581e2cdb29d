import { ColumnTypeEnum, type SqlDriverAdapter, type SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils';

/** What the engine asks every database first: is the schema `public` there, which version, which version as a number. */
const greeting = {
  columnNames: ['exists', 'version', 'numeric_version'],
  columnTypes: [ColumnTypeEnum.Boolean, ColumnTypeEnum.Text, ColumnTypeEnum.Int32],
  rows: [[true, 'PostgreSQL 18', 180_000]],
};

const info = { provider: 'postgres', adapterName: 'no-database' } as const;

const connection: SqlDriverAdapter = {
  ...info,
  queryRaw: () => Promise.resolve(greeting),
  executeRaw: () => refuse(),
  executeScript: () => refuse(),
  startTransaction: () => refuse(),
  getConnectionInfo: () => ({ schemaName: 'public', supportsRelationJoins: true }),
  dispose: () => Promise.resolve(),
};

/**
 * Stands in for a database where two schema texts are compared: the engine greets a database even when it needs none.
 *
 * Refuses: everything but that greeting.
 */
export const noDatabase: SqlMigrationAwareDriverAdapterFactory = {
  ...info,
  connect: () => Promise.resolve(connection),
  connectToShadowDb: () => refuse(),
};

function refuse(): Promise<never> {
  return Promise.reject(new Error('Cannot ask a database here: schemas are compared as texts.'));
}
