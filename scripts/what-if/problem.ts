import { changeFaults } from '../../api/texts/change-faults';
import type { Language } from '../../api/texts/words';
import type { ChangeFault } from '../../domain/what-if/change-faults';

/** A refused change in words: its code, what is wrong, where, what was expected, and the article. */
export function refusalText({ code, field, expected, basis }: ChangeFault, language: Language): string {
  const { title, detail } = changeFaults[code];
  const article = basis === undefined ? '' : ` [${basis}]`;
  return `${code}: ${title[language]}${article}\n${detail[language]}\n${field}: ${expected}`;
}
