import { WorkflowNotFoundError } from '@temporalio/client';

/** For the telling of a workflow that may have ended by itself meanwhile, and then needs none: any other error goes on. */
export function unlessEnded(error: unknown): void {
  if (!(error instanceof WorkflowNotFoundError)) throw error;
}
