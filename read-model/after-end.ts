import type { WithdrawalReason } from '../domain/dispute/facts';
import type { Supervised } from '../domain/dispute/state';
import { caseTime } from '../domain/pace';
import { type Database, Prisma } from '../prisma/client';
import { recordDisputeFacts } from './dispute-facts';
import { FactsRefused } from './facts-refused';
import { recordPetitionFacts } from './petition-facts';

interface Withdrawal {
  readonly clock: string;
  readonly occurrence: number;
  readonly why: WithdrawalReason;
}

/**
 * Takes back breaches of a case whose workflow has ended 办结后冲销: the same facts as in an open case, appended to its timeline, so that card, ledger,
 * score and notices follow by the same rules. Answers those that stood and were taken back; asked again, none. `now` is epoch ms UTC.
 *
 * To be called only when the workflow is closed: nobody else writes to the case then. Refuses a case that has not ended.
 */
export async function withdrawAfterEnd(
  database: Database,
  number: string,
  withdrawals: readonly Withdrawal[],
  now: number,
): Promise<readonly Withdrawal[]> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await withdraw(database, number, withdrawals, now);
    } catch (error) {
      // Somebody else appended in the same moment: what still stands is taken back after that.
      if (tries === TRIES || !(error instanceof FactsRefused && error.code === 'FactConflict')) throw error;
    }
  }
}

const TRIES = 5;

async function withdraw(
  database: Database,
  number: string,
  withdrawals: readonly Withdrawal[],
  now: number,
): Promise<readonly Withdrawal[]> {
  const [row] = await database.$queryRaw<{ state: Supervised & { readonly status: string } }[]>(
    Prisma.sql`SELECT state || jsonb_build_object('plan', plan) AS state FROM dispute WHERE number = ${number}`,
  );
  if (row?.state.status !== 'ended') throw new FactsRefused('NotEnded', `${number} has not ended: its workflow takes back what is wrong`);
  const { state } = row;
  const standing = withdrawals.filter((one) =>
    state.breaches.some(({ clock, occurrence, withdrawn }) => clock === one.clock && occurrence === one.occurrence && !withdrawn),
  );
  const at = caseTime(state.plan.pace, now);
  const facts = standing.map(({ clock, occurrence, why }, index) => ({
    ...{ seq: state.seq + 1 + index, at, kind: 'breachWithdrawn' as const },
    ...{ clock, occurrence, receivedAt: at, why },
  }));
  const record = state.plan.procedure === 'petition' ? recordPetitionFacts : recordDisputeFacts;
  if (facts.length > 0) await record(database, number, facts);
  return standing;
}
