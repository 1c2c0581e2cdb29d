import type { CommandOf } from '../../contracts/commands';
import type { ClockRule } from '../../contracts/plan';
import { type Clock, isOpen, ruleOf } from '../clock/clock';
import type { Refusal } from '../refusal';
import { dayOf } from '../time';
import { courtOf, type SupervisedCase } from './state';

/**
 * Why this office may not extend the clock of this code at all 不得延长, whatever the extension, or undefined. Asked before an extension acts
 * and, clock by clock, to name those that can be extended. Time is not judged here.
 */
function notExtendable(state: SupervisedCase, code: string, office: string): Refusal | undefined {
  const rule = ruleOf(state.plan, code);
  const clock = state.clocks.find((candidate) => candidate.code === code && isOpen(candidate));
  const barred: Refusal | undefined = rule && clock ? barredFor(state, rule, clock, office) : { code: 'clock-not-running', field: 'clock' };
  return barred && { expected: extendable(state, office).join(', ') || 'none', ...barred };
}

/** Why a clock is not extended like this, or undefined: in time, no longer than the rule permits, and asked for by those who must ask. */
export function extensionObjection(state: SupervisedCase, command: CommandOf<'extend'>): Refusal | undefined {
  const { clock: code, days, bothPartiesAsk } = command.body;
  const barred = notExtendable(state, code, command.by.office);
  const extension = ruleOf(state.plan, code)?.extension;
  if (barred || !extension) return barred;
  const { max, basis } = extension;
  const dueAt = state.clocks.find((clock) => clock.code === code && isOpen(clock))?.dueAt ?? null;
  if (dueAt !== null && command.receivedAt >= dueAt)
    return { code: 'extension-after-expiry', field: 'clock', expected: `<= ${dayOf(dueAt - 1)}`, basis };
  if (days > max) return { code: 'extension-too-long', field: 'days', expected: `<= ${max}`, basis };
  if (extension.bothPartiesAsk && !bothPartiesAsk)
    return { code: 'extension-needs-both-parties', field: 'bothPartiesAsk', expected: 'true', basis };
  return undefined;
}

/** The codes of the open clocks this office can extend. */
export function extendable(state: SupervisedCase, office: string): readonly string[] {
  const open = state.clocks.filter(isOpen);
  return open.flatMap((clock) => {
    const rule = ruleOf(state.plan, clock.code);
    return rule && !barredFor(state, rule, clock, office) ? [clock.code] : [];
  });
}

function barredFor(state: SupervisedCase, rule: ClockRule, clock: Clock, office: string): Refusal | undefined {
  const inCharge = rule.duty === 'court' ? courtOf(state) : state.holder.id;
  if (office !== inCharge) return { code: rule.duty === 'court' ? 'not-this-court' : 'not-holder', field: 'clock' };
  const { extension } = rule;
  if (extension === null) return { code: 'clock-not-extendable', field: 'clock', basis: rule.basis };
  if (clock.extensions.length < extension.times) return undefined;
  return { code: 'extensions-used-up', field: 'clock', expected: `<= ${extension.times}`, basis: extension.basis };
}
