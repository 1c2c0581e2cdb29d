import type { DisputeType } from '../contracts/plug-ins';
import { civil } from './civil';
import { labour } from './labour';

/** Every dispute type, listed by hand. `property` is not yet: a place that hangs a ladder on a period refuses a type without one. */
export const disputeTypes: readonly DisputeType[] = [civil, labour];
