import { clockName } from '../../api/texts/clocks';
import { count, date, list } from '../../api/texts/words';
import type { ClockRule } from '../../contracts/plan';
import type { Words } from '../../contracts/plug-ins';
import { type Clock, isOpen } from '../../domain/clock/clock';
import { metBy } from '../../domain/clock/events';
import { eventsOf } from '../../domain/dispute/events';
import type { DisputeFactKind } from '../../domain/dispute/facts';
import { type Day, dayOf, daysBetween, type Instant } from '../../domain/time';
import type { Step } from './fold';

/** The last day on which an act is in time: a due date is exclusive. */
export function lastDayOf(dueAt: Instant): Day {
  return dayOf(dueAt - 1);
}

/** What a fact did to the clocks 时限, a line for each kind of it: met in time or late, begun, standing still, running on. */
export function clockLines(step: Step, today: Day): readonly Words[] {
  const changes = step.after.plan.clocks.flatMap((rule) => changeOf(step, rule, today));
  return kinds.flatMap(({ kind, zh, en }) => {
    const named = list(changes.filter((change) => change.kind === kind).map(({ words }) => words));
    return named.zh === '' ? [] : [{ zh: `${zh}:${named.zh}。`, en: `${en}: ${named.en}.` }];
  });
}

const kinds = [
  { kind: 'in-time', zh: '按期完成', en: 'In time' },
  { kind: 'late', zh: '逾期完成', en: 'Late' },
  { kind: 'begun', zh: '开始计时', en: 'Begun' },
  { kind: 'anew', zh: '重新计算', en: 'Counted anew' },
  { kind: 'still', zh: '中止计时', en: 'Standing still' },
  { kind: 'on', zh: '恢复计时', en: 'Running on' },
] as const;

/** Facts that move the date of a clock that runs, which goes on as its next occurrence. */
const redates: readonly DisputeFactKind[] = ['dateCorrected', 'planAdopted', 'calendarAdopted'];

interface Change {
  readonly kind: (typeof kinds)[number]['kind'];
  readonly words: Words;
}

function changeOf(step: Step, rule: ClockRule, today: Day): readonly Change[] {
  const [was, is] = [step.before, step.after].map(({ clocks }) => clocks.find(({ code }) => code === rule.code));
  if (!is) return [];
  if (was && isOpen(was) && isMet(step, rule, was, is)) return isWorthTelling(step, rule, was) ? [met(rule, was, is, today)] : [];
  const begun = is.occurrence > (was?.occurrence ?? 0);
  if (begun) return [{ kind: was && isOpen(was) && redates.includes(step.fact.kind) ? 'anew' : 'begun', words: until(is, today) }];
  if (was?.status === 'running' && is.status === 'suspended') return [{ kind: 'still', words: clockName(is.code) }];
  if (was?.status === 'suspended' && is.status === 'running') return [{ kind: 'on', words: until(is, today) }];
  return [];
}

function isMet({ before, after, fact }: Step, rule: ClockRule, was: Clock, is: Clock): boolean {
  if (is.occurrence === was.occurrence) return is.status === 'met';
  return rule.recurring && metBy(after.plan, eventsOf(before, after, fact)).includes(rule.code);
}

/** Every step of an office meets its weekly update: it is told where it was the purpose of the step, or overdue. A period that is waived was no duty. */
function isWorthTelling({ fact }: Step, rule: ClockRule, was: Clock): boolean {
  if (fact.kind === 'confirmationWaived') return false;
  return !rule.recurring || fact.kind === 'progressed' || was.breachedAt !== null;
}

function met(rule: ClockRule, was: Clock, is: Clock, today: Day): Change {
  const early = was.dueAt === null ? 0 : daysBetween(today, lastDayOf(was.dueAt));
  const late = was.breachedAt !== null;
  const how = late ? lateness(-early) : earliness(early);
  const next = rule.recurring && is.dueAt !== null ? date(lastDayOf(is.dueAt), today) : undefined;
  const name = clockName(was.code);
  const zh = `${name.zh}(${how.zh}${next ? `,下次至${next.zh}止` : ''})`;
  return { kind: late ? 'late' : 'in-time', words: { zh, en: `${name.en} (${how.en}${next ? `, the next until ${next.en}` : ''})` } };
}

function earliness(days: number): Words {
  return days <= 0 ? { zh: '最后一天', en: 'on the last day' } : { zh: `提前${days}天`, en: `${count(days, 'day')} early` };
}

function lateness(days: number): Words {
  return { zh: `迟${days}天`, en: count(days, 'day') };
}

function until(clock: Clock, today: Day): Words {
  const name = clockName(clock.code);
  if (clock.dueAt === null) return name;
  const last = date(lastDayOf(clock.dueAt), today);
  return { zh: `${name.zh}(至${last.zh}止)`, en: `${name.en} (until ${last.en})` };
}
