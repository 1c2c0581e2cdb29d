import type { GradeRule, StarRule, SubsidyRule } from '../../contracts/rewards';
import type { PublicationPeriods } from '../../domain/publication/setting';
import { nationalGrades } from '../../domain/scoring/grade-rules';

/** What a place sets for its scores, besides its score sheet. */
export interface PlaceScores {
  readonly place: string;
  /** The score sheet of its offices, by code and version. */
  readonly sheet: { readonly code: string; readonly version: number };
  /** Fewer cases in a period than this are not ranked. */
  readonly minimumCases: { readonly number: number; readonly source: SubsidyRule['source'] };
  /** The legal basis 依据 of a one-vote veto 一票否决; null: off (AC-9, AC-10). */
  readonly vetoBasis: string | null;
  /** How long may be objected, answered and released before a ranking is public 公布程序. */
  readonly publication: PublicationPeriods;
  readonly stars: StarRule;
  readonly subsidy: SubsidyRule;
  /** The grades of mediators, and for how many calendar days a grade is put up for complaints 公示. */
  readonly grades: { readonly rule: GradeRule; readonly noticeDays: number; readonly source: SubsidyRule['source'] };
}

/** Qionglai 邛崃: people's mediation falls under the per-case subsidy (QL-30); no source gives its amounts, its quotas or its least number of cases. */
export const qionglaiScores: PlaceScores = {
  place: 'qionglai',
  sheet: { code: 'SET-OFFICE', version: 1 },
  minimumCases: { number: 10, source: { code: 'SET-RANKING', verification: 'setting' } },
  vetoBasis: null,
  publication: {
    objection: { length: 5, unit: 'workingDay', basis: 'SET-OBJECTION' },
    answer: { length: 5, unit: 'workingDay', basis: 'SET-ANSWER' },
    release: { length: 3, unit: 'workingDay', basis: 'SET-RELEASE' },
  },
  stars: {
    code: 'SET-STARS',
    version: 1,
    name: { zh: '网格员星级考评', en: 'star rating of grid members' },
    source: { code: 'JL-LQ-05', verification: 'article' },
    reading: {
      zh: '龙井1400名网格员中五星10名、四星40名,此处作为名额比例,向下取整;排序和并列办法来源未载,为本产品所定:积分、扣分、响应及时数,仍相同的由具名人员决定',
      en: 'Longjing has 10 five-star and 40 four-star members of 1,400; taken as quotas here, rounded down. The order and what becomes of ties are ours: points, deductions, timely responses; who is still equal is for a named person to decide',
    },
    quotas: [
      { stars: 5, members: 10, of: 1400 },
      { stars: 4, members: 40, of: 1400 },
    ],
    order: [
      { mark: 'points', better: 'more' },
      { mark: 'deductions', better: 'less' },
      { mark: 'timely-responses', better: 'more' },
    ],
  },
  subsidy: {
    code: 'SET-SUBSIDY',
    version: 1,
    name: { zh: '人民调解个案补贴', en: 'per-case subsidy of people’s mediation' },
    source: { code: 'SET-SUBSIDY', verification: 'setting' },
    reading: {
      zh: '邛崃只载明纳入个案补贴范围(QL-30),金额、材料为本产品设定,须由当地确认;口头协议可补参照浈江(SB-8)',
      en: 'Qionglai says only that there is a subsidy (QL-30): amounts and papers are settings the place must confirm; oral agreements are paid as in Zhenjiang District (SB-8)',
    },
    amounts: [
      { committee: null, grade: 'ordinary', from: 100, to: 100 },
      { committee: null, grade: 'complex', from: 200, to: 200 },
      { committee: null, grade: 'major', from: 300, to: 300 },
    ],
    papers: ['application', 'inquiry-record', 'mediation-record', 'agreement', 'return-visit-record'],
    oralPayable: true,
  },
  grades: { rule: nationalGrades, noticeDays: 7, source: { code: 'SET-GRADE-NOTICE', verification: 'setting' } },
};
