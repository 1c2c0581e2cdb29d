import { disputeTypes } from '../../dispute-types';

/** How sure each article is, as the table of the law has it; `setting` where no source fixes it. */
const tags: Readonly<Record<string, string>> = {
  ...{ 'PM-2': 'S', 'PM-3': 'V', 'PM-9': 'V', 'JC-1': 'V', 'JC-3': 'V', 'JC-4a': 'V', 'JC-4b': 'V', 'JC-10': 'V', 'G-2': 'V' },
  ...{ 'G-1': 'V', 'G-6': 'R', 'G-8': 'R' },
  ...{ 'LB-1': 'V', 'LB-3': 'V', 'LB-4': 'R', 'LB-5': 'R', 'LB-7': 'V', 'LB-8': 'V', 'LB-9': 'V', 'LB-10': 'V', 'CNT-15': 'R', 'G-3': 'R' },
  ...{ 'JC-2': 'V', 'JC-6': 'V', 'JC-8': 'V' },
  ...{ 'CM-1': 'V', 'CM-2': 'V', 'CM-3': 'V', 'CM-4': 'V', 'CM-5': 'V', 'CM-6': 'V', 'CM-7': 'S' },
  ...{ 'PS-1': 'V', 'PS-2': 'V', 'PS-3': 'V', 'PS-5': 'V', 'PS-6': 'S', 'PS-7': 'V', 'PS-8': 'V', 'G-14': 'R' },
  ...{ 'RL-1': 'V', 'RL-2': 'V', 'RL-3': 'V', 'RL-4': 'V', 'RL-5': 'V', 'RL-6': 'V' },
  ...{ 'FM-1': 'V', 'FM-2': 'V', 'FM-3': 'V', 'FM-4': 'V', 'SET-VICTIM': 'setting' },
  ...{ 'EM-1': 'V', 'XF-12': 'V', 'SET-REPORT': 'setting', 'SET-ON-SCENE': 'setting' },
  ...{ 'MD-1': 'V', 'MD-2': 'V', 'MD-3': 'V', 'MD-6': 'V', 'MD-7': 'V' },
  ...{ 'TR-1': 'V', 'TR-2': 'V', 'TR-3': 'V', 'TR-4': 'V', 'TR-5': 'V', 'TR-6': 'V', 'TR-7': 'V', 'CNT-12': 'V' },
  ...{ 'WG-1': 'V', 'WG-2': 'V', 'WG-4': 'S', 'WG-5': 'V', 'WG-6': 'V', 'WG-7': 'V', 'LB-2': 'V' },
  ...{ 'CMD-1': 'S' },
  ...{ 'CN-1': 'V', 'CN-2': 'R', 'CN-4': 'S', 'CN-5': 'V', 'CN-6': 'S' },
  ...{ 'AR-1': 'V', 'AR-2': 'V', 'AR-3': 'V', 'AR-4': 'V', 'CNT-10': 'V', 'G-9': 'S' },
  ...{ 'XF-1': 'V', 'XF-2': 'V', 'XF-3': 'V', 'XF-4': 'V', 'XF-5': 'V', 'XF-7': 'V', 'XF-8': 'V', 'XF-9': 'V', 'XF-10': 'V' },
  ...{ 'XF-11': 'V', 'XF-13': 'V', 'XF-14': 'V', 'XF-16': 'S', 'CNT-14': 'V', 'G-4': 'R', 'G-11': 'R' },
  ...{ 'SET-SERVICE': 'setting', 'SET-EVALUATION': 'setting' },
  ...{ 'PP-1': 'V', 'PP-2': 'V', 'PP-3': 'V', 'SET-EXTENSION': 'setting' },
};

describe.each(disputeTypes)('$code', (type) => {
  test('every clock, extension and guard has its article in both languages', () => {
    const used = [...type.clocks.flatMap(({ basis, extension }) => [basis, extension?.basis ?? basis]), ...type.guards.map((g) => g.basis)];
    const articles = type.bases.filter(({ zh, en }) => zh.length > 0 && en.length > 0).map(({ code }) => code);
    expect(used.filter((code) => !articles.includes(code))).toEqual([]);
  });

  test('every article carries the tag of the law, and stands once', () => {
    expect(Object.fromEntries(type.bases.map(({ code, verification }) => [code, verification]))).toEqual(
      Object.fromEntries(type.bases.map(({ code }) => [code, tags[code]])),
    );
    expect(new Set(type.bases.map(({ code }) => code)).size).toBe(type.bases.length);
  });

  test('every remedy that must be told is a remedy of the type', () => {
    const codes = type.remedies.map(({ code }) => code);
    const told = type.guards.filter(({ code }) => code === 'remedies-told').flatMap(({ values }) => values);
    // A reconsideration whose mediation fails is decided, a petition is not mediated to a failure: there is nothing to fail.
    expect(told.length > 0).toBe(type.code !== 'reconsideration' && type.procedure !== 'petition');
    expect(told.filter((code) => !codes.includes(code))).toEqual([]);
  });
});
