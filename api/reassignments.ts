import type { LeaveRequest, ReassignmentRequest } from '../contracts/api/reassignment';
import { type Database, Prisma, type Transaction } from '../prisma/client';
import type { Caller } from './caller';
import type { Dependencies } from './dependencies';
import { visibleTo } from './dispute-list';
import { officesBelow } from './offices-below';
import { once } from './once';
import { Problem } from './problem';
import type { Answer } from './route';

type Kept = Pick<Prisma.ReassignmentUncheckedCreateInput, 'kind' | 'person' | 'lead' | 'reason' | 'from' | 'until'>;

/**
 * Takes in a leave 请假: the cases the person leads go to the deputy when it begins and come back when it ends. Refuses: whoever neither leads nor supervises,
 * people of offices that are not the caller's or below it, a deputy of another line, on leave at that time or the person itself, a leave that overlaps one of
 * the same person or a time in which the person stands in for somebody, and one that is over before it begins.
 */
export async function takeLeave(world: Dependencies, caller: Caller, key: string, body: LeaveRequest): Promise<Answer> {
  requireLead(caller);
  const now = world.now();
  const from = Math.max(now, body.from === undefined ? now : Date.parse(body.from));
  const until = body.until === undefined ? null : Date.parse(body.until);
  if (body.deputy === body.person) throw new Problem('deputy-unfit', { field: 'deputy' });
  const office = await officeOfPerson(world.database, caller, body.person, 'person');
  await refuseOtherLine(world.database, caller, body.deputy, office);
  return once(world, caller, { key, stream: 'reassignments', operation: 'take-leave', body }, async (tx, id) => {
    // Here, and not before: the same request again is answered as the first was, however late.
    if (until !== null && until <= from)
      throw new Problem('leave-over-before', { field: 'until', expected: `> ${new Date(from).toISOString()}` });
    await alone(tx, [body.person, body.deputy]);
    if (await onLeave(tx, body.person, { from, until })) throw new Problem('leave-overlaps', { field: 'from' });
    if (await onLeave(tx, body.deputy, { from, until })) throw new Problem('person-on-leave', { field: 'deputy' });
    const covered = await tx.reassignment.findFirst({
      where: { ...leaveWithin({ from, until }), lead: body.person },
      select: { person: true },
    });
    if (covered) throw new Problem('person-stands-in', { field: 'person', ...(covered.person !== null && { expected: covered.person }) });
    const { person, deputy: lead, reason } = body;
    return keep(tx, caller, id, {
      kind: 'leave',
      person,
      lead,
      reason,
      from: new Date(from),
      until: until === null ? null : new Date(until),
    });
  });
}

/**
 * Takes in a bulk re-assignment 批量改派. Refuses: whoever neither leads nor supervises, a lead who is not of the caller's office or below it or is on leave, a
 * number given twice. What a single case refuses is its own result.
 */
export async function takeReassignment(world: Dependencies, caller: Caller, key: string, body: ReassignmentRequest): Promise<Answer> {
  requireLead(caller);
  const twice = body.numbers.findIndex((number, index) => body.numbers.indexOf(number) !== index);
  if (twice >= 0) throw new Problem('case-twice', { field: `numbers.${twice}` });
  await officeOfPerson(world.database, caller, body.lead, 'lead');
  return once(world, caller, { key, stream: 'reassignments', operation: 'reassign', body }, async (tx, id) => {
    const from = world.now();
    if (await onLeave(tx, body.lead, { from, until: from + 1 })) throw new Problem('person-on-leave', { field: 'lead' });
    const { lead, reason, numbers } = body;
    const answer = await keep(tx, caller, id, { kind: 'bulk', person: null, lead, reason, from: new Date(from), until: null });
    const known = new Set(await seen(tx, caller, numbers));
    const rows = numbers.map((number) => ({ reassignmentId: orderId(id), number, refusal: known.has(number) ? null : 'not-found' }));
    await tx.reassignedCase.createMany({ data: rows });
    return answer;
  });
}

