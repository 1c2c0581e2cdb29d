import type { DeadlineInput } from '../../contracts/deadline';
import type { Words } from '../../contracts/plug-ins';
import { DAY, type Day, dayOf } from '../time';
import { amountText, countText, dayText, momentText } from './format';
import { lastDays, workingDay } from './period';
import type { Reckoning } from './reckoning';

/** How counting begins, and how long the period is with its extensions. */
export function openingSteps({ input, period }: Reckoning): readonly Words[] {
  return [beginning(input, period.begin), ...(byDates(input) ? dated(input, period.budget) : [length(input), ...extensions(input)])];
}

function beginning({ start, rule }: DeadlineInput, begin: number): Words {
  const from = momentText(start.at);
  if (rule.unit === 'hour') {
    const hour = momentText(begin);
    return rule.from === 'moment'
      ? {
          zh: `自 ${hour.zh}起计算(民法典第二百零一条)。`,
          en: `Counting begins at ${hour.en} (Civil Code art. 201).`,
        }
      : {
          zh: `${from.zh}开始,开始的小时不计入,自次时 ${hour.zh}起计算(民诉法解释第一百二十五条)。`,
          en: `It starts at ${from.en}; that hour is not counted, counting begins with the next, at ${hour.en} (SPC Interpretation of the Civil Procedure Law art. 125).`,
        };
  }
  const day = dayText(dayOf(start.at));
  const first = dayText(dayOf(begin));
  const started = start.givenAs === 'date' ? { zh: day.zh, en: `on ${day.en}` } : { zh: from.zh, en: `at ${from.en}` };
  return {
    zh: `${started.zh}开始,当日不计入,自 ${first.zh}起计算(民法典第二百零一条)。`,
    en: `It starts ${started.en}; that day is not counted, counting begins on ${first.en} (Civil Code art. 201).`,
  };
}

function length({ rule, suspensions, officeHours }: DeadlineInput): Words {
  const { zh, en } = countText(rule.unit, rule.length);
  if (rule.unit !== 'workingDay')
    return {
      zh: `期间为 ${zh},连续计算,周末和节假日计入。`,
      en: `The period is ${en}, counted without a break, weekends and holidays included.`,
    };
  const day = amountText(workingDay(officeHours));
  const hours = officeHours.map((span) => span.join('–'));
  return suspensions.length === 0
    ? { zh: `期间为 ${zh},周末和节假日不计入。`, en: `The period is ${en}; weekends and holidays are not counted.` }
    : {
        zh: `期间为 ${zh},周末和节假日不计入;一个工作日按 ${hours.join('、')} 计 ${day.zh}。`,
        en: `The period is ${en}; weekends and holidays are not counted; a working day is ${day.en}, ${hours.join(' and ')}.`,
      };
}

function extensions({ rule, extensions: more }: DeadlineInput): readonly Words[] {
  let total = rule.length;
  return more.map((extension) => {
    total += extension.length;
    const by = countText(rule.unit, extension.length);
    const sum = countText(rule.unit, total);
    return {
      zh: `延长 ${by.zh},自未经顺延的期间末尾接着计算,共 ${sum.zh}。`,
      en: `Extended by ${by.en}, counted on from the end before any roll-over: ${sum.en} in all.`,
    };
  });
}

/** Whether the parts of a period are told by the days they end on: months and years are, and days that are added to or extended by them. */
function byDates({ rule, extensions }: DeadlineInput): boolean {
  return [rule, ...extensions].some(({ unit = rule.unit }) => unit === 'month' || unit === 'year');
}

/** Periods by months and years: by the corresponding day, and where time stands still by the days up to it. */
function dated(input: DeadlineInput, budget: number): readonly Words[] {
  const { start, rule, extensions: more, suspensions } = input;
  const days = lastDays(input);
  const steps = [rule, ...more].map((part, index) => {
    const from = days[index - 1] ?? dayOf(start.at);
    const unit = part.unit ?? rule.unit;
    const count = countText(unit, part.length);
    const last = unit === 'calendarDay' ? plainDay(days[index] ?? from) : correspondingDay(from, days[index] ?? from);
    return index === 0
      ? { zh: `期间为 ${count.zh},${last.zh}。`, en: `The period is ${count.en}; ${last.en}.` }
      : {
          zh: `延长 ${count.zh},自未经顺延的期间末尾 ${from} 接着计算,${last.zh}。`,
          en: `Extended by ${count.en}, counted on from ${from}, the end before any roll-over; ${last.en}.`,
        };
  });
  if (suspensions.length === 0) return steps;
  const sum = countText('calendarDay', budget / DAY);
  return [
    ...steps,
    {
      zh: `因有中止,折合为开始次日至该日的 ${sum.zh}计算。`,
      en: `As it stands still in between, it is counted as the ${sum.en} up to that day.`,
    },
  ];
}

function plainDay(day: Day): Words {
  const { zh, en } = dayText(day);
  return { zh: `至 ${zh}`, en: `that is to ${en}` };
}

function correspondingDay(from: Day, day: Day): Words {
  const { zh, en } = dayText(day);
  if (from.slice(8) === day.slice(8))
    return { zh: `对应日为 ${zh}(民法典第二百零二条)`, en: `the corresponding day is ${en} (Civil Code art. 202)` };
  const date = Number(from.slice(8));
  return {
    zh: `${Number(day.slice(0, 4))} 年 ${Number(day.slice(5, 7))} 月没有 ${date} 日,以该月最后一日 ${zh}为对应日(民法典第二百零二条)`,
    en: `${day.slice(0, 7)} has no day ${date}, so it is the last day of that month, ${en} (Civil Code art. 202)`,
  };
}
