import type { OfficeRef } from '../../contracts/principal';
import type { Act, DisputeFactBody, RungFactBody } from '../dispute/facts';
import type { FactOf } from '../facts';

type Document = string;

/** What a petition knows by the same facts as a dispute: its clocks, its cards, its proposals, and how it begins and is put right. */
type Shared =
  | RungFactBody
  | Extract<
      DisputeFactBody,
      {
        kind:
          | 'registered'
          | 'declined'
          | 'extended'
          | 'withdrawn'
          | 'cardIssued'
          | 'cardAnswered'
          | 'cardCancelled'
          | 'planAdopted'
          | 'calendarAdopted'
          | 'outageAllowed'
          | 'postVacated'
          | 'postFilled'
          | 'partyCorrected'
          | 'eventReported'
          | 'breachWithdrawn'
          | 'accountabilityConcluded'
          | 'rectificationMissed'
          | 'refused';
      }
    >;

/** Everything that can become true of a petition. Texts are document ids; offices and people are ids. */
export type PetitionFactBody =
  | Shared
  | ({
      readonly kind: 'transferred';
      readonly to: OfficeRef;
      readonly mode: 'transfer' | 'assign';
      /** Days to the closing report, where the order sets them. */
      readonly reportWithin: number | null;
      readonly letter: Document;
    } & Act)
  | ({ readonly kind: 'petitionAccepted'; readonly notice: Document } & Act)
  | ({ readonly kind: 'objected'; readonly reason: Document } & Act)
  | ({ readonly kind: 'objectionDecided'; readonly upheld: boolean; readonly reason: Document } & Act)
  | ({ readonly kind: 'closingReported'; readonly report: Document } & Act)
  | ({ readonly kind: 'referred'; readonly route: string; readonly notice: Document } & Act)
  | ({ readonly kind: 'petitionMediated'; readonly agreement: Document } & Act)
  | ({ readonly kind: 'hearingBegun'; readonly notice: Document } & Act)
  | ({ readonly kind: 'hearingEnded'; readonly record: Document } & Act)
  | ({ readonly kind: 'answered'; readonly opinion: Document } & Act)
  | ({ readonly kind: 'served'; readonly record: Document } & Act)
  | ({ readonly kind: 'reviewRequested'; readonly to: OfficeRef; readonly request: Document } & Act)
  | ({ readonly kind: 'reviewDecided'; readonly result: 'upheld' | 'changed'; readonly opinion: Document } & Act)
  | ({ readonly kind: 'reexaminationRequested'; readonly to: OfficeRef; readonly request: Document } & Act)
  | ({ readonly kind: 'reexaminationDecided'; readonly result: 'upheld' | 'changed'; readonly opinion: Document } & Act)
  | ({ readonly kind: 'evaluated'; readonly satisfied: boolean; readonly record: Document } & Act)
  | ({ readonly kind: 'majorReported'; readonly report: Document } & Act);

export type PetitionFact = FactOf<PetitionFactBody>;
export type PetitionFactKind = PetitionFactBody['kind'];
