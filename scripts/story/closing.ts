import { count, say } from '../../api/texts/words';
import type { TimelineEntry } from '../../contracts/api/timeline';
import type { Words } from '../../contracts/plug-ins';
import { nextRung } from '../../domain/clock/rungs';
import type { DisputeState, Outcome } from '../../domain/dispute/state';
import { fold, type Setting, type Step } from './fold';
import { officeName } from './scene';
import { tell } from './tell';

const outcomes: { readonly [outcome in Outcome]: Words } = {
  declined: { zh: '不予受理', en: 'not accepted' },
  settled: { zh: '调解成功', en: 'settled by mediation' },
  confirmed: { zh: '调解成功并经司法确认', en: 'settled by mediation and confirmed by the court' },
  failed: { zh: '调解不成', en: 'mediated without success' },
  withdrawn: { zh: '申请人撤回', en: 'withdrawn by the applicant' },
  suit: { zh: '已提起诉讼', en: 'gone to court' },
  decided: { zh: '由其他机关作出决定', en: 'decided by another body' },
};

/** Whether nothing will happen any more by itself: the case is over, or has climbed its last rung. A visited case is about to be scored. */
export function isOver(steps: readonly Step[]): boolean {
  const state = steps.at(-1)?.after;
  if (!state || state.status === 'scoring') return false;
  return state.status === 'ended' || nextRung(state.plan, state.clocks) === undefined;
}

/** The one sentence at the end: what came of the case, its score, and what was missed on the way. */
export function closing(entries: readonly TimelineEntry[], setting: Setting): Words {
  const steps = fold(entries, setting);
  const state = steps.at(-1)?.after;
  if (!state) throw new Error('Cannot close a story that has not begun.');
  const days = tell(entries, setting).at(-1)?.count ?? 0;
  const [scores, missed] = [scoreOf(steps), missedIn(state)];
  if (state.status === 'ended') {
    const [outcome, rounds] = [outcomes[state.outcome], roundsOf(state)];
    return say(
      `全案历时${days}天终结:${outcome.zh}${rounds.zh},${scores.zh},${missed.zh}。`,
      `after ${count(days, 'day')} the case is closed: ${outcome.en}${rounds.en}; ${scores.en}; ${missed.en}.`,
    );
  }
  const [holder, pending] = [officeName(setting, state.holder.id), pendingIn(state)];
  return say(
    `历时${days}天,案件停在${holder.zh},系统再无可催办:尚无结果,${scores.zh},${missed.zh}${pending.zh}。`,
    `after ${count(days, 'day')} the case rests with ${holder.en}, and the system can urge no further: no outcome; ${scores.en}; ${missed.en}${pending.en}.`,
  );
}

function scoreOf(steps: readonly Step[]): Words {
  const points = steps.flatMap(({ fact }) => (fact.kind === 'scored' ? [fact.points] : []));
  if (points.length === 0) return { zh: '未评分', en: 'no score' };
  if (points.length === 1) return { zh: `得${points[0]}分`, en: `score ${points[0]}` };
  return { zh: `得分先后为${points.map((each) => `${each}分`).join('、')}`, en: `scores ${points.join(', then ')}` };
}

function roundsOf({ round }: DisputeState): Words {
  return round === 1 ? { zh: '', en: '' } : { zh: `,办理${round}轮`, en: ` in ${round} rounds` };
}

function missedIn({ breaches }: DisputeState): Words {
  const missed = breaches.filter(({ withdrawn }) => !withdrawn).length;
  return missed === 0
    ? { zh: '无一次超期', en: 'no deadline missed' }
    : { zh: `超期${missed}次`, en: `${count(missed, 'deadline')} missed` };
}

function pendingIn({ breaches, proposals }: DisputeState): Words {
  const cards = breaches.filter(({ card }) => card === 'open').length;
  const undecided = proposals.filter(({ decision }) => decision === 'pending').length;
  return {
    zh: `${cards > 0 ? `,督办单${cards}张未回复` : ''}${undecided > 0 ? `,问责建议${undecided}件待决定` : ''}`,
    en: `${cards > 0 ? `; ${count(cards, 'supervision card')} unanswered` : ''}${undecided > 0 ? `; ${count(undecided, 'proposal')} of accountability undecided` : ''}`,
  };
}
