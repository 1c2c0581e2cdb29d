import { z } from 'zod';
import { HandlingPlan, Pace } from '../contracts/plan';
import type { AccountabilityState } from '../domain/accountability/state';
import type { Registration } from '../domain/dispute/evolve';
import type { DisputeFact } from '../domain/dispute/facts';
import type { DisputeState } from '../domain/dispute/state';
import type { PetitionFact } from '../domain/petition/facts';
import type { PetitionState } from '../domain/petition/state';

const Clocks = z.array(z.looseObject({ code: z.string(), occurrence: z.int(), status: z.string(), startedAt: z.number() }));
const CaseEssentials = z.looseObject({
  number: z.string(),
  status: z.string(),
  plan: HandlingPlan,
  holder: z.looseObject({ id: z.string(), above: z.array(z.looseObject({ id: z.string() })) }),
  clocks: Clocks,
  breaches: z.array(z.looseObject({ clock: z.string(), card: z.string() })),
  proposals: z.array(z.looseObject({ id: z.string() })),
  seq: z.int(),
});
const AccountabilityEssentials = z.looseObject({
  id: z.string(),
  status: z.string(),
  office: z.string(),
  evidence: z.looseObject({ clock: z.string() }),
  seq: z.int(),
});

const isCase = (value: unknown) => CaseEssentials.safeParse(value).success;
const StoredDispute = z.custom<DisputeState>(isCase, 'a stored dispute');
const StoredPetition = z.custom<PetitionState>(isCase, 'a stored petition');

/** A case as it is stored, by the procedure of its plan. */
export type StoredCase =
  | { readonly procedure: 'dispute'; readonly state: DisputeState }
  | { readonly procedure: 'petition'; readonly state: PetitionState };

/** A case's state as it is stored, the plan beside it. Checked for what the API reads of it. */
export function storedCase({ state, plan }: { readonly state: unknown; readonly plan: unknown }): StoredCase {
  const stored = { ...z.looseObject({}).parse(state), plan };
  return Told.parse(plan).procedure === 'petition'
    ? { procedure: 'petition', state: StoredPetition.parse(stored) }
    : { procedure: 'dispute', state: StoredDispute.parse(stored) };
}

const Told = z.looseObject({ procedure: z.string().optional() });

/** A proposal's state as the worker stored it. */
export const StoredAccountability = z.custom<AccountabilityState>(
  (value) => AccountabilityEssentials.safeParse(value).success,
  'a stored proposal',
);

/** A registration as the intake keeps it. */
export const StoredRegistration = z.custom<Registration>(
  (value) => z.looseObject({ number: z.string(), registeredAt: z.int(), plan: z.looseObject({}) }).safeParse(value).success,
  'a stored registration',
);

const isFact = (value: unknown) => z.looseObject({ seq: z.int(), at: z.int(), kind: z.string() }).safeParse(value).success;
/** A fact of a dispute, or of a petition, as the log keeps it. */
export const StoredFact = z.custom<DisputeFact>(isFact, 'a stored fact');
export const StoredPetitionFact = z.custom<PetitionFact>(isFact, 'a stored fact');

const Paced = z.looseObject({ pace: Pace.nullable() });

/** The pace recorded in a stored plan or proposal, null in ordinary time. */
export function paceOf(stored: unknown): Pace | null {
  return Paced.parse(stored).pace;
}
