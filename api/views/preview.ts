import type { CasePreview, EffectView, PreviewPage } from '../../contracts/api/preview';
import type { Effect } from '../../domain/what-if/effects';
import type { Sum } from '../../domain/what-if/sum';
import type { Trial } from '../../domain/what-if/trial';
import type { Names } from '../names';
import { clockName } from '../texts/clocks';
import { effectNames } from '../texts/effects';
import { moment } from './moment';

/** One case of a preview as REST answers it. */
export function casePreview({ number, type, reproduced, guessed, effects, unheard }: Trial, names: Names): CasePreview {
  return {
    number,
    href: `/v1/disputes/${number}`,
    type,
    reproduced,
    guessed,
    effects: effects.map((effect) => effectView(effect, names)),
    unheard: unheard.map(({ at, ...one }) => ({ ...one, at: moment(at) })),
  };
}

function effectView(effect: Effect, names: Names): EffectView {
  const { kind, at, certain, office } = effect;
  const { was, would } = wasAndWould(effect);
  return {
    kind,
    name: effectNames[kind],
    at: moment(at),
    certain,
    office: office === '' ? null : names(office),
    clock: 'clock' in effect ? { code: effect.clock, name: clockName(effect.clock), occurrence: effect.occurrence } : null,
    was,
    would,
  };
}

function wasAndWould(effect: Effect): { readonly was: string | null; readonly would: string | null } {
  switch (effect.kind) {
    case 'deadline-moves':
      return { was: moment(effect.from), would: moment(effect.to) };
    case 'score-changes':
      return { was: String(effect.from), would: String(effect.to) };
    default: {
      const text = objectOf(effect);
      return effect.kind.endsWith('-appears') ? { was: null, would: text } : { was: text, would: null };
    }
  }
}

function objectOf(effect: Exclude<Effect, { kind: 'deadline-moves' | 'score-changes' }>): string {
  if ('dueAt' in effect) return moment(effect.dueAt);
  if ('measure' in effect) return effect.measure;
  if ('points' in effect) return String(effect.points);
  return 'to' in effect ? effect.to : moment(effect.at);
}

/** The sum as REST answers it: the same counts, with the names of offices and clocks. */
export function sumView(sum: Sum, names: Names): PreviewPage['sum'] {
  const { byClock, byOffice, missed, handUps, effects, guesses, ...counts } = sum;
  return {
    ...counts,
    effects: { ...effects },
    guesses: { ...guesses },
    byClock: byClock.map((one) => ({ code: one.clock, name: clockName(one.clock), effects: { ...one.effects } })),
    byOffice: byOffice.map((one) => ({ office: names(one.office), effects: { ...one.effects } })),
    missed: missed.map((one) => ({ ...one, office: names(one.office), clock: { code: one.clock, name: clockName(one.clock) } })),
    handUps: [...handUps],
  };
}
