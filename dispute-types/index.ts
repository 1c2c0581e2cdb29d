import type { DisputeType } from '../contracts/plug-ins';
import { civil } from './civil';
import { labour } from './labour';
import { property } from './property';

/** Every dispute type, listed by hand. */
export const disputeTypes: readonly DisputeType[] = [civil, labour, property];
