import {
  type Client,
  isGrpcServiceError,
  ServiceError,
  WorkflowNotFoundError,
  WorkflowUpdateFailedError,
  WorkflowUpdateRPCTimeoutOrCancelledError,
} from '@temporalio/client';
import { ApplicationFailure, type SignalDefinition, type UpdateDefinition } from '@temporalio/common';
import { z } from 'zod';
import { Acknowledgement } from '../contracts/commands';
import { type Refusal, refusalCodes } from '../domain/refusal';
import { REFUSED } from '../workflows/messages';

/**
 * What became of a command. `unavailable`: the engine could not be asked, and may have taken it all the same. A refusal that is `kept` was left as a signal
 * before, and is a fact: its id gets no other answer.
 */
export type Sent =
  | { readonly kind: 'done'; readonly acknowledgement: Acknowledgement }
  | { readonly kind: 'refused'; readonly refusal: Refusal; readonly allowed: readonly string[]; readonly kept: boolean }
  | { readonly kind: 'queued' }
  | { readonly kind: 'not-found' }
  | { readonly kind: 'unavailable' };

/** One command on its way: which workflow, by which update, by which signal when nobody answers. */
export interface Message<Command extends { readonly id: string }> {
  readonly workflowId: string;
  readonly update: UpdateDefinition<Acknowledgement, [Command]>;
  readonly signal: SignalDefinition<[Command]>;
  readonly command: Command;
}

/** How long the server may take to keep a signal. */
const SIGNAL_TIMEOUT_MS = 2_000;

/**
 * Sends a command as an Update and, when no answer comes in `timeoutMs`, as a durable Signal: an Update nobody has accepted is lost with the
 * server's memory. Both carry the command's id, so acting twice is impossible.
 */
export async function sendCommand<Command extends { readonly id: string }>(
  client: Client,
  message: Message<Command>,
  timeoutMs: number,
): Promise<Sent> {
  const handle = client.workflow.getHandle(message.workflowId);
  try {
    const answer = await client.withDeadline(Date.now() + timeoutMs, () =>
      handle.executeUpdate(message.update, { args: [message.command], updateId: message.command.id }),
    );
    return { kind: 'done', acknowledgement: Acknowledgement.parse(answer) };
  } catch (error) {
    if (error instanceof WorkflowNotFoundError) return { kind: 'not-found' };
    const refused = refusalIn(error);
    if (refused) return refused;
    if (isSilence(error)) return signalled(client, message);
    throw error;
  }
}

async function signalled<Command extends { readonly id: string }>(
  client: Client,
  { workflowId, signal, command }: Message<Command>,
): Promise<Sent> {
  try {
    await client.withDeadline(Date.now() + SIGNAL_TIMEOUT_MS, () => client.workflow.getHandle(workflowId).signal(signal, command));
    return { kind: 'queued' };
  } catch (error) {
    if (error instanceof WorkflowNotFoundError) return { kind: 'not-found' };
    if (error instanceof ServiceError || isGrpcServiceError(error)) return { kind: 'unavailable' };
    throw error;
  }
}

/** No answer in time, no connection, too many updates at once, or a run that ended with the update in it. */
function isSilence(error: unknown): boolean {
  return (
    error instanceof WorkflowUpdateRPCTimeoutOrCancelledError || error instanceof WorkflowUpdateFailedError || error instanceof ServiceError
  );
}

const Refused = z.object({
  code: z.enum(refusalCodes),
  field: z.string().optional(),
  expected: z.string().optional(),
  basis: z.string().optional(),
});

function refusalIn(error: unknown): Sent | undefined {
  const cause = error instanceof WorkflowUpdateFailedError ? error.cause : undefined;
  if (!(cause instanceof ApplicationFailure) || cause.type !== REFUSED) return undefined;
  const [refusal, allowed, kept] = cause.details ?? [];
  return { kind: 'refused', refusal: refusalOf(refusal), allowed: z.array(z.string()).catch([]).parse(allowed), kept: kept === true };
}

/** A refusal as it crossed the border; absent fields stay absent. */
export function refusalOf(value: unknown): Refusal {
  const { code, field, expected, basis } = Refused.parse(value);
  return {
    code,
    ...(field !== undefined && { field }),
    ...(expected !== undefined && { expected }),
    ...(basis !== undefined && { basis }),
  };
}
