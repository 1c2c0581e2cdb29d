import { z } from 'zod';
import type { OfficeRef } from '../contracts/principal';
import type { Database, Transaction } from '../prisma/client';
import { Problem } from './problem';

const Claim = z.looseObject({ accusedOffice: z.string().optional() });

/** Whether this office is the one a complaint is about: it sees nothing of it, wherever it stands in the tree (G-4). */
export function isAccused(claim: unknown, office: string): boolean {
  return Claim.safeParse(claim).data?.accusedOffice === office;
}

/** Whether a claim complains of any office 被反映单位. */
export function accusesOffice(claim: unknown): boolean {
  return Claim.safeParse(claim).data?.accusedOffice !== undefined;
}

/** Refuses to put a complaint, and with it its material, into the hands of the office it is about 被反映单位 (G-4); the field of the claim is `accusedOffice`. */
export function refuseAccused(claim: unknown, office: string, field: string): void {
  if (isAccused(claim, office)) throw new Problem('accused-office', { field, basis: 'G-4' });
}

/**
 * An office as a case about another knows it: the office complained about stands in nobody's line. It is handed nothing up, no clock rises to it, no
 * card and no proposal comes before it; who stands above it is next.
 */
export function pastAccused(claim: unknown, office: OfficeRef): OfficeRef {
  const above = office.above.filter(({ id }) => !isAccused(claim, id)).map((post) => withoutDeputy(claim, post));
  return { ...withoutDeputy(claim, office), above };
}

/** The office complained about stands in for nobody either: the post goes to the next level. */
function withoutDeputy<P extends OfficeRef['above'][number]>(claim: unknown, post: P): P {
  if (post.vacant?.deputy === undefined || !isAccused(claim, post.vacant.deputy)) return post;
  const { change, since } = post.vacant;
  return { ...post, vacant: { change, since } };
}

/** The office in whose hands a registered case is to be put, past the office it is about. Refuses that office itself. */
export async function officeFor(database: Database, number: string, office: OfficeRef, field: string): Promise<OfficeRef> {
  const claim = await claimOf(database, number);
  refuseAccused(claim, office.id, field);
  return pastAccused(claim, office);
}

/** Whether this office is the one the registered case is about. */
export async function isAccusedIn(database: Database, number: string, office: string): Promise<boolean> {
  return isAccused(await claimOf(database, number), office);
}

/** Refuses a claim about an office that this place does not have: nobody would be kept from it. */
export async function refuseUnknownAccused(database: Database, claim: unknown, place: string): Promise<void> {
  const id = Claim.safeParse(claim).data?.accusedOffice;
  if (id === undefined || (await database.office.count({ where: { id, place } })) > 0) return;
  throw new Problem('unknown-office', { field: 'claim.accusedOffice' });
}

async function claimOf(database: Database, number: string): Promise<unknown> {
  return (await database.dispute.findUnique({ where: { number }, select: { claim: true } }))?.claim;
}

/** How a case is linked to earlier ones between the same parties. */
interface Repeat {
  readonly number: string;
  readonly partiesKey: string;
  readonly repeatOf: string | null;
  readonly repeatCount: number;
}

/** The same as this office may read it: without the cases that complain of it, of which it is not to learn (G-4). */
export async function repeatShown(
  database: Database | Transaction,
  office: string,
  { number, partiesKey, repeatOf, repeatCount }: Repeat,
): Promise<Pick<Repeat, 'repeatOf' | 'repeatCount'>> {
  if (repeatOf === null) return { repeatOf, repeatCount };
  const [first, earlier] = await Promise.all([
    database.dispute.findUnique({ where: { number: repeatOf }, select: { claim: true } }),
    database.dispute.findMany({ where: { partiesKey, number: { lt: number } }, select: { claim: true } }),
  ]);
  const hidden = earlier.filter(({ claim }) => isAccused(claim, office)).length;
  return { repeatOf: isAccused(first?.claim, office) ? null : repeatOf, repeatCount: Math.max(0, repeatCount - hidden) };
}
