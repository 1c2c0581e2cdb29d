import type { CommandOf } from '../../contracts/commands';
import type { ClockRule } from '../../contracts/plan';
import { type Clock, type Extension, isOpen, ruleOf } from '../clock/clock';
import type { Refusal } from '../refusal';
import { dayOf } from '../time';
import type { Act, DisputeFactBody } from './facts';
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
  const { clock: code, bothPartiesAsk } = command.body;
  const barred = notExtendable(state, code, command.by.office);
  const rule = ruleOf(state.plan, code);
  const extension = rule?.extension;
  if (barred || !extension) return barred;
  const { basis } = extension;
  const dueAt = state.clocks.find((clock) => clock.code === code && isOpen(clock))?.dueAt ?? null;
  if (dueAt !== null && command.receivedAt >= dueAt)
    return { code: 'extension-after-expiry', field: 'clock', expected: `<= ${dayOf(dueAt - 1)}`, basis };
  const wrong = lengthObjection(command.body, extensionUnit(rule), extension);
  if (wrong) return wrong;
  if (extension.bothPartiesAsk && !bothPartiesAsk)
    return { code: 'extension-needs-both-parties', field: 'bothPartiesAsk', expected: 'true', basis };
  return undefined;
}

/** Why it is not extended by so much, or undefined: said once, in the unit the article extends it by, and no longer than it permits. */
function lengthObjection({ days, length }: ExtendBody, unit: ClockRule['unit'], { max, basis }: Permitted): Refusal | undefined {
  const inDays = unit === 'calendarDay' || unit === 'workingDay';
  if (days !== undefined && !inDays)
    return { code: 'extension-unit-differs', field: 'days', expected: `length, in units of ${unit}`, basis };
  const field = days === undefined ? 'length' : 'days';
  const asked = length ?? days;
  if (asked === undefined || (length !== undefined && days !== undefined))
    return { code: 'extension-length-unsaid', field, expected: `length <= ${max} (${unit})`, basis };
  return asked > max ? { code: 'extension-too-long', field, expected: `<= ${max}${inDays ? '' : ` (${unit})`}`, basis } : undefined;
}

type ExtendBody = CommandOf<'extend'>['body'];
type Permitted = NonNullable<ClockRule['extension']>;

/** The unit a clock is extended by: what its article says, else its own; months and years by calendar days. */
export function extensionUnit({ unit, extension }: ClockRule): ClockRule['unit'] {
  if (extension?.unit !== undefined) return extension.unit;
  return unit === 'month' || unit === 'year' ? 'calendarDay' : unit;
}

/** The fact of an extension; its unit is told where the plan says one. Replayed. */
export function extendedFact(state: SupervisedCase, { clock, days, length, approver, note }: ExtendBody, act: Act): Extended {
  const unit = ruleOf(state.plan, clock)?.extension?.unit;
  return { kind: 'extended', clock, days: length ?? days ?? 0, ...(unit === undefined ? {} : { unit }), approver, note, ...act };
}

/** What an extension adds to its clock. */
export function addedBy({ days, unit }: Pick<Extended, 'days' | 'unit'>): Extension {
  return unit === undefined ? days : { length: days, unit };
}

type Extended = Extract<DisputeFactBody, { kind: 'extended' }>;

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
