import { RegistrationRequest } from '../../contracts/api/registration';
import { bodies, type CommandOf } from '../../contracts/commands';
import { Level, OfficeRef, Role } from '../../contracts/principal';
import { disputeTypes } from '../../dispute-types';
import { initialState, type Registration } from '../../domain/dispute/evolve';
import { buildPlan } from '../../domain/plan/build';
import { DAY, HOUR } from '../../domain/time';
import { jurisdictions } from '../../jurisdictions';
import { offices, pathOf, principals } from '../../stack/samples/county';
import type { SampleStep, SampleStory } from '../../stack/samples/story';
import { at, calendar2026, DisputeSpec, type Step } from './dispute-spec';

/** How long after its day a step may arrive: at a fast pace a call alone takes hours of the case's time. */
const LAG = 6 * HOUR;

/** A sample as the rules see it, registered at a moment `YYYY-MM-DD HH:MM` and played to its last step: every form and reference is checked on the way. */
export function playedSample(story: SampleStory, registered: string): DisputeSpec {
  const registration = registrationOf(story, registered);
  const { office, registrar, registeredAt } = registration;
  const begun = new DisputeSpec(initialState(registration)).fold([{ kind: 'registered', office: office.id, registrar }], registeredAt);
  return story.steps.reduce((spec, step, index) => {
    const next = spec.when(stepOf(step, index, registeredAt));
    if (next.refusal) throw new Error(`${story.key}, day ${step.day}: ${step.signal} is refused: ${JSON.stringify(next.refusal)}`);
    return next;
  }, begun);
}

function registrationOf({ registrar: principal, registration }: SampleStory, registered: string): Registration {
  const request = RegistrationRequest.parse(registration);
  const type = disputeTypes.find(({ code }) => code === request.type);
  const place = jurisdictions.find(({ code }) => code === request.place);
  if (!type || !place) throw new Error('the sample has no such type or place');
  type.claim.parse(request.claim);
  const registrar = actorOf(principal).office;
  const plan = buildPlan(type, place, calendar2026, null);
  return { number: 'QL-2026-000001', office: refOf(request.office ?? registrar), registrar, registeredAt: at(registered), plan };
}

function stepOf({ day, by, signal, body }: SampleStep, index: number, registeredAt: number): Step {
  const schema = Object.entries(bodies).find(([name]) => name === signal)?.[1];
  if (!schema) throw new Error(`there is no signal ${signal}`);
  const parsed: Record<string, unknown> = schema.parse(body);
  const resolved = { ...parsed, ...(typeof parsed.office === 'string' && { office: refOf(parsed.office) }) };
  const occurredAt = registeredAt + Math.round(day * DAY);
  const command = { id: `step-${index}`, name: signal, by: actorOf(by), occurredAt, receivedAt: occurredAt + LAG, body: resolved };
  return command as unknown as CommandOf<'accept'>;
}

function actorOf(name: string) {
  const principal = principals.find(({ id }) => id === name);
  if (!principal) throw new Error(`the sample county has no ${name}`);
  return { principal: name, office: principal.office, roles: principal.roles.map((role) => Role.parse(role)) };
}

function refOf(id: string): OfficeRef {
  const above = pathOf(id).split('/').filter(Boolean).reverse().slice(1);
  return OfficeRef.parse({ id, level: levelOf(id), above: above.map((each) => ({ id: each, level: levelOf(each) })) });
}

function levelOf(id: string): Level {
  return Level.parse(offices.find((office) => office.id === id)?.level);
}
