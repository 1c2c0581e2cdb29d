import { allDisputeTypes } from '../../api/catalogue';
import { rowsOfType } from '../../api/law-of-type';
import { Problem } from '../../api/problem';
import { lawTypes } from '../../contracts/law';
import { law } from '../../law';

const codes = allDisputeTypes().map(({ code }) => code);

test('one list of types: the table of law knows no other than the dispute types, and every one of these has its rows', () => {
  expect(lawTypes.filter((code) => !codes.includes(code))).toEqual([]);
  expect(codes.filter((code) => rowsOfType(code).size === 0)).toEqual([]);
});

test.each(codes)('%s: what the table gives to it and what it rests on are among its rows', (code) => {
  const rows = rowsOfType(code);
  const named = law.filter(({ types }) => types.some((known) => known === code)).map((entry) => entry.code);
  expect(named.filter((entry) => !rows.has(entry))).toEqual([]);
  const own = allDisputeTypes().find((type) => type.code === code)?.bases ?? [];
  const inTable = own.filter((basis) => law.some((entry) => entry.code === basis.code));
  expect(inTable.filter((basis) => !rows.has(basis.code))).toEqual([]);
});

test('another code is refused with the list', () => {
  try {
    rowsOfType('nonsense');
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    expect(error).toMatchObject({ code: 'invalid-parameter', extras: { field: 'type', expected: codes.join(', ') } });
    return;
  }
  throw new Error('it was not refused');
});
