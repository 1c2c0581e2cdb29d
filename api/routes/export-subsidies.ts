import { z } from 'zod';
import { payableCsv } from '../../domain/scoring/payable-csv';
import { month as monthOf } from '../../domain/scoring/period';
import { rulesToRead } from '../rewards/access';
import { confirmed, preview } from '../rewards/subsidy-list';
import { Nothing, route } from '../route';
import { always } from './common';
import { MonthParams, ofRewards } from './rewards-common';

/** The payable list of a month for a spreadsheet: UTF-8 with byte order mark, ids and codes alone; the name of the file says when it is a preview. */
export const exportSubsidies = route(
  {
    id: 'exportSubsidies',
    method: 'get',
    path: '/v1/subsidies/{place}/{month}/export',
    tag: 'Rewards',
    summary: 'Export the payable list as CSV 导出发放表',
    params: MonthParams,
    query: Nothing,
    body: Nothing,
    download: ['text/csv'],
    answers: { 200: { description: 'One line per payment.', schema: z.string() } },
    problems: [...always, ...ofRewards],
  },
  async (world, caller, { params: { place, month } }) => {
    const { subsidy: rule } = await rulesToRead(world.database, caller, place);
    const stored = await confirmed(world.database, place, month);
    const { list } = stored ?? (await preview(world.database, rule, place, month));
    const name = `subsidies-${place}-${month}${stored ? '' : '-preview'}.csv`;
    return {
      status: 200,
      body: undefined,
      bytes: Buffer.from(payableCsv(place, monthOf(month), list), 'utf8'),
      mediaType: 'text/csv; charset=utf-8',
      headers: { 'Content-Disposition': `attachment; filename="${name}"`, 'Cache-Control': 'private, no-store' },
    };
  },
);
