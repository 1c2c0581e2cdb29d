import type { ChangeFaultCode } from '../../domain/what-if/change-faults';
import { type ProblemText, text } from './problem-text';

/** Why a change of rules is not tried, beside what the form already refuses. */
export const changeFaults = {
  'unknown-clock': text(422, '时限不明', '没有这一时限,可选的见 expected。', 'Unknown clock', 'There is no such clock; see expected.'),
  'unknown-ladder': text(
    422,
    '阶梯不明',
    '没有这一督办阶梯,可选的见 expected。',
    'Unknown ladder',
    'There is no such ladder; see expected.',
  ),
  'ladder-unsound': text(
    422,
    '阶梯有误',
    '这一督办阶梯不能成立,见 expected。',
    'Ladder unsound',
    'The ladder cannot stand like this; see expected.',
  ),
  'against-law': text(
    422,
    '违反法定期限',
    '法定期限不得延长办理机关的时间、缩短当事人的时间或改变其计算方法;条文见 basis。',
    'Against the law',
    'A period of law gives an office no more, the parties no less, and is counted as its article says; see basis.',
  ),
  'day-off-and-work': text(
    422,
    '同日既休又班',
    '同一日不能既放假又上班。',
    'Day off and at work',
    'The same day cannot be off and worked.',
  ),
  'statutory-day-off': text(
    422,
    '法定节假日',
    '法定节假日不得改为上班。',
    'Statutory day off',
    'A statutory holiday cannot be made a working day.',
  ),
  'score-unsound': text(422, '评分规则有误', '下限不得高于上限。', 'Score rule unsound', 'The floor lies above the cap.'),
  'changes-nothing': text(422, '没有变更', '这一变更与现行规则相同。', 'Changes nothing', 'This change is what the rules say today.'),
} as const satisfies { readonly [code in ChangeFaultCode]: ProblemText };
