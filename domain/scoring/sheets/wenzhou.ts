import type { ScoreSheet, SheetItem } from '../../../contracts/score-sheet';
import { words } from '../words';

const source = { code: 'C.2-4', verification: 'S' } as const;

/** An entry of the list: it starts from nothing; `side` is our reading, the list does not say. */
const entry = (
  code: string,
  zh: string,
  en: string,
  rule: SheetItem['rule'],
  evidence: SheetItem['evidence'],
  reading: SheetItem['reading'] = null,
): SheetItem => ({ code, name: words(zh, en), points: 0, rule, floor: null, cap: 0, side: 'effect', evidence, source, reading });

const report = words('事故通报', 'the report of the accident');
const survey = words('第三方调查结果', 'the survey');
const ranking = words('排名通报', 'the published ranking');

/** Wenzhou, Zhejiang, 2017 温州平安建设负面清单 (scoring C.2-4): deductions, and a bonus for a better rank. */
export const wenzhou: ScoreSheet = {
  code: 'WENZHOU-NEGATIVE-LIST',
  version: 1,
  name: words('温州市2017年平安建设扣分清单', 'Wenzhou 2017, negative list of the Safe China programme'),
  of: null,
  floor: null,
  cap: null,
  principle: null,
  source,
  items: [
    entry(
      'veto-event',
      '一票否决事件',
      'event with one-vote veto',
      { kind: 'veto', count: 'veto-events', points: -30, ranksLast: false },
      words('认定文件', 'the finding'),
    ),
    entry('accident-3-5', '死亡3至5人的事故', 'accident with 3 to 5 dead', { kind: 'each', count: 'accidents-3-5', points: -5 }, report),
    entry(
      'accident-6-9',
      '死亡6至9人的事故',
      'accident with 6 to 9 dead',
      { kind: 'each', count: 'accidents-6-9', points: -10 },
      report,
      words('来源未写"每起",此处按每起', 'The source does not say "each"; read as each here'),
    ),
    entry(
      'homicide-3-4',
      '死亡3至4人的命案',
      'homicide with 3 or 4 dead',
      { kind: 'each', count: 'homicides-3-4', points: -5 },
      words('案件通报', 'the report of the case'),
      words('来源未写"每起",此处按每起', 'The source does not say "each"; read as each here'),
    ),
    entry(
      'safety-sense',
      '群众安全感低于96%',
      'public sense of safety below 96 %',
      {
        kind: 'shortfall',
        metric: 'safety-sense',
        steps: [
          { below: 96, per: 0.25 },
          { below: 90, per: 0.5 },
        ],
      },
      survey,
      words(
        '每低1个百分点扣0.25分,低于90%的每点扣0.5分;不足一点按比例、90%以上部分仍按0.25,为本产品所定',
        'A quarter of a point for each percentage point, half a point below 90 %; parts of a point pro rata, and what lies above 90 % at a quarter: ours',
      ),
    ),
    entry(
      'awareness',
      '平安知晓率、参与率低于全省平均',
      'awareness and participation below the provincial mean',
      { kind: 'behind', metric: 'awareness', mean: 'awareness-province', per: 0.25 },
      survey,
      words('不足一个百分点的按比例,为本产品所定', 'Parts of a percentage point pro rata: ours'),
    ),
    entry(
      'inspection-problem',
      '暗访发现问题',
      'problem found by a secret inspection',
      { kind: 'each', count: 'inspection-problems', points: -0.25 },
      words('暗访单', 'the sheet of the inspection'),
    ),
    entry(
      'inspection-problem-unfixed',
      '暗访发现问题回访仍未整改',
      'problem of a secret inspection not fixed on the re-visit',
      { kind: 'each', count: 'inspection-problems-unfixed', points: -0.5 },
      words('回访单', 'the sheet of the re-visit'),
      words('加倍扣分,代替而非另加原扣分,为本产品所定', 'Double, in place of the first deduction and not besides it: ours'),
    ),
    entry(
      'bottom-two-month',
      '乡镇月度排名末两位',
      'town in the bottom two of a month',
      { kind: 'each', count: 'months-in-bottom-two', points: -0.5 },
      ranking,
    ),
    entry(
      'bottom-two-year',
      '乡镇年度排名末两位',
      'town in the bottom two of the year',
      { kind: 'once', count: 'year-in-bottom-two', points: -1 },
      ranking,
    ),
    entry(
      'rank-drop',
      '排名下降',
      'fall in rank',
      {
        kind: 'bands',
        count: 'ranks-fallen',
        bands: [
          { over: 5, points: -1 },
          { over: 10, points: -2 },
        ],
      },
      ranking,
    ),
    {
      ...entry('rank-rise', '排名上升', 'rise in rank', { kind: 'once', count: 'ranks-risen', points: 0.5 }, ranking),
      floor: 0,
      cap: 0.5,
      reading: words('来源未说明是否按位次累计,此处计一次', 'Whether each rank counts is not known; once here'),
    },
  ],
};
