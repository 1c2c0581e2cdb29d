import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { type House, openHouse } from '../test/support/house/house';
import { openControl } from '../test/support/midnight/bare-control';
import { type Books, closeBooks } from '../test/support/midnight/books';
import { type Night, type NightOptions, playNight } from '../test/support/midnight/night';

/**
 * `npm run bench:midnight [-- --cases 10000 --control 1000 --window 10 --waves 3 --ahead 20 --living 60 --rate 3 --idle 90 --kills 3]`: so many cases are due at the same midnight; the
 * worker is killed three times; each rung must have come once, no card later than the spread and what a bare workflow needs, and the signals of other
 * cases may take at most twice their time (p99). Ends with 1 when a line is not met.
 */

async function main(): Promise<void> {
  const options = readOptions();
  const { engine } = options;
  const house = await openHouse({
    commandTimeoutMs: 8_000,
    engineOnPostgres: engine === 'postgres',
    // Of every row Postgres then knows when it was committed, which no row says itself.
    postgresSettings: ['track_commit_timestamp=on'],
  });
  try {
    options.say('the house is open');
    const control = await openControl(house, house.logs);
    try {
      const night = await playNight(house, control, options);
      options.say('the night is over; the books are closed');
      const result = await summary(house, night, options);
      console.log(JSON.stringify(result, null, 2));
      process.exitCode = result.faults.length === 0 ? 0 : 1;
    } finally {
      await control.close();
    }
  } finally {
    await house.close();
  }
}

function readOptions(): NightOptions & { readonly engine: string } {
  const option = (value: string) => ({ type: 'string', default: value }) as const;
  const { values } = parseArgs({
    options: {
      cases: option('10000'),
      control: option(''),
      window: option('10'),
      waves: option('3'),
      ahead: option(''),
      living: option('60'),
      rate: option('3'),
      idle: option('90'),
      kills: option('3'),
      engine: option('postgres'),
    },
  });
  const begun = Date.now();
  const cases = Number(values.cases);
  const idleSeconds = Number(values.idle);
  // Preparing a case and its control took a tenth of a second on two cores.
  const ahead = values.ahead === '' ? (cases * 0.1 + idleSeconds + 30) / 60 : Number(values.ahead);
  return {
    cases,
    control: values.control === '' ? Math.ceil(cases / 10) : Number(values.control),
    engine: values.engine,
    window: Number(values.window),
    waves: values.waves === '2' ? 2 : 3,
    ahead,
    living: Number(values.living),
    rate: Number(values.rate),
    idleSeconds,
    kills: Number(values.kills),
    say: (line) => console.error(`${((Date.now() - begun) / 1_000).toFixed(1).padStart(7)} s  ${line}`),
  };
}

async function summary(house: House, night: Night, options: ReturnType<typeof readOptions>) {
  const books = await closeBooks(house, night, options.control);
  const [cards] = books.rungs;
  const windowMs = night.moment.windowMs;
  // What a bare workflow needs: from its timer to its row, and the fifteen seconds the timer itself waits for commands on their way.
  const limit = windowMs + night.moment.onItsWayMs + books.control.afterOwnTimer.max;
  const ratio = books.signals.busy.p99 / books.signals.idle.p99;
  return {
    cases: options.cases,
    bareWorkflows: options.control,
    windowSeconds: windowMs / 1_000,
    cores: cpus().length,
    engineKeepsCasesIn: options.engine,
    sharedBy: 'temporal-server, Postgres, API, worker, the worker of the control, load generator',
    kills: night.kills.map(({ at, back }) => ({ afterMidnightMs: at - (night.moment.rungs[0]?.at ?? 0), awayMs: back - at })),
    ...books,
    latestCardMs: cards?.afterRung.max ?? 0,
    limitMs: limit,
    signalRatio: Math.round(ratio * 100) / 100,
    faults: faultsOf(books, { limit, ratio }),
  };
}

function faultsOf(books: Books, { limit, ratio }: { limit: number; ratio: number }): string[] {
  const [cards] = books.rungs;
  const wrong = [...books.lines, ...books.histories].filter(({ missing, double }) => missing + double > 0);
  return [
    ...wrong.map(({ what, missing, double }) => `${what}: ${missing} missing, ${double} double`),
    ...(books.controlMissing === 0 ? [] : [`the control lacks ${books.controlMissing} rows`]),
    ...(books.oldest.carded === books.oldest.cases
      ? []
      : [`${books.oldest.carded} of ${books.oldest.cases} of the oldest have their card`]),
    ...((cards?.afterRung.max ?? 0) <= limit ? [] : [`the latest card came after ${cards?.afterRung.max} ms, ${limit} were allowed`]),
    ...(ratio <= 2 ? [] : [`signals took ${ratio.toFixed(2)} times as long as idle (p99)`]),
    ...(books.signals.failed === 0 ? [] : [`${books.signals.failed} signals were neither answered nor left with their case`]),
  ];
}

// Not left to end by itself: a worker that was starting when something failed would keep it, and itself, alive.
main().then(
  () => process.exit(),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
