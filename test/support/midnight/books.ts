import type { House } from '../house/house';
import { balance, type Line } from './balance';
import { decidedInHistories } from './histories';
import type { Answered } from './living';
import type { Moment } from './moment';
import type { Kill, Night } from './night';
import { type BareRow, bareRows, type FactRow, factRows, heldRows } from './rows';
import { type Spread, spreadIn } from './times';

/** What each case must have exactly once: by the table of facts, by the tables that follow from it, and by the histories of the engine. */
const wantedFacts = ['registered', 'reminded remind-1', 'breached breach', 'accountabilityProposed interview', 'escalated hand-up'];
const wantedRows = [
  'clock begun first-reply 1',
  'clock begun first-reply 2',
  'clock missed first-reply 1',
  'notice reminded',
  'notice breached',
  'notice card-opened',
  'notice accountability-proposed',
  'notice accountability-to-sign',
  'notice escalated-to',
  'notice escalated-away',
  'proposal first-reply 1 interview',
  'ledger breach first-reply 1',
];
const wantedHistory = wantedFacts.slice(1);

/** One rung: ms from the rung's own instant to the committed row, and ms from the case's own timer to it. */
export interface RungTimes {
  readonly afterRung: Spread;
  readonly afterOwnTimer: Spread;
}

/** The books of a night. */
export interface Books {
  readonly lines: readonly Line[];
  readonly histories: readonly Line[];
  readonly controlMissing: number;
  readonly markedLate: number;
  readonly rungs: readonly (RungTimes & { readonly rung: string })[];
  /** The bare workflows with the timers of the first rung. */
  readonly control: RungTimes;
  /** Of the oldest hundredth, registered first: how many there are and how many have their card. */
  readonly oldest: { readonly cases: number; readonly carded: number };
  readonly signals: {
    /** The idle phase with the lower p99: what busy is held against. */
    readonly idle: Spread;
    readonly idlePhases: readonly Spread[];
    readonly busy: Spread;
    readonly whileWorkerLived: Spread;
    readonly windows: readonly Spread[];
    /** Signals that took more than twice the p99 of idle: by the kill in the minute before, and at any other time. */
    readonly slow: { readonly afterKills: readonly number[]; readonly otherwise: number };
    /** Left with the case and carried out later (202); and neither answered 200 nor 202. */
    readonly left: number;
    readonly failed: number;
  };
}

/** Balances the books of a night against the list of registrations. */
export async function closeBooks(house: House, { moment, numbers, idle, busy, kills }: Night, beside: number): Promise<Books> {
  const registered = new Set(numbers);
  const facts = (await factRows(house.database)).filter(({ number }) => registered.has(number));
  const control = await bareRows(house.database);
  const held = facts.map(({ number, kind, rung }) => ({ number, what: rung === null ? kind : `${kind} ${rung}` }));
  const wakes = new Map(numbers.map((number) => [number, moment.wakes(number)]));
  const carded = new Set(facts.filter(({ kind }) => kind === 'breached').map(({ number }) => number));
  const oldest = numbers.slice(0, Math.ceil(numbers.length / 100));
  const idlePhases = idle.map((phase) => spreadIn(phase.map(({ ms }) => ms)));
  const strictest = idlePhases.reduce((one, other) => (other.p99 < one.p99 ? other : one));
  return {
    lines: [...balance(numbers, wantedFacts, held), ...balance(numbers, wantedRows, await heldRows(house.database))],
    histories: balance(
      numbers,
      [...wantedHistory, 'child accountability'],
      (await decidedInHistories(house.temporal, numbers)).map(({ number, what }) => ({
        number,
        what: what === `child accountability-${number}-first-reply-1-interview` ? 'child accountability' : what,
      })),
    ),
    controlMissing: beside - control.length,
    markedLate: facts.filter(({ late, kind }) => late === true && kind !== 'reminded').length,
    rungs: moment.rungs.map(({ kind, at }, place) => ({
      rung: kind,
      ...timesOf(
        facts.filter((fact) => fact.kind === kind),
        { at, wakes, place },
      ),
    })),
    control: timesOf(control, { at: moment.rungs[0]?.at ?? 0, wakes, place: 0 }),
    oldest: { cases: oldest.length, carded: oldest.filter((number) => carded.has(number)).length },
    signals: {
      idle: strictest,
      idlePhases,
      busy: spreadIn(busy.map(({ ms }) => ms)),
      whileWorkerLived: spreadIn(busy.filter(({ at }) => !duringKill(kills, at)).map(({ ms }) => ms)),
      windows: windowsOf(moment).map(([from, to]) => spreadIn(busy.filter(({ at }) => at >= from && at < to).map(({ ms }) => ms))),
      slow: slowIn(busy, kills, 2 * strictest.p99),
      left: [...idle.flat(), ...busy].filter(({ status }) => status === 202).length,
      failed: [...idle.flat(), ...busy].filter(({ status }) => status !== 200 && status !== 202).length,
    },
  };
}

/** The time from each rung's instant to the next one's; after the last, to the end of its window. */
function windowsOf({ rungs, windowMs }: Moment): readonly (readonly [number, number])[] {
  const instants = [...new Set(rungs.map(({ at }) => at))];
  return instants.map((at, place) => [at, instants[place + 1] ?? at + windowMs]);
}

interface Against {
  readonly at: number;
  readonly wakes: ReadonlyMap<string, readonly number[]>;
  readonly place: number;
}

function timesOf(rows: readonly (FactRow | BareRow)[], { at, wakes, place }: Against) {
  return {
    afterRung: spreadIn(rows.map(({ committed }) => committed - at)),
    afterOwnTimer: spreadIn(rows.map(({ number, committed }) => committed - (wakes.get(number)?.[place] ?? 0))),
  };
}

/** What a dead worker held is taken up by the next within ten seconds: so long its absence is felt. */
const FELT_MS = 10_000;

function duringKill(kills: readonly Kill[], at: number): boolean {
  return kills.some((kill) => at >= kill.at - FELT_MS && at <= kill.back + FELT_MS);
}

/** So long after a kill a slow signal is put down to it. */
const AFTERMATH_MS = 60_000;

function slowIn(busy: readonly Answered[], kills: readonly Kill[], limit: number): Books['signals']['slow'] {
  const slow = busy.filter(({ ms }) => ms > limit);
  // One that was on its way when the worker died waits for the next as well.
  const blamed = slow.map(({ at, ms }) => kills.findLastIndex((kill) => at + ms >= kill.at && at < kill.at + AFTERMATH_MS));
  return {
    afterKills: kills.map((_kill, place) => blamed.filter((one) => one === place).length),
    otherwise: blamed.filter((one) => one === -1).length,
  };
}
