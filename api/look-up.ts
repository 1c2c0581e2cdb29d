import { z } from 'zod';
import type { LeadRef } from '../contracts/principal';
import type { Database } from '../prisma/client';
import { officeFor } from './accused-office';
import { approverOf } from './approver';
import { officeRef } from './office-ref';
import { partiesKey } from './parties';
import { planOfToday } from './plan-of-today';
import { Problem } from './problem';
import { onLeave } from './reassignments';

/** Where somebody or something a command names is looked up. */
export interface LookUpContext {
  readonly database: Database;
  readonly place: string;
  /** The stream of facts, and the number of the dispute. */
  readonly stream: string;
  readonly number: string;
  /** The office that asks. */
  readonly asking: string;
}

type Reference = 'office' | 'person' | 'lead' | 'approver' | 'court' | 'entry' | 'party' | 'instant' | 'details' | 'plan';
type Body = Readonly<Record<string, unknown>>;

/** What stands behind a reference. Refuses: what the place or the case does not have, by `unknown-…`. */
export async function lookUp(context: LookUpContext, reference: Reference, value: unknown, field: string, body: Body): Promise<unknown> {
  const found = await lookUps[reference](context, value, body, field);
  if (found !== undefined) return found;
  if (reference === 'plan') throw new Problem('unknown-type', { field });
  if (reference === 'instant' || reference === 'details') throw new Problem('unknown-party', { field: 'party' });
  throw new Problem(reference === 'approver' || reference === 'lead' ? 'unknown-person' : `unknown-${reference}`, { field });
}

const lookUps: { readonly [R in Reference]: (context: LookUpContext, value: unknown, body: Body, field: string) => Promise<unknown> } = {
  office: async ({ database, place, number }, id, _body, field) => {
    const office = await officeRef(database, String(id), place);
    return office && officeFor(database, number, office, field);
  },
  person: async ({ database, place }, id, _body, field) => {
    const person = await database.person.findFirst({ where: { id: String(id), office: { place } }, select: { id: true } });
    if (person && field === 'leader') await refuseAbsent(database, person.id, field);
    return person?.id;
  },
  lead: ({ database, place }, id) => leadOf(database, place, String(id)),
  approver: approverOf,
  court: async ({ database, place }, id) => {
    const court = await database.office.findFirst({ where: { id: String(id), place, kind: 'court' }, select: { id: true } });
    return court?.id;
  },
  entry: ({ database, stream }, seq) => entryOf(database, stream, Number(seq)),
  party: async ({ database, number }, id) => {
    const party = await database.party.findFirst({ where: { id: String(id), number }, select: { id: true } });
    return party?.id;
  },
  plan: ({ database, number }) => planOfToday(database, number),
  instant: async (_context, moment) => Date.parse(String(moment)),
  details: correctedParty,
};

/** Nobody is given a case who is on leave 请假中: what is said names the deputy. */
async function refuseAbsent(database: Database, person: string, field: string): Promise<void> {
  const now = Date.now();
  const leave = await onLeave(database, person, { from: now, until: now + 1 });
  if (leave) throw new Problem('person-on-leave', { field, expected: leave.lead });
}

async function leadOf(database: Database, place: string, id: string): Promise<LeadRef | undefined> {
  const person = await database.person.findFirst({ where: { id, office: { place } }, select: { id: true, officeId: true } });
  if (person) await refuseAbsent(database, person.id, 'lead');
  return person ? { id: person.id, office: person.officeId } : undefined;
}

const Act = z.object({ occurredAt: z.number() });

/** An act on the timeline, at the moment it is said to have happened after every correction of it so far. */
async function entryOf(database: Database, stream: string, seq: number) {
  const fact = await database.fact.findUnique({ where: { stream_seq: { stream, seq } } });
  const act = Act.safeParse(fact?.body);
  if (!fact || !act.success || fact.kind === 'refused') return undefined;
  const corrections = await database.fact.findMany({
    where: { stream, kind: 'dateCorrected', body: { path: ['entry'], equals: seq } },
    orderBy: { seq: 'desc' },
    take: 1,
  });
  const last = z.object({ now: z.number() }).safeParse(corrections[0]?.body);
  return { seq, kind: fact.kind, occurredAt: last.success ? last.data.now : act.data.occurredAt };
}

const Details = z.object({
  kind: z.enum(['person', 'organisation']),
  name: z.string(),
  idNumber: z.string().nullable(),
  phone: z.string().nullable(),
  address: z.string().nullable(),
});

const Given = z.record(z.string(), z.unknown());

/** What stood there and what is to stand there, as the text of a document; and the key by which repeat disputes are found, anew. */
async function correctedParty({ database, number }: LookUpContext, details: unknown, { party: id }: Body): Promise<string | undefined> {
  const dispute = await database.dispute.findUnique({ where: { number }, select: { type: true, place: true } });
  const parties = await database.party.findMany({ where: { number }, orderBy: { id: 'asc' } });
  const party = parties.find((one) => one.id === id);
  if (!dispute || !party) return undefined;
  const was = Details.parse(party);
  const now = Details.parse({ ...was, ...Given.parse(details) });
  const all = parties.map(({ side, ...one }) => ({ ...sideOf(side), ...present(one.id === id ? now : Details.parse(one)) }));
  return JSON.stringify({ party: party.id, was, now, partiesKey: partiesKey(dispute.type, dispute.place, all) });
}

function sideOf(side: string) {
  return { side: z.enum(['applicant', 'respondent']).parse(side) };
}

function present({ kind, name, idNumber, phone, address }: z.infer<typeof Details>) {
  return {
    kind,
    name,
    ...(idNumber !== null && { idNumber }),
    ...(phone !== null && { phone }),
    ...(address !== null && { address }),
  };
}

const Chain = z.object({ id: z.string(), above: z.array(z.object({ id: z.string() })) });

/** Whoever answers for a case sits in the office that has it, or in one above. */
export async function refuseStranger(database: Database, field: string, person: string, office: unknown): Promise<void> {
  const { id, above } = Chain.parse(office);
  const offices = [id, ...above.map((each) => each.id)];
  const found = await database.person.findFirst({ where: { id: person, officeId: { in: offices } }, select: { id: true } });
  if (!found) throw new Problem('leader-of-another-office', { field });
}
