import { petitionCommand as command, type PetitionStep } from '../../support/petition-spec';

/** The ways to each stage, a working day a step. */
export const transferred: readonly PetitionStep[] = [command('transfer-petition', '2026-03-04 09:00')];
export const handling: readonly PetitionStep[] = [...transferred, command('accept-petition', '2026-03-06 09:00')];
export const answered: readonly PetitionStep[] = [...handling, command('answer-petition', '2026-03-20 09:00')];
export const served: readonly PetitionStep[] = [...answered, command('serve-opinion', '2026-03-23 09:00')];
export const reviewing: readonly PetitionStep[] = [...served, command('request-review', '2026-03-30 09:00')];
export const reviewed: readonly PetitionStep[] = [...reviewing, command('decide-review', '2026-04-10 09:00')];
export const reviewServed: readonly PetitionStep[] = [
  ...reviewed,
  command('serve-opinion', '2026-04-13 09:00', { by: { principal: 'county', office: 'county', roles: ['handler'] } }),
];
export const reexamining: readonly PetitionStep[] = [...reviewServed, command('request-reexamination', '2026-04-20 09:00')];
export const evaluating: readonly PetitionStep[] = [...reexamining, command('decide-reexamination', '2026-05-08 09:00')];
