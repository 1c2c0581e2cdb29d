import type { Registration } from '../domain/dispute/evolve';
import { courtOf, type SupervisedCase } from '../domain/dispute/state';
import type { CaseFact, Procedure } from '../domain/dispute/steps';
import { summaryOf } from '../domain/dispute/summary';
import { caseEntries } from '../domain/ledger/case-entries';
import { deputiesAbove } from '../domain/office';
import { type Database, Prisma, type Transaction } from '../prisma/client';
import { clearBreaches, replacedClocks, writeClocks } from './clock-rows';
import { appendFacts } from './fact-log';
import { FactsRefused } from './facts-refused';
import { writeLedger } from './ledger-rows';
import { writeNotices } from './notice-rows';
import { correctParties } from './party-rows';
import { followOrders } from './reassignment-rows';
import { freezeAfter } from './score-inputs';

/** Longest time (ms) one batch may take, and may wait for a connection: less than the activity's own limit. */
const LIMITS = { timeout: 8_000, maxWait: 4_000 };

/** How the facts of one procedure are folded into its cases, and what is read of them. */
export interface Fold<State, Fact> extends Procedure<State, Fact> {
  readonly outcome: (state: State) => string | null;
}

type CaseState = SupervisedCase & { readonly status: string };

/**
 * Writes facts of a case and everything that follows from them, in one transaction: timeline, read model, clocks, notices, outbox.
 * The read model is the fold of the facts, by the same rules the workflow uses.
 */
export async function recordFacts<S extends CaseState, F extends CaseFact>(
  database: Database,
  fold: Fold<S, F>,
  number: string,
  facts: readonly F[],
): Promise<void> {
  await database.$transaction((tx) => writeFacts(tx, fold, number, facts), LIMITS);
}

/** The same inside a transaction of the caller's. */
export async function writeFacts<S extends CaseState, F extends CaseFact>(
  tx: Transaction,
  fold: Fold<S, F>,
  number: string,
  facts: readonly F[],
): Promise<void> {
  const before = await lockedState(tx, fold, number);
  const stream = `dispute-${number}`;
  const fresh = await appendFacts(tx, stream, before.seq, facts);
  if (fresh.length === 0) return;
  await correctParties(tx, number, fresh);
  await followOrders(tx, number, fresh);
  const steps = folded(fold, before, fresh);
  const after = steps[steps.length - 1]?.after ?? before;
  await writeClocks(tx, number, [
    ...steps.flatMap(({ before: from, after: to, fact }) => replacedClocks(from, to, fold.clocksMetBy(to, fact))),
    ...after.clocks,
  ]);
  await clearBreaches(tx, number, fresh, after.clocks);
  await writeNotices(
    tx,
    stream,
    number,
    steps.flatMap((step) =>
      fold.noticesOf(step.before, step.after, step.fact).map((notice) => ({ ...notice, seq: step.fact.seq, at: step.fact.at })),
    ),
  );
  await writeLedger(
    tx,
    number,
    steps.flatMap((step) => caseEntries(step.before, step.fact)),
  );
  await writeOffices(tx, number, steps);
  await writeCase(tx, after, fold.outcome(after));
  if (after.plan !== before.plan) await writePlan(tx, after);
  await freezeAfter(tx, fold, after, fresh);
}

interface Step<S, F> {
  readonly before: S;
  readonly after: S;
  readonly fact: F;
}

function folded<S, F>({ evolve }: Fold<S, F>, start: S, facts: readonly F[]): readonly Step<S, F>[] {
  let before = start;
  return facts.map((fact) => {
    const step = { before, after: evolve(before, fact), fact };
    before = step.after;
    return step;
  });
}

async function lockedState<S, F>(tx: Transaction, { initial }: Fold<S, F>, number: string): Promise<S> {
  const [row] = await tx.$queryRaw<{ state: S | null; registration: Registration }[]>(Prisma.sql`
    SELECT dispute.state || jsonb_build_object('plan', dispute.plan) AS state, intake.input AS registration
    FROM dispute JOIN intake USING (number) WHERE number = ${number} FOR UPDATE OF dispute`);
  if (!row) throw new FactsRefused('UnknownDispute', `no dispute ${number} in this database`);
  return row.state ?? initial(row.registration);
}

async function writeCase(tx: Transaction, state: CaseState, outcome: string | null): Promise<void> {
  const { plan, ...rest } = state;
  const summary = summaryOf(state);
  await tx.$executeRaw(Prisma.sql`
    UPDATE dispute SET status = ${summary.status}, level = ${summary.level}, grade = ${summary.grade}, holder = ${summary.office}, lead = ${state.lead ?? null},
      round = ${state.round}, overdue = ${summary.overdue}, outcome = ${outcome},
      next_due_at = to_timestamp(${summary.nextDueAt === null ? null : summary.nextDueAt / 1000}::double precision),
      seq = ${state.seq}, state = ${JSON.stringify(rest)}::jsonb, updated_at = now()
    WHERE number = ${state.number}`);
}

/** A case that came under another plan, or whose calendar has another year. */
async function writePlan(tx: Transaction, { number, plan }: CaseState): Promise<void> {
  await tx.$executeRaw(Prisma.sql`UPDATE dispute SET plan = ${JSON.stringify(plan)}::jsonb WHERE number = ${number}`);
}

/** Whoever holds a case, stands above its holder or is its court may see it from then on, however soon it goes on to the next. */
async function writeOffices(tx: Transaction, number: string, steps: readonly Step<CaseState, unknown>[]): Promise<void> {
  const moved = steps.filter(
    ({ before, after }) => before.holder.id !== after.holder.id || before.posts !== after.posts || courtOf(before) !== courtOf(after),
  );
  const data = moved.flatMap(({ after }) => sightOf(after)).map((row) => ({ ...row, number }));
  if (data.length === 0) return;
  await tx.disputeOffice.createMany({ data, skipDuplicates: true });
  // A complaint is nothing to the office it is about, wherever that stands in the tree (G-4).
  await tx.$executeRaw(Prisma.sql`
    DELETE FROM dispute_office v USING dispute d WHERE v.number = ${number} AND d.number = ${number} AND v.office_id = d.claim->>'accusedOffice'`);
}

function sightOf(state: CaseState) {
  const court = courtOf(state);
  return [
    { officeId: state.holder.id, relation: 'holder' },
    ...[...state.holder.above.map(({ id }) => id), ...deputiesAbove(state.holder)].map((officeId) => ({
      officeId,
      relation: 'supervisor',
    })),
    ...(court === undefined ? [] : [{ officeId: court, relation: 'court' }]),
  ];
}
