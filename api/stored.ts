import { z } from 'zod';
import { HandlingPlan, Pace } from '../contracts/plan';
import type { AccountabilityState } from '../domain/accountability/state';
import type { DisputeState } from '../domain/dispute/state';

const Clocks = z.array(z.looseObject({ code: z.string(), occurrence: z.int(), status: z.string(), startedAt: z.number() }));
const DisputeEssentials = z.looseObject({
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

const StoredDispute = z.custom<DisputeState>((value) => DisputeEssentials.safeParse(value).success, 'a stored dispute');

/** A dispute's state as it is stored, the plan beside it. Checked for what the API reads of it. */
export function storedDispute({ state, plan }: { readonly state: unknown; readonly plan: unknown }): DisputeState {
  return StoredDispute.parse({ ...z.looseObject({}).parse(state), plan });
}

/** A proposal's state as the worker stored it. */
export const StoredAccountability = z.custom<AccountabilityState>(
  (value) => AccountabilityEssentials.safeParse(value).success,
  'a stored proposal',
);

const Paced = z.looseObject({ pace: Pace.nullable() });

/** The pace recorded in a stored plan or proposal, null in ordinary time. */
export function paceOf(stored: unknown): Pace | null {
  return Paced.parse(stored).pace;
}
