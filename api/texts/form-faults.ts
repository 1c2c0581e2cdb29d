import type { z } from 'zod';
import type { Words } from '../../contracts/plug-ins';

type Issue = z.core.$ZodIssue;
type Of<Code extends Issue['code']> = Extract<Issue, { code: Code }>;

const both = (text: string): Words => ({ zh: text, en: text });

/** What was expected of a field, in both languages, from what the schema found; `missing`: nothing was sent. Codes and patterns stand as they are. */
export function formFault(issue: Issue, missing: boolean): Words {
  const words = expectedBy(issue);
  return missing ? { zh: `必填:${words.zh}`, en: `required: ${words.en}` } : words;
}

function expectedBy(issue: Issue): Words {
  switch (issue.code) {
    case 'invalid_type':
      return typeWords(issue.expected);
    case 'too_small':
      return least(issue);
    case 'too_big':
      return most(issue);
    case 'invalid_format':
      return formatWords(issue);
    case 'not_multiple_of':
      return { zh: `${issue.divisor} 的整数倍`, en: `a multiple of ${issue.divisor}` };
    case 'invalid_value':
      return oneOf(issue.values.map((value) => JSON.stringify(value) ?? String(value)));
    case 'unrecognized_keys':
      return { zh: '没有这一字段', en: 'no such field' };
    case 'invalid_union':
      return unionWords(issue);
    case 'invalid_key':
    case 'invalid_element':
      return partWords(issue);
    case 'custom':
      return refinements[issue.message] ?? { zh: '符合该字段说明的内容', en: 'what the description of this field says' };
    default: {
      const unknown: never = issue;
      return unknown;
    }
  }
}

const types: Readonly<Record<string, Words>> = {
  string: { zh: '文本', en: 'a text' },
  number: { zh: '数字', en: 'a number' },
  int: { zh: '整数', en: 'a whole number' },
  boolean: { zh: 'true 或 false', en: 'true or false' },
  array: { zh: '列表', en: 'a list' },
  tuple: { zh: '列表', en: 'a list' },
  object: { zh: '对象', en: 'an object' },
  record: { zh: '对象', en: 'an object' },
  null: both('null'),
  undefined: { zh: '不填', en: 'nothing' },
  date: { zh: '日期', en: 'a date' },
};

function typeWords(expected: string): Words {
  return types[expected] ?? both(expected);
}

function least({ origin, minimum, inclusive = true }: Of<'too_small'>): Words {
  const [zh, en] = unitOf(origin);
  if (zh === '') return both(`${inclusive ? '>=' : '>'} ${minimum}`);
  return { zh: `至少 ${minimum} ${zh}`, en: `at least ${minimum} ${minimum === 1 ? en : `${en}s`}` };
}

function most({ origin, maximum, inclusive = true }: Of<'too_big'>): Words {
  const [zh, en] = unitOf(origin);
  if (zh === '') return both(`${inclusive ? '<=' : '<'} ${maximum}`);
  return { zh: `至多 ${maximum} ${zh}`, en: `at most ${maximum} ${maximum === 1 ? en : `${en}s`}` };
}

/** What is counted of a text or a list; a number is compared. */
function unitOf(origin: string): readonly [zh: string, en: string] {
  if (origin === 'string') return ['个字符', 'character'];
  return ['array', 'set', 'map', 'file'].includes(origin) ? ['项', 'item'] : ['', ''];
}

const formats: Readonly<Record<string, Words>> = {
  date: { zh: '日历上存在的日期 YYYY-MM-DD', en: 'a day of the calendar, YYYY-MM-DD' },
  datetime: { zh: '带时区的时刻,例如 2026-09-30T16:20:00+08:00', en: 'a moment with its offset, e.g. 2026-09-30T16:20:00+08:00' },
  time: { zh: '时间 HH:MM', en: 'a time HH:MM' },
  url: { zh: '网址', en: 'an address of the web' },
};

function formatWords({ format, pattern }: Of<'invalid_format'>): Words {
  const known = formats[format];
  if (known) return known;
  return pattern === undefined
    ? { zh: `${format} 格式`, en: `the format ${format}` }
    : { zh: `符合 ${pattern}`, en: `matching ${pattern}` };
}

function oneOf(values: readonly string[]): Words {
  const [only = ''] = values;
  return values.length === 1 ? both(only) : { zh: `以下之一:${values.join('、')}`, en: `one of ${values.join(', ')}` };
}

/** Of several forms, what each asks for; where one field tells them apart, that field has another value. */
function unionWords(issue: Of<'invalid_union'>): Words {
  const firsts = issue.errors.flatMap(([first]) => (first ? [expectedBy(first)] : []));
  if (firsts.length === 0) return { zh: '说明中所列的取值之一', en: 'one of the values in its description' };
  const distinct = (language: keyof Words) => [...new Set(firsts.map((words) => words[language]))];
  return { zh: distinct('zh').join(',或者'), en: distinct('en').join(', or ') };
}

function partWords(issue: Of<'invalid_key'> | Of<'invalid_element'>): Words {
  const [first] = issue.issues;
  const words = first ? expectedBy(first) : { zh: '说明中所列的内容', en: 'what its description says' };
  return issue.code === 'invalid_key' ? { zh: `字段名:${words.zh}`, en: `as a name: ${words.en}` } : words;
}

/** The words of conditions that a schema states by itself, by the words it has in the contract. */
export const refinements: Readonly<Record<string, Words>> = {
  'at least one of kind, name, idNumber, phone, address': {
    zh: 'kind、name、idNumber、phone、address 中至少一项',
    en: 'at least one of kind, name, idNumber, phone, address',
  },
  'to on or after from': { zh: 'to 不早于 from', en: '`to` on or after `from`' },
  'at least one applicant': { zh: '至少一名 applicant 申请人', en: 'at least one applicant' },
  'at least one respondent': { zh: '至少一名 respondent 被申请人', en: 'at least one respondent' },
  'periods in order, each ending after it begins and before the next begins': {
    zh: '按先后排列的时段,每段止于开始之后、下一段开始之前',
    en: 'periods in order, each ending after it begins and before the next begins',
  },
  'not 0': { zh: '不为 0', en: 'not 0' },
};
