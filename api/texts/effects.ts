import type { Words } from '../../contracts/plug-ins';
import type { Effect } from '../../domain/what-if/effects';

/** What each kind of effect is called, in the order of a report. */
export const effectNames: { readonly [kind in Effect['kind']]: Words } = {
  'deadline-moves': { zh: '到期日移动', en: 'deadlines that move' },
  'deadline-appears': { zh: '新增时限', en: 'deadlines that appear' },
  'deadline-vanishes': { zh: '消失的时限', en: 'deadlines that vanish' },
  'breach-appears': { zh: '新增超期及督办单', en: 'misses and cards that appear' },
  'breach-vanishes': { zh: '消失的超期及督办单', en: 'misses and cards that vanish' },
  'proposal-appears': { zh: '新增问责建议', en: 'proposals of accountability that appear' },
  'proposal-vanishes': { zh: '消失的问责建议', en: 'proposals of accountability that vanish' },
  'hand-up-appears': { zh: '新增自动上提', en: 'hand-ups by a ladder that appear' },
  'hand-up-vanishes': { zh: '消失的自动上提', en: 'hand-ups by a ladder that vanish' },
  'lapse-appears': { zh: '新增期间届满', en: 'periods that end by themselves, new' },
  'lapse-vanishes': { zh: '消失的期间届满', en: 'periods that end by themselves, gone' },
  'score-changes': { zh: '评分变化', en: 'scores that change' },
  'score-appears': { zh: '新增评分', en: 'scores that appear' },
  'score-vanishes': { zh: '消失的评分', en: 'scores that vanish' },
};
