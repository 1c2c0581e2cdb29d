import { type Client, WorkflowNotFoundError } from '@temporalio/client';
import type { OutageTeller } from '../activities';
import { breachWithdrawnSignal, disputeWorkflowId, outageSignal, outageUpdate } from '../workflows/messages';
import { unlessEnded } from './unless-ended';

/** How long one case may take to answer (ms). */
const ANSWER_MS = 15_000;

/** Tells a case of an outage by an Update whose id is the outage's: told again, the same run gives the same answer and writes nothing. */
export function outageTeller(client: Client): OutageTeller {
  return {
    tellCase: async (number, outage) => {
      const handle = client.workflow.getHandle(disputeWorkflowId(number));
      const updateId = `outage-${outage.part}-${outage.from}`;
      try {
        const update = () => handle.executeUpdate(outageUpdate, { args: [outage], updateId });
        return (await client.withDeadline(Date.now() + ANSWER_MS, update)).length;
      } catch (error) {
        if (error instanceof WorkflowNotFoundError) return 'not-there';
        throw error;
      }
    },
    leaveWithCase: (number, outage) => client.workflow.getHandle(disputeWorkflowId(number)).signal(outageSignal, outage).catch(unlessEnded),
    tellProposal: (id) => client.workflow.getHandle(id).signal(breachWithdrawnSignal, 'outage').catch(unlessEnded),
  };
}
