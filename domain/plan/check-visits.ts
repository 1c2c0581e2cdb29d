import type { ClockRule } from '../../contracts/plan';
import type { DisputeType, Jurisdiction } from '../../contracts/plug-ins';
import { lookBackEvent } from '../dispute/look-backs';

/** What is wrong with the return visits of a place, each fault with its part; empty when they are sound. `bases`: the codes that have an article. */
export function visitFaults(place: Jurisdiction, types: readonly DisputeType[], bases: ReadonlySet<string>): readonly string[] {
  const { caller, sample, neighbours, lookBacks } = place.visits ?? {};
  const resting = [caller, sample, neighbours, lookBacks, lookBacks?.chosen].flatMap((part) => (part ? [part.basis] : []));
  const { types: codes = [], grades = [] } = sample?.always ?? {};
  return [
    ...resting.filter((code) => !bases.has(code)).map((code) => `basis ${code} has no article`),
    ...codes.filter((code) => types.length > 1 && !types.some((type) => type.code === code)).map((code) => `sample: no type ${code}`),
    ...grades.filter((code) => !place.grades.some((grade) => grade.code === code)).map((code) => `sample: no grade ${code}`),
    ...(lookBacks?.clocks ?? []).flatMap((code) => lookBackFaults(code, place)),
    ...outOfOrder(lookBacks?.clocks ?? [], place),
  ].map((fault) => `visits: ${fault}`);
}

/**
 * The clock of a look-back visit begins at the close-out, is met by the visit alone, is a duty of the holder and keeps the case watched until it is met. Its ladder
 * hands nothing up: a closed case has no office to be moved to.
 */
function lookBackFaults(code: string, place: Jurisdiction): readonly string[] {
  const rule = place.clocks.find((clock) => clock.code === code);
  if (!rule) return [`no clock ${code}`];
  const ladder = place.ladders[place.clockLadders[code] ?? rule.ladder ?? ''] ?? [];
  return [
    ...(isOnly(rule.start, 'enter:watching') ? [] : ['does not start at enter:watching alone']),
    ...(isOnly(rule.meet, lookBackEvent(code)) ? [] : [`is not met by ${lookBackEvent(code)} alone`]),
    ...(rule.stop.includes('reopened') ? [] : ['is not stopped by reopened']),
    ...(rule.duty === 'holder' && rule.ends === 'breach' ? [] : ['is no duty of the holder that can be missed']),
    ...(rule.keepsWatch ? [] : ['does not keep the watch: the case could end before it']),
    ...(rule.scope === 'case' && !rule.recurring && !rule.suspendable ? [] : ['does not keep its date']),
    ...(ladder.some(({ act }) => act === 'handUp') ? ['hands a closed case up'] : []),
  ].map((fault) => `clock ${code} ${fault}`);
}

const isOnly = (events: readonly string[], event: string): boolean => events.length === 1 && events[0] === event;

/** The dates are in order: each later than the one before, in the same unit. */
function outOfOrder(codes: readonly string[], place: Jurisdiction): readonly string[] {
  const rules = codes.flatMap((code) => place.clocks.filter((clock) => clock.code === code));
  return rules.flatMap((rule, index) =>
    follows(rule, rules[index - 1]) ? [] : [`clock ${rule.code} is not later than the one before it`],
  );
}

function follows(rule: ClockRule, before: ClockRule | undefined): boolean {
  return before === undefined || (rule.unit === before.unit && rule.length > before.length);
}
