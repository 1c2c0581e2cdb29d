import { WorkflowNotFoundError } from '@temporalio/client';
import type { PetitionCommand, PetitionCommandName } from '../../contracts/petition-commands';
import type { HandlingPlan } from '../../contracts/plan';
import type { Actor } from '../../contracts/principal';
import type { Registration } from '../../domain/dispute/evolve';
import { evolve, initialState } from '../../domain/petition/evolve';
import type { PetitionFact } from '../../domain/petition/facts';
import type { PetitionOutcome, PetitionState } from '../../domain/petition/state';
import { disputeWorkflowId, petitionUpdate, workflowTypes } from '../../workflows/messages';
import { startAttributes } from '../../workflows/search-attributes';
import { keepIntake } from './cases';
import { offices } from './dispute-spec';
import { petitionCommand } from './petition-spec';
import type { World } from './world';

let numbers = 0;

/** A petition in a world: registered with the county as the intake does it, spoken to as the API does it. */
export class LivePetition {
  private sent = 0;

  private constructor(
    private readonly world: World,
    readonly registration: Registration,
  ) {}

  static async register(world: World, plan: HandlingPlan, continueAsNewAfter?: number): Promise<LivePetition> {
    numbers += 1;
    const number = `QL-2026-8${String(numbers).padStart(5, '0')}-${world.taskQueue.slice(5, 9)}`;
    const registration: Registration = { number, office: offices.county, registrar: 'hall', registeredAt: await world.now(), plan };
    await keepIntake(world, registration);
    await world.client.workflow.start(workflowTypes.petition, {
      taskQueue: world.taskQueue,
      workflowId: disputeWorkflowId(number),
      args: [continueAsNewAfter === undefined ? registration : { ...registration, continueAsNewAfter }],
      typedSearchAttributes: startAttributes(registration),
    });
    return new LivePetition(world, registration);
  }

  get handle() {
    return this.world.client.workflow.getHandle<() => Promise<{ outcome: PetitionOutcome; seq: number }>>(
      disputeWorkflowId(this.registration.number),
    );
  }

  /** Sends a command now, as an Update; what is not given is usual. An Update that met a run just being continued as new is sent again. */
  async send(name: PetitionCommandName, body: Record<string, unknown> = {}, by?: Actor) {
    const now = await this.world.now();
    const id = `${this.registration.number}-${++this.sent}`;
    const usual = petitionCommand(name, '2026-01-01 00:00', { id, ...(by ? { by } : {}), ...body });
    const args: [PetitionCommand] = [{ ...usual, occurredAt: now, receivedAt: now } as PetitionCommand];
    for (;;) {
      try {
        return await this.handle.executeUpdate(petitionUpdate(name), { args });
      } catch (error) {
        const running = error instanceof WorkflowNotFoundError && (await this.handle.describe()).status.name === 'RUNNING';
        if (!running) throw error;
      }
    }
  }

  state(): Promise<PetitionState> {
    return this.handle.query<PetitionState>('state');
  }

  /** The facts the read model holds, in order, and the state they fold into. */
  async folded(): Promise<{ facts: readonly PetitionFact[]; state: PetitionState }> {
    const rows = await this.world.database.fact.findMany({
      where: { stream: disputeWorkflowId(this.registration.number) },
      orderBy: { seq: 'asc' },
    });
    const facts = rows.map((row) => row.body as unknown as PetitionFact);
    return { facts, state: facts.reduce(evolve, initialState(this.registration)) };
  }
}
