import { z } from 'zod';
import { LedgerPage } from '../../contracts/api/ledger';
import { limit } from '../../contracts/api/words';
import { Cursor, decodeCursor, page } from '../cursor';
import { ledgerItems, ledgerRows, ledgerSums } from '../ledger';
import { namesOf } from '../names';
import { officesFrom } from '../offices-below';
import { Nothing, route } from '../route';
import { moment } from '../views/moment';
import { always } from './common';

const Query = z.strictObject({
  office: z.string().min(1).max(64).optional().describe('This office and those below it; your own without one.'),
  number: z.string().min(1).max(64).optional().describe('Only entries of this case.'),
  standing: z.enum(['true', 'false']).default('false').describe('true: only what counts, neither reversals nor what they refer to.'),
  limit,
  cursor: Cursor,
});

/**
 * What stands against offices 责任台账: missed deadlines, signed measures and their reversals, newest first, with the sums. An entry is never changed or
 * deleted. Refuses an office that is neither the caller's nor below it: `unknown-office`.
 */
export const listLedger = route(
  {
    id: 'listLedger',
    method: 'get',
    path: '/v1/ledger',
    tag: 'Accountability',
    summary: 'Read the ledger of responsibility 责任台账',
    params: Nothing,
    query: Query,
    body: Nothing,
    answers: { 200: { description: 'A page, newest first.', schema: LedgerPage } },
    problems: [...always, 'unknown-office'],
  },
  async (world, caller, { query: { office = caller.office, number, standing, limit: size, cursor } }) => {
    const [at = '', ...id] = decodeCursor(cursor, /^\d{1,15}\n[\w.~#/-]+$/)?.split('\n') ?? [];
    const filter = {
      offices: await officesFrom(world.database, caller, office),
      number,
      standing: standing === 'true',
      reader: caller.office,
    };
    const after = at === '' ? undefined : { at: Number(at), id: id.join('\n') };
    const [sums, found] = await Promise.all([ledgerSums(world.database, filter), ledgerRows(world.database, filter, after, size + 1)]);
    const { rows, nextCursor } = page(found, size, (row) => [row.at.getTime(), row.id].join('\n'));
    const names = await namesOf(
      world.database,
      sums.map((sum) => sum.office),
    );
    const items = await ledgerItems(world.database, rows);
    const sumsByOffice = sums.map((sum) => ({ ...sum, office: names(sum.office) }));
    return { status: 200, body: { asOf: moment(world.now()), office, standing: sumsByOffice, items, nextCursor } };
  },
);
