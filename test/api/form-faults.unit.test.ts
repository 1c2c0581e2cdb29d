import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { parse } from '../../api/parse';
import { Problem } from '../../api/problem';
import { refinements } from '../../api/texts/form-faults';
import type { Words } from '../../contracts/plug-ins';

const shape = (field: z.ZodType) => z.strictObject({ field });

/** What a caller may send wrong, one row for each kind of fault the schema library knows. */
const rows: readonly (readonly [name: string, schema: z.ZodType, sent: unknown, zh: string, en: string])[] = [
  ['nothing', shape(z.string()), {}, '必填:文本', 'required: a text'],
  ['no body', shape(z.string()), undefined, '对象', 'an object'],
  ['a number for a text', shape(z.string()), { field: 1 }, '文本', 'a text'],
  ['a text for a number', shape(z.number()), { field: 'x' }, '数字', 'a number'],
  ['a fraction for a whole number', shape(z.int()), { field: 1.5 }, '整数', 'a whole number'],
  ['not a number in a query', shape(z.coerce.number()), { field: 'x' }, '数字', 'a number'],
  ['a text for a truth', shape(z.boolean()), { field: 'yes' }, 'true 或 false', 'true or false'],
  ['an object for a list', shape(z.array(z.string())), { field: {} }, '列表', 'a list'],
  ['a list for an object', shape(z.strictObject({})), { field: [] }, '对象', 'an object'],
  ['a text too short', shape(z.string().min(3)), { field: 'a' }, '至少 3 个字符', 'at least 3 characters'],
  ['an empty text', shape(z.string().min(1)), { field: '' }, '至少 1 个字符', 'at least 1 character'],
  ['a text too long', shape(z.string().max(1)), { field: 'ab' }, '至多 1 个字符', 'at most 1 character'],
  ['a number too small', shape(z.number().min(3)), { field: 1 }, '>= 3', '>= 3'],
  ['a number not above', shape(z.number().positive()), { field: 0 }, '> 0', '> 0'],
  ['a number too large', shape(z.int().max(3)), { field: 9 }, '<= 3', '<= 3'],
  ['a list too short', shape(z.array(z.string()).min(2)), { field: [] }, '至少 2 项', 'at least 2 items'],
  ['a list too long', shape(z.array(z.string()).max(1)), { field: ['a', 'b'] }, '至多 1 项', 'at most 1 item'],
  ['no multiple', shape(z.number().multipleOf(0.01)), { field: 0.005 }, '0.01 的整数倍', 'a multiple of 0.01'],
  ['no date', shape(z.iso.date()), { field: '2026-02-30' }, '日历上存在的日期 YYYY-MM-DD', 'a day of the calendar, YYYY-MM-DD'],
  [
    'a moment without an offset',
    shape(z.iso.datetime({ offset: true })),
    { field: '2026-02-03T10:00:00' },
    '带时区的时刻,例如 2026-09-30T16:20:00+08:00',
    'a moment with its offset, e.g. 2026-09-30T16:20:00+08:00',
  ],
  ['another pattern', shape(z.string().regex(/^\d\d$/)), { field: 'x' }, '符合 /^\\d\\d$/', 'matching /^\\d\\d$/'],
  ['another value', shape(z.enum(['a', 'b'])), { field: 'c' }, '以下之一:"a"、"b"', 'one of "a", "b"'],
  ['another literal', shape(z.literal('a')), { field: 'c' }, '"a"', '"a"'],
  ['a field nobody knows', z.strictObject({}), { field: 1 }, '没有这一字段', 'no such field'],
  ['none of several forms', shape(z.union([z.iso.date(), z.int()])), { field: {} }, '文本,或者数字', 'a text, or a number'],
  [
    'a case nobody knows',
    shape(z.discriminatedUnion('kind', [z.strictObject({ kind: z.literal('a') }), z.strictObject({ kind: z.literal('b') })])),
    { field: { kind: 'c' } },
    '说明中所列的取值之一',
    'one of the values in its description',
  ],
  [
    'a name too short',
    shape(z.record(z.string().min(2), z.number())),
    { field: { a: 1 } },
    '字段名:至少 2 个字符',
    'as a name: at least 2 characters',
  ],
  ['a condition', shape(z.number().refine((value) => value !== 0, { error: 'not 0' })), { field: 0 }, '不为 0', 'not 0'],
  [
    'a condition without words',
    shape(z.number().refine((value) => value !== 0)),
    { field: 0 },
    '符合该字段说明的内容',
    'what the description of this field says',
  ],
];

test.each(rows)('%s is told in both languages', (_name, schema, sent, zh, en) => {
  expect(faultOf(schema, sent)).toEqual({ zh, en });
});

test('no English word stands in a Chinese text and no Chinese sign in an English one; codes and names of fields excepted', () => {
  const codes =
    /true|false|null|YYYY-MM-DD|applicant|respondent|kind|name|idNumber|phone|address|\bfrom\b|\bto\b|"[^"]*"|\/\^.*\$\/|\dT\d/g;
  const texts = [...rows.map(([, schema, sent]) => faultOf(schema, sent)), ...Object.values(refinements)];
  for (const { zh, en } of texts) {
    expect(zh.replace(codes, '')).not.toMatch(/[A-Za-z]{2,}/);
    expect(en).not.toMatch(/\p{Script=Han}/u);
  }
});

test('every condition that a contract states in words has them in both languages', () => {
  const stated = ['contracts', 'dispute-types']
    .flatMap(filesIn)
    .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/error: '([^']+)'/g)]);
  expect(stated.length).toBeGreaterThan(4);
  expect(stated.map(([, words]) => words).filter((words) => words !== undefined && !(words in refinements))).toEqual([]);
});

function faultOf(schema: z.ZodType, sent: unknown): Words {
  try {
    parse(schema, sent, 'invalid-body');
  } catch (error) {
    const expected = error instanceof Problem ? error.extras.expected : undefined;
    if (expected !== undefined && typeof expected !== 'string') return expected;
  }
  throw new Error('it was not refused');
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesIn(path) : path.endsWith('.ts') ? [path] : [];
  });
}
