import { type Notice, noticesOf } from '../dispute/notices';
import type { PetitionFact } from './facts';
import type { PetitionState } from './state';

/** Whom a fact of a petition concerns, given the petition before and after it: its new organ, the one that assigned it, the offices above. */
export function petitionNoticesOf(before: PetitionState, after: PetitionState, fact: PetitionFact): readonly Notice[] {
  switch (fact.kind) {
    case 'transferred':
      return [{ recipient: fact.to.id, code: 'assigned', params: {} }];
    case 'reviewRequested':
      return [{ recipient: fact.to.id, code: 'review-requested', params: {} }];
    case 'reexaminationRequested':
      return [{ recipient: fact.to.id, code: 'reexamination-requested', params: {} }];
    case 'objected':
      return before.status === 'transferred' ? [objection(before.assigner.id, 'assignment-objected', before.holder.id)] : [];
    case 'objectionDecided':
      return [objection(before.holder.id, fact.upheld ? 'objection-upheld' : 'objection-dismissed', after.holder.id)];
    case 'majorReported':
      return before.holder.above.map(({ id }) => ({ recipient: id, code: 'major-reported', params: { office: fact.office } }));
    case 'petitionAccepted':
    case 'closingReported':
    case 'referred':
    case 'petitionMediated':
    case 'hearingBegun':
    case 'hearingEnded':
    case 'answered':
    case 'served':
    case 'reviewDecided':
    case 'reexaminationDecided':
    case 'evaluated':
      return [];
    default:
      return noticesOf(before, after, fact);
  }
}

function objection(recipient: string, code: string, office: string): Notice {
  return { recipient, code, params: { office } };
}
