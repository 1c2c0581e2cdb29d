import type { DisputeType, Jurisdiction, LegalBasis, Words } from '../contracts/plug-ins';
import { planFaults } from '../domain/plan/check';
import { jurisdictions } from '../jurisdictions';
import { allDisputeTypes } from './catalogue';

/** The dispute type of a code, or undefined. */
export function disputeType(code: string): DisputeType | undefined {
  return allDisputeTypes().find((type) => type.code === code);
}

/** The place of a code, or undefined. */
export function jurisdiction(code: string): Jurisdiction | undefined {
  return jurisdictions.find((place) => place.code === code);
}

/** The article of a basis code under a type in a place; without one the code itself, marked `unknown`. */
export function basisOf(
  type: string,
  place: string,
  code: string,
): LegalBasis | { code: string; zh: string; en: string; verification: 'unknown' } {
  const bases = [...(disputeType(type)?.bases ?? []), ...(jurisdiction(place)?.bases ?? [])];
  return bases.find((basis) => basis.code === code) ?? { code, zh: code, en: code, verification: 'unknown' };
}

/** What a type calls one of its milestones; one this release no longer has shows its code. */
export function milestoneName(type: string, code: string): Words {
  const milestone = disputeType(type)?.milestones?.find((candidate) => candidate.code === code);
  return milestone?.name ?? { zh: code, en: code };
}

/** Refuses to go on when the law of a type and the practice of a place do not fit together: a broken plug-in never warns, it stops the start. */
export function checkPlugIns(types: readonly DisputeType[] = allDisputeTypes(), places: readonly Jurisdiction[] = jurisdictions): void {
  const codes = types.map((type) => type.code);
  const faults = [
    ...codes.filter((code, index) => codes.indexOf(code) !== index).map((code) => `${code}: a dispute type of this code stands twice`),
    ...places.flatMap((place) => types.flatMap((type) => planFaults(type, place, types))),
  ];
  if (faults.length > 0) throw new Error(`Cannot start: a handling plan is not sound.\n${faults.map((fault) => `  ${fault}`).join('\n')}`);
}
