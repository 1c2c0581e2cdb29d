import type { RuleChange } from '../../contracts/what-if';
import type { Sum } from './sum';

/** What a supervisor would want to know before a rule goes live 试算发现: a code with its numbers; api/texts/findings.ts says it in words. */
export type Finding =
  | {
      readonly code: 'office-spared' | 'office-charged';
      readonly office: string;
      readonly clock: string;
      readonly count: number;
      readonly of: number;
    }
  | { readonly code: 'moves-only'; readonly clock: string; readonly count: number }
  | { readonly code: 'no-effect' }
  | { readonly code: 'more-handed-up' | 'fewer-handed-up'; readonly level: string; readonly count: number }
  | { readonly code: 'proposals'; readonly more: number; readonly fewer: number }
  | { readonly code: 'citizens-wait'; readonly count: number; readonly days: number }
  | { readonly code: 'scores'; readonly better: number; readonly worse: number; readonly from: number; readonly to: number }
  | { readonly code: 'rights-end'; readonly more: number; readonly fewer: number }
  | { readonly code: 'guessed'; readonly cases: number; readonly acts: number }
  | { readonly code: 'not-reproduced'; readonly cases: number };

/** How many offices are named on each side: those it makes the most of. */
const NAMED = 3;

/** The findings of a sum, the weightiest first: who is spared or charged, who gets the work, what it costs the citizen, and how far it can be trusted. */
export function findingsOf(sum: Sum, changes: readonly RuleChange[]): readonly Finding[] {
  const { effects, missed } = sum;
  const by = (side: 'vanish' | 'appear') =>
    missed
      .toSorted((a, b) => b[side] - a[side])
      .filter((one) => one[side] > 0)
      .slice(0, NAMED);
  const of = (kind: keyof typeof effects) => effects[kind] ?? 0;
  return [
    ...(sum.changed === 0 ? [{ code: 'no-effect' } as const] : []),
    ...by('vanish').map(({ office, clock, vanish: count, before }) => ({
      code: 'office-spared' as const,
      office,
      clock,
      count,
      of: before,
    })),
    ...by('appear').map(({ office, clock, appear: count, before }) => ({
      code: 'office-charged' as const,
      office,
      clock,
      count,
      of: before,
    })),
    ...movesOnly(sum, changes),
    ...sum.handUps.flatMap(handedUp),
    ...(of('proposal-appears') + of('proposal-vanishes') > 0
      ? [{ code: 'proposals' as const, more: of('proposal-appears'), fewer: of('proposal-vanishes') }]
      : []),
    ...(sum.later.deadlines > 0 ? [{ code: 'citizens-wait' as const, count: sum.later.deadlines, days: sum.later.days }] : []),
    ...(of('lapse-appears') + of('lapse-vanishes') > 0
      ? [{ code: 'rights-end' as const, more: of('lapse-appears'), fewer: of('lapse-vanishes') }]
      : []),
    ...(sum.scores.better + sum.scores.worse > 0 ? [{ code: 'scores' as const, ...sum.scores }] : []),
    ...(sum.guessed > 0 ? [{ code: 'guessed' as const, cases: sum.guessed, acts: sum.unheard }] : []),
    ...(sum.notReproduced > 0 ? [{ code: 'not-reproduced' as const, cases: sum.notReproduced }] : []),
  ];
}

/** A changed limit whose dates move and which is missed no more and no less often: the change buys nothing. */
function movesOnly({ byClock }: Sum, changes: readonly RuleChange[]): readonly Finding[] {
  const limits = changes.flatMap((change) => (change.kind === 'limit' ? [change.clock] : []));
  return byClock.flatMap(({ clock, effects }) => {
    const count = effects['deadline-moves'] ?? 0;
    const missed = (effects['breach-appears'] ?? 0) + (effects['breach-vanishes'] ?? 0);
    return limits.includes(clock) && count > 0 && missed === 0 ? [{ code: 'moves-only', clock, count }] : [];
  });
}

function handedUp({ level, more, fewer }: Sum['handUps'][number]): readonly Finding[] {
  if (more === fewer) return [];
  return [{ code: more > fewer ? 'more-handed-up' : 'fewer-handed-up', level, count: Math.abs(more - fewer) }];
}
