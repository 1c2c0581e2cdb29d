import { z } from 'zod';

/** A text in both languages. */
export const Words = z.strictObject({ zh: z.string(), en: z.string() });

/** A moment with the offset of China's one zone. */
export const Moment = z.string().describe('ISO 8601 with +08:00');

/** The article a rule rests on, and how sure it is: V read in the statute, S in a secondary page, R recalled, setting: of this product. */
export const Basis = z.strictObject({
  code: z.string(),
  zh: z.string(),
  en: z.string(),
  verification: z.enum(['V', 'S', 'R', 'setting', 'unknown']),
});

export const OfficeName = z.strictObject({ id: z.string(), name: z.string(), level: z.string() });

/** What the caller may send now: its name, what it means, the schema of its body, and where to send it. */
export const AllowedSignal = z.strictObject({
  name: z.string(),
  description: z.string(),
  href: z.string(),
  body: z.record(z.string(), z.unknown()).describe('JSON schema of the body'),
});
export type AllowedSignal = z.infer<typeof AllowedSignal>;

/** The cursor of the next page; null on the last one. */
export const nextCursor = z.string().nullable();

/** How many items a page has. */
export const limit = z.coerce.number().int().min(1).max(100).default(20).describe('How many items; at most 100.');
