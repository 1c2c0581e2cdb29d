import type { Words } from '../../contracts/plug-ins';
import type { ScoreSheet, SheetItem } from '../../contracts/score-sheet';
import type { AppliedSheet, Line } from './apply-sheet';
import { hundredthsOf, type SheetInputs } from './item-points';
import { decimal, percent } from './rounding';
import { words } from './words';

/** How a score comes about, line by line, as a leader reads it and an office checks it with a pencil. */
export function explainSheet(sheet: ScoreSheet, applied: AppliedSheet): readonly Words[] {
  const lines = sheet.items.flatMap((item) => {
    const line = applied.lines.find(({ item: code }) => code === item.code);
    return line ? [explained(item, line, applied.inputs)] : [];
  });
  return [...lines, total(applied)];
}

function explained(item: SheetItem, line: Line, inputs: SheetInputs): Words {
  const from = inputOf(item, inputs);
  const got = outcome(line);
  const given = line.points !== null && line.points !== line.uncapped ? held(line) : words('', '');
  return words(`${item.name.zh}:${from.zh},${got.zh}${given.zh}。`, `${item.name.en}: ${from.en}, ${got.en}${given.en}.`);
}

/** The counts a line rests on, never a rounded rate: `37/40 (92.5%) × 40`, or how many there were and what each is worth. */
function inputOf({ rule, points }: SheetItem, { rates, counts }: SheetInputs): Words {
  if ('metric' in rule) {
    const rate = rates[rule.metric];
    if (!rate?.denominator) return noFigures;
    const { numerator, denominator } = rate;
    const text = `${numerator}/${denominator} (${percent(numerator, denominator, 1)})${rule.kind === 'share' ? ` × ${points}` : ''}`;
    return words(text, text);
  }
  const count = 'count' in rule ? counts[rule.count] : undefined;
  if (count === undefined) return noFigures;
  const each = rule.kind === 'each' ? ` × ${rule.points}` : '';
  return words(`${count}项${each}`, `${count}${each}`);
}

const noFigures = words('无数据', 'no figures');

function outcome({ status, points }: Line): Words {
  switch (status) {
    case 'counted':
      return words(`得分${printed(points)}`, `${printed(points)} points`);
    case 'not-available':
      return words('无法计算,不计为零分也不计为满分', 'not available, which is neither nothing nor everything');
    case 'not-known':
      return words('来源未载给分办法,不计', 'not known from the source, not counted');
    case 'off':
      return words('未录入法律依据,一票否决不启用', 'the veto is off, for no legal basis was entered');
    default:
      return status satisfies never;
  }
}

const held = ({ uncapped }: Line) => words(`(封顶保底前${printed(uncapped)})`, ` (${printed(uncapped)} before floor and cap)`);

function total({ points, of, complete, capped, sheet }: AppliedSheet): Words {
  const whole = capped.find(({ where }) => where === sheet);
  const before = whole ? words(`(封顶保底前${printed(whole.from)})`, ` (${printed(whole.from)} before floor and cap)`) : words('', '');
  const lacking = complete ? words('', '') : words(',项目不全,不参加排名', '; not every item has points, so it is not ranked');
  const worth = of === null ? words('', '') : words(`,满分${of}分`, ` of ${of}`);
  return words(
    `合计${printed(points)}分${before.zh}${worth.zh}${lacking.zh}。`,
    `In all ${printed(points)}${before.en}${worth.en}${lacking.en}.`,
  );
}

const printed = (points: number | null) => decimal(hundredthsOf(points ?? 0), 2);
