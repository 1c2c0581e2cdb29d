import type { TimelineEntry } from '../../contracts/api/timeline';
import type { Words } from '../../contracts/plug-ins';
import { type Day, dayOf, daysBetween, type Instant } from '../../domain/time';
import { clockLines } from './clock-words';
import { fold, type Setting, type Step } from './fold';
import { sceneOf } from './scene';
import { sentence } from './sentence';

/** What is told of one fact: on which day, in a sentence, and in a line for each thing it did to the clocks. */
export interface Told {
  readonly seq: number;
  readonly day: Day;
  /** Days after the registration, which is not counted itself. */
  readonly count: number;
  readonly words: Words;
  readonly clocks: readonly Words[];
}

/** A case told from its timeline as REST answers it: pure, and what has been told stays as it is when more comes. */
export function tell(entries: readonly TimelineEntry[], setting: Setting): readonly Told[] {
  const steps = fold(entries, setting);
  const first = dayOf(steps[0]?.before.registeredAt ?? 0);
  let day = first;
  return steps.map((step) => {
    const own = dayOf(momentOf(step));
    day = own > day ? own : day; // an old paper entered late is told where it was entered
    return { ...toldOf(step, setting, day), count: daysBetween(first, day) };
  });
}

function toldOf(step: Step, setting: Setting, day: Day): Omit<Told, 'count'> {
  const words = sentence(step.fact, sceneOf(step, setting, day));
  const late = 'late' in step.fact && step.fact.late;
  const told = late
    ? { zh: `${words.zh}(平台曾中断,事后补记。)`, en: `${words.en} (Recorded afterwards: the platform had been down.)` }
    : words;
  return { seq: step.fact.seq, day, words: told, clocks: clockLines(step, day) };
}

/** The day people remember: that of the act, or of the rung itself, whenever it was written down. */
function momentOf({ fact }: Step): Instant {
  if ('due' in fact) return fact.due;
  return 'occurredAt' in fact ? fact.occurredAt : fact.at;
}
