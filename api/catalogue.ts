import type { DisputeType } from '../contracts/plug-ins';
import { disputeTypes } from '../dispute-types';

const packaged: DisputeType[] = [];

/** Every dispute type of this process: those of the house, then those of packages. */
export function allDisputeTypes(): readonly DisputeType[] {
  return [...disputeTypes, ...packaged];
}

/** Takes in the types of packages, once, before anything is served. */
export function addDisputeTypes(types: readonly DisputeType[]): void {
  packaged.push(...types);
}