/** Ends a leave early 销假: its cases come back. Refuses an order the caller's office does not see, one that is no leave, and one that is over. */
export async function endLeave(world: Dependencies, caller: Caller, key: string, id: string): Promise<Answer> {
  requireLead(caller);
  const order = await orderInSight(world.database, caller, id);
  if (order.kind !== 'leave') throw new Problem('no-leave');
  return once(world, caller, { key, stream: `reassignment-${id}`, operation: 'end-leave', body: {} }, async (tx) => {
    const asked = await tx.reassignment.updateMany({ where: { id, endedAt: null }, data: { returnAskedAt: new Date(world.now()) } });
    if (asked.count === 0) throw new Problem('leave-over');
    return { status: 202, body: { id, href: `/v1/reassignments/${id}` } };
  });
}

/** An order the caller's office gave, or one below it. Refuses the others alike: `not-found`. */
export async function orderInSight(database: Database, caller: Caller, id: string) {
  const order = await database.reassignment.findUnique({ where: { id } });
  const seen = order?.place === caller.place && (await officesBelow(database, caller)).includes(order.office);
  if (!order || !seen) throw new Problem('not-found');
  return order;
}

/** Whether this person is on leave at some moment between these two (epoch ms UTC); without an end the leave is open. */
export async function onLeave(database: Database | Transaction, person: string, span: Span): Promise<{ readonly lead: string } | null> {
  return database.reassignment.findFirst({ where: { ...leaveWithin(span), person }, select: { lead: true } });
}

/** Epoch ms UTC, `until` exclusive; null where it is open. */
interface Span {
  readonly from: number;
  readonly until: number | null;
}

function leaveWithin({ from, until }: Span) {
  return {
    ...{ kind: 'leave', endedAt: null, returnAskedAt: null },
    ...(until !== null && { from: { lt: new Date(until) } }),
    OR: [{ until: null }, { until: { gt: new Date(from) } }],
  };
}

function requireLead({ roles }: Caller): void {
  const wanted = ['leader', 'supervisor'];
  if (!roles.some((role) => wanted.includes(role))) throw new Problem('not-allowed', { expected: wanted.join(', ') });
}

async function officeOfPerson(database: Database, caller: Caller, id: string, field: string): Promise<string> {
  const person = await database.person.findFirst({ where: { id, office: { place: caller.place } }, select: { officeId: true } });
  if (!person || !(await officesBelow(database, caller)).includes(person.officeId)) throw new Problem('unknown-person', { field });
  return person.officeId;
}

/** Whoever stands in sits in the office of the absent person or in one above it. */
async function refuseOtherLine(database: Database, caller: Caller, deputy: string, office: string): Promise<void> {
  const [person, own] = await Promise.all([
    database.person.findFirst({ where: { id: deputy, office: { place: caller.place } }, select: { officeId: true } }),
    database.office.findUnique({ where: { id: office }, select: { path: true } }),
  ]);
  if (!person) throw new Problem('unknown-person', { field: 'deputy' });
  if (own?.path.split('/').includes(person.officeId) !== true) throw new Problem('deputy-of-another-office', { field: 'deputy' });
}

/** Two leaves of the same people are taken in one after the other, so that neither misses the other. */
async function alone(tx: Transaction, people: readonly string[]): Promise<void> {
  for (const person of [...new Set(people)].sort())
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`leave-${person}`}, 0))`;
}

async function keep(tx: Transaction, caller: Caller, command: string, order: Kept): Promise<Answer> {
  const id = orderId(command);
  const { place, office, id: principalId } = caller;
  await tx.reassignment.create({ data: { id, place, office, principalId, ...order } });
  return { status: 202, body: { id, href: `/v1/reassignments/${id}` } };
}

/** Short enough for the commands that are named after it. */
function orderId(command: string): string {
  return `lr-${command.replace(/[^A-Za-z0-9]/g, '').slice(0, 14)}`;
}

async function seen(tx: Transaction, caller: Caller, numbers: readonly string[]): Promise<readonly string[]> {
  const rows = await tx.$queryRaw<{ number: string }[]>(
    Prisma.sql`SELECT d.number FROM dispute d WHERE d.number = ANY(${[...numbers]}) AND ${visibleTo(caller)}`,
  );
  return rows.map(({ number }) => number);
}
