import { clockName } from '../../api/texts/clocks';
import { date, type Language } from '../../api/texts/words';
import type { TimelineEntry } from '../../contracts/api/timeline';
import type { Words } from '../../contracts/plug-ins';
import { nextRung } from '../../domain/clock/rungs';
import { caseTime } from '../../domain/pace';
import { DAY, dayOf, daysBetween } from '../../domain/time';
import { lastDayOf } from './clock-words';
import { closing, isOver } from './closing';
import { fold, type Setting, type Step } from './fold';
import { lines } from './lines';
import { tell } from './tell';

/** How often the timeline is asked for, and after how long without news that is said for the first time (ms). */
const POLL = 200;
const SILENCE = 2_000;

export interface Telling {
  readonly setting: Setting;
  readonly language: Language;
  readonly secondsPerDay: number;
  /** What came after this entry of the timeline. */
  readonly more: (afterSeq: number) => Promise<readonly TimelineEntry[]>;
  /** Whether the last step of the sample has been sent. */
  readonly played: () => boolean;
  readonly say: (line: string) => void;
  /** Says that there is no news; not part of the story. */
  readonly mutter: (line: string) => void;
}

/** Tells a case as it happens, until nothing will happen any more, and closes it with a sentence. Answers its whole timeline. */
export async function tellAsItHappens(telling: Telling): Promise<readonly TimelineEntry[]> {
  const entries: TimelineEntry[] = [];
  let heard = Date.now();
  let patience = SILENCE;
  for (;;) {
    const sent = telling.played(); // asked before the timeline: what the last step brought is in it
    const news = await telling.more(entries.length);
    if (news.length > 0) {
      sayNews(telling, entries, news);
      heard = Date.now();
      patience = SILENCE;
    } else if (sent && isOver(fold(entries, telling.setting))) break;
    else if (Date.now() - heard >= patience) {
      telling.mutter(`  … ${noNews(fold(entries, telling.setting), telling.secondsPerDay)[telling.language]}`);
      patience *= 2;
    }
    await new Promise((resolve) => setTimeout(resolve, POLL));
  }
  telling.say('');
  telling.say(closing(entries, telling.setting)[telling.language]);
  return entries;
}

function sayNews({ setting, language, say, mutter }: Telling, entries: TimelineEntry[], news: readonly TimelineEntry[]): void {
  const before = entries.length;
  entries.push(...news);
  const told = tell(entries, setting);
  for (const line of lines(told.slice(before), language, told[before - 1])) say(line);
  const late = news.find(isLate);
  if (late && !entries.slice(0, before).some(isLate)) mutter(`  … ${tooFast[language]}`);
}

/** A call that arrives two days after its act: the machine cannot keep the pace, and deadlines may be missed that nobody meant to miss. */
function isLate({ occurredAt, receivedAt }: TimelineEntry): boolean {
  return occurredAt !== null && receivedAt !== null && Date.parse(receivedAt) - Date.parse(occurredAt) > 2 * DAY;
}

const tooFast: Words = {
  zh: '本机跟不上,办理晚到两天以上,可能造成超期;请加大 --seconds-per-day',
  en: 'this machine cannot keep the pace: acts arrive more than two days late and may miss deadlines; a larger --seconds-per-day helps',
};

/** Which day it is in the case, and what it waits for. */
function noNews(steps: readonly Step[], secondsPerDay: number): Words {
  const state = steps.at(-1)?.after;
  if (!state) return { zh: '案件启动中', en: 'the case is being started' };
  const today = dayOf(caseTime({ anchor: state.registeredAt, factor: 86_400 / secondsPerDay }, Date.now()));
  const passed = daysBetween(dayOf(state.registeredAt), today);
  const clock = nextRung(state.plan, state.clocks)?.clock;
  const [name, last] = [clockName(clock?.code ?? ''), clock?.dueAt ? date(lastDayOf(clock.dueAt), today) : undefined];
  return {
    zh: `第${passed}天,暂无动静${last ? `;${name.zh}至${last.zh}止` : ''}`,
    en: `day ${passed}, no news${last ? `; ${name.en} until ${last.en}` : ''}`,
  };
}
