import { z } from 'zod';
import type { RegistrationRequest } from '../contracts/api/registration';
import type { Database, Transaction } from '../prisma/client';
import { disputeWorkflowId } from '../workflows/messages';
import { accusesOffice } from './accused-office';
import type { Caller } from './caller';
import { documentId, sha256 } from './hashes';
import { Problem } from './problem';

/** So many levels above whoever had the matter a visit passes over somebody: one level above is open to everybody (SET-SKIP). */
const PASSED_OVER = 2;

const Claim = z.looseObject({ earlierCase: z.string().optional() });
const Holder = z.object({ holder: z.object({ id: z.string(), above: z.array(z.object({ id: z.string() })) }) });

/** The number of the case a petition says was handled before 此前案件; undefined where it names none. */
export function earlierCaseOf(claim: unknown): string | undefined {
  return Claim.safeParse(claim).data?.earlierCase;
}

/** Refuses an earlier case that is not there: `unknown-earlier-case`. */
export async function refuseUnknownEarlierCase(database: Database, { claim, place }: RegistrationRequest): Promise<void> {
  const number = earlierCaseOf(claim);
  if (number === undefined) return;
  const known = await database.dispute.count({ where: { number, place } });
  if (known === 0) throw new Problem('unknown-earlier-case', { field: 'claim.earlierCase' });
}

interface Registered {
  readonly number: string;
  /** The office the petition came to. */
  readonly office: string;
  readonly caller: Caller;
  readonly commandId: string;
  readonly body: RegistrationRequest;
}

/**
 * Notes that a petition passed over the offices that had the matter 越级访: a visit to an office two or more levels above the one that holds the earlier
 * case. The relay tells that case, and its trace of responsibility begins by itself (TA-23). In the transaction of the registration.
 */
export async function noteSkipLevel(tx: Transaction, { number, office, caller, commandId, body }: Registered): Promise<void> {
  const earlier = earlierCaseOf(body.claim);
  if (earlier === undefined || body.channel !== 'visit') return;
  const row = await tx.dispute.findUnique({ where: { number: earlier }, select: { state: true } });
  const holder = Holder.safeParse(row?.state).data?.holder;
  const level = holder ? [holder, ...holder.above].findIndex(({ id }) => id === office) : -1;
  if (level < PASSED_OVER) return;
  const id = documentId(commandId, 'skip-level');
  // Who is complained of must not read of the complaint in the file of the earlier case, in whatever relation it stands to it (G-4).
  const text = accusesOffice(body.claim)
    ? '当事人到上级机关走访。A party visited an office above.'
    : `来访登记为信访事项 ${number}。Visit registered as petition ${number}.`;
  await tx.document.create({
    data: { id, stream: disputeWorkflowId(earlier), kind: 'event-report', hash: sha256(text), text, author: caller.id, commandId },
    select: { id: true },
  });
  await tx.listedEvent.create({
    data: { id: number, number: earlier, event: 'skip-level', office, principalId: caller.id, document: id },
    select: { id: true },
  });
}
