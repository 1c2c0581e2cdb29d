import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RuleChange } from '../../contracts/what-if';
import { tried } from '../../domain/what-if/trial';
import { HELP, readWhatIfFlags } from '../../scripts/what-if/flags';
import { refusalText } from '../../scripts/what-if/problem';
import { reportOf } from '../../scripts/what-if/report';
import { pastCases } from '../support/past-cases';

const change: RuleChange = { kind: 'limit', clock: 'first-reply', length: 5 };
const inline = JSON.stringify(change);

test('a change is given inline, as a list, or as a file', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'what-if-')), 'change.json');
  writeFileSync(file, `[${inline}]`);
  for (const given of [inline, `[${inline}]`, file]) {
    expect(readWhatIfFlags(['--change', given, '--seed', '7'])).toMatchObject({ changes: [change], cases: 1_000, seed: 7, language: 'en' });
  }
});

test('without a change it shows its help', () => {
  expect(readWhatIfFlags([])).toBe(HELP);
  expect(readWhatIfFlags(['--help'])).toBe(HELP);
});

test.each([
  ['no JSON', ['--change', '{broken']],
  ['no such file', ['--change', 'no-such.json']],
  ['a nonsense change', ['--change', '{"kind":"limit","clock":"first-reply","length":0}']],
  ['no cases', ['--change', inline, '--cases', '0']],
  ['half a case', ['--change', inline, '--cases', '1.5']],
  ['another language', ['--change', inline, '--lang', 'fr']],
  ['an unknown flag', ['--change', inline, '--fast']],
])('it refuses %s by saying what is wrong', (_what, words) => {
  expect(() => readWhatIfFlags(words)).toThrow(/^Cannot /);
});

test('the report names what changes, in both languages, and the same run reports the same', () => {
  const trials = () => [...pastCases(30, 3)].map((past) => tried(past, [change]));
  const [zh, en] = [reportOf(trials(), [change], 'zh', 2), reportOf(trials(), [change], 'en', 2)];
  expect(zh).toContain('首次答复期限');
  expect(en).toContain('the first reply');
  expect(en).toContain('30 past cases: 30 concerned');
  expect(reportOf(trials(), [change], 'en', 2)).toBe(en);
});

test('a refused change is told with its code, its article, the field and what was expected', () => {
  const fault = { code: 'against-law', field: 'changes.0.length', expected: '<= 1 month', basis: 'PM-2' } as const;
  expect(refusalText(fault, 'zh')).toMatch(/^against-law: 违反法定期限 \[PM-2\]/);
  expect(refusalText(fault, 'en')).toContain('changes.0.length: <= 1 month');
});
