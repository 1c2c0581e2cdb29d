import { z } from 'zod';
import { DocumentView } from '../../contracts/api/timeline';
import { disputeWorkflowId } from '../../workflows/messages';
import { Problem } from '../problem';
import { Nothing, route } from '../route';
import { disputeInSight } from '../sight';
import { moment } from '../views/moment';
import { always, NumberParams } from './common';

/** A text of a dispute or of its accountability proposals. Refuses whoever may not read its parties: `not-found`. */
export const getDocument = route(
  {
    id: 'getDocument',
    method: 'get',
    path: '/v1/disputes/{number}/documents/{id}',
    tag: 'Disputes',
    summary: 'Read a document 文书',
    params: NumberParams.extend({ id: z.string().min(1).max(64) }),
    query: Nothing,
    body: Nothing,
    answers: { 200: { description: 'The text.', schema: DocumentView } },
    problems: [...always, 'not-found'],
  },
  async (world, caller, { params: { number, id } }) => {
    const { file } = await disputeInSight(world.database, caller, number);
    const document = file ? await world.database.document.findUnique({ where: { id } }) : null;
    if (!document || !belongs(document.stream, number)) throw new Problem('not-found');
    const { kind, hash, author, createdAt, text } = document;
    const signatories = Signatories.parse(document.signatories ?? []);
    return { status: 200, body: { id, kind, hash, author, at: moment(createdAt), text, signatories } };
  },
);

const Signatories = z.array(z.object({ name: z.string(), as: z.string() }));

function belongs(stream: string, number: string): boolean {
  return stream === disputeWorkflowId(number) || stream.startsWith(`accountability-${number}-`);
}
