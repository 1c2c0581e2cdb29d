import { parseArgs } from 'node:util';
import { calculusRun } from '../test/support/calculus-run';

/**
 * `npm run calculus -- [--cases 100000] [--seed n]`: the deadline calculator against a model that walks minute by minute, on cases by
 * chance. Prints the seed, and the first case on which they differ in full; ends with 1 when there is one.
 */
const { values } = parseArgs({
  options: { cases: { type: 'string', default: '100000' }, seed: { type: 'string' }, help: { type: 'boolean', default: false } },
});
if (values.help) {
  console.log('npm run calculus -- [--cases 100000] [--seed n]\n\nThe deadline calculator against a model, on cases by chance.');
  process.exit();
}
const cases = Number(values.cases);
const seed = Number(values.seed ?? Date.now() % 1_000_000);
if (!(Number.isSafeInteger(cases) && cases > 0 && Number.isSafeInteger(seed)))
  throw new Error('Cannot run: --cases and --seed are whole numbers');

const begun = Date.now();
let told = begun;
const seconds = () => `${((Date.now() - begun) / 1000).toFixed(1)} s`;
console.log(`seed ${seed}, ${cases} cases`);
const { mismatches, first } = calculusRun(seed, cases, (done, wrong) => {
  if (Date.now() - told < 2_000) return;
  told = Date.now();
  console.log(`${seconds().padStart(8)}  ${done} of ${cases}, ${wrong} mismatches`);
});
console.log(`seed ${seed}, ${cases} cases, ${mismatches} mismatches, ${seconds()}`);
if (first) console.log(JSON.stringify(first, null, 2));
process.exitCode = mismatches > 0 ? 1 : 0;
