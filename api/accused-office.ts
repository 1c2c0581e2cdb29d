import { z } from 'zod';
import type { Database } from '../prisma/client';
import { Problem } from './problem';

const Claim = z.looseObject({ accusedOffice: z.string().optional() });

/** Whether this office is the one a complaint is about: it sees nothing of it, wherever it stands in the tree (G-4). */
export function isAccused(claim: unknown, office: string): boolean {
  return Claim.safeParse(claim).data?.accusedOffice === office;
}

/** Refuses to put a complaint, and with it its material, into the hands of the office it is about 被反映单位 (G-4); the field of the claim is `accusedOffice`. */
export function refuseAccused(claim: unknown, office: string, field: string): void {
  if (isAccused(claim, office)) throw new Problem('accused-office', { field, basis: 'G-4' });
}

/** The same for a case that is registered. */
export async function refuseAccusedIn(database: Database, number: string, office: string, field: string): Promise<void> {
  const dispute = await database.dispute.findUnique({ where: { number }, select: { claim: true } });
  refuseAccused(dispute?.claim, office, field);
}
