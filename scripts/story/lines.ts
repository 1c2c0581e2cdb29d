import { date, type Language } from '../../api/texts/words';
import type { Words } from '../../contracts/plug-ins';
import type { Told } from './tell';

/** The lines of what is told, each day under its heading; `before` is what was told last, so that a day is not headed twice. */
export function lines(told: readonly Told[], language: Language, before?: Told): readonly string[] {
  return told.flatMap((one, index) => {
    const last = told[index - 1] ?? before;
    const sentences = [one.words, ...one.clocks.map((line): Words => ({ zh: `  ${line.zh}`, en: `  ${line.en}` }))];
    return [...(last?.day === one.day ? [] : ['', heading(one)[language]]), ...sentences.map((words) => `  ${words[language]}`)];
  });
}

function heading({ count, day }: Told): Words {
  const { zh, en } = date(day);
  return count === 0 ? { zh: `登记当日 · ${zh}`, en: `Day 0 · ${en}` } : { zh: `第${count}天 · ${zh}`, en: `Day ${count} · ${en}` };
}
