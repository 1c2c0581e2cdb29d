import type { z } from 'zod';
import type { Envelope } from '../contracts/commands';
import { caseTime } from '../domain/pace';
import { actorOf, type Caller } from './caller';
import type { Dependencies } from './dependencies';
import type { Subject } from './desk';
import { Problem } from './problem';
import { type NewDocument, resolveReferences } from './references';

/** A command ready to leave the house, and the texts that stay in it. */
export interface Prepared {
  readonly command: Envelope & { readonly name: string; readonly body: Readonly<Record<string, unknown>> };
  readonly documents: readonly NewDocument[];
}

interface Request {
  readonly id: string;
  readonly name: string;
  readonly schema: z.ZodObject;
  /** The parsed body, `occurredAt` beside it. */
  readonly body: Readonly<Record<string, unknown>>;
}

/** Stamps the receipt in the time of the case, and resolves references. Refuses: an act that lies in the future, and references to nobody. */
export async function prepare(world: Dependencies, caller: Caller, subject: Subject, request: Request): Promise<Prepared> {
  const { occurredAt: stated, ...rest } = request.body;
  const receivedAt = caseTime(subject.pace, world.now());
  const occurredAt = typeof stated === 'string' ? Date.parse(stated) : receivedAt;
  if (occurredAt > receivedAt) throw new Problem('occurred-in-future', { field: 'occurredAt', expected: '<= receivedAt' });
  const { body, documents } = await resolveReferences(contextOf(world, caller, subject), request.schema, rest, request.id);
  return { command: { id: request.id, by: actorOf(caller), occurredAt, receivedAt, name: request.name, body }, documents };
}

function contextOf({ database }: Dependencies, { office }: Caller, { place, workflowId, number }: Subject) {
  return { database, place, stream: workflowId, number, asking: office };
}
