import { jurisdiction } from '../../api/plug-ins';
import { clockName } from '../../api/texts/clocks';
import { date } from '../../api/texts/words';
import type { Words } from '../../contracts/plug-ins';
import { ruleOf } from '../../domain/clock/clock';
import type { Day } from '../../domain/time';
import { lastDayOf } from './clock-words';
import type { Setting, Step } from './fold';

/** What a sentence is made of: the step, the day it is told on, and what the ids in it are called. */
export interface Scene {
  readonly step: Step;
  readonly today: Day;
  office(id: string): Words;
  grade(code: string): Words;
  clock(code: string): Words;
  /** The last day of a clock that ran before the step. */
  lastDay(code: string): Words;
}

/** The scene of a step. */
export function sceneOf(step: Step, setting: Setting, today: Day): Scene {
  const { before } = step;
  return {
    step,
    today,
    office: (id) => officeName(setting, id),
    grade: (code) => jurisdiction(setting.plan.place.code)?.grades.find((grade) => grade.code === code) ?? { zh: code, en: code },
    clock: clockName,
    lastDay: (code) => {
      const dueAt = before.clocks.find((clock) => clock.code === code)?.dueAt ?? null;
      return dueAt === null ? { zh: '', en: '' } : date(lastDayOf(dueAt), today);
    },
  };
}

/** What an office is called; one without an English name goes by its own. */
export function officeName({ offices }: Setting, id: string): Words {
  const office = offices.find((candidate) => candidate.id === id);
  if (!office) return { zh: '某单位', en: 'an office' };
  return { zh: office.name, en: office.nameEn === null ? office.name : `the ${office.nameEn}` };
}

/** What the ladder does at a rung of a clock, undefined where the plan has no such rung. */
export function ladderAct({ after: { plan } }: Step, code: string, rung: string): 'handUp' | 'propose' | undefined {
  const ladder = plan.ladders[ruleOf(plan, code)?.ladder ?? ''];
  return ladder?.find(({ id }) => id === rung.replace(/\.\d+$/, ''))?.act;
}
