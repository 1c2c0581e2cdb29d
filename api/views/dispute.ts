import { z } from 'zod';
import type { DisputeItem, DisputeView } from '../../contracts/api/dispute';
import { ANSWER_CLOCK, issuedOn, waitingCards } from '../../domain/dispute/issued-cards';
import type { Supervised } from '../../domain/dispute/state';
import { caseTime } from '../../domain/pace';
import { dayOf } from '../../domain/time';
import { legalRow } from '../../law';
import type { Database } from '../../prisma/client';
import { isAccused, repeatShown } from '../accused-office';
import type { Caller } from '../caller';
import { allowedIn, deskOf, formIn, milestonesOf } from '../counter';
import { namesOf } from '../names';
import { scansOf } from '../scans';
import type { Sight } from '../sight';
import { paceOf, storedCase } from '../stored';
import { allowedSignals } from './allowed-signals';
import { clockView } from './clock';
import { moment, momentOrNull } from './moment';

/** The case as its reader may see it at the real moment `now`. */
export async function disputeView(database: Database, caller: Caller, sight: Sight, now: number): Promise<DisputeView> {
  const { dispute } = sight;
  const stored = storedCase(dispute);
  const { state } = stored;
  const [item, lead, repeats, repeat, file] = await Promise.all([
    itemOf(database, sight),
    leadOf(database, dispute.lead),
    repeatsOf(database, caller, dispute),
    repeatShown(database, caller.office, dispute),
    sight.file ? fileOf(database, sight) : {},
  ]);
  const asOf = caseTime(paceOf(dispute.plan), now);
  return {
    ...item,
    ...repeat,
    channel: dispute.channel,
    lead,
    seq: dispute.seq,
    asOf: moment(asOf),
    repeats,
    limitation: limitationOf(dispute),
    suspended: state.suspended,
    milestones: milestonesOf(stored),
    clocks: state.clocks.map((clock) => clockView(state, clock, asOf)),
    cards: cardsOf(state),
    proposals: proposalsOf(state),
    signals: allowedSignals(deskOf(stored).bodies, allowedIn(stored, caller), item.href, formIn(stored, caller)),
    ...file,
  };
}

async function itemOf(database: Database, { dispute }: Sight): Promise<Omit<DisputeItem, 'repeatOf'>> {
  const office = await database.office.findUnique({ where: { id: dispute.holder }, select: { name: true, level: true } });
  const { number, type, place, status, level, grade, round, overdue, outcome } = dispute;
  return {
    number,
    type,
    place,
    status,
    level,
    grade,
    round,
    overdue,
    outcome,
    holder: { id: dispute.holder, name: office?.name ?? dispute.holder, level: office?.level ?? level },
    registeredAt: moment(dispute.registeredAt),
    nextDueAt: momentOrNull(dispute.nextDueAt),
    href: `/v1/disputes/${number}`,
  };
}

async function leadOf(database: Database, lead: string | null): Promise<DisputeView['lead']> {
  return lead === null ? null : (await namesOf(database, [lead]))(lead);
}

/** The day of the request, the earlier one where it was made before the registration. */
function limitationOf({ registeredAt, reportedAt }: Sight['dispute']): DisputeView['limitation'] {
  const row = legalRow('PM-7');
  const { zh, en } = row?.article ?? { zh: 'PM-7', en: 'PM-7' };
  const asked = reportedAt !== null && reportedAt < registeredAt ? reportedAt : registeredAt;
  return { interruptedOn: dayOf(asked.getTime()), basis: { code: 'PM-7', zh, en, verification: row?.verification ?? 'unknown' } };
}

/** The disputes that were linked to this one as repeats; of one that is a repeat itself, its later sisters. Without those that complain of the reader (G-4). */
async function repeatsOf(database: Database, { office }: Caller, { number, repeatOf }: Sight['dispute']): Promise<string[]> {
  const later = await database.dispute.findMany({
    where: { repeatOf: repeatOf ?? number, number: { gt: number } },
    select: { number: true, claim: true },
    orderBy: { number: 'asc' },
    take: 100,
  });
  return later.flatMap((one) => (isAccused(one.claim, office) ? [] : [one.number]));
}

/** Parties, claim and papers: for those who work on the case. */
async function fileOf(database: Database, { dispute }: Sight): Promise<Pick<DisputeView, 'parties' | 'claim' | 'documents' | 'scans'>> {
  const { number } = dispute;
  const select = { id: true, side: true, kind: true, name: true, idNumber: true, phone: true, address: true };
  const [parties, scans, documents] = await Promise.all([
    database.party.findMany({ where: { number }, select, orderBy: { id: 'asc' } }),
    scansOf(database, number),
    database.document.findMany({
      where: { stream: `dispute-${number}` },
      select: { id: true, kind: true, hash: true, createdAt: true },
      orderBy: { createdAt: 'asc' },
    }),
  ]);
  return {
    parties,
    scans,
    claim: z.record(z.string(), z.unknown()).parse(dispute.claim),
    documents: documents.map(({ id, kind, hash, createdAt }) => ({
      id,
      kind,
      hash,
      at: moment(createdAt),
      href: `/v1/disputes/${number}/documents/${id}`,
    })),
  };
}

function cardsOf(state: Supervised): DisputeView['cards'] {
  const open = state.breaches.filter((breach) => breach.card === 'open');
  const missed = open.map(({ clock, occurrence, office, dueAt, colour = 'ordinary' as const }) => {
    return { clock, occurrence, office, dueAt: moment(dueAt), colour, issuer: issuedOn(state, { clock, occurrence })?.issuer ?? null };
  });
  return [...missed, ...issuedCards(state).filter((card) => !missed.some((one) => isSame(one, card)))];
}

/** The cards issued by hand that wait for their answer, by the date of the answer. */
function issuedCards(state: Supervised): DisputeView['cards'] {
  return waitingCards(state).flatMap(({ occurrence, office, issuer, colour }) => {
    const clock = state.clocks.find((one) => one.code === ANSWER_CLOCK && one.occurrence === occurrence);
    if (!clock || clock.dueAt === null) return [];
    return [{ clock: clock.code, occurrence, office, dueAt: moment(clock.dueAt), colour, issuer }];
  });
}

function isSame(a: DisputeView['cards'][number], b: DisputeView['cards'][number]): boolean {
  return a.clock === b.clock && a.occurrence === b.occurrence;
}

function proposalsOf(state: Supervised): DisputeView['proposals'] {
  return state.proposals.map(({ id, office, supervisor, measure, evidence, at, decision }) => {
    const { clock, occurrence, rung } = evidence;
    return { id, clock, occurrence, rung, office, supervisor, measure, at: moment(at), decision, href: `/v1/accountability/${id}` };
  });
}
