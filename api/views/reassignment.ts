import type { z } from 'zod';
import type { ReassignedCase, ReassignmentView } from '../../contracts/api/reassignment';
import { type Database, Prisma } from '../../prisma/client';
import { namesOf } from '../names';
import { problems } from '../problems';
import { moment, momentOrNull } from './moment';

type Order = NonNullable<Awaited<ReturnType<Database['reassignment']['findUnique']>>>;
type Case = NonNullable<Awaited<ReturnType<Database['reassignedCase']['findFirst']>>>;
type View = z.infer<typeof ReassignmentView>;

interface Counts {
  readonly id: string;
  readonly moved: number;
  readonly notMoved: number;
  readonly back: number;
  readonly notBack: number;
  readonly waiting: number;
}

const none = { moved: 0, notMoved: 0, back: 0, notBack: 0, waiting: 0 };

/** Orders in words, each with what became of its cases, at the real moment `now`. */
export async function reassignmentViews(database: Database, orders: readonly Order[], now: number): Promise<View[]> {
  const [names, counts] = await Promise.all([
    namesOf(
      database,
      orders.flatMap(({ person, lead, office }) => [lead, office, ...(person === null ? [] : [person])]),
    ),
    database.$queryRaw<Counts[]>(Prisma.sql`
      SELECT reassignment_id AS id, count(moved_at)::int AS moved, count(refusal)::int AS "notMoved", count(back_at)::int AS back,
        count(back_refusal)::int AS "notBack", (count(*) FILTER (WHERE moved_at IS NULL AND refusal IS NULL))::int AS waiting
      FROM reassigned_case WHERE reassignment_id = ANY(${orders.map(({ id }) => id)}) GROUP BY reassignment_id`),
  ]);
  return orders.map((order) => {
    const { id, person, lead, office, reason, from, until } = order;
    const { id: _id, ...found } = counts.find((one) => one.id === id) ?? { id, ...none };
    return {
      ...{ id, kind: order.kind === 'leave' ? 'leave' : 'bulk', status: statusOf(order, now) },
      ...{ person: person === null ? null : names(person), lead: names(lead), office: names(office), reason },
      ...{ from: moment(from), until: momentOrNull(until), ...found, href: `/v1/reassignments/${id}` },
    };
  });
}

function statusOf({ kind, from, until, movedAt, returnAskedAt, endedAt }: Order, now: number): View['status'] {
  if (endedAt !== null) return 'done';
  if (movedAt === null) return from.getTime() > now && returnAskedAt === null ? 'planned' : 'moving';
  const back = returnAskedAt !== null || (until !== null && until.getTime() <= now);
  return kind === 'leave' && !back ? 'away' : 'returning';
}

/** What became of one case. */
export function reassignedCase({ number, movedAt, refusal, backAt, backRefusal }: Case): z.infer<typeof ReassignedCase> {
  return { number, href: `/v1/disputes/${number}`, moved: resultOf(movedAt, refusal), back: resultOf(backAt, backRefusal) };
}

function resultOf(at: Date | null, code: string | null) {
  if (at !== null) return { at: moment(at) };
  if (code === null) return null;
  const text = Object.entries(problems).find(([known]) => known === code)?.[1];
  return { code, text: text?.detail ?? { zh: code, en: code } };
}
