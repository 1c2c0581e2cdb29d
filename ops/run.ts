import { parseArgs } from 'node:util';
import { continueCase } from './continue-as-new';
import { correctCalendar } from './correct-calendar';
import { explain } from './explain';
import type { House } from './house';
import { listStuck } from './list-stuck';
import { loadCalendar } from './load-calendar';
import { messageOf } from './message';
import { declareOutage, listOutages } from './outages';
import { resendFacts } from './resend-facts';
import { retryIntake } from './retry-intake';

interface Action {
  /** Whether it needs an argument, the number of a case or a file, or may have one. */
  readonly number: 'needed' | 'optional' | 'none' | 'file';
  readonly what: string;
  /** Answers what came of it, for the record. */
  readonly run: (house: House, number: string | undefined, operator: string) => Promise<string>;
}

const actions: Readonly<Record<string, Action>> = {
  'list-stuck': { number: 'none', what: 'what does not go on by itself 卡住的案件', run: listStuck },
  explain: { number: 'needed', what: 'where a case stands, and why 说明', run: needing(explain) },
  'resend-facts': { number: 'needed', what: 'bring its facts into the read model 补写事实', run: needing(resendFacts) },
  'continue-as-new': { number: 'needed', what: 'let it go on in a new run 续跑', run: needing(continueCase) },
  'load-calendar': { number: 'file', what: 'load the days off of a year 加载放假安排', run: needing(loadCalendar) },
  'correct-calendar': {
    number: 'file',
    what: 'put right the days off of a known year 更正放假安排',
    run: needing(correctCalendar),
  },
  outages: { number: 'none', what: 'when the platform was down 平台停机', run: listOutages },
  'declare-outage': { number: 'file', what: 'declare a planned outage ahead 计划停机', run: needing(declareOutage) },
  'retry-intake': { number: 'optional', what: 'start registrations that wait 重试登记', run: retryIntake },
};

/**
 * Runs `<action> [number] [--as name]` and records it in the table `operation`: who, what, and what came of it. Refuses, with the list of actions: any other words.
 */
export async function runOps(house: House, words: readonly string[], user: string): Promise<void> {
  const { action, name, number, as } = readWords(words);
  const { operation } = house.database;
  const operator = as ?? user;
  const { id } = await operation.create({ data: { operator, action: name, target: number ?? null, outcome: 'begun' } });
  try {
    await operation.update({ where: { id }, data: { outcome: await action.run(house, number, operator) } });
  } catch (fault) {
    await operation.update({ where: { id }, data: { outcome: `failed: ${messageOf(fault)}`.slice(0, 500) } });
    throw fault;
  }
}

/** What the words ask for, before anything is opened. */
export function readWords(words: readonly string[]) {
  const { positionals, values } = parseArgs({
    args: [...words],
    allowPositionals: true,
    strict: false,
    options: { as: { type: 'string' } },
  });
  const [name = '', number, ...more] = positionals;
  const action = Object.hasOwn(actions, name) ? actions[name] : undefined;
  const fits =
    action && more.length === 0 && (number === undefined ? ['optional', 'none'].includes(action.number) : action.number !== 'none');
  if (!fits || Object.keys(values).some((option) => option !== 'as')) throw new Error(usage());
  return { action, name, number, as: typeof values.as === 'string' ? values.as : undefined };
}

function needing(run: (house: House, number: string, operator: string) => Promise<string>): Action['run'] {
  return (house, number = '', operator) => run(house, number, operator);
}

/** The list of actions. */
export function usage(): string {
  const lines = Object.entries(actions).map(([name, { number, what }]) => {
    const argument = { needed: ' <number>', optional: ' [number]', none: '', file: ' <file>' }[number];
    return `  npm run ops -- ${(name + argument).padEnd(28)} ${what}`;
  });
  return ['What should be done? One of:', ...lines, 'With --as <name> the record names you.'].join('\n');
}
