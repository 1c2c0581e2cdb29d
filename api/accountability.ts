import type { z } from 'zod';
import type { AccountabilityItem, AccountabilityView } from '../contracts/api/accountability';
import { accountabilityBodies } from '../contracts/commands';
import type { AccountabilityState } from '../domain/accountability/state';
import { caseTime } from '../domain/pace';
import type { Database } from '../prisma/client';
import type { Caller } from './caller';
import type { Subject } from './desk';
import { Problem } from './problem';
import { StoredAccountability } from './stored';
import { accountabilitySubject } from './subjects';
import { allowedSignals } from './views/allowed-signals';
import { moment, momentOrNull } from './views/moment';

type Row = NonNullable<Awaited<ReturnType<Database['accountability']['findUnique']>>>;

/** A proposal the caller may see. */
export interface Proposal {
  readonly row: Row;
  readonly state: AccountabilityState;
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
  const dispute = row && (await database.dispute.findUnique({ where: { number: row.number }, select: { place: true } }));
  if (!row || !dispute) return undefined;
  const audits = caller.roles.includes('auditor') && dispute.place === caller.place;
  if (caller.office !== row.office && caller.office !== row.supervisor && !audits) return undefined;
  const state = StoredAccountability.parse(row.state);
  return { row, state, subject: accountabilitySubject(caller, dispute.place, state, row.dueAt) };
}

/** One line of the list. */
export function accountabilityItem({ openedAt, dueAt, seq: _, state: _state, ...row }: Row): z.infer<typeof AccountabilityItem> {
  return { ...row, openedAt: moment(openedAt), dueAt: momentOrNull(dueAt), href: `/v1/accountability/${row.id}` };
}

/** A proposal with the evidence it rests on and what the caller may send to it now. */
export function accountabilityView({ row, state, subject }: Proposal, now: number): z.infer<typeof AccountabilityView> {
  const { evidence } = state;
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
    signals: allowedSignals(accountabilityBodies, subject.allowed, subject.links.self),
  };
}
