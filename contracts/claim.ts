import { z } from 'zod';

/** The fields a claim 诉求 may have; a dispute type composes its claim schema from them. */
export const field = {
  /** A short text; it stays in the database and never enters a workflow. */
  text: (description: string) => z.string().trim().min(1).max(2_000).describe(description),
  /** An amount in yuan, to the fen. */
  yuan: (description: string) => z.number().nonnegative().max(1e12).multipleOf(0.01).describe(description),
  count: (description: string) => z.int().min(1).max(1_000_000).describe(description),
  /** `YYYY-MM-DD` in UTC+8. */
  date: (description: string) => z.iso.date().describe(description),
  /** The day of something that has happened: refused at registration when it lies in the future. */
  pastDate: (description: string) => z.iso.date().meta({ description, past: true }),
  choice: <const T extends readonly [string, ...string[]]>(values: T, description: string) => z.enum(values).describe(description),
};

/** A claim schema of these fields; unknown fields are refused. */
export function claim<Shape extends z.ZodRawShape>(shape: Shape) {
  return z.strictObject(shape);
}

export type ClaimSchema = z.ZodObject;
