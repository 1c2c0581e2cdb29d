import type { AccountabilityCommand, AccountabilityCommandName } from '../../contracts/commands';
import type { HandlingPlan } from '../../contracts/plan';
import { decideAccountability } from '../../domain/accountability/decide';
import { evolve, initialState } from '../../domain/accountability/evolve';
import { fireAccountability } from '../../domain/accountability/fire';
import { judgeAccountability } from '../../domain/accountability/rules';
import { proposalSetting } from '../../domain/accountability/setting';
import type { AccountabilityFact, AccountabilityFactBody, AccountabilityState, ProposalInput } from '../../domain/accountability/state';
import { termsOf } from '../../domain/accountability/terms';
import type { LedgerEntry } from '../../domain/ledger/entry';
import { measureEntries } from '../../domain/ledger/measure-entries';
import { actor, at } from './dispute-spec';

const evidence = {
  ...{ clock: 'first-reply', occurrence: 1, rung: 'interview', basis: 'QL-21', startedAt: 0, dueAt: 0, remindersFired: [] },
  ...{ rulesVersion: 3, planVersion: 'test', seq: 3 },
};

function inputUnder(plan: HandlingPlan): ProposalInput {
  const terms = termsOf(plan, evidence);
  return {
    ...{
      id: 'accountability-QL-1-first-reply-1-interview',
      number: 'QL-1',
      office: 'village',
      supervisor: 'town',
      above: ['county', 'city'],
    },
    ...{ measure: 'circular', evidence, openedAt: at('2026-03-09 09:00'), setting: proposalSetting(plan, terms), pace: null },
    ...(terms && { terms }),
  };
}

/** A proposal as its facts made it, with what they enter in the ledger. */
export class Told {
  constructor(
    readonly state: AccountabilityState,
    readonly facts: readonly AccountabilityFact[] = [],
    readonly entries: readonly LedgerEntry[] = [],
  ) {}

  fold(bodies: readonly AccountabilityFactBody[], recordedAt: number): Told {
    return bodies.reduce<Told>((told, body) => {
      const fact: AccountabilityFact = { seq: told.state.seq + 1, at: recordedAt, ...body };
      return new Told(evolve(told.state, fact), [...told.facts, fact], [...told.entries, ...measureEntries(told.state, fact)]);
    }, this);
  }

  /** Time passes; what is due becomes true at its own instant. */
  until(moment: string): Told {
    const now = at(moment);
    const bodies = fireAccountability(this.state, now);
    return bodies.length === 0 ? this : this.fold(bodies, now).until(moment);
  }

  refusal(name: AccountabilityCommandName, moment: string, more: object = {}, by = usual[name]) {
    return judgeAccountability(this.asOf(moment).state, sent(name, moment, more, by));
  }

  send(name: AccountabilityCommandName, moment: string, more: object = {}, by = usual[name]): Told {
    const ready = this.asOf(moment);
    const command = sent(name, moment, more, by);
    expect(judgeAccountability(ready.state, command)).toBeUndefined();
    return ready.fold(decideAccountability(command), command.receivedAt);
  }

  kinds(): readonly string[] {
    return this.facts.map(({ kind }) => kind);
  }

  asOf(moment: string): Told {
    return this.until(moment);
  }
}

/** Whoever is charged, whoever signs, and another leader of the signing office. */
export const [office, signer, second] = [
  actor('village', 'handler'),
  actor('town', 'leader'),
  { ...actor('town', 'leader'), principal: 'second' },
];
const usual: { readonly [name in AccountabilityCommandName]: typeof office } = {
  ...{ state: office, 'record-dissent': office, 'report-rectification': office, appeal: office },
  ...{ sign: signer, dismiss: signer, release: signer, reject: signer, 'decide-appeal': second },
};

/** A command of theirs as it was received at a moment `YYYY-MM-DD HH:MM`, its text filled in. */
export function sent(name: AccountabilityCommandName, moment: string, more: object, by = usual[name]): AccountabilityCommand {
  const texts = { statement: 's', reason: 'r', report: 'p', grounds: 'g', dissent: 'd' };
  const text = { state: 'statement', 'report-rectification': 'report', appeal: 'grounds', 'record-dissent': 'dissent' };
  const field = Object.entries(text).find(([known]) => known === name)?.[1] ?? 'reason';
  const body = { ...Object.fromEntries(Object.entries(texts).filter(([key]) => key === field)), ...more };
  return { id: `${name}@${moment}`, name, by, occurredAt: at(moment), receivedAt: at(moment), body } as AccountabilityCommand;
}

/** A proposal of a circular against the village, opened on Monday 2026-03-09 under this plan. */
export function openedUnder(plan: HandlingPlan): Told {
  const input = inputUnder(plan);
  return new Told(initialState(input)).fold([{ kind: 'opened', input }], input.openedAt);
}
