import type { ClockRule } from '../../contracts/plan';
import type { DisputeType, Jurisdiction } from '../../contracts/plug-ins';
import { knownEvents } from '../dispute/events';
import { guardCodes } from '../dispute/guards';

/**
 * What is wrong with a dispute type in a place, each fault with where it stands; empty when the plan is sound. Run at start: a broken
 * plug-in stops the start, it never warns.
 */
export function planFaults(type: DisputeType, place: Jurisdiction): readonly string[] {
  const where = `${type.code} in ${place.code}`;
  const bases = new Set([...type.bases, ...place.bases].map((basis) => basis.code));
  const clocks = [...type.clocks, ...place.clocks];
  return [
    ...clocks.flatMap((rule) => clockFaults(rule, place, bases)),
    ...duplicates(clocks.map((rule) => rule.code)).map((code) => `clock ${code}: defined twice`),
    ...[...type.guards, ...place.guards].flatMap((guard) => [
      ...(guardCodes.includes(guard.code) ? [] : [`guard ${guard.code}: not known; known are ${guardCodes.join(', ')}`]),
      ...(bases.has(guard.basis) ? [] : [`guard ${guard.code}: basis ${guard.basis} has no article`]),
    ]),
    ...Object.keys(place.clockLadders).flatMap((code) =>
      clocks.some((rule) => rule.code === code) ? [] : [`clockLadders: no clock ${code}`],
    ),
  ].map((fault) => `${where}: ${fault}`);
}

function clockFaults(rule: ClockRule, place: Jurisdiction, bases: ReadonlySet<string>): readonly string[] {
  const ladder = place.clockLadders[rule.code] ?? rule.ladder;
  return [
    ...[...rule.start, ...rule.meet, ...rule.stop]
      .filter((event) => !knownEvents.includes(event))
      .map((event) => `event ${event} is not known`),
    ...(bases.has(rule.basis) ? [] : [`basis ${rule.basis} has no article`]),
    ...(rule.extension && !bases.has(rule.extension.basis) ? [`extension basis ${rule.extension.basis} has no article`] : []),
    ...(ladder !== null && !(ladder in place.ladders) ? [`ladder ${ladder} is not defined`] : []),
    ...(rule.meet.length === 0 && rule.ends === 'breach' ? ['can be missed but never met'] : []),
  ].map((fault) => `clock ${rule.code}: ${fault}`);
}

function duplicates(codes: readonly string[]): readonly string[] {
  return codes.filter((code, index) => codes.indexOf(code) !== index);
}
