import type { CaseInputs } from '../../domain/scoring/case-inputs';
import { contributionsOf } from '../../domain/scoring/contributions';
import { keepIntake } from './cases';
import { at, civilPlan, offices } from './dispute-spec';
import type { World } from './world';

/** A case in the read model with what it gives to a scorecard, as an exam freezes it. */
export async function frozen(world: World, inputs: CaseInputs): Promise<void> {
  const registration = {
    number: inputs.number,
    office: offices.town,
    registrar: 'hall',
    registeredAt: at('2026-03-02 10:00'),
    plan: civilPlan,
  };
  await keepIntake(world, registration);
  const months = [...new Set(contributionsOf(inputs).map(({ on }) => on.slice(0, 7)))];
  const { number, office, seq } = inputs;
  await world.database.scoreInput.create({ data: { number, office, seq, months, inputs: JSON.parse(JSON.stringify(inputs)) } });
}
