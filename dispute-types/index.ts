import type { DisputeType } from '../contracts/plug-ins';
import { civil } from './civil';

/** Every dispute type, listed by hand. */
export const disputeTypes: readonly DisputeType[] = [civil];
