import { randomUUID } from 'node:crypto';
import { registered, signal } from '../house/cases';
import type { House } from '../house/house';

const office = 'village-liulin';
const fixings = { office, leader: 'p-liu', grade: 'ordinary', plan: '先鉴定再协商。', method: '请老调解员见面。' };
const AT_ONCE = 4;

/** One signal of an office, as it saw it: when it was sent (epoch ms), how long it waited (ms), what was answered (0: nothing). */
export interface Answered {
  readonly at: number;
  readonly ms: number;
  readonly status: number;
}

/** So many cases that are being worked on, in real time: registered over REST, accepted and routed. */
export async function livingCases(house: House, count: number): Promise<readonly string[]> {
  const numbers: string[] = [];
  for (let from = 0; from < count; from += AT_ONCE) {
    numbers.push(...(await Promise.all(Array.from({ length: Math.min(AT_ONCE, count - from) }, () => living(house)))));
  }
  return numbers;
}

async function living(house: House): Promise<string> {
  const number = await registered(house, office);
  for (const [name, body] of [
    ['accept', {}],
    ['route', fixings],
  ] as const) {
    const answer = await signal(house, number, office, name, body);
    if (answer.status !== 200) throw new Error(`Cannot ${name}: ${answer.text}`);
  }
  return number;
}

/**
 * Reports progress on these cases in turn, `perSecond` of them whatever the answers take, until `until()`; answers how each went. A slow answer holds
 * up nothing behind it, so what waits is seen to wait.
 */
export async function reportSteadily(
  house: House,
  numbers: readonly string[],
  perSecond: number,
  until: () => boolean,
): Promise<Answered[]> {
  const answered: Answered[] = [];
  const open: Promise<void>[] = [];
  const begun = Date.now();
  for (let turn = 0; !until(); turn += 1) {
    const at = begun + (turn * 1_000) / perSecond;
    await new Promise((wake) => setTimeout(wake, Math.max(0, at - Date.now())));
    open.push(
      report(house, numbers[turn % numbers.length] ?? '').then((status) => {
        answered.push({ at, ms: Date.now() - at, status });
      }),
    );
  }
  await Promise.all(open);
  return answered;
}

async function report(house: House, number: string): Promise<number> {
  const answer = await signal(house, number, office, 'report-progress', { text: '正在协商。' }, randomUUID()).catch(() => undefined);
  return answer?.status ?? 0;
}
