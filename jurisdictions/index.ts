import type { Jurisdiction } from '../contracts/plug-ins';
import { dongliao } from './dongliao';
import { qionglai } from './qionglai';

/** Every place, listed by hand. */
export const jurisdictions: readonly Jurisdiction[] = [qionglai, dongliao];
