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
  return [lastDay(reckoning), rollOver(reckoning), cutOff(reckoning), ...provisional(reckoning)];
}

function hoursEnd({ end }: Reckoning): Words {
  const { zh, en } = momentText(end, 'end');
  return { zh: `${zh} 届满,即为截止时间;按小时计算的期间不顺延。`, en: `It ends at ${en}; a period by the hour does not roll over.` };
}

function lastDay({ dates }: Reckoning): Words {
  const { zh, en } = dayText(dates.strictDue);
  return { zh: `期间的最后一日为 ${zh}。`, en: `The last day of the period is ${en}.` };
}

function rollOver(reckoning: Reckoning): Words {
  const { input, calendar, dates } = reckoning;
  const roll = input.rule.unit === 'hour' ? 'noRoll' : input.rule.roll;
  if (isWorkday(calendar, dates.strictDue)) return { zh: '最后一日是工作日,不顺延。', en: 'The last day is a working day and stays.' };
  if (roll === 'noRoll')
    return { zh: '最后一日是休息日,但这一期间不顺延。', en: 'The last day is a day off, but this period does not roll over.' };
  const off = runsBetween(calendar, dates.strictDue, addDays(dates.rolledDue, -1)).map(runText);
  const days = { zh: off.map(({ zh }) => zh).join('、'), en: off.map(({ en }) => en).join('; ') };
  const rolled = dayText(dates.rolledDue);
  if (roll === 'roll')
    return {
      zh: `最后一日是休息日(${days.zh}),顺延至其后第一个工作日 ${rolled.zh}(${article203.zh}、民事诉讼法第八十五条)。`,
      en: `The last day is a day off (${days.en}); it moves to the first working day after, ${rolled.en} (${article203.en}, Civil Procedure Law art. 85).`,
    };
  const strict = dayText(dates.strictDue);
  return input.protects === 'office'
    ? {
        zh: `最后一日是休息日(${days.zh}),规定没有写明是否顺延:不顺延为 ${strict.zh},顺延为 ${rolled.zh};办理单位的义务按不顺延的日期。`,
        en: `The last day is a day off (${days.en}) and the rule does not say whether it moves: ${strict.en} if not, ${rolled.en} if so; a duty of an office is kept to the day that does not move.`,
      }
    : {
        zh: `最后一日是休息日(${days.zh}),规定没有写明是否顺延:不顺延为 ${strict.zh},顺延为 ${rolled.zh};群众的权利按顺延的日期。`,
        en: `The last day is a day off (${days.en}) and the rule does not say whether it moves: ${strict.en} if not, ${rolled.en} if so; a right of a citizen is kept until the day after the move.`,
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
