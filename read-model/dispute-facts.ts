import { initialState, type Registration } from '../domain/dispute/evolve';
import type { DisputeFact } from '../domain/dispute/facts';
import { noticesOf } from '../domain/dispute/notices';
import { rulesOf } from '../domain/dispute/rules';
import { courtOf, type DisputeState } from '../domain/dispute/state';
import { summaryOf } from '../domain/dispute/summary';
import { type Database, Prisma, type Transaction } from '../prisma/client';
import { replacedClocks, writeClocks } from './clock-rows';
import { appendFacts } from './fact-log';
import { FactsRefused } from './facts-refused';
import { writeNotices } from './notice-rows';
import { correctParties } from './party-rows';

/** Longest time (ms) one batch may take, and may wait for a connection: less than the activity's own limit. */
const LIMITS = { timeout: 8_000, maxWait: 4_000 };

/**
 * Writes facts of a dispute and everything that follows from them, in one transaction: timeline, read model, clocks, notices, outbox.
 * The read model is the fold of the facts, by the same rules the workflow uses.
 */
export async function recordDisputeFacts(database: Database, number: string, facts: readonly DisputeFact[]): Promise<void> {
  await database.$transaction((tx) => writeDisputeFacts(tx, number, facts), LIMITS);
}

/** The same inside a transaction of the caller's: the intake writes the first fact together with the registration. */
export async function writeDisputeFacts(tx: Transaction, number: string, facts: readonly DisputeFact[]): Promise<void> {
  const before = await lockedState(tx, number);
  const stream = `dispute-${number}`;
  const fresh = await appendFacts(tx, stream, before.seq, facts);
  if (fresh.length === 0) return;
  await correctParties(tx, number, fresh);
  const steps = fold(before, fresh);
  const after = steps[steps.length - 1]?.after ?? before;
  await writeClocks(tx, number, [...steps.flatMap((step) => replacedClocks(step.before, step.after, step.fact)), ...after.clocks]);
  await writeNotices(
    tx,
    stream,
    number,
    steps.flatMap((step) =>
      noticesOf(step.before, step.after, step.fact).map((notice) => ({ ...notice, seq: step.fact.seq, at: step.fact.at })),
    ),
  );
  await writeOffices(tx, number, steps);
  await writeDispute(tx, after);
  if (after.plan !== before.plan) await writePlan(tx, after);
}

interface Step {
  readonly before: DisputeState;
  readonly after: DisputeState;
  readonly fact: DisputeFact;
}

function fold(start: DisputeState, facts: readonly DisputeFact[]): readonly Step[] {
  const { evolve } = rulesOf(start);
  let before = start;
  return facts.map((fact) => {
    const step = { before, after: evolve(before, fact), fact };
    before = step.after;
    return step;
  });
}

async function lockedState(tx: Transaction, number: string): Promise<DisputeState> {
  const [row] = await tx.$queryRaw<{ state: DisputeState | null; registration: Registration }[]>(Prisma.sql`
    SELECT dispute.state || jsonb_build_object('plan', dispute.plan) AS state, intake.input AS registration
    FROM dispute JOIN intake USING (number) WHERE number = ${number} FOR UPDATE OF dispute`);
  if (!row) throw new FactsRefused('UnknownDispute', `no dispute ${number} in this database`);
  return row.state ?? initialState(row.registration);
}

async function writeDispute(tx: Transaction, state: DisputeState): Promise<void> {
  const { plan, ...rest } = state;
  const summary = summaryOf(state);
  await tx.$executeRaw(Prisma.sql`
    UPDATE dispute SET status = ${summary.status}, level = ${summary.level}, grade = ${summary.grade}, holder = ${summary.office},
      round = ${state.round}, overdue = ${summary.overdue}, outcome = ${state.status === 'ended' ? state.outcome : null},
      next_due_at = to_timestamp(${summary.nextDueAt === null ? null : summary.nextDueAt / 1000}::double precision),
      seq = ${state.seq}, state = ${JSON.stringify(rest)}::jsonb, updated_at = now()
    WHERE number = ${state.number}`);
}

/** A case that came under another plan, or whose calendar has another year. */
async function writePlan(tx: Transaction, { number, plan }: DisputeState): Promise<void> {
  await tx.$executeRaw(Prisma.sql`UPDATE dispute SET plan = ${JSON.stringify(plan)}::jsonb WHERE number = ${number}`);
}

/** Whoever holds a case, stands above its holder or is its court may see it from then on, however soon it goes on to the next. */
async function writeOffices(tx: Transaction, number: string, steps: readonly Step[]): Promise<void> {
  const moved = steps.filter(({ before, after }) => before.holder.id !== after.holder.id || courtOf(before) !== courtOf(after));
  const data = moved.flatMap(({ after }) => sightOf(after)).map((row) => ({ ...row, number }));
  if (data.length > 0) await tx.disputeOffice.createMany({ data, skipDuplicates: true });
}

function sightOf(state: DisputeState) {
  const court = courtOf(state);
  return [
    { officeId: state.holder.id, relation: 'holder' },
    ...state.holder.above.map(({ id }) => ({ officeId: id, relation: 'supervisor' })),
    ...(court === undefined ? [] : [{ officeId: court, relation: 'court' }]),
  ];
}
