import type { Actor } from '../../contracts/principal';
import type { PublicationCommand, PublicationCommandName } from '../../contracts/publication-commands';
import type { ExamKey } from '../../domain/scoring/exam';
import { publicationUpdate, workflowTypes } from '../../workflows/messages';
import type { World } from './world';

let sent = 0;

/** Sends a command to a publication. */
export async function publish(world: World, id: string, name: PublicationCommandName, by: Actor, body: Record<string, unknown>) {
  const now = await world.now();
  const command = { id: `${id}-${name}-${++sent}`, name, by, occurredAt: now, receivedAt: now, body } as PublicationCommand;
  await world.client.workflow.getHandle(id).executeUpdate(publicationUpdate(name), { args: [command] });
  return command.id;
}

/** Runs an exam to its end. */
export async function runExam(world: World, exam: ExamKey): Promise<{ offices: number; publication: string | null }> {
  const { taskQueue } = world;
  return world.client.workflow.execute(workflowTypes.exam, { taskQueue, workflowId: `${taskQueue}-exam-${++sent}`, args: [exam] });
}
