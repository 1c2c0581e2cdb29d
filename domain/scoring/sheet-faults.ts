import type { ScoreSheet, SheetItem } from '../../contracts/score-sheet';
import { hundredthsOf } from './item-points';
import { metricOf } from './metrics';

/** What is not sound in a score sheet, in English; a sheet with a fault is not released. */
export function sheetFaults(sheet: ScoreSheet): readonly string[] {
  const codes = sheet.items.map(({ code }) => code);
  const twice = codes.filter((code, index) => codes.indexOf(code) !== index);
  const worth = sheet.items.reduce((sum, { points }) => sum + hundredthsOf(points), 0) / 100;
  return [
    ...twice.map((code) => `item ${code} stands twice`),
    ...(sheet.of !== null && sheet.of !== worth ? [`the items are worth ${worth} points and the sheet ${sheet.of}`] : []),
    ...bounds(sheet.code, sheet),
    ...sheet.items.flatMap((item) => itemFaults(item, sheet.principle)),
  ];
}

function itemFaults(item: SheetItem, principle: ScoreSheet['principle']): string[] {
  const { code, rule } = item;
  const unknown = 'metric' in rule && rule.metric.startsWith('MX-') && !metricOf(rule.metric);
  const uphill = rule.kind === 'shortfall' && rule.steps.some(({ below }, index) => below >= (rule.steps[index - 1]?.below ?? 101));
  return [
    ...(unknown ? [`item ${code} names a measure nobody knows`] : []),
    ...(uphill ? [`the steps of item ${code} do not go down`] : []),
    ...bounds(`item ${code}`, item),
    ...(principle === 'QL-28' ? sideFaults(item) : []),
  ];
}

function bounds(what: string, { floor, cap }: Pick<SheetItem, 'floor' | 'cap'>): string[] {
  return floor !== null && cap !== null && floor > cap ? [`the floor of ${what} is above its cap`] : [];
}

/** 正向评价看效果,负面评价看过程 (QL-28): good work that failed costs nothing, and going through the motions earns nothing. */
function sideFaults({ code, side, floor, cap }: SheetItem): string[] {
  const takes = floor === null || floor < 0;
  const adds = cap === null || cap > 0;
  return [
    ...(side === 'effect' && takes ? [`item ${code} looks at the effect and may take points away`] : []),
    ...(side === 'process' && adds ? [`item ${code} looks at the process and may add points`] : []),
  ];
}
