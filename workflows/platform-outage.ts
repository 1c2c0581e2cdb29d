import { continueAsNew } from '@temporalio/workflow';
import type { OutageTally } from '../activities';
import { casesToTell, outageTold, tellOutage } from './kit/outside';
import type { OutageInput } from './messages';

/** Cases told at once, and cases told by one activity. */
const PAGE = 200;
const GROUP = 20;
/** Pages a run tells before the next goes on: 2,000 cases and some 350 events. */
const PAGES_PER_RUN = 10;

/**
 * Tells every open case of an outage 停机补偿, page by page. A worker that dies in it leaves the group it was at to be told again, and a case that knows the
 * outage answers that nothing moved.
 */
export async function platformOutage({
  outage,
  after = '',
  tally = { cases: 0, moved: 0, silent: 0 },
  page: size = PAGE,
}: OutageInput): Promise<OutageTally> {
  let [place, told] = [after, tally];
  for (let pages = 0; ; pages += 1) {
    if (pages === PAGES_PER_RUN) return continueAsNew<typeof platformOutage>({ outage, after: place, tally: told, page: size });
    const numbers = await casesToTell(outage, place, size);
    const answers = await Promise.all(groupsOf(numbers).map((group) => tellOutage(outage, group)));
    told = answers.reduce(sum, told);
    place = numbers.at(-1) ?? place;
    if (numbers.length < size) break;
  }
  await outageTold(outage, told);
  return told;
}

function groupsOf(numbers: readonly string[]): readonly (readonly string[])[] {
  return numbers.flatMap((_, index) => (index % GROUP === 0 ? [numbers.slice(index, index + GROUP)] : []));
}

function sum(a: OutageTally, b: OutageTally): OutageTally {
  return { cases: a.cases + b.cases, moved: a.moved + b.moved, silent: a.silent + b.silent };
}
