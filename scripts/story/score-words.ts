import { say } from '../../api/texts/words';
import type { ScoreRule } from '../../contracts/plan';
import type { Words } from '../../contracts/plug-ins';
import type { DisputeFact } from '../../domain/dispute/facts';

/** The score 绩效评分 with what made it: every input that counted, and what it was worth. */
export function scoreWords(fact: Extract<DisputeFact, { kind: 'scored' }>, rule: ScoreRule): Words {
  const parts: Words[] = [{ zh: `基础分${rule.base}`, en: `${rule.base} to begin with` }];
  for (const { input, worth, zh, en } of inputs(rule)) {
    const times = fact.inputs[input] ?? 0;
    if (times === 0 || worth === 0) continue;
    const points = Math.abs(times * worth);
    const many = times > 1 ? { zh: `${times}次`, en: ` (${times})` } : { zh: '', en: '' };
    parts.push({
      zh: `${zh}${many.zh}${worth > 0 ? '加' : '减'}${points}`,
      en: `${worth > 0 ? 'plus' : 'minus'} ${points} ${en}${many.en}`,
    });
  }
  return say(
    `系统自动评分:${fact.points}分(${parts.map(({ zh }) => zh).join(',')})。`,
    `the system scores the case: ${fact.points} points (${parts.map(({ en }) => en).join(', ')}).`,
  );
}

function inputs(rule: ScoreRule) {
  return [
    { input: 'breaches', worth: rule.perBreach, zh: '超期', en: 'for missed deadlines' },
    { input: 'rehandlings', worth: rule.perRehandling, zh: '重新办理', en: 'for handling it again' },
    { input: 'satisfied', worth: rule.satisfied, zh: '群众满意', en: 'for satisfied people' },
    { input: 'dissatisfied', worth: rule.dissatisfied, zh: '群众不满意', en: 'for dissatisfied people' },
    { input: 'notReached', worth: rule.notReached, zh: '未联系上', en: 'for people not reached' },
    { input: 'confirmed', worth: rule.confirmed, zh: '司法确认', en: 'for the confirmation' },
  ];
}
