import type { DeadlineInput } from '../../contracts/deadline';
import type { Words } from '../../contracts/plug-ins';
import { DAY, dayOf, startOf } from '../time';
import { type Run, runsBetween } from './days-off';
import { amountText, countText, dayText, momentText } from './format';
import { workingDay } from './period';
import type { Reckoning } from './reckoning';
import { leftAt } from './used-up';

/** What happens on the way, in the order of time: days that do not count, weekend days that do, and time that stands still. */
export function passingSteps(reckoning: Reckoning): readonly Words[] {
  const { input, calendar, period, dates } = reckoning;
  const runs = input.rule.unit === 'workingDay' ? runsBetween(calendar, dayOf(period.begin), dates.strictDue, input.suspensions) : [];
  const steps = [
    ...runs.map((run) => ({ at: startOf(run.from), words: passed(run) })),
    ...input.suspensions.map((span) => ({ at: span.from, words: suspended(reckoning, span) })),
  ];
  return steps.sort((a, b) => a.at - b.at).map(({ words }) => words);
}

const kinds = {
  weekend: { zh: '周末', en: 'weekend' },
  holiday: { zh: '放假', en: 'holiday' },
  holidayAndWeekend: { zh: '放假和周末', en: 'holiday and weekend' },
  makeUpWorkday: { zh: '调休上班', en: 'make-up workday' },
} as const;

/** Days that follow each other, with what they are. */
export function runText({ kind, from, to, count }: Run): Words {
  const first = dayText(from);
  const last = dayText(to);
  const of = kinds[kind];
  if (count === 1) return { zh: `${first.zh},${of.zh}`, en: `${first.en}, ${of.en}` };
  return { zh: `${first.zh}至 ${last.zh}共 ${count} 日,${of.zh}`, en: `${first.en} to ${last.en}, ${count} days, ${of.en}` };
}

function passed(run: Run): Words {
  const { zh, en } = runText(run);
  return run.kind === 'makeUpWorkday' ? { zh: `${zh},计入。`, en: `${en}: counted.` } : { zh: `${zh},不计入。`, en: `${en}: not counted.` };
}

/** What is said of time that is not counted, by why it is not. */
const reasons = {
  suspension: { zh: '中止,不计入', en: ['Suspended', 'The suspension', 'not counted'] },
  appraisal: { zh: '鉴定,不计入', en: ['Appraised', 'The appraisal', 'not counted'] },
  hearing: { zh: '听证,不计入', en: ['Heard', 'The hearing', 'not counted'] },
  travel: {
    zh: '在途,不计入(民事诉讼法第八十五条)',
    en: ['On its way', 'The time on the way', 'not counted (Civil Procedure Law art. 85)'],
  },
} as const;

function suspended(reckoning: Reckoning, { from, to, why = 'suspension' }: DeadlineInput['suspensions'][number]): Words {
  const { input, period, end } = reckoning;
  const out = momentText(from);
  const on = momentText(to);
  const { zh, en } = reasons[why];
  if (to <= period.begin || from >= end || from === to)
    return {
      zh: `${out.zh} 至 ${on.zh} ${zh.slice(0, 2)},与计算的时间没有重合,不影响期间。`,
      en: `${en[1]} from ${out.en} to ${on.en} does not meet the time that is counted and changes nothing.`,
    };
  const left = leftText(reckoning, leftAt(period, input.suspensions, from));
  return {
    zh: `${out.zh} 至 ${on.zh} ${zh};${why === 'suspension' ? '中止时' : '此时'}尚余 ${left.zh},恢复后接着计算。`,
    en: `${en[0]} from ${out.en} to ${on.en}: ${en[2]}; what was left then, ${left.en}, runs on afterwards.`,
  };
}

/** What is left of a period, in its own unit and to the second; months and years are left as days. */
function leftText({ input: { rule, officeHours } }: Reckoning, left: number): Words {
  if (rule.unit === 'hour') return amountText(left);
  const day = rule.unit === 'workingDay' ? workingDay(officeHours) : DAY;
  const days = countText(rule.unit === 'workingDay' ? 'workingDay' : 'calendarDay', Math.floor(left / day));
  if (left % day === 0) return days;
  const rest = amountText(left % day);
  return left < day ? rest : { zh: `${days.zh} ${rest.zh}`, en: `${days.en} ${rest.en}` };
}
