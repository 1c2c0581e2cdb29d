/** What was asked for on the command line. */
export interface Flags {
  fresh: boolean;
  samples: boolean;
  help: boolean;
}

export const HELP = `npm start [-- flags]

  --fresh        delete the data this folder holds (cases, database, logs) and begin anew
  --no-samples   do not play the sample disputes
  --help         this text

Settings come from the environment: API_PORT, API_HOST, TEMPORAL_PORT, TEMPORAL_UI_PORT, POSTGRES_PORT, DATA_DIR.
TEMPORAL_ADDRESS and DATABASE_URL use a Temporal and a Postgres of yours instead of starting them.`;

/** Reads the command line. Refuses: a flag there is none of, for a misspelt --no-samples must not be taken for a start without flags. */
export function readFlags(words: readonly string[]): Flags {
  const unknown = words.filter((word) => !['--fresh', '--no-samples', '--help'].includes(word));
  if (unknown.length > 0) throw new Error(`Cannot understand ${unknown.join(' ')}.\n\n${HELP}`);
  return { fresh: words.includes('--fresh'), samples: !words.includes('--no-samples'), help: words.includes('--help') };
}
