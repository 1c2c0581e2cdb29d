import type { z } from 'zod';
import type { AccountabilityItem, AccountabilityView } from '../contracts/api/accountability';
import { accountabilityBodies } from '../contracts/commands';
import type { AccountabilityState } from '../domain/accountability/state';
import { caseTime } from '../domain/pace';
import type { Database } from '../prisma/client';
import { isAccused } from './accused-office';
import type { Caller } from './caller';
import type { Subject } from './desk';
import { evidenceFile } from './evidence-file';
import { namesOf } from './names';
import { Problem } from './problem';
import { StoredAccountability } from './stored';
import { accountabilitySubject } from './subjects';
import { clockName } from './texts/clocks';
import { timelineOf } from './timeline';
import { allowedSignals } from './views/allowed-signals';
import { moment, momentOrNull } from './views/moment';

type Row = NonNullable<Awaited<ReturnType<Database['accountability']['findUnique']>>>;

/** A proposal the caller may see. */
export interface Proposal {
  readonly row: Row;
  readonly state: AccountabilityState;
  /** The case complains about the caller's office, which does not read it. */
  readonly accused: boolean;
  readonly subject: Subject;
}

/** The proposal of an id, if the caller's office is concerned by it or audits its place. Refuses the others alike: `not-found`. */
export async function proposalInSight(database: Database, caller: Caller, id: string): Promise<Proposal> {
  const proposal = await proposalSeen(database, caller, id);
  if (!proposal) throw new Problem('not-found');
  return proposal;
}

/** The same, or undefined. */
export async function proposalSeen(database: Database, caller: Caller, id: string): Promise<Proposal | undefined> {
  const row = await database.accountability.findUnique({ where: { id } });
  const dispute = row && (await database.dispute.findUnique({ where: { number: row.number }, select: { place: true, claim: true } }));
  if (!row || !dispute) return undefined;
  const audits = caller.roles.includes('auditor') && dispute.place === caller.place;
  const state = StoredAccountability.parse(row.state);
  // Whoever is told that something is overdue must be able to read it: the offices above the issuer.
  const accused = isAccused(dispute.claim, caller.office);
  const concerned = [row.office, row.supervisor, ...(accused ? [] : state.above)].includes(caller.office);
  if (!concerned && !audits) return undefined;
  return { row, state, accused, subject: accountabilitySubject(caller, dispute.place, state, row.dueAt) };
}

/** One line of the list. */
export function accountabilityItem({ openedAt, dueAt, seq: _, state: _state, ...row }: Row): z.infer<typeof AccountabilityItem> {
  return { ...row, openedAt: moment(openedAt), dueAt: momentOrNull(dueAt), href: `/v1/accountability/${row.id}` };
}

/** Facts a proposal can have, at the most shown. */
const LONGEST = 500;

/** A proposal with the evidence it rests on, all that became of it, and what the caller may send to it now. */
export async function accountabilityView(
  database: Database,
  { row, state, accused, subject }: Proposal,
  now: number,
): Promise<z.infer<typeof AccountabilityView>> {
  const { evidence, terms, aftermath, dissents = [] } = state;
  const [file, facts, names] = await Promise.all([
    accused ? null : evidenceFile(database, state.number, evidence.seq),
    timelineOf(database, state.id, 0, LONGEST),
    namesOf(
      database,
      dissents.map(({ person }) => person),
    ),
  ]);
  return {
    ...accountabilityItem(row),
    seq: row.seq,
    asOf: moment(caseTime(state.pace, now)),
    measure: state.measure,
    decision: state.status === 'concluded' ? state.decision : null,
    statement: state.statement,
    evidence: {
      ...evidence,
      remindersFired: [...evidence.remindersFired],
      startedAt: moment(evidence.startedAt),
      dueAt: moment(evidence.dueAt),
    },
    dissents: dissents.map(({ person, dissent }) => ({ person: names(person), document: dissent })),
    terms: terms ?? null,
    aftermath: aftermath ? { rectification: aftermath.rectification, missed: aftermath.missed, appeal: aftermath.appeal } : null,
    clocks: state.clocks.map(({ code, occurrence, status, dueAt }) => {
      return { code, name: clockName(code), occurrence, status, dueAt: dueAt === null ? null : moment(dueAt) };
    }),
    file,
    // What it was opened with stands above.
    timeline: facts.map((fact) => (fact.kind === 'opened' ? { ...fact, data: {} } : fact)),
    signals: allowedSignals(accountabilityBodies, subject.allowed, subject.links.self),
  };
}
