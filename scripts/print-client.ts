import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ts } from '@ts-morph/common';

/** What is used of openapi-typescript, whose own types belong to another module system. */
interface Generator {
  default(document: Buffer): Promise<unknown>;
  astToString(types: unknown): string;
}

/** `npm run client`: prints the types of the API, generated from `docs/openapi.json`. */
async function main(): Promise<void> {
  const { astToString, default: typesOf } = generator();
  const document = JSON.parse(readFileSync(join(__dirname, '..', 'docs', 'openapi.json'), 'utf8'));
  const types = astToString(await typesOf(Buffer.from(withoutExamples(document))));
  process.stdout.write(`// Generated from docs/openapi.json: npm run client.\n${types}`);
}

/** The generator writes through the compiler's API, which TypeScript 7 does not have: it is given the one ts-morph carries. */
function generator(): Generator {
  const path = require.resolve('typescript');
  const installed = require(path);
  Object.assign(require.cache[path] ?? {}, { exports: ts });
  try {
    return require('openapi-typescript');
  } finally {
    Object.assign(require.cache[path] ?? {}, { exports: installed });
  }
}

/** Examples stand in the document; beside the types they would be most of the file. */
function withoutExamples(document: unknown): string {
  return JSON.stringify(document, (key, inner) => (key === 'example' || key === 'examples' ? undefined : inner));
}

void main();
