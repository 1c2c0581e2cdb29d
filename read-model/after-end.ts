import type { DisputeFact, DisputeFactBody, WithdrawalReason } from '../domain/dispute/facts';
import type { Supervised } from '../domain/dispute/state';
import { restsOn } from '../domain/ledger/rests-on';
import { caseTime } from '../domain/pace';
import { type Database, Prisma } from '../prisma/client';
import { recordDisputeFacts } from './dispute-facts';
import { FactsRefused } from './facts-refused';
import { recordPetitionFacts } from './petition-facts';

/** What may still become true of a case that is over: a breach is taken back, an event is reported, a measure is proposed. */
type Later = Extract<DisputeFactBody, { kind: 'breachWithdrawn' | 'eventReported' | 'accountabilityProposed' }>;
type Ended = Supervised & { readonly status: string };

/** A body that was recorded, with the fact it became. */
type Recorded = Extract<DisputeFact, { kind: Later['kind'] }>;

/** A breach to take back, and why. */
export interface Withdrawal {
  readonly clock: string;
  readonly occurrence: number;
  readonly why: WithdrawalReason;
}

const TRIES = 5;

/**
 * Appends facts to a case whose workflow has ended 办结后: the same facts as in an open case, on its timeline, so that card, ledger, score and notices follow
 * by the same rules. `decide` is given the case and the moment (epoch ms UTC, case time), and is asked again where somebody else appended meanwhile; what
 * has happened already it must leave out. `now` is the real moment.
 *
 * To be called only when the workflow is closed: nobody else writes to the case then. Refuses a case that has not ended.
 */
export async function recordAfterEnd(
  database: Database,
  number: string,
  now: number,
  decide: (state: Ended, at: number) => readonly Later[],
): Promise<readonly Recorded[]> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await append(database, number, now, decide);
    } catch (error) {
      if (tries === TRIES || !(error instanceof FactsRefused && error.code === 'FactConflict')) throw error;
    }
  }
}

/** Takes back breaches of a case that has ended 办结后冲销, and answers those that stood; asked again, none. */
export async function withdrawAfterEnd(
  database: Database,
  number: string,
  withdrawals: readonly Withdrawal[],
  now: number,
): Promise<readonly Withdrawal[]> {
  const recorded = await recordAfterEnd(database, number, now, (state, receivedAt) =>
    withdrawals.filter((one) => stands(state, one)).map((one) => ({ kind: 'breachWithdrawn', ...one, receivedAt })),
  );
  return withdrawals.filter((one) =>
    recorded.some((fact) => fact.kind === 'breachWithdrawn' && fact.clock === one.clock && fact.occurrence === one.occurrence),
  );
}

/** The state of a case as its facts give it. Refuses a number that is not there. */
export async function stateOfCase(database: Database, number: string): Promise<Ended> {
  const [row] = await database.$queryRaw<{ state: Ended }[]>(
    Prisma.sql`SELECT state || jsonb_build_object('plan', plan) AS state FROM dispute WHERE number = ${number} AND state IS NOT NULL`,
  );
  if (!row) throw new FactsRefused('UnknownDispute', `no dispute ${number} in this database`);
  return row.state;
}

/** The ids of the proposals of a case that rest on one of these missed deadlines: they are told that it was taken back. */
export async function proposalsOn(database: Database, number: string, breaches: readonly Pick<Withdrawal, 'clock' | 'occurrence'>[]) {
  const { proposals } = await stateOfCase(database, number);
  return proposals.filter(({ evidence }) => breaches.some((breach) => restsOn(evidence, breach))).map(({ id }) => id);
}

async function append(
  database: Database,
  number: string,
  now: number,
  decide: (state: Ended, at: number) => readonly Later[],
): Promise<readonly Recorded[]> {
  const state = await stateOfCase(database, number);
  if (state.status !== 'ended') throw new FactsRefused('NotEnded', `${number} has not ended: its workflow decides`);
  const at = caseTime(state.plan.pace, now);
  const facts = decide(state, at).map((body, index) => ({ seq: state.seq + 1 + index, at, ...body }));
  const record = state.plan.procedure === 'petition' ? recordPetitionFacts : recordDisputeFacts;
  if (facts.length > 0) await record(database, number, facts);
  return facts;
}

function stands({ breaches }: Supervised, one: Withdrawal): boolean {
  return breaches.some(({ clock, occurrence, withdrawn }) => clock === one.clock && occurrence === one.occurrence && !withdrawn);
}
