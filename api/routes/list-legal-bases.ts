import { z } from 'zod';
import { LegalBasisPage } from '../../contracts/api/legal-bases';
import { limit } from '../../contracts/api/words';
import { lawAreas } from '../../contracts/law';
import { law } from '../../law';
import { inForceOn } from '../../law/in-force';
import { Cursor, decodeCursor, page } from '../cursor';
import { rowsOfType } from '../law-of-type';
import { Nothing, route } from '../route';
import { always } from './common';

const Query = z.strictObject({
  type: z.string().min(1).max(40).optional().describe('Kind of dispute 纠纷类型 it belongs to: a code of GET /v1/dispute-types.'),
  area: z.enum(lawAreas).optional().describe('Field of law 领域.'),
  inForceOn: z.iso
    .date()
    .optional()
    .describe('In force 施行 on this day, YYYY-MM-DD; a beginning or an end that is not known excludes nothing.'),
  limit,
  cursor: Cursor,
});

const knownCode = new RegExp(`^(?:${law.map(({ code }) => code).join('|')})$`);

/** The table of law: articles, periods, how they are counted and how sure each entry is, in the order of its sections. */
export const listLegalBases = route(
  {
    id: 'listLegalBases',
    method: 'get',
    path: '/v1/legal-bases',
    tag: 'Catalogue',
    summary: 'List the table of law 法律依据',
    params: Nothing,
    query: Query,
    body: Nothing,
    answers: { 200: { description: 'A page, in the order of the table.', schema: LegalBasisPage } },
    problems: always,
  },
  async (_world, _caller, { query: { limit: size, cursor, type, area, inForceOn: day } }) => {
    const after = decodeCursor(cursor, knownCode);
    const ofType = type === undefined ? undefined : rowsOfType(type);
    const found = law
      .slice(law.findIndex(({ code }) => code === after) + 1)
      .filter(({ code }) => ofType === undefined || ofType.has(code))
      .filter((row) => area === undefined || row.area === area)
      .filter((row) => day === undefined || inForceOn(row, day));
    const { rows, nextCursor } = page(found.slice(0, size + 1), size, ({ code }) => code);
    return { status: 200, body: { items: rows, nextCursor } };
  },
);
