import { z } from 'zod';
import type { RegistrationRequest } from '../contracts/api/registration';
import type { HandlingPlan, Pace } from '../contracts/plan';
import type { DisputeType, Jurisdiction } from '../contracts/plug-ins';
import type { OfficeRef } from '../contracts/principal';
import { intakeObjection } from '../domain/intake/guards';
import { buildPlan } from '../domain/plan/build';
import { dayOf } from '../domain/time';
import { jurisdictions } from '../jurisdictions';
import { pastAccused, refuseAccused, refuseUnknownAccused } from './accused-office';
import { jsonSchema } from './body-schema';
import { calendarOf } from './calendar';
import type { Caller } from './caller';
import { allDisputeTypes } from './catalogue';
import type { Dependencies } from './dependencies';
import { officeRef } from './office-ref';
import { parse } from './parse';
import { onBothSides } from './parties';
import { disputeType, jurisdiction } from './plug-ins';
import { Problem } from './problem';
import { refuseUnknownEarlierCase } from './skip-level';

/** A registration that may be written: everything it names exists, and its plan is made. */
export interface Checked {
  readonly place: Jurisdiction;
  readonly office: OfficeRef;
  readonly plan: HandlingPlan;
  readonly registeredAt: number;
}

const mayRegister = ['registrar', 'handler', 'leader'];

/** The dispute type of a request, its claim checked. Refuses: roles that register nothing, a type nobody knows, a claim of another form. */
export function typedRequest(caller: Caller, request: RegistrationRequest): { type: DisputeType; body: RegistrationRequest } {
  if (!caller.roles.some((role) => mayRegister.includes(role)))
    throw new Problem('not-allowed', { field: 'Authorization', expected: mayRegister.join(', ') });
  const type = disputeType(request.type);
  if (!type) throw new Problem('unknown-type', { field: 'type', expected: codesOf(allDisputeTypes()) });
  return { type, body: { ...request, claim: parse(type.claim, request.claim, 'invalid-body', 'claim') } };
}

/** Checks a registration against the place, the offices and the parties, and joins the law and the practice into its plan. */
export async function checkRegistration(
  world: Dependencies,
  caller: Caller,
  type: DisputeType,
  body: RegistrationRequest,
): Promise<Checked> {
  const place = jurisdiction(body.place);
  if (!place) throw new Problem('unknown-place', { field: 'place', expected: codesOf(jurisdictions) });
  if (place.code !== caller.place) throw new Problem('other-place', { field: 'place', expected: caller.place });
  const registeredAt = world.now();
  refuseFuture(body.occurredAt, registeredAt);
  refuseFutureDates(type, body.claim, dayOf(registeredAt));
  const both = onBothSides(body.parties);
  if (both >= 0) throw new Problem('party-on-both-sides', { field: `parties.${both}` });
  const pace = paceOf(world, body, registeredAt);
  await refuseUnknownAccused(world.database, body.claim, place.code);
  const found = await officeRef(world.database, body.office ?? caller.office, place.code);
  if (!found) throw new Problem('unknown-office');
  refuseAccused(body.claim, found.id, 'office');
  const office = pastAccused(body.claim, found);
  await refuseUnknownEarlierCase(world.database, body);
  const objection = intakeObjection(type.intakeGuards ?? [], { claim: body.claim, registeredOn: dayOf(registeredAt) });
  if (objection) throw new Problem(objection.code, objection);
  return { place, office, registeredAt, plan: buildPlan(type, place, await calendarOf(world.database, registeredAt), pace) };
}

function refuseFuture(occurredAt: string | undefined, now: number): void {
  if (occurredAt === undefined || Date.parse(occurredAt) <= now) return;
  throw new Problem('occurred-in-future', { field: 'occurredAt', expected: '<= now' });
}

const Past = z.object({ properties: z.record(z.string(), z.object({ past: z.boolean().default(false) })).default({}) });

/** What a claim says has happened has happened. */
function refuseFutureDates(type: DisputeType, claim: Readonly<Record<string, unknown>>, today: string): void {
  const { properties } = Past.parse(jsonSchema(type.claim));
  for (const [name, { past }] of Object.entries(properties)) {
    const day = claim[name];
    if (past && typeof day === 'string' && day > today)
      throw new Problem('occurred-in-future', { field: `claim.${name}`, expected: `<= ${today}` });
  }
}

function codesOf(items: readonly { readonly code: string }[]): string {
  return items.map(({ code }) => code).join(', ');
}

/** Scaled time is for demonstrations: in production no deadline may be moved by whoever registers. */
function paceOf({ config }: Dependencies, { pace }: RegistrationRequest, now: number): Pace | null {
  if (pace === undefined) return null;
  if (config.NODE_ENV === 'production') throw new Problem('pace-refused');
  return { anchor: now, factor: 86_400 / pace.secondsPerDay };
}
