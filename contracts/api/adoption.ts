import { z } from 'zod';
import { Basis, Moment } from './words';

const Versions = z.strictObject({ rulesVersion: z.int(), type: z.string(), place: z.string(), calendar: z.string() });

/** What moving a case to the newest plan would do; nothing is changed by asking. */
export const AdoptionPreview = z.strictObject({
  from: Versions,
  to: Versions,
  /** Why it could not be moved now, by code; null when it can. */
  refusal: z.string().nullable(),
  moved: z.array(
    z.strictObject({
      clock: z.string(),
      occurrence: z.int().describe('The occurrence it would go on as.'),
      basis: Basis,
      from: Moment,
      to: Moment,
    }),
  ),
  withdrawn: z.array(z.strictObject({ clock: z.string(), occurrence: z.int() })).describe('Missed deadlines that would be taken back.'),
});
