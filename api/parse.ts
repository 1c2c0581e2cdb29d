import type { z } from 'zod';
import { type Fault, Problem } from './problem';
import { formFault } from './texts/form-faults';

/** Parses what a caller sent. Refuses: another form (`invalid-body` or `invalid-parameter`, with every field at fault) and text no database can keep. */
export function parse<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
  code: 'invalid-body' | 'invalid-parameter',
  prefix = '',
): z.output<Schema> {
  const parsed = schema.safeParse(value);
  if (!parsed.success)
    throw invalid(
      code,
      parsed.error.issues.flatMap((issue) => faultsOf(issue, value, prefix)),
    );
  const broken = unstorable(parsed.data, prefix);
  if (broken !== undefined)
    throw invalid(code, [{ field: broken, expected: { zh: '不含 U+0000 的有效 Unicode 文本', en: 'well-formed Unicode without U+0000' } }]);
  return parsed.data;
}

/** The problem of a form that is not as expected. */
export function invalid(code: 'invalid-body' | 'invalid-parameter', errors: readonly Fault[]): Problem {
  const [first] = errors;
  return new Problem(code, { field: first?.field, expected: first?.expected, errors: errors.slice(0, 20) });
}

/** Every field at fault, in both languages. */
function faultsOf(issue: z.core.$ZodIssue, value: unknown, prefix: string): Fault[] {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({ field: pathOf(prefix, [...issue.path, key]), expected: formFault(issue, false) }));
  const missing = issue.path.length > 0 && valueAt(value, issue.path) === undefined;
  return [{ field: pathOf(prefix, issue.path) || 'body', expected: formFault(issue, missing) }];
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((inner, key) => (inner === null || typeof inner !== 'object' ? undefined : Reflect.get(inner, key)), value);
}

function pathOf(prefix: string, path: readonly PropertyKey[]): string {
  return [prefix, ...path.map(String)].filter((part) => part !== '').join('.');
}

/** The first field whose text Postgres would refuse: U+0000, or half a surrogate pair. */
function unstorable(value: unknown, path: string): string | undefined {
  if (typeof value === 'string') return value.includes('\0') || /\p{Surrogate}/u.test(value) ? path : undefined;
  // Bytes hold no text, and are not walked one by one.
  if (value === null || typeof value !== 'object' || ArrayBuffer.isView(value)) return undefined;
  for (const [key, inner] of Object.entries(value)) {
    const found = unstorable(inner, pathOf(path, [key])) ?? unstorable(key, path);
    if (found !== undefined) return found;
  }
  return undefined;
}
