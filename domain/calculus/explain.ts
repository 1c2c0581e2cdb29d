import type { Words } from '../../contracts/plug-ins';
import { endingSteps } from './explain-end';
import { openingSteps } from './explain-opening';
import { passingSteps } from './explain-passing';
import type { Reckoning } from './reckoning';

/** The way to a deadline, step by step, as a clerk ticks it off on a paper calendar. */
export function explain(reckoning: Reckoning): readonly Words[] {
  return [...openingSteps(reckoning), ...passingSteps(reckoning), ...endingSteps(reckoning)];
}
