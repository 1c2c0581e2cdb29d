import { z } from 'zod';
import { LegalRow } from '../law';
import { nextCursor } from './words';

/** A page of the table of law. */
export const LegalBasisPage = z.strictObject({ items: z.array(LegalRow), nextCursor });
