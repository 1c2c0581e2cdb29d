import type { DeadlineInput } from '../../contracts/deadline';
import { extendsBy } from './period';

/** Why no deadline can be computed. Stable: callers branch on the code. */
export interface DeadlineRefusal {
  readonly code:
    | 'hours-need-a-moment'
    | 'period-too-long'
    | 'extension-unit-differs'
    | 'suspension-ends-before-it-begins'
    | 'suspensions-overlap';
  /** The field at fault, as a path. */
  readonly field: string;
}

/** The longest period with its extensions, by unit: the twenty years of 民法典第一百八十八条 (PM-8) are the longest the law knows. */
export const longest = { hour: 8_760, calendarDay: 3_650, workingDay: 1_500, month: 240, year: 20 } as const;

/** What is wrong with a question, or undefined: a date has no hour to count from, and no time stands still twice. */
export function refusalOf({ start, rule, suspensions, extensions }: DeadlineInput): DeadlineRefusal | undefined {
  if (rule.unit === 'hour' && start.givenAs === 'date') return { code: 'hours-need-a-moment', field: 'start' };
  if (rule.length > longest[rule.unit]) return { code: 'period-too-long', field: 'rule.length' };
  const foreign = extensions.findIndex(({ unit }) => unit !== undefined && !extendsBy(rule.unit, unit));
  if (foreign >= 0) return { code: 'extension-unit-differs', field: `extensions.${foreign}.unit` };
  if (shareOfLongest([rule, ...extensions], rule.unit) > 1) return { code: 'period-too-long', field: 'extensions' };
  const backward = suspensions.findIndex(({ from, to }) => to < from);
  if (backward >= 0) return { code: 'suspension-ends-before-it-begins', field: `suspensions.${backward}.to` };
  const twice = overlapping(suspensions);
  return twice === undefined ? undefined : { code: 'suspensions-overlap', field: `suspensions.${twice}` };
}

function overlapping(suspensions: DeadlineInput['suspensions']): number | undefined {
  const inOrder = suspensions.map((span, index) => ({ ...span, index })).sort((a, b) => a.from - b.from || a.to - b.to);
  return inOrder.find(({ from }, place) => from < (inOrder[place - 1]?.to ?? Number.NEGATIVE_INFINITY))?.index;
}

/** How much of the longest period these parts come to; what is counted in different units is added up by its share of each. */
function shareOfLongest(parts: DeadlineInput['extensions'], own: keyof typeof longest): number {
  const sums = new Map<keyof typeof longest, number>();
  for (const { length, unit = own } of parts) sums.set(unit, (sums.get(unit) ?? 0) + length);
  return [...sums].reduce((share, [unit, length]) => share + length / longest[unit], 0);
}
