import type { z } from 'zod';
import { Problem } from './problem';

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
      parsed.error.issues.flatMap((issue) => faultsOf(issue, prefix)),
    );
  const broken = unstorable(parsed.data, prefix);
  if (broken !== undefined) throw invalid(code, [{ field: broken, expected: 'well-formed Unicode without U+0000' }]);
  return parsed.data;
}

/** The problem of a form that is not as expected. */
export function invalid(code: 'invalid-body' | 'invalid-parameter', errors: readonly { field: string; expected: string }[]): Problem {
  const [first] = errors;
  return new Problem(code, { field: first?.field, expected: first?.expected, errors: errors.slice(0, 20) });
}

function faultsOf(issue: z.core.$ZodIssue, prefix: string): { field: string; expected: string }[] {
  if (issue.code !== 'unrecognized_keys') return [{ field: pathOf(prefix, issue.path), expected: issue.message }];
  return issue.keys.map((key) => ({ field: pathOf(prefix, [...issue.path, key]), expected: 'no such field' }));
}

function pathOf(prefix: string, path: readonly PropertyKey[]): string {
  return [prefix, ...path.map(String)].filter((part) => part !== '').join('.');
}

/** The first field whose text Postgres would refuse: U+0000, or half a surrogate pair. */
function unstorable(value: unknown, path: string): string | undefined {
  if (typeof value === 'string') return value.includes('\0') || /\p{Surrogate}/u.test(value) ? path : undefined;
  if (value === null || typeof value !== 'object') return undefined;
  for (const [key, inner] of Object.entries(value)) {
    const found = unstorable(inner, pathOf(path, [key])) ?? unstorable(key, path);
    if (found !== undefined) return found;
  }
  return undefined;
}
