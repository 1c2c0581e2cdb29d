import type { Client } from '@temporalio/client';
import type { LeadChanger } from '../activities';
import { sendCommand } from '../api/case-client';
import { commandSignal, commandUpdate, disputeWorkflowId } from '../workflows/messages';

/** How long one case may take to answer (ms); then the command is left with it as a durable signal. */
const ANSWER_MS = 8_000;

/** Sends the command by which a case changes its lead. A workflow that is not there has ended: nobody leads it any more. */
export function leadChanger(client: Client): LeadChanger {
  return async (number, command) => {
    const message = { workflowId: disputeWorkflowId(number), update: commandUpdate('change-lead'), signal: commandSignal, command };
    const sent = await sendCommand(client, message, ANSWER_MS);
    switch (sent.kind) {
      case 'done':
        return null;
      case 'refused':
        return sent.refusal.code;
      case 'not-found':
        return 'case-ended';
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
