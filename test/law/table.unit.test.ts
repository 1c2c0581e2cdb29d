import { LegalRow } from '../../contracts/law';
import { law, legalRow } from '../../law';
import { inForceOn } from '../../law/in-force';
import { rowCodes } from './codes';

/** The codes of a row's entries in force on a day. */
const inForce = (day: string, ...rows: string[]) =>
  law.filter((entry) => rows.includes(entry.row) && inForceOn(entry, day)).map(({ code }) => code);

test('every row of the table of law stands here, and no other', () => {
  expect([...new Set(law.map(({ row }) => row))].sort()).toEqual([...rowCodes].sort());
  expect(rowCodes).toHaveLength(159);
});

test('every entry has a code of its own, which is its row’s or one part of it', () => {
  const codes = law.map(({ code }) => code);
  expect(codes.filter((code, index) => codes.indexOf(code) !== index)).toEqual([]);
  expect(law.filter(({ code, row }) => code !== row && !/^[a-z]$/.test(code.slice(row.length))).map(({ code }) => code)).toEqual([]);
  expect(law.filter(({ code }) => legalRow(code)?.code !== code)).toEqual([]);
});

test.each(law.map((entry) => [entry.code, entry] as const))(
  '%s has the form of an entry, with an article and both languages',
  (_code, entry) => {
    expect(LegalRow.safeParse(entry).error).toBeUndefined();
    expect(entry.article.zh).toMatch(/./);
    expect(emptyTexts(entry)).toEqual([]);
  },
);

test('the tags are those of the sources: whatever is not named here was read in the statute', () => {
  const tagged = (tag: string) => [...new Set(law.filter(({ verification }) => verification === tag).map(({ row }) => row))].join(' ');
  expect(tagged('S')).toBe('PM-2 CM-7 XF-16 XF-17 XF-18 WG-4 CN-4 CN-6 PS-6 HL-2 HL-3 AM-2 CMD-1 G-9');
  expect(tagged('R')).toBe('CNT-15 CNT-18 PM-5 PM-10 LB-1 LB-4 LB-5 LB-6 LB-11 CN-2 CN-3 RL-8 G-1 G-2 G-3 G-4 G-5 G-6 G-8 G-11 G-13 G-14');
});

test('a row in parts has at least two, and no two say the same', () => {
  const partsOf = (row: string) => law.filter((entry) => entry.row === row);
  const said = (row: string) => new Set(partsOf(row).map((entry) => JSON.stringify({ ...entry, code: '' })));
  expect(rowCodes.filter((row) => said(row).size < partsOf(row).length)).toEqual([]);
  expect(rowCodes.filter((row) => partsOf(row).length === 1 && !legalRow(row))).toEqual([]);
});

test('what no rule states is not claimed: petitions and the public-security law, among others, are silent on roll-over', () => {
  const rolls = (area: string) => [
    ...new Set(law.filter((entry) => entry.area === area && entry.period).map(({ period }) => period?.roll)),
  ];
  expect([rolls('petition'), rolls('labour'), rolls('medical'), rolls('traffic'), rolls('consumer')]).toEqual(Array(5).fill(['silent']));
  expect(legalRow('PS-3')?.period).toEqual({ length: 30, unit: 'calendarDay', start: 'silent', roll: 'silent' });
  expect(legalRow('JC-1')?.period).toEqual({ length: 30, unit: 'calendarDay', start: 'excluded', roll: 'roll' });
});

test('the published figures: petition 60 (+30), police 30 (+30, twice), medical 30 working days, traffic 10 working days', () => {
  const figures = (code: string) => {
    const { period, extension } = legalRow(code) ?? {};
    return [period?.length, period?.unit, extension?.max, extension?.times];
  };
  expect(figures('XF-7')).toEqual([60, 'calendarDay', 30, undefined]);
  expect(figures('PS-3')).toEqual([30, 'calendarDay', 30, 2]);
  expect(figures('MD-1')).toEqual([30, 'workingDay', undefined, undefined]);
  expect(figures('TR-1')).toEqual([10, 'workingDay', undefined, undefined]);
  expect(figures('LB-7')).toEqual([45, 'calendarDay', 15, undefined]);
  expect(figures('WG-5')).toEqual([60, 'workingDay', 30, undefined]);
});

test('consumer mediation: Order 20 to 2026-04-14, Order 121 from 2026-04-15, never both', () => {
  expect(inForce('2026-04-14', 'CN-2', 'CN-3', 'CN-4', 'CN-5')).toEqual(['CN-5a', 'CN-5b', 'CN-5c', 'CN-5d']);
  expect(inForce('2026-04-15', 'CN-2', 'CN-3', 'CN-4', 'CN-5')).toEqual(['CN-2', 'CN-3', 'CN-4']);
  expect(inForce('2019-12-31', 'CN-5')).toEqual([]);
});

test('the public-security law of 2025 is in force from 2026-01-01 and not a day before', () => {
  expect(inForce('2025-12-31', 'PS-1', 'PS-2', 'PS-3', 'PS-4')).toEqual([]);
  expect(inForce('2026-01-01', 'PS-1', 'PS-2', 'PS-3', 'PS-4')).toEqual(['PS-1', 'PS-2', 'PS-3', 'PS-4']);
});

test('mediation before filing to 2024-12-31, filing first from 2025-01-01, never both', () => {
  expect(inForce('2024-12-31', 'CM-3', 'CM-6', 'CM-7')).toEqual(['CM-3', 'CM-6a', 'CM-6b', 'CM-6c']);
  expect(inForce('2025-01-01', 'CM-3', 'CM-6', 'CM-7')).toEqual(['CM-6b', 'CM-6c', 'CM-7a', 'CM-7b']);
});

/** Where a text of an entry is empty in one language. */
function emptyTexts(value: unknown, path = ''): string[] {
  if (typeof value === 'string') return value.trim() === '' ? [path] : [];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => emptyTexts(inner, `${path}.${key}`));
}
