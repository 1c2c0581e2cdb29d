import type { OfficeRef } from '../../contracts/principal';
import type { Supervised } from '../dispute/state';

/** How the handling of a petition ended for its organs; the petitioner is asked next. */
export type Conclusion = 'answered' | 'mediated' | 'reviewed' | 'reexamined';

/** How a petition ended for good; `referred` 导入法定途径: another procedure has it. */
export type PetitionOutcome = Conclusion | 'declined' | 'withdrawn' | 'referred';

/** Where an objection to an assignment stands 交办异议. */
export type Objection = 'none' | 'pending' | 'dismissed';

/** Where the petition stands: a union on `status`, each with what only this stage knows. `served`: the petitioner has the written reply. */
export type PetitionPhase =
  | { readonly status: 'registered' }
  | { readonly status: 'transferred'; readonly assigner: OfficeRef; readonly objection: Objection }
  | { readonly status: 'handling' }
  | { readonly status: 'answered'; readonly served: boolean }
  | { readonly status: 'reviewing' }
  | { readonly status: 'reviewed'; readonly served: boolean }
  | { readonly status: 'reexamining' }
  | { readonly status: 'evaluating'; readonly conclusion: Conclusion }
  | { readonly status: 'ended'; readonly outcome: PetitionOutcome };

export type PetitionStatus = PetitionPhase['status'];

/** Every stage, in the order of a petition's life. */
export const petitionStatuses: readonly PetitionStatus[] = [
  'registered',
  'transferred',
  'handling',
  'answered',
  'reviewing',
  'reviewed',
  'reexamining',
  'evaluating',
  'ended',
];

/** The state of a petition: the fold of its facts. Its rounds are the handling, the review and the re-examination. */
export type PetitionState = Supervised & PetitionPhase;
