import type { Database } from '../prisma/client';
import { isAccused } from './accused-office';
import type { Caller } from './caller';
import { Problem } from './problem';

/** A dispute the caller may see, and whether it may read its people and papers as well. */
export interface Sight {
  readonly dispute: NonNullable<Awaited<ReturnType<typeof find>>>;
  readonly file: boolean;
  /** Whether the caller is the court the parties applied to. */
  readonly court: boolean;
}

const readersOfTheFile = ['registrar', 'holder', 'supervisor'];

/** The dispute of a number, if the caller's office stands to it in some relation, or audits its place. Refuses both others alike: `not-found`. */
export async function disputeInSight(database: Database, caller: Caller, number: string): Promise<Sight> {
  const sight = await sightOf(database, caller, number);
  if (!sight) throw new Problem('not-found');
  return sight;
}

/** The same, or undefined. */
export async function sightOf(database: Database, caller: Caller, number: string): Promise<Sight | undefined> {
  const [dispute, relations] = await Promise.all([
    find(database, number),
    database.disputeOffice.findMany({ where: { officeId: caller.office, number }, select: { relation: true } }),
  ]);
  const audits = caller.roles.includes('auditor') && dispute?.place === caller.place;
  if (!dispute || (relations.length === 0 && !audits) || isAccused(dispute.claim, caller.office)) return undefined;
  // An auditor reads how a case was handled, not whose it is, in whatever office he sits.
  const works = caller.roles.some((role) => role !== 'auditor');
  const stands = (wanted: readonly string[]) => works && relations.some(({ relation }) => wanted.includes(relation));
  return { dispute, file: stands(readersOfTheFile), court: stands(['court']) };
}

function find(database: Database, number: string) {
  return database.dispute.findUnique({ where: { number } });
}
