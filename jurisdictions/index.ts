import type { Jurisdiction } from '../contracts/plug-ins';
import { qionglai } from './qionglai';

/** Every place, listed by hand. */
export const jurisdictions: readonly Jurisdiction[] = [qionglai];
