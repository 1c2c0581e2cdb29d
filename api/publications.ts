import type { z } from 'zod';
import type { PublicationItem, PublicationView } from '../contracts/api/scorecard';
import { publicationBodies } from '../contracts/publication-commands';
import { unanswered } from '../domain/publication/evolve';
import { allowedPublication } from '../domain/publication/rules';
import type { PublicationState } from '../domain/publication/state';
import type { Database } from '../prisma/client';
import { actorOf, type Caller } from './caller';
import { casesShown } from './cases-shown';
import type { Subject } from './desk';
import { type Names, namesOf } from './names';
import { officesBelow } from './offices-below';
import { Problem } from './problem';
import { casesBehind } from './scorecards';
import { StoredAssessment, StoredPublication } from './stored-scores';
import { allowedSignals } from './views/allowed-signals';
import { moment, momentOrNull } from './views/moment';

type Row = NonNullable<Awaited<ReturnType<Database['publication']['findUnique']>>>;

/** A publication the caller may see. */
export interface Seen {
  readonly row: Row;
  readonly state: PublicationState;
  readonly subject: Subject;
  /** The caller's office and those below it. */
  readonly below: readonly string[];
}

/** The publication of an id, if the caller's office stands in it, publishes it, stands above one that does, or audits its place. Refuses the others alike: `not-found`. */
export async function publicationInSight(database: Database, caller: Caller, id: string): Promise<Seen> {
  const seen = await publicationSeen(database, caller, id);
  if (!seen) throw new Problem('not-found');
  return seen;
}

/** The same, or undefined. */
export async function publicationSeen(database: Database, caller: Caller, id: string): Promise<Seen | undefined> {
  const row = await database.publication.findUnique({ where: { id } });
  if (row?.place !== caller.place) return undefined;
  const state = StoredPublication.parse(row.state);
  const below = await officesBelow(database, caller);
  if (![state.issuer, ...state.offices].some((office) => below.includes(office))) return undefined;
  const subject: Subject = {
    workflowId: id,
    place: row.place,
    number: '',
    pace: null,
    ended: state.status === 'released',
    over: 'publication-ended',
    status: state.status,
    nextDueAt: row.dueAt,
    allowed: allowedPublication(state, actorOf(caller)),
    links: { self: `/v1/publications/${id}` },
  };
  return { row, state, subject, below };
}

/** One line of the list. */
export function publicationItem({ id, kind, period, issuer, status, openedAt, dueAt }: Row, names: Names): z.infer<typeof PublicationItem> {
  const due = momentOrNull(dueAt);
  return { id, kind, period, issuer: names(issuer), status, openedAt: moment(openedAt), dueAt: due, href: `/v1/publications/${id}` };
}

/** A publication with its objections in full words, as far as they are the caller's to read, and what the caller may send now. */
export async function publicationView(database: Database, { row, state, subject, below }: Seen): Promise<z.infer<typeof PublicationView>> {
  const objections = state.objections.filter(({ office }) => below.includes(office));
  const [names, texts] = await Promise.all([
    namesOf(database, [state.issuer, ...state.offices]),
    textsOf(
      database,
      objections.flatMap(({ reason, answer }) => [reason, ...(answer ? [answer.reason] : [])]),
    ),
  ]);
  return {
    ...publicationItem(row, names),
    seq: row.seq,
    offices: state.offices.map(names),
    figures: [...state.figures],
    unanswered: unanswered(state).length,
    objections: objections.map(({ id, office, figure, number, reason, at, answer }) => ({
      ...{ id, office: names(office), figure, case: number, reason: texts(reason), at: moment(at) },
      answer: answer && { ...answer, exclude: [...answer.exclude], reason: texts(answer.reason), at: moment(answer.at) },
    })),
    signals: allowedSignals(publicationBodies, subject.allowed, subject.links.self),
  };
}

async function textsOf(database: Database, ids: readonly string[]): Promise<(id: string) => string> {
  const rows = await database.document.findMany({ where: { id: { in: [...ids] } }, select: { id: true, text: true } });
  const texts = new Map(rows.map(({ id, text }) => [id, text]));
  return (id) => texts.get(id) ?? '';
}

/** Refuses an objection, or an answer to one, that names a case which is not behind the figure: `case-not-behind-figure`, with those that are. */
export async function refuseStrangeCases(
  database: Database,
  caller: Caller,
  { state, subject }: Seen,
  signal: string,
  body: unknown,
): Promise<void> {
  if (subject.ended) return;
  const asked = askedOf(caller, state, signal, body);
  if (!asked || asked.numbers.length === 0) return;
  const { place, kind, period } = state;
  const [newest] = await database.scorecard.findMany({
    where: { place, kind, period, office: asked.office, type: '' },
    orderBy: { version: 'desc' },
    take: 1,
  });
  const all = newest ? casesBehind(StoredAssessment.parse(newest.assessment), asked.figure) : [];
  // A complaint about the caller's own office is behind no figure as far as the caller is concerned (G-4).
  const behind = (await casesShown(database, caller, all))(asked.office, all);
  if (asked.numbers.every((number) => behind.includes(number))) return;
  throw new Problem('case-not-behind-figure', { field: asked.field, expected: behind.slice(0, 50).join(', ') || 'none' });
}

function askedOf(caller: Caller, state: PublicationState, signal: string, body: unknown) {
  if (signal === 'object') {
    const { data } = publicationBodies.object.safeParse(body);
    return data && { office: caller.office, figure: data.figure, numbers: data.case === undefined ? [] : [data.case], field: 'case' };
  }
  if (signal !== 'answer-objection') return undefined;
  const { data } = publicationBodies['answer-objection'].safeParse(body);
  const objection = data && state.objections.find(({ id }) => id === data.objection);
  return objection && { office: objection.office, figure: objection.figure, numbers: data.exclude ?? [], field: 'exclude' };
}
