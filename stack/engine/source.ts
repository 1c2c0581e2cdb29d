import { existsSync } from 'node:fs';
import { reason } from '../fault';
import type { Progress } from '../progress';

/** One way to a program. */
export interface Source<T> {
  /** For the error that lists every way: what a person can do to make this one work. */
  advice: string;
  /** The program, or nothing when this way is not open here. May throw: the next way is tried, and the reason is kept. */
  find(progress: Progress): Promise<T | undefined>;
}

/**
 * Tries the ways to a program in order.
 *
 * Refuses: when none works, with what went wrong and every way out.
 */
export async function firstOf<T>(what: string, sources: readonly Source<T>[], progress: Progress): Promise<T> {
  const faults: string[] = [];
  for (const source of sources) {
    try {
      const found = await source.find(progress);
      if (found !== undefined) return found;
    } catch (fault) {
      if (fault instanceof WrongSetting) throw fault;
      const line = reason(fault).split('\n')[0] ?? '';
      faults.push(`  - ${line}`);
      progress(`${line}. Trying the next way.`);
    }
  }
  const tried = faults.length > 0 ? ` Tried:\n${faults.join('\n')}` : '';
  const ways = [...new Set(sources.map((source) => source.advice))].filter((advice) => advice !== '').map((advice) => `  - ${advice}`);
  throw new Error(`Cannot find ${what}.${tried}\nOne of these is enough:\n${ways.join('\n')}`);
}

/** A variable that names a program which is not there: falling back in silence would hide the mistake. */
export class WrongSetting extends Error {}

/** The program a variable of the environment names, or nothing when it is not set. Refuses: a path where nothing is. */
export function fromEnvironment(variable: string): string | undefined {
  const path = process.env[variable];
  if (!path) return undefined;
  if (existsSync(path)) return path;
  throw new WrongSetting(`Cannot use ${variable}=${path}: there is no such file. Correct it or leave it out.`);
}
