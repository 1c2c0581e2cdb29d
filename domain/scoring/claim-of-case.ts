import type { DisputeFact } from '../dispute/facts';
import { dayOf } from '../time';
import type { SubsidyClaim } from './subsidy';

/** What the facts of a case say about a subsidy; who mediated, at which office, is told apart from what kind of office it is. */
export interface Mediated extends Pick<SubsidyClaim, 'concluded' | 'agreement' | 'performed'> {
  /** The office that reached the agreement or gave the mediation up. */
  readonly office: string;
  /** The lead 包保领导 whom the last order to this office named; null where none did. */
  readonly lead: string | null;
  /** The principal that recorded the end of the mediation. */
  readonly recordedBy: string;
}

/**
 * The newest mediation of a case that came to an end, from its facts in order; null where none did. Performed 已履行 is what the newest answer says: the
 * return visit or a look-back visit found the matter solved, or the milestone `performed` was reached. A rebound, a rejected confirmation and a failed
 * mediation take it back. A moment put right afterwards counts as corrected.
 */
export function mediationOf(facts: readonly DisputeFact[]): Mediated | null {
  const leads = new Map<string, string>();
  const corrected = new Map(facts.flatMap((fact) => (fact.kind === 'dateCorrected' ? [[fact.entry, fact.now]] : [])));
  return facts.reduce<Mediated | null>((mediated, fact) => {
    if (fact.kind === 'routed' && fact.leader !== '') leads.set(fact.to.id, fact.leader);
    if (fact.kind !== 'agreed' && fact.kind !== 'failed') return mediated && after(mediated, fact);
    const { office, by, occurredAt } = fact;
    const concluded = dayOf(corrected.get(fact.seq) ?? occurredAt);
    const agreement = fact.kind === 'agreed' ? fact.form : null;
    return { concluded, agreement, performed: false, office, lead: leads.get(office) ?? null, recordedBy: by };
  }, null);
}

function after(mediated: Mediated, fact: DisputeFact): Mediated {
  switch (fact.kind) {
    case 'visited':
    case 'lookedBack':
      return fact.solved === null ? mediated : { ...mediated, performed: fact.solved && mediated.agreement !== null };
    case 'milestoneReached':
      return { ...mediated, performed: performedBy(fact.milestone) ?? mediated.performed };
    case 'reopened':
      return { ...mediated, performed: false };
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
