import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { clockName } from '../../api/texts/clocks';
import { noticeCodes, noticeText } from '../../api/texts/notices';
import { disputeTypes } from '../../dispute-types';
import { jurisdictions } from '../../jurisdictions';

const read = (room: string) => readFileSync(join(__dirname, '../../domain', room, 'notices.ts'), 'utf8');
const source = read('dispute') + read('accountability') + read('publication');

test('every notice the rules send has words', () => {
  const sent = [...source.matchAll(/(?:, |code: )'([a-z]+(?:-[a-z]+)*)'[,)]/g)].map(([, code]) => code);
  expect(sent.length).toBeGreaterThan(10);
  expect(sent.filter((code) => code !== undefined && !noticeCodes.includes(code))).toEqual([]);
});

test('a notice says which case, which clock and until when, in both languages', () => {
  const text = noticeText('reminded', 'QL-2026-000001', {
    clock: 'first-reply',
    occurrence: 1,
    rung: 'remind-1',
    due: Date.parse('2026-11-26T00:00:00+08:00'),
  });
  expect(text.zh).toBe('案件 QL-2026-000001 的首次答复期限将于 2026-11-26 00:00 到期。');
  expect(text.en).toBe('Case QL-2026-000001: the first reply is due before 2026-11-26 00:00.');
});

/** What notices of publications and bulletins say. */
const published = { kind: 'monthly-exam', period: '2026-03', figure: 'MX-4', version: 2, cases: 1, missed: 0, cards: 0 };

test('no text keeps an empty blank', () => {
  const params = { clock: 'first-reply', due: 0, office: 'a', to: 'b', from: 'c', measure: 'interview', decision: 'signed', ...published };
  const texts = noticeCodes.map((code) => noticeText(code, 'N', params));
  expect(texts.filter(({ zh, en }) => /[{}]|undefined/.test(zh + en))).toEqual([]);
});

test('every clock of every type and place has a name', () => {
  const codes = [...disputeTypes, ...jurisdictions].flatMap(({ clocks }) => clocks.map(({ code }) => code));
  expect(codes.filter((code) => clockName(code).zh === code)).toEqual([]);
});
