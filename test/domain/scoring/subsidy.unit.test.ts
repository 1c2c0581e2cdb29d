import { SubsidyRule } from '../../../contracts/rewards';
import { payableCsv } from '../../../domain/scoring/payable-csv';
import { month } from '../../../domain/scoring/period';
import { type SubsidyClaim, subsidies } from '../../../domain/scoring/subsidy';
import { countyOf2010, filePapers, lueyang, xiangyin } from '../../../domain/scoring/subsidy-tables';
import { qionglaiScores } from '../../../jurisdictions/scores/qionglai';

const { subsidy: qionglai } = qionglaiScores;

const claim = (number: string, change: Partial<SubsidyClaim> = {}): SubsidyClaim => ({
  number,
  dispute: number,
  mediator: 'mediator-3',
  kind: 'people',
  committee: 'town',
  grade: 'ordinary',
  concluded: '2026-03-18',
  agreement: 'written',
  performed: true,
  papers: filePapers,
  substandard: false,
  fixed: null,
  ...change,
});
const list = (rule: SubsidyRule, claims: readonly SubsidyClaim[], before: readonly string[] = []) =>
  subsidies(rule, claims, new Set(before));
const yuan = (rule: SubsidyRule, change: Partial<SubsidyClaim>) => list(rule, [claim('QL-1', change)]).payable[0]?.yuan;
const why = (rule: SubsidyRule, change: Partial<SubsidyClaim>) => list(rule, [claim('QL-1', change)]).notPaid[0]?.why;

describe('published amounts', () => {
  test.each([
    ['SB-5 略阳', lueyang, 'town', [100, 200, 300]],
    ['SB-5 略阳, village', lueyang, 'village', [100, 200, 300]],
    ['SB-7 a county in 2010, town', countyOf2010, 'town', [50, 200, 400]],
    ['SB-7 a county in 2010, village', countyOf2010, 'village', [30, 80, 150]],
    ['SET-SUBSIDY 邛崃, ours', qionglai, 'village', [100, 200, 300]],
  ] as const)('%s: ordinary, complex and major', (_, rule, committee, amounts) => {
    expect(['ordinary', 'complex', 'major'].map((grade) => yuan(rule, { grade, committee }))).toEqual(amounts);
  });

  test('SB-6 湘阴: 100 for an ordinary case; of 300 to 500 for a major one a named person fixes the amount', () => {
    expect([yuan(xiangyin, {}), yuan(xiangyin, { grade: 'major', fixed: 300 }), yuan(xiangyin, { grade: 'major', fixed: 500 })]).toEqual([
      100, 300, 500,
    ]);
    for (const fixed of [null, 299, 501, 400.5]) expect(why(xiangyin, { grade: 'major', fixed })).toEqual(['amount-not-fixed']);
  });

  test('what no source names has no amount', () => {
    expect(why(xiangyin, { grade: 'complex' })).toEqual(['no-amount']);
  });

  test.each([lueyang, xiangyin, countyOf2010, qionglai])('$code has a sound form and says what was not seen', (rule) => {
    expect(SubsidyRule.safeParse(rule).error).toBeUndefined();
    expect(rule.reading).not.toBeNull();
  });

  test('the amounts of 邛崃 are a setting', () => {
    expect(qionglai.source.verification).toBe('setting');
  });
});

