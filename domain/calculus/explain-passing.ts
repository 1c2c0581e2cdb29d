import type { Words } from '../../contracts/plug-ins';
import { DAY, dayOf, startOf } from '../time';
import { type Run, runsBetween } from './days-off';
import { amountText, countText, dayText, momentText } from './format';
import { workingDay } from './period';
import type { Reckoning } from './reckoning';
import type { Span } from './spans';
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

function suspended(reckoning: Reckoning, { from, to }: Span): Words {
  const { input, period, end } = reckoning;
  const out = momentText(from);
  const on = momentText(to);
  if (to <= period.begin || from >= end || from === to)
    return {
      zh: `${out.zh} 至 ${on.zh} 中止,与计算的时间没有重合,不影响期间。`,
      en: `The suspension from ${out.en} to ${on.en} does not meet the time that is counted and changes nothing.`,
    };
  const left = leftText(reckoning, leftAt(period, input.suspensions, from));
  return {
    zh: `${out.zh} 至 ${on.zh} 中止,不计入;中止时尚余 ${left.zh},恢复后接着计算。`,
    en: `Suspended from ${out.en} to ${on.en}: not counted; what was left then, ${left.en}, runs on afterwards.`,
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
