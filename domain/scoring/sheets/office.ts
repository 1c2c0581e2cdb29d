import type { ScoreSheet, SheetItem } from '../../../contracts/score-sheet';
import { words } from '../words';

const setting = { code: 'SET-OFFICE', verification: 'setting' } as const;

const effect = (code: string, zh: string, en: string, metric: string, points: number): SheetItem => ({
  code,
  name: words(zh, en),
  points,
  rule: { kind: 'share', metric },
  floor: 0,
  cap: points,
  side: 'effect',
  evidence: words('案件事实,由系统汇总', 'the facts of the cases, added up by the system'),
  source: setting,
  reading: null,
});

/** Deductions end at `floor`: an office in a bad month keeps a reason to go on. */
const process = (code: string, zh: string, en: string, points: number, floor: number): SheetItem => ({
  code,
  name: words(zh, en),
  points: 0,
  rule: { kind: 'each', count: code, points },
  floor,
  cap: 0,
  side: 'process',
  evidence: words('超期记录、督办单', 'the missed deadline and its card'),
  source: setting,
  reading: null,
});

/**
 * The sheet of this product for an office and a period. Qionglai publishes the principle (QL-28) and the bonus (QL-29) and no
 * points: every number is a setting that the place must confirm.
 */
export const office: ScoreSheet = {
  code: 'SET-OFFICE',
  version: 1,
  name: words('单位绩效评分表', 'office score sheet'),
  of: 100,
  floor: 0,
  cap: 105,
  principle: 'QL-28',
  source: { code: 'QL-28', verification: 'article' },
  items: [
    effect('mediation-success', '调解成功率', 'mediation success rate', 'MX-4', 40),
    effect('first-time-resolution', '一次性化解率', 'first-time resolution rate', 'MX-5', 20),
    effect('satisfaction', '群众满意率', 'satisfaction rate', 'MX-7', 40),
    {
      code: 'good-practice',
      name: words('单项加分', 'bonus for good practice'),
      points: 0,
      rule: { kind: 'each', count: 'good-practices', points: 1 },
      floor: 0,
      cap: 5,
      side: 'effect',
      evidence: words('上级认定文件', 'the finding of the office above'),
      source: { code: 'QL-29', verification: 'article' },
      reading: words('每项1分、至多5分,为本产品所定', 'One point each, five at most: ours'),
    },
    process('missed-deadlines', '超期', 'missed deadlines', -1, -20),
    process('unanswered-cards', '督办单逾期未答', 'supervision cards not answered in time', -2, -10),
  ],
};
