import type { z } from 'zod';
import type { Problem as ProblemSchema } from '../contracts/api/problem';
import type { Problem } from './problem';
import { problems } from './problems';

export type Language = 'zh' | 'en';

/** What a caller reads of a problem: title and detail in its language, both languages beside them. */
export function problemBody(problem: Problem, language: Language): z.infer<typeof ProblemSchema> {
  const { status, title, detail } = problems[problem.code];
  const { headers: _, ...extras } = problem.extras;
  const present = Object.fromEntries(Object.entries(extras).filter(([, value]) => value !== undefined));
  return {
    type: `urn:fengqiao:problem:${problem.code}`,
    code: problem.code,
    status,
    title: title[language],
    detail: detail[language],
    texts: { title, detail },
    ...present,
  };
}
