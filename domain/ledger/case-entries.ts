import { ruleOf } from '../clock/clock';
import type { DisputeFactBody } from '../dispute/facts';
import type { Breach, Proposal, Supervised } from '../dispute/state';
import type { FactHead } from '../facts';
import { breachId, type LedgerEntry, measureId, type ReversalEntry, reversalId } from './entry';
import { restsOn } from './rests-on';

type Withdrawn = FactHead & Extract<DisputeFactBody, { kind: 'breachWithdrawn' }>;
type Breached = FactHead & Extract<DisputeFactBody, { kind: 'breached' }>;
type Key = Pick<Breach, 'clock' | 'occurrence'>;

/** What a fact of a case of any procedure writes into the ledger 责任台账; `before` is the case before it. Most facts write nothing. */
export function caseEntries(before: Supervised, fact: FactHead & { readonly kind: string }): readonly LedgerEntry[] {
  if (isBreached(fact)) return fact.card === 'none' ? [] : [breachEntry(before, fact)];
  return isWithdrawn(fact) ? reversals(before, fact) : [];
}

function breachEntry(state: Supervised, fact: Breached): LedgerEntry {
  const { clock, occurrence, rung, office, supervisor, due, late, at, seq } = fact;
  const { number, plan } = state;
  const basis = ruleOf(plan, clock)?.basis ?? clock;
  const id = breachId(number, fact);
  return {
    ...{ id, kind: 'breach', number, office, clock, occurrence, rung, at, stream: streamOf(number), seq },
    ...{ supervisor, basis, dueAt: due, late },
  };
}

/** The breach, and with it every measure that was signed on it. */
function reversals(state: Supervised, fact: Withdrawn): readonly ReversalEntry[] {
  const { number } = state;
  const breaches = state.breaches.filter((breach) => isOn(breach, fact) && !breach.withdrawn && breach.card !== 'none');
  const measures = state.proposals.filter(({ evidence, decision }) => restsOn(evidence, fact) && decision === 'signed');
  return [
    ...breaches.map((breach) =>
      reversal(state, fact, breachId(number, { ...breach, rung: rungOf(breach) }), { ...breach, rung: rungOf(breach) }),
    ),
    ...measures.map((proposal) => reversal(state, fact, measureId(proposal.id), chargedBy(proposal))),
  ];
}

function reversal(
  { number }: Supervised,
  fact: Withdrawn,
  refersTo: string,
  of: Key & { readonly office: string; readonly rung: string },
): ReversalEntry {
  const { office, clock, occurrence, rung } = of;
  const { at, seq, why = 'not-said' } = fact;
  return {
    id: reversalId(refersTo),
    kind: 'reversal',
    number,
    office,
    clock,
    occurrence,
    rung,
    at,
    stream: streamOf(number),
    seq,
    refersTo,
    why,
  };
}

/** A breach kept before version 0.3 does not say its rung: there was one name for it. */
const rungOf = ({ rung = 'breach' }: Breach) => rung;

const chargedBy = ({ office, evidence: { clock, occurrence, rung } }: Proposal) => ({ office, clock, occurrence, rung });

const isOn = (one: Key, fact: Key) => one.clock === fact.clock && one.occurrence === fact.occurrence;

const streamOf = (number: string) => `dispute-${number}`;

const isBreached = (fact: FactHead & { readonly kind: string }): fact is Breached => fact.kind === 'breached';
const isWithdrawn = (fact: FactHead & { readonly kind: string }): fact is Withdrawn => fact.kind === 'breachWithdrawn';
