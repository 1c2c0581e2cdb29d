import { parseArgs } from 'node:util';
import { reconcile } from '../test/support/chaos/reconcile';
import { strike } from '../test/support/chaos/strike';
import { openHouse } from '../test/support/house/house';

/**
 * `npx tsx scripts/chaos.ts [--cases 100] [--seed 1]`: offices work on so many cases at once while the worker and the engine are killed with
 * -9; then the books are balanced. Ends with 1 when something was lost, doubled or went astray.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      cases: { type: 'string', default: '100' },
      seed: { type: 'string', default: '1' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(
      'npm run chaos -- [--cases 100] [--seed 1]\n\nKills worker and engine in the middle of so many cases, then balances the books.',
    );
    return;
  }
  const begun = Date.now();
  const say = (line: string) => console.log(`${((Date.now() - begun) / 1000).toFixed(1).padStart(6)} s  ${line}`);
  const house = await openHouse();
  try {
    say('the house is open');
    const { played, faults } = await strike(house, { cases: Number(values.cases), seed: Number(values.seed), say });
    const { astray, ...balance } = await reconcile(house, played, 120_000);
    say('the books are closed');
    console.table({ ...balance, astray: astray.length, unanswered: faults.length });
    for (const line of [...astray, ...faults]) console.log(line);
    const wrong = [
      balance.lost,
      balance.doubled,
      balance.alien,
      balance.rungsTwice,
      balance.gaps,
      balance.unfolded,
      astray.length,
      faults.length,
    ];
    process.exitCode = wrong.some((count) => count > 0) || balance.ended !== balance.expectedToEnd ? 1 : 0;
  } finally {
    await house.close();
  }
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
