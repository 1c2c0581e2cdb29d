import { registeredState } from '../../../domain/dispute/evolve';
import type { DisputeFact } from '../../../domain/dispute/facts';
import { rulesOf } from '../../../domain/dispute/rules';
import type { DisputeState } from '../../../domain/dispute/state';
import type { DisputeInput } from '../../../workflows/messages';
import { factsOf, stateOf } from '../house/cases';
import { eventually } from '../house/eventually';
import type { House } from '../house/house';
import type { Played } from './office-client';

/** The books of a run, balanced. Everything but the first three must be zero, and `ended` must be `expectedToEnd`. */
export interface Balance {
  readonly cases: number;
  readonly acknowledged: number;
  readonly facts: number;
  readonly lost: number;
  readonly doubled: number;
  /** Facts whose cause no office sent. */
  readonly alien: number;
  readonly rungs: number;
  readonly rungsTwice: number;
  readonly gaps: number;
  /** Cases whose facts do not fold to the state of the workflow. */
  readonly unfolded: number;
  /** Cases that went another way than their story. */
  readonly astray: readonly string[];
  readonly ended: number;
  readonly expectedToEnd: number;
}

interface Closed {
  readonly played: Played;
  readonly facts: readonly DisputeFact[];
  readonly live: DisputeState;
  readonly folded: DisputeState;
}

/** Waits until every case stands where its story ends and is recorded, then counts. A case that does not come so far is astray. */
export async function reconcile(house: House, played: readonly Played[], limitMs: number): Promise<Balance> {
  const cases = await Promise.all(played.map((one) => settled(house, one, limitMs)));
  const sent = played.flatMap((one) => one.sent).filter(({ statuses }) => statuses.includes(200) || statuses.includes(202));
  const acts = cases.flatMap(({ facts }) => facts.filter(({ cause, kind }) => cause !== undefined && kind !== 'breachWithdrawn'));
  const factsPer = (id: string | undefined) => acts.filter(({ cause }) => cause === id).length;
  const rungs = cases.flatMap(({ played: { number }, facts }) => facts.flatMap((fact) => rungOf(fact).map((rung) => `${number} ${rung}`)));
  return {
    cases: cases.length,
    acknowledged: sent.length,
    facts: acts.length,
    lost: sent.filter(({ id }) => factsPer(id) === 0).length,
    doubled: sent.filter(({ id }) => factsPer(id) > 1).length,
    alien: acts.filter(({ cause }) => !sent.some(({ id }) => id === cause)).length,
    rungs: rungs.length,
    rungsTwice: rungs.length - new Set(rungs).size,
    gaps: cases.filter(({ facts }) => facts.some(({ seq }, index) => seq !== index + 1)).length,
    unfolded: cases.filter(({ live, folded }) => JSON.stringify(sorted(live)) !== JSON.stringify(sorted(folded))).length,
    astray: cases.flatMap(astray),
    ended: cases.filter(({ live }) => live.status === 'ended').length,
    expectedToEnd: played.filter(({ story }) => story.ends === 'ended').length,
  };
}

/** A rung without the word for what followed: the same rung must not fire as something else either. */
function rungOf(fact: DisputeFact): string[] {
  return 'rung' in fact ? [`${fact.clock} #${fact.occurrence} ${fact.rung}`] : [];
}

function climbed(facts: readonly DisputeFact[]): string[] {
  return facts.filter(({ kind }) => kind !== 'reminded').flatMap((fact) => rungOf(fact).map((rung) => `${fact.kind} ${rung}`));
}

async function settled(house: House, played: Played, limitMs: number): Promise<Closed> {
  const { number, story } = played;
  const arrived = async () => {
    const state = await stateOf(house, number);
    const facts = await factsOf(house, number);
    return state.status === story.ends && facts.length >= state.seq && climbed(facts).length >= story.rungs.length;
  };
  await eventually(`${number} (${story.name}) comes to ${story.ends}`, arrived, limitMs).catch(() => false);
  const facts = await factsOf(house, number);
  const { input } = await house.database.intake.findUniqueOrThrow({ where: { number } });
  const begun = registeredState(input as unknown as Extract<DisputeInput, { number: string }>);
  const folded = facts.slice(1).reduce((state, fact) => rulesOf(state).evolve(state, fact), begun);
  return { played, facts, live: await stateOf(house, number), folded };
}

/** Of a case that is acted in at a pace only the clocks its story names are judged: the others depend on how fast this machine is. */
function astray({ played: { number, story }, facts, live }: Closed): string[] {
  const clocks = [...new Set(story.rungs.flatMap((rung) => rung.split(' ').slice(1, 2)))];
  const acts = facts.filter(({ cause, kind }) => cause !== undefined && kind !== 'breachWithdrawn').map(({ kind }) => kind);
  const rungs = climbed(facts).filter((rung) => story.rungs.length === 0 || clocks.some((clock) => rung.includes(` ${clock} `)));
  const wanted = `${story.ends}: ${[...story.acts, ...story.rungs].join(', ')}`;
  const found = `${live.status}: ${[...acts, ...rungs].join(', ')}`;
  return wanted === found ? [] : [`${number} (${story.name}) wanted ${wanted}; found ${found}`];
}

function sorted(value: unknown): unknown {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(sorted);
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, sorted(inner)]));
}
