import type { ClockRule } from '../../contracts/plan';
import { type Clock, isOpen, ruleOf } from '../clock/clock';
import type { Refusal } from '../refusal';
import { courtOf, type DisputeState } from './state';

/**
 * Why this office may not extend the clock of this code at all 不得延长, whatever the extension, or undefined. Asked before an extension acts
 * and, clock by clock, to name those that can be extended. Time is not judged here.
 */
export function notExtendable(state: DisputeState, code: string, office: string): Refusal | undefined {
  const rule = ruleOf(state.plan, code);
  const clock = state.clocks.find((candidate) => candidate.code === code && isOpen(candidate));
  const barred: Refusal | undefined = rule && clock ? barredFor(state, rule, clock, office) : { code: 'clock-not-running', field: 'clock' };
  return barred && { expected: extendable(state, office).join(', ') || 'none', ...barred };
}

/** The codes of the open clocks this office can extend. */
export function extendable(state: DisputeState, office: string): readonly string[] {
  const open = state.clocks.filter(isOpen);
  return open.flatMap((clock) => {
    const rule = ruleOf(state.plan, clock.code);
    return rule && !barredFor(state, rule, clock, office) ? [clock.code] : [];
  });
}

function barredFor(state: DisputeState, rule: ClockRule, clock: Clock, office: string): Refusal | undefined {
  const inCharge = rule.duty === 'court' ? courtOf(state) : state.holder.id;
  if (office !== inCharge) return { code: rule.duty === 'court' ? 'not-this-court' : 'not-holder', field: 'clock' };
  const { extension } = rule;
  if (extension === null) return { code: 'clock-not-extendable', field: 'clock', basis: rule.basis };
  if (clock.extensions.length < extension.times) return undefined;
  return { code: 'extensions-used-up', field: 'clock', expected: `<= ${extension.times}`, basis: extension.basis };
}
