import type { Words } from '../contracts/plug-ins';
import { Problem } from './problem';
import { problems } from './problems';
import { expectations } from './texts/expectations';

/** How to learn what the caller may send now to the case or proposal it spoke to; undefined where there is none the caller may see. */
type Offers = () => Promise<readonly string[] | undefined>;

const none: Words = { zh: '贵单位目前无可办理事项', en: 'none of the signals is yours now' };

/**
 * Completes what a refused signal answers: whatever was refused, wherever it was found, names a field, what was expected there and the signals
 * that are possible now. A problem of the house (5xx) and of who is calling (401) stays as it is.
 */
export async function withOffers(problem: Problem, offers: Offers): Promise<Problem> {
  const { status } = problems[problem.code];
  if (status >= 500 || status === 401 || problem.code === 'not-found') return problem;
  const allowedSignals = problem.extras.allowedSignals ?? (await offers());
  if (allowedSignals === undefined) return problem;
  const usual = expectations[problem.code];
  const field = problem.extras.field ?? usual?.field ?? 'signal';
  const expected = problem.extras.expected ?? usual?.expected ?? (allowedSignals.length > 0 ? allowedSignals.join(', ') : none);
  return new Problem(problem.code, { ...problem.extras, field, expected, allowedSignals });
}
