import { defineConfig } from 'prisma/config';

// The Prisma CLI fetches a native schema engine before any command, even `generate`. This project needs none: queries run on the
// WASM query compiler and migrations on the WASM schema engine (prisma/migrate.ts). The documented override only has to name an
// existing file. `prisma migrate`, `db push` and `studio` therefore do not work here; use `npm run migration` instead.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath;
process.env.PRISMA_HIDE_UPDATE_MESSAGE ??= '1';

export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations' },
  datasource: { url: process.env.DATABASE_URL ?? 'postgresql://localhost:5432/none' },
});
