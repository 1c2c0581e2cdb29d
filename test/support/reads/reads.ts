import { DAY } from '../../../domain/time';
import { END } from './lives';

/** One thing people ask for again and again: who asks, and at which address; several addresses are asked in turn. */
export interface Read {
  readonly name: string;
  readonly as: string;
  readonly paths: readonly string[];
}

/** Asks the API and answers with the body. Refuses: any answer but 200. */
export type Ask = (as: string, path: string) => Promise<Body>;
export interface Body {
  readonly items?: readonly { readonly number?: string }[];
  readonly nextCursor?: string | null;
}

/** Offices at every level, and who audits them all. */
const callers = ['town-1-village-1', 'town-1', 'county', 'city', 'auditor'];

const soon = new Date(END + 2 * DAY).toISOString();
/** Many hits, few and none. */
const filters = [
  'limit=100',
  'status=ended',
  'status=mediating',
  'status=registered',
  'type=labour',
  'place=qionglai',
  'holder=town-1',
  'holder=town-1-village-1',
  'level=village',
  'level=city',
  'grade=major',
  'overdue=false',
  'overdue=true',
  `dueBefore=${soon}`,
  'dueBefore=2026-01-01T00:00:00Z',
  'status=mediating&overdue=true',
  'status=ended&overdue=true',
  'holder=town-1&overdue=true',
  'type=labour&grade=major&level=town',
  `type=property&overdue=false&dueBefore=${soon}`,
];

/** The lists of disputes, as every caller asks for them. */
export async function listReads(ask: Ask): Promise<Read[]> {
  const reads = callers.map(async (as) => {
    const deep = await lastCursor(ask, as, '/v1/disputes');
    return [
      { name: 'list, first page', as, paths: ['/v1/disputes'] },
      { name: 'list, deep page', as, paths: [`/v1/disputes?cursor=${deep}`] },
      ...filters.map((filter) => ({ name: `list, ${filter.replaceAll(soon, 'soon')}`, as, paths: [`/v1/disputes?${filter}`] })),
    ];
  });
  return (await Promise.all(reads)).flat();
}

/** The other lists. */
export async function otherLists(ask: Ask): Promise<Read[]> {
  const reads = callers.map(async (as) => {
    const deep = await lastCursor(ask, as, '/v1/inbox');
    return [
      { name: 'inbox', as, paths: ['/v1/inbox'] },
      { name: 'inbox, deep page', as, paths: [`/v1/inbox?cursor=${deep}`] },
      { name: 'inbox, unread', as, paths: ['/v1/inbox?unread=true'] },
      { name: 'accountability', as, paths: ['/v1/accountability'] },
      { name: 'forecast', as, paths: ['/v1/forecast', '/v1/forecast?days=60&limit=100'] },
    ];
  });
  return [...(await Promise.all(reads)).flat(), { name: 'offices', as: 'county', paths: ['/v1/offices'] }];
}

/** One case and what belongs to it, of cases from everywhere in the list. */
export async function caseReads(ask: Ask): Promise<Read[]> {
  const reads = ['town-1', 'county', 'auditor'].map(async (as) => {
    const numbers = (await pages(ask, as, '/v1/disputes')).flatMap(({ items = [] }) => items.flatMap(({ number }) => number ?? []));
    const some = numbers.filter((_number, index) => index % Math.ceil(numbers.length / 100) === 0);
    return ['', '/timeline', '/clocks', '/signals'].map((part) => {
      return { name: `case${part}`, as, paths: some.map((number) => `/v1/disputes/${number}${part}`) };
    });
  });
  return (await Promise.all(reads)).flat();
}

/** The cursor of the last page, or of the second where there is but one. */
async function lastCursor(ask: Ask, as: string, path: string): Promise<string> {
  const cursors = (await pages(ask, as, path)).flatMap(({ nextCursor }) => nextCursor ?? []);
  const last = cursors.at(-1) ?? (await ask(as, `${path}?limit=1`)).nextCursor;
  if (!last) throw new Error(`${as} has no second page of ${path}`);
  return last;
}

async function pages(ask: Ask, as: string, path: string): Promise<Body[]> {
  const found: Body[] = [];
  for (let cursor: string | null | undefined = ''; cursor !== null && cursor !== undefined; cursor = found.at(-1)?.nextCursor) {
    found.push(await ask(as, `${path}?limit=100${cursor && `&cursor=${cursor}`}`));
  }
  return found;
}
