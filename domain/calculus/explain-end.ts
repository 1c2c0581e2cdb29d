import type { Words } from '../../contracts/plug-ins';
import { isWorkday } from '../calendar';
import { addDays, dayOf, startOf } from '../time';
import { runsBetween } from './days-off';
import { runText } from './explain-passing';
import { dayText, momentText } from './format';
import type { Reckoning } from './reckoning';

const article203 = { zh: '民法典第二百零三条', en: 'Civil Code art. 203' };

/** The last day, whether it moves, when it ends, and whether all that may still change. */
export function endingSteps(reckoning: Reckoning): readonly Words[] {
  if (reckoning.input.rule.unit === 'hour') return [hoursEnd(reckoning)];
  return [lastDay(reckoning), ...standingStill(reckoning), rollOver(reckoning), cutOff(reckoning), ...provisional(reckoning)];
}

function hoursEnd({ end }: Reckoning): Words {
  const { zh, en } = momentText(end, 'end');
  return { zh: `${zh}届满,即为截止时间;按小时计算的期间不顺延。`, en: `It ends at ${en}; a period by the hour does not roll over.` };
}

/** The day on which the period is used up; one that stands still at its cut-off has its last day later. */
function lastDay({ input, end }: Reckoning): Words {
  const { zh, en } = dayText(dayOf(Math.max(end - 1, input.start.at)));
  const { rule, extensions, suspensions } = input;
  const total = extensions.reduce((sum, { length }) => sum + length, rule.length);
  if (suspensions.length > 0)
    return {
      zh: `计算的时间在 ${zh}用完,该日为期间的最后一日。`,
      en: `The time that is counted is used up on ${en}, the last day of the period.`,
    };
  const mixed = extensions.some(({ unit = rule.unit }) => unit !== rule.unit);
  if (total > 0 && rule.unit === 'calendarDay' && !mixed)
    return { zh: `第 ${total} 日是 ${zh},为期间的最后一日。`, en: `Day ${total} is ${en}, the last day of the period.` };
  if (total > 0 && rule.unit === 'workingDay')
    return { zh: `第 ${total} 个工作日是 ${zh},为期间的最后一日。`, en: `Working day ${total} is ${en}, the last day of the period.` };
  return { zh: `期间的最后一日为 ${zh}。`, en: `The last day of the period is ${en}.` };
}

function standingStill({ input, end, dates }: Reckoning): readonly Words[] {
  if (dates.strictDue === dayOf(Math.max(end - 1, input.start.at))) return [];
  const { zh, en } = dayText(dates.strictDue);
  return [
    {
      zh: `届满前仍在中止,恢复之日 ${zh}为最后一日:恢复之时不得已经逾期。`,
      en: `It stands still before it is over; the day on which it goes on, ${en}, is its last: nobody is late in the moment he may act again.`,
    },
  ];
}

function rollOver({ input: { rule, protects }, calendar, dates: { strictDue, rolledDue } }: Reckoning): Words {
  if (rule.unit === 'hour' || rule.roll === 'noRoll')
    return { zh: '这一期间遇休息日不顺延。', en: 'This period does not roll over on a day off.' };
  if (isWorkday(calendar, strictDue))
    return runsBetween(calendar, strictDue, strictDue).length > 0
      ? { zh: '最后一日虽在周末,但调休上班,是工作日,不顺延。', en: 'The last day lies in a weekend but is a make-up workday and stays.' }
      : { zh: '最后一日是工作日,不顺延。', en: 'The last day is a working day and stays.' };
  const off = runsBetween(calendar, strictDue, addDays(rolledDue, -1)).map(runText);
  const why = {
    zh: `最后一日是休息日:${off.map(({ zh }) => zh).join('、')}`,
    en: `The last day is a day off: ${off.map(({ en }) => en).join('; ')}`,
  };
  const strict = dayText(strictDue);
  const rolled = dayText(rolledDue);
  if (rule.roll === 'roll')
    return {
      zh: `${why.zh};顺延至其后第一个工作日 ${rolled.zh}(${article203.zh}、民事诉讼法第八十五条)。`,
      en: `${why.en}; it moves to the first working day after, ${rolled.en} (${article203.en}, Civil Procedure Law art. 85).`,
    };
  const kept =
    protects === 'office'
      ? { zh: '办理单位的义务按不顺延的日期', en: 'an office is held to the former' }
      : { zh: '群众的权利按顺延的日期', en: 'a citizen may rely on the latter' };
  return {
    zh: `${why.zh};规定没有写明是否顺延,不顺延为 ${strict.zh},顺延为 ${rolled.zh};${kept.zh}。`,
    en: `${why.en}; the rule does not say whether it moves: ${strict.en} if not, ${rolled.en} if so; ${kept.en}.`,
  };
}

function cutOff({ dates: { dueAt } }: Reckoning): Words {
  const { zh, en } = momentText(dueAt, 'end');
  return dueAt !== startOf(dayOf(dueAt))
    ? { zh: `截止时间为 ${zh},即停止业务活动的时间(${article203.zh})。`, en: `It ends at the close of business, ${en} (${article203.en}).` }
    : { zh: `截止时间为 ${zh}(${article203.zh})。`, en: `It ends at ${en} (${article203.en}).` };
}

function provisional({ calendar, dates }: Reckoning): readonly Words[] {
  if (!dates.provisional) return [];
  return [
    {
      zh: `${calendar.validThrough} 以后的放假调休安排尚未公布,暂按日历所载法定节假日计算,公布后须重新计算。`,
      en: `The days off after ${calendar.validThrough} are not published yet; it is reckoned by the statutory holidays the calendar holds and must be computed again when they are.`,
    },
  ];
}
