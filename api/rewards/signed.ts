import type { z } from 'zod';
import type { Signature } from '../../contracts/api/rewards';
import { moment } from '../views/moment';

/** Who signs, with what key, why and when, as a row keeps it. */
export interface Signed {
  readonly signedBy: string;
  readonly author: string;
  readonly reason: string;
  readonly at: Date;
}

/** A signature as its readers see it. */
export function signatureOf({ signedBy, reason, at }: Omit<Signed, 'author'>): z.infer<typeof Signature> {
  return { person: signedBy, reason, at: moment(at) };
}
