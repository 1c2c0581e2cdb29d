import { z } from 'zod';
import type { ForecastItem } from '../contracts/api/forecast';
import { percent } from '../domain/scoring/rounding';
import { dayOf, type Instant } from '../domain/time';
import { type Database, Prisma } from '../prisma/client';
import { owedBy } from '../read-model/clock-rows';
import type { Caller } from './caller';
import { namesOf } from './names';
import { clockName } from './texts/clocks';
import { moment } from './views/moment';

/** With fewer past occurrences than this nothing is said of the next one. */
const ENOUGH = 10;

/** What is looked at: the offices, from this moment to that one (epoch ms UTC, the end included: a due date is exclusive). */
export interface Outlook {
  readonly caller: Caller;
  readonly offices: readonly string[];
  readonly from: Instant;
  readonly until: Instant;
}

/** Where a page begins: behind this clock. */
export interface Place {
  readonly dueAt: Instant;
  readonly number: string;
  readonly code: string;
  readonly occurrence: number;
}

/** How many clocks fall due on each day that has any. */
export async function dueByDay(database: Database, outlook: Outlook): Promise<{ day: string; due: number }[]> {
  const rows = await database.$queryRaw`
    SELECT to_char((c.due_at - interval '1 millisecond') AT TIME ZONE 'UTC' + interval '8 hours', 'YYYY-MM-DD') AS day, count(*)::int AS due
    FROM clock c JOIN dispute d ON d.number = c.number WHERE ${dueIn(outlook)} GROUP BY 1 ORDER BY 1`;
  return z.array(z.object({ day: z.string(), due: z.int() })).parse(rows);
}

/** The running clocks of the offices' cases that fall due, soonest first, at most `count`; those already missed are not ahead of anybody. */
export async function dueSoon(database: Database, outlook: Outlook, after: Place | undefined, count: number): Promise<Row[]> {
  const later = after
    ? Prisma.sql`(c.due_at, c.number, c.code, c.occurrence) > (${new Date(after.dueAt)}, ${after.number}, ${after.code}, ${after.occurrence})`
    : Prisma.sql`TRUE`;
  const rows = await database.$queryRaw`
    SELECT c.number, c.code, c.occurrence, c.due_at AS "dueAt", ${owedBy} AS holder,
      (SELECT rule->>'duty' FROM jsonb_array_elements(d.plan->'clocks') rule WHERE rule->>'code' = c.code LIMIT 1) AS duty
    FROM clock c JOIN dispute d ON d.number = c.number
    WHERE ${dueIn(outlook)} AND ${later} ORDER BY c.due_at, c.number, c.code, c.occurrence LIMIT ${count}`;
  return Rows.parse(rows);
}

const Rows = z.array(
  z.object({
    number: z.string(),
    code: z.string(),
    occurrence: z.int(),
    dueAt: z.coerce.date(),
    holder: z.string(),
    duty: z.string().nullable(),
  }),
);
type Row = z.infer<typeof Rows>[number];

/** The same cases as in the list of disputes: the caller's office stands to them in some relation or audits the place, and is not the one complained of (G-4). */
function dueIn({ caller, offices, from, until }: Outlook): Prisma.Sql {
  const seen = caller.roles.includes('auditor')
    ? Prisma.sql`d.place = ${caller.place}`
    : Prisma.sql`EXISTS (SELECT FROM dispute_office v WHERE v.office_id = ${caller.office} AND v.number = d.number)`;
  return Prisma.sql`c.status = 'running' AND c.breached_at IS NULL AND c.due_at > ${new Date(from)} AND c.due_at <= ${new Date(until)}
    AND ${owedBy} = ANY(${[...offices]}) AND ${seen} AND d.claim->>'accusedOffice' IS DISTINCT FROM ${caller.office}`;
}

/** Rows in words, each with the history of its office. */
export async function forecastItems(database: Database, rows: readonly Row[]): Promise<ForecastItem[]> {
  const [names, histories] = await Promise.all([
    namesOf(
      database,
      rows.map(({ holder }) => holder),
    ),
    historiesOf(database, rows),
  ]);
  return rows.map(({ number, code, occurrence, dueAt, holder, duty }) => {
    const { breached, of } = histories.get(`${holder} ${code}`) ?? { breached: 0, of: 0 };
    const history = { breached, of, share: of < ENOUGH ? null : percent(breached, of, 1) };
    return {
      number,
      href: `/v1/disputes/${number}`,
      office: names(holder),
      clock: { code, name: clockName(code), occurrence },
      duty: duty ?? 'nobody',
      day: dayOf(dueAt.getTime() - 1),
      dueAt: moment(dueAt),
      history: duty === 'holder' ? history : null,
    };
  });
}

/** Met in time or late, or missed and still open: what was stopped, lapsed or handed on without being missed tells nothing. A breach taken back is none. */
async function historiesOf(database: Database, rows: readonly Row[]) {
  const wanted = JSON.stringify(rows.map(({ holder, code }) => ({ office: holder, code })));
  const found = await database.$queryRaw`
    SELECT asked.office, asked.code, past.breached, past."of"
    FROM (SELECT DISTINCT w->>'office' AS office, w->>'code' AS code FROM jsonb_array_elements(${wanted}::jsonb) w) asked
    CROSS JOIN LATERAL (
      SELECT count(c.breached_at)::int AS breached, count(*)::int AS "of" FROM clock c
      WHERE c.office = asked.office AND c.code = asked.code AND (c.status = 'met' OR c.breached_at IS NOT NULL)) past`;
  const counts = z.array(z.object({ office: z.string(), code: z.string(), breached: z.int(), of: z.int() })).parse(found);
  return new Map(counts.map((row) => [`${row.office} ${row.code}`, row]));
}
