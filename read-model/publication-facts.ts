import { evolve, initialState } from '../domain/publication/evolve';
import { publicationNoticesOf } from '../domain/publication/notices';
import type { PublicationFact, PublicationState } from '../domain/publication/state';
import { type Database, Prisma, type Transaction } from '../prisma/client';
import { appendFacts } from './fact-log';
import { FactsRefused } from './facts-refused';
import { writeNotices } from './notice-rows';
import { lockExam } from './ranking-rows';
import { rescoreOffice } from './scorecard-rows';

/**
 * Writes facts of a publication, its read model, its notices and what they bring about, in one transaction: an objection that is answered by a correction
 * makes the next version of the scorecard and the ranking; the release makes the newest versions public.
 */
export async function recordPublicationFacts(database: Database, id: string, facts: readonly PublicationFact[]): Promise<void> {
  await database.$transaction(
    async (tx) => {
      const before = (await lockedState(tx, id)) ?? firstState(id, facts);
      const fresh = await appendFacts(tx, id, before.seq, facts);
      if (fresh.length === 0) return;
      let state = before;
      for (const fact of fresh) {
        state = evolve(state, fact);
        const notices = publicationNoticesOf(state, fact).map((notice) => ({ ...notice, seq: fact.seq, at: fact.at }));
        await writeNotices(tx, id, '', notices);
        await bringAbout(tx, state, fact);
      }
      await writePublication(tx, state);
    },
    { timeout: 8_000, maxWait: 4_000 },
  );
}

async function bringAbout(tx: Transaction, state: PublicationState, fact: PublicationFact): Promise<void> {
  const { place, kind, period, rules } = state;
  if (fact.kind === 'objectionAnswered' && fact.result === 'corrected') {
    const objection = state.objections.find((one) => one.id === fact.objection);
    if (!objection) return;
    const { office, figure } = objection;
    const { approver, reason, exclude, receivedAt } = fact;
    await tx.scoreExclusion.createMany({
      data: exclude.map((number) => ({
        ...{ place, office, number, figure, reason, approver, publication: state.id, objection: fact.objection },
        at: new Date(receivedAt),
      })),
      skipDuplicates: true,
    });
    const row = await tx.office.findUnique({ where: { id: office }, select: { id: true, level: true } });
    if (row) await rescoreOffice(tx, { place, kind, period }, rules, row, 'objection');
  }
  if (fact.kind === 'released') await release(tx, state, new Date(fact.at));
}

/** The newest versions become public; the previews before them stay what they were. */
async function release(tx: Transaction, { place, kind, period }: PublicationState, at: Date): Promise<void> {
  await lockExam(tx, { place, kind, period });
  const key = Prisma.sql`place = ${place} AND kind = ${kind} AND period = ${period}`;
  await tx.$executeRaw(Prisma.sql`
    UPDATE scorecard SET released_at = ${at} WHERE ${key} AND released_at IS NULL
      AND NOT EXISTS (SELECT FROM scorecard later WHERE later.corrects = scorecard.id)`);
  await tx.$executeRaw(Prisma.sql`
    UPDATE ranking SET released_at = ${at} WHERE ${key} AND released_at IS NULL
      AND NOT EXISTS (SELECT FROM ranking later WHERE later.corrects = ranking.id)`);
}

async function lockedState(tx: Transaction, id: string): Promise<PublicationState | undefined> {
  const [row] = await tx.$queryRaw<{ state: PublicationState }[]>(Prisma.sql`SELECT state FROM publication WHERE id = ${id} FOR UPDATE`);
  return row?.state;
}

/** A publication's first fact carries what it begins with. */
function firstState(id: string, facts: readonly PublicationFact[]): PublicationState {
  const [first] = facts;
  if (first?.kind === 'opened') return initialState(first.input);
  throw new FactsRefused('FactGap', `${id} does not begin with its opening`);
}

async function writePublication(tx: Transaction, state: PublicationState): Promise<void> {
  const { id, place, kind, period, issuer, status, openedAt, seq } = state;
  const due = state.clocks.flatMap((clock) => (clock.status === 'running' && clock.dueAt !== null ? [clock.dueAt] : []));
  const dueAt = due.length === 0 ? null : Math.min(...due) / 1000;
  await tx.$executeRaw(Prisma.sql`
    INSERT INTO publication (id, place, kind, period, issuer, status, opened_at, due_at, seq, state)
    VALUES (${id}, ${place}, ${kind}, ${period}, ${issuer}, ${status}, to_timestamp(${openedAt / 1000}::double precision),
      to_timestamp(${dueAt}::double precision), ${seq}, ${JSON.stringify(state)}::jsonb)
    ON CONFLICT (id) DO UPDATE SET status = EXCLUDED.status, due_at = EXCLUDED.due_at, seq = EXCLUDED.seq, state = EXCLUDED.state`);
}
