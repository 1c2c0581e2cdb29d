import type { Words } from '../../contracts/plug-ins';
import type { Names } from '../names';
import { noticeText } from './notices';
import { isCapacity, standInWords } from './stand-in';

type Params = Readonly<Record<string, string | number>>;

/** The parameters of a notice that hold the id of an office. */
const offices = ['office', 'from', 'to', 'standIn'];

/** The ids of offices in the parameters of a notice. */
export function officesIn(params: Params): string[] {
  return [...offices.flatMap((key) => (params[key] === undefined ? [] : [String(params[key])])), ...vacantIn(params)];
}

function vacantIn({ vacant }: Params): string[] {
  return vacant === undefined ? [] : String(vacant).split('/');
}

/** A notice in words, its offices by their names. */
export function noticeWords(names: Names, code: string, number: string, params: Params): Words {
  const named = (language: keyof Words) =>
    Object.fromEntries(
      Object.entries(params).map(([key, value]) => [key, offices.includes(key) ? names(String(value)).name[language] : value]),
    );
  const flag = flagOf(names, params);
  return { zh: noticeText(code, number, named('zh')).zh + flag.zh, en: noticeText(code, number, named('en')).en + flag.en };
}

/** That a post was vacant and who stood in, where it was so. */
function flagOf(names: Names, params: Params): Words {
  const { standInAs: as, standIn } = params;
  if (!isCapacity(as)) return { zh: '', en: '' };
  return standInWords(
    vacantIn(params).map((id) => names(id).name),
    as,
    names(String(standIn)).name,
  );
}
