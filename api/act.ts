import { setTimeout as sleep } from 'node:timers/promises';
import { requestSchema } from './body-schema';
import { actorOf, type Caller } from './caller';
import { conclude } from './conclude';
import type { Dependencies } from './dependencies';
import type { Desk, Subject } from './desk';
import { commandId } from './hashes';
import { outcomeOf } from './outcome';
import { parse } from './parse';
import { type Prepared, prepare } from './prepare';
import { Problem } from './problem';
import { type Earlier, earlier, type RequestKey, takeKey } from './requests';
import type { Answer } from './route';

/** How long a case may take to start, and how often it is asked for, in ms. */
const STARTING_MS = 2_000;
const STEP_MS = 100;

/** What a caller asks of a case. */
export interface Asked {
  readonly name: string;
  readonly key: string;
  readonly body: unknown;
}

/**
 * One command's way from the request to its answer: role, form, key, texts into the database, then the engine.
 *
 * The key is taken before anything is sent, so a repeated request finds what the first one did; a command that changed nothing leaves nothing.
 */
export async function act(world: Dependencies, caller: Caller, desk: Desk, subject: Subject, asked: Asked): Promise<Answer> {
  const schema = Object.hasOwn(desk.bodies, asked.name) ? desk.bodies[asked.name] : undefined;
  if (!schema) throw new Problem('unknown-signal', { field: 'signal', expected: Object.keys(desk.bodies).join(', ') });
  if (!desk.roleMay(actorOf(caller), asked.name)) throw new Problem('not-allowed', { expected: desk.rolesOf(asked.name).join(', ') });
  const body = parse(requestSchema(schema), asked.body, 'invalid-body');
  const id = commandId(caller.id, asked.key);
  const key = { id, principal: caller.id, stream: subject.workflowId, operation: asked.name, body };
  const before = await earlier(world.database, key);
  if (before) return again(world, desk, subject, id, before);
  const prepared = await prepare(world, caller, subject, { id, name: asked.name, schema, body });
  if (!(await keep(world, key, prepared))) return again(world, desk, subject, id, await earlier(world.database, key));
  return send(world, desk, subject, id, prepared.command);
}

/** The same request again: its answer if it has one, else what the facts say, else the same command once more. */
async function again(world: Dependencies, desk: Desk, subject: Subject, id: string, before: Earlier | undefined): Promise<Answer> {
  if (!before) throw new Problem('engine-unavailable', { headers: { 'Retry-After': '1' } }); // refused and forgotten in this very moment
  if (before.answer && before.answer.status !== 202) return before.answer;
  const outcome = await outcomeOf(world.database, subject, id);
  return outcome ? conclude(world, subject, id, outcome) : send(world, desk, subject, id, before.command);
}

/** Sends; a case registered a moment ago, or a run that is just being continued as new, is given the time to be there. */
async function send(world: Dependencies, desk: Desk, subject: Subject, id: string, command: unknown): Promise<Answer> {
  const end = performance.now() + STARTING_MS;
  for (;;) {
    const sent = await desk.send(world.temporal, subject.workflowId, command, world.config.COMMAND_TIMEOUT_MS);
    if (sent.kind !== 'not-found' || subject.ended || performance.now() >= end) return conclude(world, subject, id, sent);
    await sleep(STEP_MS);
  }
}

async function keep(world: Dependencies, key: RequestKey, { command, documents }: Prepared): Promise<boolean> {
  return world.database.$transaction(async (tx) => {
    if (!(await takeKey(tx, key, command))) return false;
    const rows = documents.map((document) => ({ ...document, stream: key.stream, author: key.principal, commandId: key.id }));
    if (rows.length > 0) await tx.document.createMany({ data: rows, skipDuplicates: true });
    return true;
  });
}
