import type { Words } from '../../contracts/plug-ins';

/** A text in both languages with its `{blanks}` filled; a blank without a value stays empty. */
export function fill(words: Words, values: Readonly<Record<string, string>>): Words {
  const filled = (text: string) => text.replaceAll(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
  return { zh: filled(words.zh), en: filled(words.en) };
}
