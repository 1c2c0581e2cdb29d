import { z } from 'zod';
import type { OfficePage } from '../../contracts/api/catalogue';
import type { TimelineEntry } from '../../contracts/api/timeline';
import type { HandlingPlan } from '../../contracts/plan';
import { Level, type OfficeRef } from '../../contracts/principal';
import { evolve, initialState } from '../../domain/dispute/evolve';
import type { DisputeFact } from '../../domain/dispute/facts';
import type { DisputeState } from '../../domain/dispute/state';

type Office = Omit<z.infer<typeof OfficePage>['items'][number], 'vacant'>;

/** What a reader of a timeline must know besides: the rules the case carries, and the offices of the place. */
export interface Setting {
  readonly plan: HandlingPlan;
  readonly offices: readonly Office[];
}

/** One fact of a case and what it did to it. */
export interface Step {
  readonly fact: DisputeFact;
  readonly before: DisputeState;
  readonly after: DisputeState;
}

/** The steps of a case, from its whole timeline as REST answers it: the same fold by which the house itself knows where a case stands. */
export function fold(entries: readonly TimelineEntry[], setting: Setting): readonly Step[] {
  const steps: Step[] = [];
  for (const fact of entries.map(factOf)) {
    const before: DisputeState = steps.at(-1)?.after ?? unbegun(fact, setting);
    steps.push({ fact, before, after: evolve(before, fact) });
  }
  return steps;
}

const Fact = z.custom<DisputeFact>((value) => z.looseObject({ seq: z.int(), kind: z.string(), at: z.int() }).safeParse(value).success);

function factOf({ seq, kind, at, occurredAt, receivedAt, late, by, office, data }: TimelineEntry): DisputeFact {
  return Fact.parse({
    ...data,
    seq,
    kind,
    late,
    at: Date.parse(at),
    ...(occurredAt !== null && { occurredAt: Date.parse(occurredAt) }),
    ...(receivedAt !== null && { receivedAt: Date.parse(receivedAt) }),
    ...(by !== null && { by }),
    ...(office !== null && { office }),
  });
}

function unbegun(fact: DisputeFact, { plan, offices }: Setting): DisputeState {
  if (fact.kind !== 'registered') throw new Error('Cannot tell a case whose timeline does not begin with its registration.');
  const { office, registrar, at } = fact;
  return initialState({ number: '', office: refOf(office, offices), registrar, registeredAt: at, plan });
}

function refOf(id: string, offices: readonly Office[]): OfficeRef {
  const above = offices.find((office) => office.id === id)?.above ?? null;
  const next = above === null ? undefined : refOf(above, offices);
  return { ...rungOf(id, offices), above: next ? [{ id: next.id, level: next.level }, ...next.above] : [] };
}

function rungOf(id: string, offices: readonly Office[]) {
  return { id, level: Level.parse(offices.find((office) => office.id === id)?.level) };
}
