import { z } from 'zod';
import type { Responsibility } from '../contracts/api/responsibility';
import type { Registration } from '../domain/dispute/evolve';
import { responsibilityOf, type Span, spanAt } from '../domain/dispute/responsibility';
import { caseTime } from '../domain/pace';
import { petitionResponsibilityOf } from '../domain/petition/responsibility';
import type { Database } from '../prisma/client';
import { disputeWorkflowId } from '../workflows/messages';
import { namesOf } from './names';
import { StoredFact, StoredPetitionFact, StoredRegistration } from './stored';
import { moment, momentOrNull } from './views/moment';
import { idsIn, spanView } from './views/responsibility';

/** A case as its stored facts tell it, up to `seq` where given. */
export interface Told {
  readonly registration: Registration;
  readonly bodies: readonly unknown[];
  readonly spans: readonly Span[];
}

/** The stored facts of a case and the spans 办理段 they make. */
export async function toldBy(database: Database, number: string, seq?: number): Promise<Told> {
  const upTo = seq === undefined ? {} : { seq: { lte: seq } };
  const [intake, rows] = await Promise.all([
    database.intake.findUniqueOrThrow({ where: { number }, select: { input: true } }),
    database.fact.findMany({ where: { stream: disputeWorkflowId(number), ...upTo }, orderBy: { seq: 'asc' }, select: { body: true } }),
  ]);
  const registration = StoredRegistration.parse(intake.input);
  const bodies = rows.map(({ body }) => body);
  return { registration, bodies, spans: spansOf(registration, bodies) };
}

/** The trace of a case as of the real moment `now`, or the one span of it that covers `at`; both in epoch ms UTC. */
export async function responsibility(database: Database, number: string, now: number, at: number | null): Promise<Responsibility> {
  const { registration, spans: all } = await toldBy(database, number);
  const spans = at === null ? all : all.filter((span) => span === spanAt(all, at));
  const { plan } = registration;
  const names = await namesOf(database, idsIn(spans));
  return {
    number,
    asOf: moment(caseTime(plan.pace, now)),
    at: momentOrNull(at),
    spans: spans.map((span) => spanView(span, { number, plan, names })),
  };
}

function spansOf(registration: Registration, bodies: readonly unknown[]): readonly Span[] {
  return registration.plan.procedure === 'petition'
    ? petitionResponsibilityOf(registration, z.array(StoredPetitionFact).parse(bodies))
    : responsibilityOf(registration, z.array(StoredFact).parse(bodies));
}
