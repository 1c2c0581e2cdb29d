import { type Client, WorkflowNotFoundError } from '@temporalio/client';
import type { LeadChanger } from '../activities';
import { sendCommand } from '../api/case-client';
import { commandSignal, commandUpdate, disputeWorkflowId } from '../workflows/messages';

/** How long one case may take to answer (ms); then the command is left with it as a durable signal. */
const ANSWER_MS = 8_000;

/**
 * Sends the command by which a case changes its lead. A workflow that is not there has ended, and nobody leads it any more; one that was just going on as its
 * next run is there all the same, and is asked again.
 */
export function leadChanger(client: Client): LeadChanger {
  return async (number, command) => {
    const workflowId = disputeWorkflowId(number);
    const message = { workflowId, update: commandUpdate('change-lead'), signal: commandSignal, command };
    const sent = await sendCommand(client, message, ANSWER_MS);
    switch (sent.kind) {
      case 'done':
        return null;
      case 'refused':
        return sent.refusal.code;
      case 'not-found':
        return (await runs(client, workflowId)) ? 'no-answer' : 'case-ended';
      case 'queued':
      case 'unavailable':
        return 'no-answer';
      default: {
        const unknown: never = sent;
        return unknown;
      }
    }
  };
}

async function runs(client: Client, workflowId: string): Promise<boolean> {
  try {
    return (await client.workflow.getHandle(workflowId).describe()).status.name === 'RUNNING';
  } catch (error) {
    if (error instanceof WorkflowNotFoundError) return false;
    throw error;
  }
}
