import { evolve, initialState } from '../domain/accountability/evolve';
import { accountabilityNoticesOf } from '../domain/accountability/notices';
import type { AccountabilityFact, AccountabilityState } from '../domain/accountability/state';
import { measureEntries } from '../domain/ledger/measure-entries';
import { type Database, Prisma, type Transaction } from '../prisma/client';
import { appendFacts } from './fact-log';
import { FactsRefused } from './facts-refused';
import { writeLedger } from './ledger-rows';
import { writeNotices } from './notice-rows';

/** Writes facts of a proposal of accountability, its read model and its notices, in one transaction. */
export async function recordAccountabilityFacts(database: Database, id: string, facts: readonly AccountabilityFact[]): Promise<void> {
  await database.$transaction(async (tx) => {
    const before = (await lockedState(tx, id)) ?? firstState(id, facts);
    const fresh = await appendFacts(tx, id, before.seq, facts);
    if (fresh.length === 0) return;
    const steps = stepsOf(before, fresh);
    const after = steps.at(-1)?.after ?? before;
    const notices = steps.flatMap((step) =>
      accountabilityNoticesOf(step.after, step.fact).map((notice) => ({ ...notice, seq: step.fact.seq, at: step.fact.at })),
    );
    await writeNotices(tx, id, after.number, notices);
    await writeProposal(tx, after);
    await writeSight(tx, after, fresh);
    await writeLedger(
      tx,
      after.number,
      steps.flatMap((step) => measureEntries(step.before, step.fact)),
    );
  });
}

/** Each fact with the proposal before and after it. */
function stepsOf(begun: AccountabilityState, facts: readonly AccountabilityFact[]) {
  let before = begun;
  return facts.map((fact) => {
    const step = { before, fact, after: evolve(before, fact) };
    before = step.after;
    return step;
  });
}

async function lockedState(tx: Transaction, id: string): Promise<AccountabilityState | undefined> {
  const [row] = await tx.$queryRaw<{ state: AccountabilityState }[]>(
    Prisma.sql`SELECT state FROM accountability WHERE id = ${id} FOR UPDATE`,
  );
  return row?.state;
}

/** A proposal's first fact carries what it begins with. */
function firstState(id: string, facts: readonly AccountabilityFact[]): AccountabilityState {
  const [first] = facts;
  if (first?.kind === 'opened') return initialState(first.input);
  throw new FactsRefused('FactGap', `${id} does not begin with its opening`);
}

/** Whoever signs now, or decides an objection, may read the case and its papers: the case itself may have ended, and tells nobody any more. */
async function writeSight(
  tx: Transaction,
  { number, supervisor, above }: AccountabilityState,
  fresh: readonly AccountabilityFact[],
): Promise<void> {
  const offices = fresh.flatMap(({ kind }) => {
    if (kind === 'signerReplaced') return [supervisor];
    return kind === 'reviewerReplaced' ? above.slice(0, 1) : [];
  });
  if (offices.length === 0) return;
  const data = [...new Set(offices)].map((officeId) => ({ officeId, number, relation: 'supervisor' }));
  await tx.disputeOffice.createMany({ data, skipDuplicates: true });
}

async function writeProposal(tx: Transaction, state: AccountabilityState): Promise<void> {
  const { id, number, office, supervisor, evidence, openedAt, seq } = state;
  const status = state.status === 'concluded' ? state.decision : state.status;
  const due = state.clocks.flatMap((clock) => (clock.status === 'running' && clock.dueAt !== null ? [clock.dueAt] : []));
  const dueAt = due.length === 0 ? null : Math.min(...due) / 1000;
  await tx.$executeRaw(Prisma.sql`
    INSERT INTO accountability (id, number, clock, occurrence, rung, office, supervisor, status, opened_at, due_at, seq, state)
    VALUES (${id}, ${number}, ${evidence.clock}, ${evidence.occurrence}, ${evidence.rung}, ${office}, ${supervisor}, ${status},
      to_timestamp(${openedAt / 1000}::double precision), to_timestamp(${dueAt}::double precision), ${seq}, ${JSON.stringify(state)}::jsonb)
    ON CONFLICT (id) DO UPDATE SET supervisor = EXCLUDED.supervisor, status = EXCLUDED.status, due_at = EXCLUDED.due_at, seq = EXCLUDED.seq, state = EXCLUDED.state`);
}