describe('SB-4 一案一补、谁调解补助谁', () => {
  test.each<[string, Partial<SubsidyClaim>, string[]]>([
    ['an administrative mediation', { kind: 'administrative' }, ['not-peoples-mediation']],
    ['a judicial mediation', { kind: 'judicial' }, ['not-peoples-mediation']],
    ['no agreement', { agreement: null }, ['no-agreement']],
    ['an agreement not performed', { performed: false }, ['not-performed']],
    ['a file without the return visit', { papers: filePapers.slice(0, 4) }, ['file-incomplete']],
    ['a substandard file', { substandard: true }, ['file-substandard']],
    [
      'an oral agreement where it is not paid',
      { agreement: 'oral', papers: [...filePapers, 'oral-agreement-record'] },
      ['oral-not-payable'],
    ],
    ['everything at once', { agreement: null, performed: false, papers: [] }, ['no-agreement', 'not-performed', 'file-incomplete']],
  ])('nothing for %s', (_, change, reasons) => {
    expect(why(lueyang, change)).toEqual(reasons);
    expect(yuan(lueyang, change)).toBeUndefined();
  });

  test('the papers that are missing are named', () => {
    const { notPaid } = list(lueyang, [claim('QL-1', { papers: ['application', 'agreement', 'mediation-record'] })]);
    expect(notPaid[0]?.missing).toEqual(['inquiry-record', 'return-visit-record']);
  });

  test('SB-8: where oral agreements are paid, the record of it stands for the agreement', () => {
    const papers = filePapers.map((paper) => (paper === 'agreement' ? 'oral-agreement-record' : paper));
    expect(yuan(qionglai, { agreement: 'oral', papers })).toBe(100);
    expect(why(qionglai, { agreement: 'oral' })).toEqual(['file-incomplete']);
  });

  test('a dispute mediated several times is paid once, to the first who fulfilled everything', () => {
    const again = [
      claim('QL-9', { dispute: 'QL-1', concluded: '2026-03-20', mediator: 'mediator-4' }),
      claim('QL-1', { concluded: '2026-03-02', performed: false }),
      claim('QL-5', { dispute: 'QL-1', concluded: '2026-03-10', mediator: 'mediator-5' }),
    ];
    const { payable, notPaid, yuan: sum } = list(lueyang, again);
    expect(payable.map(({ number, mediator }) => [number, mediator])).toEqual([['QL-5', 'mediator-5']]);
    expect(notPaid.map(({ number, why: reasons }) => [number, ...reasons])).toEqual([
      ['QL-1', 'not-performed'],
      ['QL-9', 'dispute-paid'],
    ]);
    expect(sum).toBe(100);
    expect(list(lueyang, again.toReversed())).toEqual(list(lueyang, again));
  });

  test('a dispute paid in an earlier list is not paid again', () => {
    expect(list(lueyang, [claim('QL-9', { dispute: 'QL-1' })], ['QL-1'])).toMatchObject({
      payable: [],
      notPaid: [{ number: 'QL-9', why: ['dispute-paid'] }],
      yuan: 0,
    });
  });

  test('a list names its rule and adds up', () => {
    const claims = [claim('QL-1'), claim('QL-2', { grade: 'major' }), claim('QL-3', { substandard: true })];
    expect(list(lueyang, claims)).toMatchObject({ rule: 'LUEYANG-SUBSIDY', version: 1, yuan: 400 });
  });
});

describe('the payable list 补贴发放表 for export', () => {
  test('begins with the byte order mark, ends its lines as RFC 4180 does, and holds ids alone', () => {
    const csv = payableCsv('qionglai', month('2026-03'), list(qionglai, [claim('QL-2', { grade: 'major' }), claim('QL-1')]));
    expect(csv).toBe(
      [
        '\uFEFF地区 place,期间 period,纠纷 dispute,案件 case,调解员 mediator,等级 grade,金额(元) yuan,规则 rule',
        'qionglai,2026-03,QL-1,QL-1,mediator-3,ordinary,100,SET-SUBSIDY@1',
        'qionglai,2026-03,QL-2,QL-2,mediator-3,major,300,SET-SUBSIDY@1',
        '',
      ].join('\r\n'),
    );
  });

  test('an empty list is its header', () => {
    expect(payableCsv('qionglai', month('2026-03'), list(qionglai, [])).split('\r\n')).toHaveLength(2);
  });

  test.each([
    ['=1+1', `'=1+1`],
    ['-3', `'-3`],
    ['@cmd', `'@cmd`],
    ['a,b', '"a,b"'],
    ['a"b', '"a""b"'],
    ['=a,"b"', `"'=a,""b"""`],
  ])('the id %s breaks no column and starts no formula', (mediator, field) => {
    const csv = payableCsv('qionglai', month('2026-03'), list(qionglai, [claim('QL-1', { mediator })]));
    expect(csv).toContain(`,QL-1,QL-1,${field},ordinary,`);
  });
});
