import { z } from 'zod';
import { Responsibility } from '../../contracts/api/responsibility';
import { Problem } from '../problem';
import { responsibility } from '../responsibility';
import { Nothing, route } from '../route';
import { disputeInSight } from '../sight';
import { tracePage } from '../texts/trace-page';
import { always, NumberParams } from './common';

const Query = z.strictObject({
  at: z.iso
    .datetime({ offset: true })
    .transform((value) => Date.parse(value))
    .optional()
    .describe('Only the span that covers this moment, in the time of the case.'),
  form: z.enum(['json', 'prose']).default('json').describe('`prose`: a page of text in the language of Accept-Language.'),
});

/**
 * Who held a dispute when, on whose order, with which clocks and what followed 责任倒查. No party and no text is in it. Refuses whoever may
 * neither read its file nor audit its place: `not-found`.
 */
export const getResponsibility = route(
  {
    id: 'getResponsibility',
    method: 'get',
    path: '/v1/disputes/{number}/responsibility',
    tag: 'Disputes',
    summary: 'Trace who was responsible when 责任倒查',
    params: NumberParams,
    query: Query,
    body: Nothing,
    answers: { 200: { description: 'The spans, oldest first.', schema: Responsibility, prose: page } },
    problems: [...always, 'not-found'],
  },
  async (world, caller, { params: { number }, query: { at = null, form }, language }) => {
    const { dispute, file } = await disputeInSight(world.database, caller, number);
    if (!file && !(caller.roles.includes('auditor') && dispute.place === caller.place)) throw new Problem('not-found');
    const body = await responsibility(world.database, number, world.now(), at);
    if (form === 'json') return { status: 200, body };
    const headers = { Vary: 'Accept-Language' };
    return { status: 200, body, text: tracePage(body, language), mediaType: 'text/plain; charset=utf-8', headers };
  },
);

function page(body: unknown): string {
  return tracePage(Responsibility.parse(body), 'zh');
}
