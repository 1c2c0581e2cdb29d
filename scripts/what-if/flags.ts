import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import type { Language } from '../../api/texts/words';
import { type RuleChange, RuleChanges } from '../../contracts/what-if';

/** What was asked for on the command line. */
export interface WhatIfFlags {
  readonly cases: number;
  readonly seed: number;
  readonly changes: readonly RuleChange[];
  readonly language: Language;
  readonly list: number;
  readonly json: boolean;
}

export const HELP = `npm run what-if -- --change <file or JSON> [--cases 1000] [--seed n] [--lang zh|en] [--list 5] [--json]

  --change  one change of the rules or a list of them, as JSON or as a file that holds it:
              {"kind":"limit","clock":"first-reply","length":5}
              {"kind":"ladder","ladder":"standard","rungs":[{"id":"hand-up","after":{"length":8,"unit":"workingDay"},"act":"handUp","measure":null}]}
              {"kind":"calendar","off":["2026-06-22"],"work":[]}
              {"kind":"score","rule":{"perBreach":-10}}
  --cases   how many past cases the generator makes; --seed gives the same ones again
  --list    how many of the cases that change are told one by one
  --json    the whole result, case by case, in place of the report

It makes past cases by this product's own rules, tries the change on each, and says what would have been different. Nothing is kept.`;

/** Reads the command line; a text to show in place of a run. Refuses: an unknown flag, a number that is none, a change that cannot be read. */
export function readWhatIfFlags(words: readonly string[]): WhatIfFlags | string {
  const values = parsed(words);
  if (values.help || values.change === undefined) return HELP;
  const { lang } = values;
  if (lang !== 'zh' && lang !== 'en') throw new Error(`Cannot tell it in ${lang}: --lang is zh or en.`);
  return {
    cases: whole('cases', values.cases, 1),
    seed: whole('seed', values.seed ?? String(Date.now() % 1_000_000), 0),
    changes: changesOf(values.change),
    language: lang,
    list: whole('list', values.list, 0),
    json: values.json,
  };
}

function parsed(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      options: {
        change: { type: 'string' },
        cases: { type: 'string', default: '1000' },
        seed: { type: 'string' },
        lang: { type: 'string', default: 'en' },
        list: { type: 'string', default: '5' },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    }).values;
  } catch {
    throw new Error(`Cannot understand ${words.join(' ')}.\n\n${HELP}`);
  }
}

function whole(flag: string, given: string, least: number): number {
  const number = Number(given);
  if (given.trim() !== '' && Number.isSafeInteger(number) && number >= least && number <= 1_000_000) return number;
  throw new Error(`Cannot run with --${flag} ${given}: a whole number from ${least} to 1000000.`);
}

function changesOf(given: string): readonly RuleChange[] {
  const text = /^\s*[[{]/.test(given) ? given : contentOf(given);
  const read = RuleChanges.safeParse(listed(text, given));
  if (read.success) return read.data;
  throw new Error(`Cannot try this change.\n${z.prettifyError(read.error)}\n\n${HELP}`);
}

function contentOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    throw new Error(`Cannot read the change: there is no file ${path}.\n\n${HELP}`);
  }
}

function listed(text: string, given: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value : [value];
  } catch {
    throw new Error(`Cannot read the change: ${given} is not JSON.\n\n${HELP}`);
  }
}
