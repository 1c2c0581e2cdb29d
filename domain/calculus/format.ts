import type { DeadlineInput } from '../../contracts/deadline';
import type { Words } from '../../contracts/plug-ins';
import { type Day, dayOf, HOUR, type Instant, MINUTE, SECOND, startOf, weekday } from '../time';

type Unit = DeadlineInput['rule']['unit'];

const weekdays = [
  ['周日', 'Sun'],
  ['周一', 'Mon'],
  ['周二', 'Tue'],
  ['周三', 'Wed'],
  ['周四', 'Thu'],
  ['周五', 'Fri'],
  ['周六', 'Sat'],
] as const;

const units = {
  hour: ['小时', 'hour'],
  calendarDay: ['日', 'day'],
  workingDay: ['个工作日', 'working day'],
  month: ['个月', 'month'],
  year: ['年', 'year'],
} as const satisfies Record<Unit, readonly [string, string]>;

/** A day with its day of the week. */
export function dayText(day: Day): Words {
  const [zh, en] = weekdays[weekday(day)] ?? ['', ''];
  return { zh: `${day}(${zh})`, en: `${en} ${day}` };
}

/** A moment in UTC+8 with its day of the week; 24:00 where it ends the day before. */
export function momentText(at: Instant, form: 'start' | 'end' = 'start'): Words {
  const day = dayOf(form === 'end' ? at - 1 : at);
  const { zh, en } = dayText(day);
  const time = timeText(at - startOf(day));
  return { zh: `${zh}${time}`, en: `${en} ${time}` };
}

/** So many of a unit. */
export function countText(unit: Unit, count: number): Words {
  const [zh, en] = units[unit];
  return { zh: `${count} ${zh}`, en: `${count} ${en}${count === 1 ? '' : 's'}` };
}

/** A length of time in ms as hours, minutes and seconds. */
export function amountText(ms: number): Words {
  const parts = [
    [Math.floor(ms / HOUR), '小时', 'h'],
    [Math.floor((ms % HOUR) / MINUTE), '分', 'min'],
    [(ms % MINUTE) / SECOND, '秒', 's'],
  ] as const;
  const present = parts.filter(([count]) => count > 0);
  const shown = present.length > 0 ? present : [parts[0]];
  return { zh: shown.map(([count, zh]) => `${count} ${zh}`).join(' '), en: shown.map(([count, , en]) => `${count} ${en}`).join(' ') };
}

function timeText(ms: number): string {
  const two = (count: number) => String(count).padStart(2, '0');
  const seconds = (ms % MINUTE) / SECOND;
  const time = `${two(Math.floor(ms / HOUR))}:${two(Math.floor((ms % HOUR) / MINUTE))}`;
  return seconds === 0 ? time : `${time}:${seconds < 10 ? '0' : ''}${seconds}`;
}
