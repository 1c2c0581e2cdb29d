import type { z } from 'zod';
import type { RuleName } from '../../contracts/api/rewards';

/** What is told of a rule. */
export function ruleName({ code, version, name, source, reading }: z.infer<typeof RuleName>): z.infer<typeof RuleName> {
  return { code, version, name, source, reading };
}
