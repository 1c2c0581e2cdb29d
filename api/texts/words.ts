import type { Words } from '../../contracts/plug-ins';
import { type Day, dayOf, type Instant, MINUTE, startOf, weekday, yearOf } from '../../domain/time';

export type Language = keyof Words;

/** A sentence in both languages; the English one begins with a capital, whatever name it begins with. */
export function say(zh: string, en: string): Words {
  return { zh, en: en.charAt(0).toUpperCase() + en.slice(1) };
}

const weekdays = ['日', '一', '二', '三', '四', '五', '六'];
const weekdaysEn = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A date as people say it, with its year where that is not the one of `today`. */
export function date(day: Day, today?: Day): Words {
  const [month, dayOfMonth] = [Number(day.slice(5, 7)), Number(day.slice(8, 10))];
  const year =
    today !== undefined && yearOf(today) === yearOf(day) ? { zh: '', en: '' } : { zh: `${yearOf(day)}年`, en: ` ${yearOf(day)}` };
  return {
    zh: `${year.zh}${month}月${dayOfMonth}日周${weekdays[weekday(day)]}`,
    en: `${weekdaysEn[weekday(day)]} ${dayOfMonth} ${months[month - 1]}${year.en}`,
  };
}

/** The time of day `HH:MM` in UTC+8. */
export function timeOf(at: Instant): string {
  const minutes = Math.floor((at - startOf(dayOf(at))) / MINUTE);
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

/** `1 day`, `2 days`. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}

/** Several things in a row. */
export function list(items: readonly Words[]): Words {
  return { zh: items.map(({ zh }) => zh).join('、'), en: items.map(({ en }) => en).join(', ') };
}
