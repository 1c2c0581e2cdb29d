import type { CaseInputs } from '../../../domain/scoring/case-inputs';

const kept = (on: string, met = true) => ({ on, met, excused: null });

/** A civil case of the village in March 2026 that went well, changed as told. */
export function caseInputs(number: string, change: Partial<CaseInputs> = {}): CaseInputs {
  return {
    number,
    office: 'village',
    seq: 20,
    type: 'civil',
    registered: '2026-03-02',
    online: false,
    acceptance: kept('2026-03-05'),
    completion: kept('2026-03-30'),
    accepted: '2026-03-03',
    closings: [{ on: '2026-03-20', resolved: true, repeatVisits: 0, reopened: false }],
    mediations: [{ ended: '2026-03-18', agreed: true }],
    callBacks: [{ on: '2026-03-22', contacted: true, solved: true, satisfied: 'satisfied' }],
    orders: [],
    repeatPetitions: [],
    turnedCriminal: null,
    leaderCase: null,
    missedDeadlines: [],
    unansweredCards: [],
    ...change,
  };
}

export const late = (on: string) => kept(on, false);
