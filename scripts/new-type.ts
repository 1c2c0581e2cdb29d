import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { law } from '../law';
import { literalOf, type NewType, storyOf, testOf, variableOf } from './new-type/templates';

/**
 * `npm run new:type -- <code> --zh 名称 --en name [--basis CN-2]`: writes the literal of a dispute type, its test, its story and its lines in the lists. With
 * `--basis` its period comes from the table of law, with article and tag. What it writes is sound from the first moment: `npm run check` passes.
 */
function main(words: readonly string[]): void {
  const type = readType(words);
  const root = join(__dirname, '..');
  const files = {
    [`dispute-types/${type.code}.ts`]: literalOf(type),
    [`test/dispute-types/${type.code}.unit.test.ts`]: testOf(type),
    [`test/dispute-types/type-stories/${type.code}.ts`]: storyOf(type),
  };
  const taken = Object.keys(files).filter((path) => existsSync(join(root, path)));
  if (taken.length > 0) throw new Error(`Cannot write ${taken.join(', ')}: there is such a file. Choose another code.`);
  for (const [path, text] of Object.entries(files)) writeFileSync(join(root, path), text);
  const name = variableOf(type.code);
  edit(root, 'dispute-types/index.ts', (text) =>
    listed(text, `import { ${name} } from './${type.code}';`).replace(/(= \[[^\]]*?),?\s*\];/, `$1, ${name}];`),
  );
  edit(root, 'test/dispute-types/type-stories/index.ts', (text) =>
    listed(text, `import { ${name}Stories } from './${type.code}';`).replace(/\n\};\s*$/, `\n  '${type.code}': ${name}Stories,\n};\n`),
  );
  console.log(
    [
      ...Object.keys(files).map((path) => `wrote   ${path}`),
      'changed dispute-types/index.ts, test/dispute-types/type-stories/index.ts',
    ].join('\n'),
  );
  console.log('Next: npm run fix && npm run check. Then its own claim, periods, guards and remedies: docs/add-a-dispute-type.md.');
}

function readType(words: readonly string[]): NewType {
  const options = { zh: { type: 'string' }, en: { type: 'string' }, basis: { type: 'string' } } as const;
  const { positionals, values } = parseArgs({ args: [...words], allowPositionals: true, options });
  const [code, ...more] = positionals;
  const { zh, en, basis } = values;
  if (!code || more.length > 0 || !/^[a-z][a-z-]*$/.test(code) || !zh || !en)
    throw new Error(
      'Cannot write a type: say npm run new:type -- <code of small letters> --zh 名称 --en name [--basis a code of the table of law]',
    );
  if (basis === undefined) return { code, zh, en, row: undefined };
  const row = law.find((candidate) => candidate.code === basis);
  if (!row?.period) {
    const known = law.flatMap((candidate) => (candidate.period ? [candidate.code] : []));
    throw new Error(`Cannot take the period from ${basis}: the table of law has none under this code. It has ${known.join(', ')}.`);
  }
  return { code, zh, en, row: { ...row, period: row.period } };
}

/** The text with this import after the last one. */
function listed(text: string, line: string): string {
  const last = text.lastIndexOf('\nimport { ');
  const end = text.indexOf('\n', last + 1);
  return `${text.slice(0, end)}\n${line}${text.slice(end)}`;
}

function edit(root: string, path: string, change: (text: string) => string): void {
  const before = readFileSync(join(root, path), 'utf8');
  const after = change(before);
  if (after === before) throw new Error(`Cannot find the list in ${path}: add the line by hand.`);
  writeFileSync(join(root, path), after);
}

try {
  main(process.argv.slice(2));
} catch (fault) {
  console.error(fault instanceof Error ? fault.message : fault);
  process.exitCode = 1;
}
