import { parseArgs } from 'node:util';
import type { Language } from '../../api/texts/words';
import { LEAST_SECONDS_PER_DAY } from '../../contracts/api/registration';
import { stories } from '../../stack/samples/stories';
import type { SampleStory } from '../../stack/samples/story';

/** What was asked for on the command line. */
export interface StoryFlags {
  readonly story: SampleStory;
  readonly language: Language;
  readonly secondsPerDay: number;
  /** A file to keep the timeline in, as REST answers it. */
  readonly keep: string | undefined;
}

/** At half a second a day a story takes about a minute; much faster, and calls come days late. */
const SECONDS_PER_DAY = '0.5';

export const HELP = `npm run story -- <sample> [--lang zh|en] [--seconds-per-day ${SECONDS_PER_DAY}] [--keep <file>]
npm run story -- --list [--lang zh|en]

  --lang              the language it is told in; en without it
  --seconds-per-day   seconds of real time per day of the case
  --keep              write the timeline to this file, as the fixtures of the tests are

It plays one sample in the house that runs at API_HOST and API_PORT, with the keys in DATA_DIR, and tells it as it happens.`;

/** Reads the command line: a story to tell, or a text to show. Refuses: an unknown flag, language or sample, by naming those there are. */
export function readStoryFlags(words: readonly string[]): StoryFlags | string {
  const { values, positionals } = parsed(words);
  if (values.help) return HELP;
  const language = languageOf(values.lang);
  if (values.list) return samples(language);
  const [name, ...more] = positionals;
  if (name === undefined || more.length > 0) throw new Error(`Cannot tell a story: name one sample.\n${samples(language)}\n\n${HELP}`);
  const story = stories.find(({ key }) => key === name);
  if (!story) throw new Error(`Cannot tell ${name}: there is no such sample. There are:\n${samples(language)}`);
  return { story, language, secondsPerDay: pace(values['seconds-per-day'], language), keep: values.keep };
}

function parsed(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        lang: { type: 'string', default: 'en' },
        'seconds-per-day': { type: 'string', default: SECONDS_PER_DAY },
        keep: { type: 'string' },
        list: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
  } catch {
    throw new Error(`Cannot understand ${words.join(' ')}.\n\n${HELP}`);
  }
}

function languageOf(given: string): Language {
  if (given === 'zh' || given === 'en') return given;
  throw new Error(`Cannot tell it in ${given}: --lang is zh or en.`);
}

const refusals: Readonly<Record<Language, string>> = {
  zh: `不能按每天 {given} 秒讲述:--seconds-per-day 为 ${LEAST_SECONDS_PER_DAY} 至 86400 的数字;再快,一次办理就要晚到半天以上,日期会讲错。`,
  en: `Cannot play at {given} seconds a day: --seconds-per-day is a number from ${LEAST_SECONDS_PER_DAY} to 86400; faster, one act comes more than half a day late and the dates told would be wrong.`,
};

function pace(given: string, language: Language): number {
  const seconds = Number(given);
  if (given.trim() !== '' && seconds >= LEAST_SECONDS_PER_DAY && seconds <= 86_400) return seconds;
  throw new Error(refusals[language].replace('{given}', given));
}

function samples(language: Language): string {
  const width = Math.max(...stories.map(({ key }) => key.length));
  return stories.map(({ key, title }) => `  ${key.padEnd(width)}  ${title[language]}`).join('\n');
}
