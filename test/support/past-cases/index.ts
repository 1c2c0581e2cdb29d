import type { CalendarNotice, HandlingPlan } from '../../../contracts/plan';
import { disputeTypes } from '../../../dispute-types';
import { civil } from '../../../dispute-types/civil';
import { buildPlan } from '../../../domain/plan/build';
import { DAY, HOUR, type Instant, MINUTE, SECOND } from '../../../domain/time';
import type { PastCase } from '../../../domain/what-if/refold';
import { qionglai } from '../../../jurisdictions/qionglai';
import { chance } from '../chance';
import { at, calendar2026 } from '../dispute-spec';
import { mannerOf, pauseOf } from './behaviour';
import { nextCommand } from './commands';
import { Life } from './life';
import { beginnings } from './offices';

type Below = (count: number) => number;

const BEGIN: Instant = at('2026-01-05 09:00');
/** The moment all these cases are looked at. */
const END: Instant = at('2026-11-20 17:00');

/** A notice that comes while many of the cases are open; its days are made up. */
const notice: CalendarNotice = {
  year: 2027,
  source: 'of the generator',
  off: [
    ['2027-01-01', '2027-01-03'],
    ['2027-02-05', '2027-02-12'],
  ],
  work: ['2027-02-14'],
};
const PUBLISHED: Instant = at('2026-11-04 15:00');

/** Two outages of the platform. */
const outages: readonly (readonly [Instant, Instant])[] = [
  [at('2026-04-24 17:00'), at('2026-04-27 17:00')],
  [at('2026-08-12 03:00'), at('2026-08-12 11:00')],
];

const ofDisputes = disputeTypes.filter(({ procedure }) => procedure === undefined);
/** A third of the cases are civil ones, the others of every type; one in ten began under the rules of the release before. */
const plans: readonly HandlingPlan[] = [...ofDisputes, ...ofDisputes.slice(0, 8).map(() => civil)].map((type) =>
  buildPlan(type, qionglai, calendar2026, null),
);

/** So many past cases by chance, the same for the same seed: real facts of this product, made by its own rules in simulated time. */
export function* pastCases(count: number, seed: number): Generator<PastCase> {
  const below = chance(seed);
  for (let index = 0; index < count; index += 1) {
    const plan = oneOf(plans, below);
    const registration = {
      number: `QL-2026-${String(index + 1).padStart(6, '0')}`,
      office: oneOf(beginnings, below),
      registrar: 'hall',
      registeredAt: BEGIN + Math.floor(((END - BEGIN) / count) * index) + below(8 * HOUR),
      plan: below(10) === 0 ? { ...plan, rulesVersion: 2 as const } : plan,
    };
    const life = new Life(registration);
    lead(life, seed, below);
    yield { registration, facts: life.facts, until: END };
  }
}

/** Leads a case to the end of its life or of the time. */
function lead(life: Life, seed: number, below: Below): void {
  const deciding = new Map<string, Instant>();
  let noticed = false;
  let acts: Instant | undefined = planned(life, life.state.registeredAt, seed, below);
  let waitsFor = `${life.state.status} ${life.state.holder.id}`;
  for (;;) {
    for (const { id, at: proposedAt } of life.state.proposals) {
      if (!deciding.has(id)) deciding.set(id, proposedAt + DAY + below(12 * DAY));
    }
    const [proposal, decidedAt] = [...deciding].filter(([id]) => pending(life, id)).sort(([, a], [, b]) => a - b)[0] ?? [];
    const wake = life.nextWake() + below(3 * SECOND);
    const times = { wake, acts: acts ?? Infinity, decided: decidedAt ?? Infinity, notice: noticed ? Infinity : PUBLISHED };
    const next = Math.min(...Object.values(times));
    if (next >= END || life.state.status === 'ended') return;
    if (next === times.notice) {
      noticed = true;
      life.notice(notice, afterOutage(next, below));
    } else if (next === times.decided && proposal !== undefined) {
      life.conclude(proposal, below(3) === 0 ? 'dismissed' : 'signed', afterOutage(next, below));
    } else if (next === times.wake) {
      life.wake(afterOutage(next, below));
    } else {
      const command = nextCommand(life.state, life.facts, next, below);
      // Most commands arrive within seconds; in an outage they wait as durable signals.
      if (command) life.act(command, afterOutage(next + below(below(10) === 0 ? 20 * MINUTE : 2 * SECOND), below));
      acts = planned(life, next, seed, below);
    }
    const stands = `${life.state.status} ${life.state.holder.id}`;
    if (stands !== waitsFor) acts = planned(life, next, seed, below);
    waitsFor = stands;
    for (const { id, evidence } of life.state.proposals) {
      const withdrawn = life.state.breaches.some(
        (one) => one.clock === evidence.clock && one.occurrence === evidence.occurrence && one.withdrawn,
      );
      if (withdrawn && pending(life, id)) life.conclude(id, 'withdrawn', next + 5 * SECOND);
    }
  }
}

const pending = (life: Life, id: string) => life.state.proposals.some((one) => one.id === id && one.decision === 'pending');

function planned({ state }: Life, from: Instant, seed: number, below: Below): Instant | undefined {
  const pause = pauseOf(mannerOf(state.holder.id, seed), below);
  return pause === undefined ? undefined : from + pause;
}

/** When the platform takes it up: at once, or when it is back. */
function afterOutage(moment: Instant, below: Below): Instant {
  const outage = outages.find(([from, to]) => from <= moment && moment < to);
  return outage ? outage[1] + below(MINUTE) : moment;
}

function oneOf<T>(among: readonly T[], below: Below): T {
  const found = among[below(among.length)];
  if (found === undefined) throw new Error('Cannot choose among nothing.');
  return found;
}
