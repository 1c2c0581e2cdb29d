import { z } from 'zod';
import { type Fault, Problem } from './problem';

/** Parses what a caller sent. Refuses: another form (`invalid-body` or `invalid-parameter`, with every field at fault) and text no database can keep. */
export function parse<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
  code: 'invalid-body' | 'invalid-parameter',
  prefix = '',
): z.output<Schema> {
  const parsed = schema.safeParse(value);
  if (!parsed.success) throw invalid(code, faultsIn(schema, value, prefix));
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

const zh = z.locales.zhCN().localeError;
const en = z.locales.en().localeError;

/** Every field at fault, in both languages: zod speaks one at a time, so what was refused is read twice. */
function faultsIn(schema: z.ZodType, value: unknown, prefix: string): Fault[] {
  const chinese = schema.safeParse(value, { error: zh }).error?.issues ?? [];
  const english = schema.safeParse(value, { error: en }).error?.issues ?? [];
  return english.flatMap((issue, index) => faultsOf(issue, chinese[index]?.message ?? issue.message, prefix));
}

function faultsOf(issue: z.core.$ZodIssue, chinese: string, prefix: string): Fault[] {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({
      field: pathOf(prefix, [...issue.path, key]),
      expected: { zh: '没有这一字段', en: 'no such field' },
    }));
  return [{ field: pathOf(prefix, issue.path) || 'body', expected: { zh: chinese, en: issue.message } }];
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
