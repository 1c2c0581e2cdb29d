import type { CaseInputs } from '../../../domain/scoring/case-inputs';
import { caseInputs, late } from './cases';

const troubles: Readonly<Record<number, Partial<CaseInputs>>> = {
  0: {
    mediations: [{ ended: '2026-03-18', agreed: false }],
    closings: [{ on: '2026-03-20', resolved: false, repeatVisits: 0, reopened: false }],
    callBacks: [{ on: '2026-03-22', contacted: true, solved: false, satisfied: 'dissatisfied' }],
  },
  1: { mediations: [{ ended: '2026-03-18', agreed: false }], closings: [], callBacks: [] },
  2: { mediations: [{ ended: '2026-03-18', agreed: false }], closings: [], callBacks: [] },
  3: { closings: [{ on: '2026-03-20', resolved: true, repeatVisits: 2, reopened: false }] },
  4: { callBacks: [{ on: '2026-03-22', contacted: false, solved: null, satisfied: null }] },
  5: { acceptance: late('2026-03-05'), missedDeadlines: ['2026-03-05'] },
  6: { missedDeadlines: ['2026-03-12'] },
};

/** A town's month: forty cases of which some went less well. The numbers are made up; the rules are those of the product. */
export const workedCases: readonly CaseInputs[] = Array.from({ length: 40 }, (_, index) => {
  const number = `QL-2026-${String(index + 1).padStart(6, '0')}`;
  return caseInputs(number, { office: 'town', ...troubles[index] });
});
