import { ApplicationFailure, Context } from '@temporalio/activity';
import type { AccountabilityCommand, Command } from '../contracts/commands';
import type { PetitionCommand } from '../contracts/petition-commands';
import type { PublicationCommand } from '../contracts/publication-commands';
import { judgeAccountability } from '../domain/accountability/rules';
import type { AccountabilityFact, AccountabilityState } from '../domain/accountability/state';
import type { Calendar } from '../domain/calendar';
import type { Outage } from '../domain/clock/outages';
import type { DisputeFact } from '../domain/dispute/facts';
import { judge } from '../domain/dispute/judge';
import type { DisputeState } from '../domain/dispute/state';
import type { PetitionFact } from '../domain/petition/facts';
import { judgePetition } from '../domain/petition/judge';
import type { PetitionState } from '../domain/petition/state';
import { judgePublication } from '../domain/publication/rules';
import type { PublicationFact, PublicationState } from '../domain/publication/state';
import type { Refusal } from '../domain/refusal';
import type { Instant } from '../domain/time';
import type { Database } from '../prisma/client';
import { recordAccountabilityFacts } from '../read-model/accountability-facts';
import { proposalsOn, type Withdrawal, withdrawAfterEnd } from '../read-model/after-end';
import { recordDisputeFacts } from '../read-model/dispute-facts';
import { FactsRefused } from '../read-model/facts-refused';
import { casesToTell, type OutageTally, outageTold } from '../read-model/outage-rows';
import { recordPetitionFacts } from '../read-model/petition-facts';
import { recordPublicationFacts } from '../read-model/publication-facts';
import { type Direction, keepProgress } from '../read-model/reassignment-rows';
import { beating } from './beating';
import { type ExamActivities, examActivities } from './exam';
import { type LeadChanger, reassignCases } from './reassign';
import { type OutageTeller, tellCases } from './tell-cases';

export type { LeadChanger, OutageTally, OutageTeller };

/** What the workflows ask of the world. */
export interface Activities extends ExamActivities {
  /** Writes facts of a dispute into the read model, in order, each once. Refuses a different fact under a known sequence. */
  recordDisputeFacts(number: string, facts: readonly DisputeFact[]): Promise<void>;
  /** The same for a petition. */
  recordPetitionFacts(number: string, facts: readonly PetitionFact[]): Promise<void>;
  /** The same for a proposal of accountability. */
  recordAccountabilityFacts(id: string, facts: readonly AccountabilityFact[]): Promise<void>;
  /** The same for a publication. */
  recordPublicationFacts(id: string, facts: readonly PublicationFact[]): Promise<void>;
  /**
   * Takes back breaches of a case whose workflow has ended; what was taken back already stays. Answers the ids of the proposals that rest on them. Fails, to
   * be tried again, while it has not ended.
   */
  withdrawAfterEnd(number: string, withdrawals: readonly Withdrawal[]): Promise<readonly string[]>;
  /** Judges a command that was left as a signal, with the guards of this release. */
  judgeDispute(state: DisputeState, command: Command): Promise<Refusal | null>;
  judgePetition(state: PetitionState, command: PetitionCommand): Promise<Refusal | null>;
  judgeProposal(state: AccountabilityState, command: AccountabilityCommand): Promise<Refusal | null>;
  judgePublication(state: PublicationState, command: PublicationCommand): Promise<Refusal | null>;
  /** The numbers of the cases after this one that an outage may concern, in order, at most so many. */
  casesToTell(outage: Outage, after: string, limit: number): Promise<readonly string[]>;
  /** Tells these cases of an outage. A case that does not answer fails it, to be asked again; after many attempts it is left with the case. */
  tellOutage(outage: Outage, numbers: readonly string[]): Promise<OutageTally>;
  /** Keeps that every case was told, and what came of it. */
  outageTold(outage: Outage, tally: OutageTally): Promise<void>;
  /** Puts the next cases of an order of re-assignment into the other hands, or back; answers the last number it looked at, null after the last. */
  reassignCases(id: string, direction: Direction, after: string): Promise<string | null>;
  /** Keeps how far an order has come. */
  keepReassignment(id: string, reached: 'moved' | 'ended'): Promise<void>;
}

/** What they reach: the database, the working calendar at a moment (epoch ms UTC), and the workflows that are told of an outage. */
interface Dependencies {
  readonly database: Database;
  readonly calendar: (at: Instant) => Promise<Calendar>;
  readonly teller: OutageTeller;
  readonly changeLead: LeadChanger;
}

/** The activities over their dependencies. */
export function createActivities(dependencies: Dependencies): Activities {
  const { database, teller, changeLead } = dependencies;
  return {
    recordDisputeFacts: (number, facts) => forGood(recordDisputeFacts(database, number, facts)),
    recordPetitionFacts: (number, facts) => forGood(recordPetitionFacts(database, number, facts)),
    recordAccountabilityFacts: (id, facts) => forGood(recordAccountabilityFacts(database, id, facts)),
    recordPublicationFacts: (id, facts) => forGood(recordPublicationFacts(database, id, facts)),
    ...examActivities(dependencies),
    withdrawAfterEnd: async (number, withdrawals) => {
      await withdrawAfterEnd(database, number, withdrawals, Date.now());
      return proposalsOn(database, number, withdrawals);
    },
    judgeDispute: async (state, command) => judge(state, command) ?? null,
    judgePetition: async (state, command) => judgePetition(state, command) ?? null,
    judgeProposal: async (state, command) => judgeAccountability(state, command) ?? null,
    judgePublication: async (state, command) => judgePublication(state, command) ?? null,
    casesToTell: (outage, after, limit) => casesToTell(database, outage, after, limit),
    tellOutage: (outage, numbers) =>
      beating(() => tellCases({ database, teller, attempt: Context.current().info.attempt }, outage, numbers)),
    reassignCases: (id, direction, after) =>
      beating(() => reassignCases({ database, changeLead, attempt: Context.current().info.attempt }, id, direction, after)),
    keepReassignment: (id, reached) => keepProgress(database, id, reached),
    outageTold: (outage, tally) => outageTold(database, outage, tally),
  };
}

/** Everything is retried without end, but for what can never be written. */
async function forGood(written: Promise<void>): Promise<void> {
  try {
    await written;
  } catch (error) {
    if (error instanceof FactsRefused) throw ApplicationFailure.nonRetryable(error.message, error.code);
    throw error;
  }
}
