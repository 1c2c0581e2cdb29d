import type { DisputeFact } from '../dispute/facts';
import { dayOf, type Instant } from '../time';
import type { SubsidyClaim } from './subsidy';

/** What the facts of a case say about a subsidy; who mediated, at which office, is told apart from what kind of office it is. */
export interface Mediated extends Pick<SubsidyClaim, 'concluded' | 'agreement' | 'performed'> {
  /** The office that reached the agreement or gave the mediation up. */
  readonly office: string;
  /** The lead 包保领导 whom the last order to this office named; null where none did. */
  readonly lead: string | null;
  /** The principal that recorded the end of the mediation. */
  readonly recordedBy: string;
  /** When what was performed began to count anew: with the end of the mediation, or with a rebound after it. What was found before is no answer to it. */
  readonly since: Instant;
}

/** The kinds of facts that say anything about a mediation: all that is asked of a case here. */
export const mediationFacts: readonly DisputeFact['kind'][] = [
  ...(['routed', 'leadChanged', 'agreed', 'failed', 'visited', 'lookedBack'] as const),
  ...(['milestoneReached', 'reopened', 'confirmationRuled', 'dateCorrected'] as const),
];

/** The newest mediation of a case that came to an end; null where none did. */
export function mediationOf(facts: readonly DisputeFact[]): Mediated | null {
  return mediationsOf(facts).at(-1) ?? null;
}

/**
 * The mediations of a case that came to an end, one of each round, from its facts in order. The lead is whom the last order to the office named, or whoever
 * took its cases over since. Performed 已履行 is what the newest answer says: the
 * return visit or a look-back visit found the matter solved, or the milestone `performed` was reached. A rebound, a rejected confirmation and a failed
 * mediation take it back. A moment put right afterwards counts as corrected.
 */
export function mediationsOf(facts: readonly DisputeFact[]): readonly Mediated[] {
  const leads = new Map<string, string>();
  const corrected = new Map(facts.flatMap((fact) => (fact.kind === 'dateCorrected' ? [[fact.entry, fact.now]] : [])));
  const ended: Mediated[] = [];
  let ordered = '';
  for (const fact of facts) {
    if (fact.kind === 'routed') ordered = fact.to.id;
    if (fact.kind === 'routed' && fact.leader !== '') leads.set(ordered, fact.leader);
    if (fact.kind === 'leadChanged') leads.set(ordered, fact.lead);
    if (fact.kind !== 'agreed' && fact.kind !== 'failed') {
      const last = ended.pop();
      if (last) ended.push(after(last, fact));
      continue;
    }
    const { office, by, occurredAt } = fact;
    const concluded = dayOf(corrected.get(fact.seq) ?? occurredAt);
    const agreement = fact.kind === 'agreed' ? fact.form : null;
    ended.push({ concluded, agreement, performed: false, office, lead: leads.get(office) ?? null, recordedBy: by, since: fact.at });
  }
  return ended;
}

function after(mediated: Mediated, fact: DisputeFact): Mediated {
  switch (fact.kind) {
    case 'visited':
    case 'lookedBack':
      // An unhappy look-back visit reopens the case by itself.
      if (fact.kind === 'lookedBack' && fact.result === 'dissatisfied') return { ...mediated, performed: false, since: fact.at };
      return fact.solved === null ? mediated : { ...mediated, performed: fact.solved && mediated.agreement !== null };
    case 'milestoneReached':
      return { ...mediated, performed: performedBy(fact.milestone) ?? mediated.performed };
    case 'reopened':
      return { ...mediated, performed: false, since: fact.at };
    case 'confirmationRuled':
      return fact.result === 'rejected' ? { ...mediated, agreement: null, performed: false } : mediated;
    default:
      return mediated;
  }
}

function performedBy(milestone: string): boolean | undefined {
  if (milestone === 'performed') return true;
  return milestone === 'not-performed' || milestone === 'performance-overdue' ? false : undefined;
}

/** The papers of a file by what a rule calls them: the texts and scans of a case, by their kinds. An oral agreement's text is the record of it. */
export function papersOf(kinds: readonly string[], agreement: SubsidyClaim['agreement']): readonly string[] {
  const papers = kinds.map((kind) => (kind === 'agreement' && agreement === 'oral' ? 'oral-agreement-record' : (paperOf[kind] ?? kind)));
  return [...new Set(papers)].toSorted();
}

const paperOf: Readonly<Record<string, string>> = {
  registration: 'application',
  minutes: 'mediation-record',
  'visit-record': 'return-visit-record',
};
