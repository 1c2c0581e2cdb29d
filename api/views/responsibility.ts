import type { Entry, Span, TracedClock } from '../../contracts/api/responsibility';
import type { HandlingPlan } from '../../contracts/plan';
import type { Span as Held } from '../../domain/dispute/responsibility';
import type { TracedClock as Clock } from '../../domain/dispute/traced-clock';
import type { TracedEntry } from '../../domain/dispute/traced-entry';
import { dayOf } from '../../domain/time';
import type { Names } from '../names';
import { basisOf } from '../plug-ins';
import { clockName } from '../texts/clocks';
import { factTitle } from '../texts/facts';
import { noticeWords, officesIn } from '../texts/notice-words';
import { moment, momentOrNull } from './moment';

/** What spans are told with: the case, and what its ids are called. */
export interface Telling {
  readonly number: string;
  readonly plan: Pick<HandlingPlan, 'type' | 'place'>;
  readonly names: Names;
}

/** The ids of offices and people in spans. */
export function idsIn(spans: readonly Held[]): string[] {
  return spans.flatMap(({ holder, order, begun, mistaken, ended, happened, clocks, told }) => {
    const entries = [order, begun, mistaken, ended, ...happened].flatMap((entry) => (entry ? [entry] : []));
    const inEntries = entries
      .flatMap(({ office, approver, to, standIn }) => [office, approver, to, ...(standIn ? [standIn.by, ...standIn.vacant] : [])])
      .filter((id) => id !== null);
    const inNotices = told.flatMap(({ recipient, params }) => [recipient, ...officesIn(params)]);
    return [holder, ...inEntries, ...inNotices, ...clocks.flatMap(({ missed }) => missed.map(({ office }) => office))];
  });
}

/** A span as people read it. */
export function spanView(span: Held, telling: Telling): Span {
  const { number, names } = telling;
  const entry = (one: TracedEntry | null) => one && entryView(one, telling);
  return {
    holder: names(span.holder),
    level: span.level,
    round: span.round,
    from: moment(span.from),
    to: momentOrNull(span.to),
    order: entryView(span.order, telling),
    begun: entryView(span.begun, telling),
    mistaken: entry(span.mistaken),
    plan: span.plan,
    clocks: span.clocks.map((clock) => clockView(clock, telling)),
    told: span.told.map(({ seq, at, recipient, code, params }) => {
      return { seq, at: moment(at), recipient: names(recipient), code, text: noticeWords(names, code, number, params) };
    }),
    happened: span.happened.map((one) => entryView(one, telling)),
    ended: entry(span.ended),
  };
}

function entryView(entry: TracedEntry, { number, names }: Telling): Entry {
  const { seq, kind, by, late, outcome, clock, occurrence, rung, standIn, corrected } = entry;
  const named = (id: string | null) => (id === null ? null : names(id));
  return {
    seq,
    kind,
    title: factTitle(kind),
    at: moment(entry.at),
    occurredAt: momentOrNull(entry.occurredAt),
    receivedAt: momentOrNull(entry.receivedAt),
    by,
    office: named(entry.office),
    approver: named(entry.approver),
    to: named(entry.to),
    clock: clock === null ? null : { code: clock, name: clockName(clock), occurrence, rung },
    late,
    outcome,
    standIn: standIn && { vacant: standIn.vacant.map(names), as: standIn.as, by: names(standIn.by) },
    documents: entry.documents.map((id) => ({ id, href: `/v1/disputes/${number}/documents/${id}` })),
    corrected: corrected && { seq: corrected.seq, was: moment(corrected.was), now: moment(corrected.now) },
  };
}

function clockView(clock: Clock, { plan, names }: Telling): TracedClock {
  const { code, occurrence, duty, office, provisional, suspended, dueAt, ended, missed } = clock;
  return {
    ...{ code, occurrence, duty, office, provisional, suspended },
    name: clockName(code),
    basis: basisOf(plan.type.code, plan.place.code, clock.basis),
    startedAt: moment(clock.startedAt),
    dueAt: momentOrNull(dueAt),
    lastDay: dueAt === null ? null : dayOf(dueAt - 1),
    ended: ended && { ...ended, title: factTitle(ended.kind), at: moment(ended.at) },
    missed: missed.map(({ due, office: charged, withdrawn, ...rest }) => ({
      ...rest,
      due: moment(due),
      office: names(charged),
      withdrawn: withdrawn && { seq: withdrawn.seq, at: moment(withdrawn.at) },
    })),
  };
}
