import { z } from 'zod';

const Words = z.strictObject({ zh: z.string(), en: z.string() });

/** Every error the API answers with (RFC 9457): branch on `code`, show `title` and `detail`. */
export const Problem = z
  .strictObject({
    type: z.string().describe('urn:fengqiao:problem:<code>'),
    code: z.string().describe('Stable: branch on it.'),
    status: z.int(),
    title: z.string().describe('In the language of Accept-Language; zh-CN without one.'),
    detail: z.string(),
    texts: z.strictObject({ title: Words, detail: Words }),
    field: z.string().optional().describe('The field at fault, as a path.'),
    expected: z.string().optional().describe('What was expected there, or which values are possible.'),
    basis: z.string().optional().describe('The article or rule it rests on.'),
    errors: z.array(z.strictObject({ field: z.string(), expected: z.string() })).optional(),
    allowedSignals: z.array(z.string()).optional().describe('What you may send to this case now.'),
    id: z.string().optional().describe('To be looked for in the log.'),
  })
  .describe('A problem (RFC 9457)');
export type Problem = z.infer<typeof Problem>;
