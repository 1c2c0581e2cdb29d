import type { Words } from '../../contracts/plug-ins';
import type { Names } from '../names';
import { noticeText } from './notices';

type Params = Readonly<Record<string, string | number>>;

/** The parameters of a notice that hold the id of an office. */
const offices = ['office', 'from', 'to'];

/** The ids of offices in the parameters of a notice. */
export function officesIn(params: Params): string[] {
  return offices.flatMap((key) => (params[key] === undefined ? [] : [String(params[key])]));
}

/** A notice in words, its offices by their names. */
export function noticeWords(names: Names, code: string, number: string, params: Params): Words {
  const named = (language: keyof Words) =>
    Object.fromEntries(
      Object.entries(params).map(([key, value]) => [key, offices.includes(key) ? names(String(value)).name[language] : value]),
    );
  return { zh: noticeText(code, number, named('zh')).zh, en: noticeText(code, number, named('en')).en };
}
