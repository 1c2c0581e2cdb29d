import { z } from 'zod';
import recorded from './answers.json';

const answers = z.record(z.string(), z.record(z.string(), z.unknown())).parse(recorded);

/** What an operation answered in the sample county, with this status (`npm run examples` records it again); undefined where nothing was recorded. */
export function answerExample(operation: string, status: string): unknown {
  return answers[operation]?.[status];
}
