import type { Transaction } from '../../prisma/client';

/** Findings and confirmations of a place one after another: nothing is paid past a finding that was being written. */
export async function aloneWithSubsidies(tx: Transaction, place: string): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('subsidies'), hashtext(${place}))`;
}

/** The signatures of one mediator's grade one after another. */
export async function aloneWithGrade(tx: Transaction, place: string, mediator: string): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('mediator-grade'), hashtext(${`${place} ${mediator}`}))`;
}
