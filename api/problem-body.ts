import type { z } from 'zod';
import type { Problem as ProblemSchema } from '../contracts/api/problem';
import type { Words } from '../contracts/plug-ins';
import type { Problem } from './problem';
import { problems } from './problems';
import { expectations } from './texts/expectations';

export type Language = 'zh' | 'en';

/** What a caller reads of a problem: title and detail in its language, both languages beside them. */
export function problemBody(problem: Problem, language: Language): z.infer<typeof ProblemSchema> {
  const { status, title, detail } = problems[problem.code];
  const { headers: _, errors, ...extras } = { ...problem.extras };
  const usual = expectations[problem.code];
  const said = {
    ...extras,
    field: extras.field ?? usual?.field,
    expected: inLanguage(extras.expected ?? usual?.expected, language),
    errors: errors?.map(({ field, expected }) => ({ field, expected: inLanguage(expected, language) })),
  };
  const present = Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));
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

function inLanguage(text: string | Words | undefined, language: Language): string | undefined {
  return text === undefined || typeof text === 'string' ? text : text[language];
}
