import { z } from 'zod';
import { DocumentView } from '../../contracts/api/timeline';
import { disputeWorkflowId } from '../../workflows/messages';
import { Problem } from '../problem';
import { Nothing, route } from '../route';
import { disputeInSight } from '../sight';
import { moment } from '../views/moment';
import { always, NumberParams } from './common';

/** The papers a court confirms by. What was said and offered in mediation is not for it (G-5). */
const forTheCourt = ['agreement', 'court-refusal', 'court-ruling'];

/**
 * A text of a dispute or of its accountability proposals. Refuses whoever may not read its parties: `not-found`; and to the court everything said in
 * mediation but the agreement: `mediation-confidential` (G-5).
 */
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
    problems: [...always, 'not-found', 'mediation-confidential'],
  },
  async (world, caller, { params: { number, id } }) => {
    const { file, court } = await disputeInSight(world.database, caller, number);
    const document = file || court ? await world.database.document.findUnique({ where: { id } }) : null;
    if (!document || !belongs(document.stream, number)) throw new Problem('not-found');
    if (!file && !forTheCourt.includes(document.kind))
      throw new Problem('mediation-confidential', { field: 'id', expected: forTheCourt.join(', '), basis: 'G-5' });
    const { kind, hash, author, createdAt, text } = document;
    const signatories = Signatories.parse(document.signatories ?? []);
    return { status: 200, body: { id, kind, hash, author, at: moment(createdAt), text, signatories } };
  },
);

const Signatories = z.array(z.object({ name: z.string(), as: z.string() }));

function belongs(stream: string, number: string): boolean {
  return stream === disputeWorkflowId(number) || stream.startsWith(`accountability-${number}-`);
}
