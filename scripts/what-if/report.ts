import { clockName } from '../../api/texts/clocks';
import { effectNames } from '../../api/texts/effects';
import { findingText } from '../../api/texts/findings';
import type { Language } from '../../api/texts/words';
import type { RuleChange } from '../../contracts/what-if';
import { dayOf } from '../../domain/time';
import type { Effect } from '../../domain/what-if/effects';
import { findingsOf } from '../../domain/what-if/findings';
import { type Sum, sumOf, type Tally } from '../../domain/what-if/sum';
import type { Trial } from '../../domain/what-if/trial';

/** The report of a run: the findings, the sums, then some cases one by one. */
export function reportOf(trials: readonly Trial[], changes: readonly RuleChange[], language: Language, list: number): string {
  const sum = sumOf(trials);
  const zh = language === 'zh';
  const named = (office: string) => ({ zh: office, en: office });
  return [
    heading(sum, zh),
    '',
    zh ? '发现' : 'findings',
    ...findingsOf(sum, changes).map((finding) => `  - ${findingText(finding, named)[language]}`),
    '',
    zh ? '合计(仅计确定的;括号内为推测)' : 'in sum (only what is certain; guesses in brackets)',
    ...tally(sum.effects, sum.guesses, language),
    '',
    zh ? '按时限' : 'by clock',
    ...sum.byClock.map(({ clock, effects }) => `  ${clockName(clock)[language]}: ${short(effects, language)}`),
    '',
    zh ? '逐案(部分)' : 'case by case (some)',
    ...trials
      .filter(({ effects }) => effects.length > 0)
      .slice(0, list)
      .flatMap((trial) => caseLines(trial, language)),
  ].join('\n');
}

function heading({ cases, concerned, changed, guessed, notReproduced }: Sum, zh: boolean): string {
  return zh
    ? `${cases}件历史案件:涉及${concerned}件,有变化${changed}件,其中${guessed}件后段只能推测;${notReproduced}件未能按原规则重演一致`
    : `${cases} past cases: ${concerned} concerned, ${changed} changed, of which ${guessed} can only be guessed at from some act on; ${notReproduced} did not come out as recorded`;
}

function tally(sure: Tally, guesses: Tally, language: Language): string[] {
  return kinds.flatMap((kind) => {
    const [count, guess] = [sure[kind] ?? 0, guesses[kind] ?? 0];
    return count + guess === 0 ? [] : [`  ${String(count).padStart(6)} (${guess})  ${effectNames[kind][language]}`];
  });
}

function short(effects: Tally, language: Language): string {
  return kinds.flatMap((kind) => (effects[kind] === undefined ? [] : [`${effectNames[kind][language]} ${effects[kind]}`])).join('; ');
}

function caseLines({ number, type, effects, unheard }: Trial, language: Language): string[] {
  return [
    `  ${number} (${type})`,
    ...effects.slice(0, 8).map((effect) => `    ${dayOf(effect.at)}${effect.certain ? '' : ' ?'}  ${line(effect, language)}`),
    ...(effects.length > 8 ? [`    … ${effects.length - 8}`] : []),
    ...unheard
      .slice(0, 3)
      .map(({ at, fact, code }) => `    ${dayOf(at)}  ${language === 'zh' ? '不会发生' : 'would not have happened'}: ${fact} (${code})`),
  ];
}

function line(effect: Effect, language: Language): string {
  const name = effectNames[effect.kind][language];
  const clock = 'clock' in effect ? ` ${clockName(effect.clock)[language]} #${effect.occurrence}` : '';
  const office = effect.office === '' ? '' : ` ${effect.office}`;
  return `${name}:${clock}${office}${detail(effect)}`;
}

function detail(effect: Effect): string {
  if (effect.kind === 'deadline-moves') return ` ${dayOf(effect.from - 1)} -> ${dayOf(effect.to - 1)}`;
  return effect.kind === 'score-changes' ? ` ${effect.from} -> ${effect.to}` : '';
}

const kinds = Object.keys(effectNames).filter((kind): kind is Effect['kind'] => kind in effectNames);
