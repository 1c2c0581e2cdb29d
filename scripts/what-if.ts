import { rulesOfToday } from '../api/rules-of-today';
import { changeFault } from '../domain/what-if/change-faults';
import { sumOf } from '../domain/what-if/sum';
import { type Trial, tried } from '../domain/what-if/trial';
import { calendar2026 } from '../test/support/dispute-spec';
import { pastCases } from '../test/support/past-cases';
import { readWhatIfFlags, type WhatIfFlags } from './what-if/flags';
import { refusalText } from './what-if/problem';
import { reportOf } from './what-if/report';

/** `npm run what-if`: a change of the rules tried on past cases made by chance. Ends with 1 when the change cannot be tried. */
function main(flags: WhatIfFlags): void {
  const { cases, seed, changes, language } = flags;
  const fault = changeFault(changes, rulesOfToday('qionglai', calendar2026));
  if (fault) throw new Error(refusalText(fault, language));
  const begun = Date.now();
  let told = begun;
  const seconds = () => `${((Date.now() - begun) / 1000).toFixed(1)} s`;
  console.error(`seed ${seed}, ${cases} cases`);
  const trials: Trial[] = [];
  let trying = 0;
  for (const past of pastCases(cases, seed)) {
    const from = performance.now();
    trials.push(tried(past, changes));
    trying += performance.now() - from;
    if (Date.now() - told < 2_000) continue;
    told = Date.now();
    console.error(`${seconds().padStart(8)}  ${trials.length} of ${cases}`);
  }
  console.log(flags.json ? JSON.stringify({ seed, sum: sumOf(trials), trials }) : reportOf(trials, changes, language, flags.list));
  console.error(`seed ${seed}, ${cases} cases, ${seconds()}, of which ${(trying / 1000).toFixed(1)} s for the trial itself`);
}

try {
  const flags = readWhatIfFlags(process.argv.slice(2));
  if (typeof flags === 'string') console.log(flags);
  else main(flags);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
