import { disputeWorkflowId } from '../../../workflows/messages';
import { eventually } from '../house/eventually';
import type { House } from '../house/house';
import type { Control } from './bare-control';
import { type Answered, livingCases, reportSteadily } from './living';
import { type Moment, momentOf } from './moment';
import { registerCases } from './register';
import { countFacts } from './rows';

export interface NightOptions {
  readonly cases: number;
  /** How many of the cases have a bare workflow beside them; what these cost is taken from the same machine. */
  readonly control: number;
  /** Real minutes over which the wakes of one rung are spread. */
  readonly window: number;
  /** Whether the hand-up has a window of its own, or shares that of the proposal. */
  readonly waves: 2 | 3;
  /** Real minutes from the first registration to midnight. */
  readonly ahead: number;
  /** Cases other offices work on meanwhile, and how many of their signals are sent a second. */
  readonly living: number;
  readonly rate: number;
  readonly idleSeconds: number;
  /** How often the worker is killed, at the most three times. */
  readonly kills: number;
  readonly say: (line: string) => void;
}

/** When the worker was away (epoch ms). */
export interface Kill {
  readonly at: number;
  readonly back: number;
}

export interface Night {
  readonly moment: Moment;
  readonly numbers: readonly string[];
  /** Before midnight, and once everything has come: a machine is not always as fast. */
  readonly idle: readonly [before: readonly Answered[], after: readonly Answered[]];
  readonly busy: readonly Answered[];
  readonly kills: readonly Kill[];
}

/** When the worker is killed, in windows after midnight: twice while the cards are opened, once while measures are proposed. */
const KILLS = [0.3, 0.7, 1.5] as const;
/** A supervisor waits so long before it starts again what died (stack/supervision.ts). */
const SUPERVISOR_PAUSE_MS = 250;
/** How long after the last timer everything may still take before it is counted as missing. */
const PATIENCE_MS = 180_000;

/** Lets so many cases come to one midnight and the two rungs after it, while other offices work on and the worker is killed three times. */
export async function playNight(house: House, control: Control, options: NightOptions): Promise<Night> {
  const { say } = options;
  const others = await livingCases(house, options.living);
  say(`${others.length} other cases are being worked on`);
  const moment = momentOf(Date.now() + options.ahead * 60_000, options.window, options.waves);
  const [midnight] = moment.rungs;
  if (!midnight) throw new Error('There is no rung.');
  say(
    `midnight is at ${new Date(midnight.at).toISOString()}, ${options.ahead} minutes ahead; each rung is spread over ${moment.windowMs / 1_000} s`,
  );
  const numbers = await preparedCases(house, control, moment, options);
  const idleUntil = Date.now() + options.idleSeconds * 1_000;
  if (idleUntil > midnight.at) throw new Error('Midnight came before everything was prepared: give more minutes by --ahead');
  const before = await reportSteadily(house, others, options.rate, () => Date.now() > idleUntil);
  say(`${before.length} signals were sent while nothing was due; ${Math.round((midnight.at - Date.now()) / 1_000)} s to midnight`);
  await until(midnight.at);
  say('midnight');
  let over = false;
  const working = reportSteadily(house, others, options.rate, () => over);
  const kills = await killOnTheWay(house, control, moment, options);
  await settled(house, moment, options);
  over = true;
  const busy = await working;
  say('nothing is due any more');
  const end = Date.now() + options.idleSeconds * 1_000;
  const after = await reportSteadily(house, others, options.rate, () => Date.now() > end);
  return { moment, numbers, idle: [before, after], busy, kills };
}

/** So many of these, from all over the list. */
export function evenly(numbers: readonly string[], count: number): readonly string[] {
  return numbers.filter(
    (_number, index) => Math.floor(((index + 1) * count) / numbers.length) > Math.floor((index * count) / numbers.length),
  );
}

/** Registers the cases and starts the control beside them; then waits until everybody has been reminded and nothing is left to do. */
async function preparedCases(
  house: House,
  control: Control,
  moment: Moment,
  { cases, control: bare, say }: NightOptions,
): Promise<readonly string[]> {
  const said = (written: number) => {
    if (written % 1_000 === 0) say(`${written} cases are registered`);
  };
  const numbers = await registerCases(house.database, { moment, count: cases, said });
  const beside = evenly(numbers, bare);
  await control.start(beside, moment);
  say(`${numbers.length} cases are registered, and ${beside.length} bare workflows wait for the timers of as many of them`);
  const reminded = async () => {
    const count = await countFacts(house.database, 'reminded');
    say(`${count} cases have begun and are reminded`);
    return count >= numbers.length;
  };
  while (!(await reminded())) await new Promise((wake) => setTimeout(wake, 5_000));
  const last = numbers.at(-1) ?? '';
  await eventually('the last case has begun', () => house.temporal.workflow.getHandle(disputeWorkflowId(last)).describe());
  return numbers;
}

async function killOnTheWay(house: House, control: Control, moment: Moment, { kills: times, say }: NightOptions): Promise<Kill[]> {
  const kills: Kill[] = [];
  for (const windows of KILLS.slice(0, times)) {
    await until((moment.rungs[0]?.at ?? 0) + windows * moment.windowMs);
    const at = Date.now();
    // The control's worker dies with it: what a bare workflow needs, it needs in the same night.
    await Promise.all([house.kill9('worker'), control.kill9()]);
    say(`kill -9 worker, ${await countFacts(house.database, 'breached')} cards so far`);
    await new Promise((wake) => setTimeout(wake, SUPERVISOR_PAUSE_MS));
    await Promise.all([house.restart('worker'), control.restart()]);
    kills.push({ at, back: Date.now() });
    say(`the worker is back after ${((Date.now() - at) / 1_000).toFixed(1)} s`);
  }
  return kills;
}

/** Waits until the last rung of every case stands in the log, or for as long as somebody could still wait for it. */
async function settled(house: House, moment: Moment, { cases, control, say }: NightOptions): Promise<void> {
  const end = moment.endsAt + PATIENCE_MS;
  while (Date.now() < end) {
    const counts = await Promise.all(moment.rungs.map(({ kind }) => countFacts(house.database, kind)));
    const bare = await house.database.$queryRaw<{ count: number }[]>`SELECT count(*)::int AS count FROM midnight_bare`;
    say(`${moment.rungs.map(({ kind }, place) => `${kind} ${counts[place]}`).join(', ')}; control ${bare[0]?.count}`);
    const proposals = await house.database.accountability.count();
    if ([...counts, proposals].every((count) => count >= cases) && (bare[0]?.count ?? 0) >= control) return;
    // Counting is work too: while timers are still to fire it is only a line of progress.
    await new Promise((wake) => setTimeout(wake, Date.now() < moment.endsAt ? 20_000 : 2_000));
  }
}

function until(at: number): Promise<void> {
  return new Promise((wake) => setTimeout(wake, Math.max(0, at - Date.now())));
}
