import { WorkflowNotFoundError } from '@temporalio/client';
import type { AccountabilityCommand, AccountabilityCommandName, CommandName } from '../../contracts/commands';
import type { HandlingPlan, Pace } from '../../contracts/plan';
import type { Actor, OfficeRef } from '../../contracts/principal';
import { initialState, type Registration, registeredFact } from '../../domain/dispute/evolve';
import type { DisputeFact } from '../../domain/dispute/facts';
import { rulesOf } from '../../domain/dispute/rules';
import type { DisputeState, Proposal } from '../../domain/dispute/state';
import { caseTime } from '../../domain/pace';
import { DAY } from '../../domain/time';
import { recordDisputeFacts } from '../../read-model/dispute-facts';
import { recordPetitionFacts } from '../../read-model/petition-facts';
import { accountabilityUpdate, commandUpdate, disputeStateQuery, disputeWorkflowId, workflowTypes } from '../../workflows/messages';
import { startAttributes } from '../../workflows/search-attributes';
import { civilPlan, command, offices } from './dispute-spec';
import type { World } from './world';

let numbers = 0;

/** A case in a world: registered as the intake does it, spoken to as the API does it. */
export class LiveCase {
  private sent = 0;

  private constructor(
    private readonly world: World,
    readonly registration: Registration,
    readonly firstRunId: string,
  ) {}

  /** Registers a dispute with the village, or another office, now or as it was `registeredAt`, and starts its workflow now. */
  static async register(
    world: World,
    options: { plan?: HandlingPlan; office?: OfficeRef; continueAsNewAfter?: number; registeredAt?: number } = {},
  ): Promise<LiveCase> {
    numbers += 1;
    const number = `QL-2026-${String(numbers).padStart(6, '0')}-${world.taskQueue.slice(5, 9)}`;
    const registration: Registration = {
      number,
      office: options.office ?? offices.village,
      registrar: 'hall',
      registeredAt: options.registeredAt ?? (await world.now()),
      plan: options.plan ?? civilPlan,
    };
    const input =
      options.continueAsNewAfter === undefined ? registration : { ...registration, continueAsNewAfter: options.continueAsNewAfter };
    await keepIntake(world, registration);
    const started = await world.client.workflow.start(workflowTypes.dispute, {
      taskQueue: world.taskQueue,
      workflowId: disputeWorkflowId(number),
      args: [input],
      typedSearchAttributes: startAttributes(registration),
    });
    return new LiveCase(world, registration, started.firstExecutionRunId);
  }

  get handle() {
    return this.world.client.workflow.getHandle(disputeWorkflowId(this.registration.number));
  }

  /** Sends a command now, as an Update; what is not given is usual. An Update that met a run just being continued as new is sent again. */
  async send(name: CommandName, body: Record<string, unknown> = {}, by?: Actor, id?: string) {
    const args: [Awaited<ReturnType<LiveCase['command']>>] = [await this.command(name, body, by, id)];
    for (;;) {
      try {
        return await this.handle.executeUpdate(commandUpdate(name), { args });
      } catch (error) {
        const running = error instanceof WorkflowNotFoundError && (await this.handle.describe()).status.name === 'RUNNING';
        if (!running) throw error;
      }
    }
  }

  /** A command received now, which happened now, or `daysAgo`, or when it says it `occurred`. */
  async command(name: CommandName, body: Record<string, unknown> = {}, by?: Actor, id = `${this.registration.number}-${++this.sent}`) {
    const now = caseTime(this.registration.plan.pace, await this.world.now());
    const { daysAgo = 0, ...rest } = body;
    const usual = command(name, '2026-01-01 00:00', { id, ...(by ? { by } : {}), ...rest });
    return { ...usual, occurredAt: 'occurred' in rest ? usual.occurredAt : now - Number(daysAgo) * DAY, receivedAt: now };
  }

  state(): Promise<DisputeState> {
    return this.handle.query(disputeStateQuery);
  }

  /** Waits until the case stands there; the test's own time limit is the limit. */
  async reaches(status: DisputeState['status']): Promise<DisputeState> {
    for (;;) {
      const state = await this.state();
      if (state.status === status) return state;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  /** Lets time pass until the ladder proposes: how long that takes hangs on weekends and on the hour of the registration. */
  async firstProposal(): Promise<Proposal> {
    for (let quarters = 0; quarters < 4 * 20; quarters += 1) {
      const [proposal] = (await this.state()).proposals;
      if (proposal) return proposal;
      await this.world.pass(DAY / 4);
    }
    throw new Error('twenty days and no proposal');
  }

  /** The facts the read model holds, in order. */
  async facts(): Promise<DisputeFact[]> {
    const rows = await this.world.database.fact.findMany({
      where: { stream: disputeWorkflowId(this.registration.number) },
      orderBy: { seq: 'asc' },
    });
    return rows.map((row) => row.body as unknown as DisputeFact);
  }

  /** The state as folding the recorded facts gives it. */
  async folded(): Promise<DisputeState> {
    const state = initialState(this.registration);
    return (await this.facts()).reduce((folded, fact) => rulesOf(folded).evolve(folded, fact), state);
  }

  /** Waits until the read model holds everything the workflow has decided. */
  async recorded(): Promise<DisputeFact[]> {
    const { seq } = await this.state();
    for (;;) {
      const facts = await this.facts();
      if (facts.length >= seq) return facts;
      await new Promise((resolve) => setImmediate(resolve));
    }
  }
}

const textOf: { readonly [name in AccountabilityCommandName]: string } = {
  ...{ state: 'statement', 'record-dissent': 'dissent', sign: 'reason', dismiss: 'reason' },
  ...{ 'report-rectification': 'report', release: 'reason', reject: 'reason', appeal: 'grounds', 'decide-appeal': 'reason' },
};

/** Sends a command to a proposal of accountability; `more` is its body besides its text. */
export async function sendTo(
  world: World,
  id: string,
  name: AccountabilityCommandName,
  by: Actor,
  text: string,
  pace: Pace | null = null,
  more: object = {},
) {
  const now = caseTime(pace, await world.now());
  const body = { [textOf[name]]: text, ...more };
  const sent = { id: `${id}-${name}-${now}`, name, by, occurredAt: now, receivedAt: now, body } as AccountabilityCommand;
  return world.client.workflow.getHandle(id).executeUpdate(accountabilityUpdate(name), { args: [sent] });
}

/** Keeps a registration as the intake does, its first fact by the procedure of its plan. */
export async function keepIntake(world: World, registration: Registration): Promise<void> {
  const { number, office, registrar, registeredAt, plan } = registration;
  const json = JSON.parse(JSON.stringify(registration));
  await world.database.$transaction([
    world.database.dispute.create({
      data: {
        number,
        type: plan.type.code,
        place: plan.place.code,
        channel: 'window',
        status: 'registered',
        level: office.level,
        holder: office.id,
        registrar,
        registeredAt: new Date(registeredAt),
        plan: json.plan,
        claim: {},
        partiesKey: 'none',
      },
    }),
    world.database.intake.create({ data: { number, input: json, startedAt: new Date() } }),
  ]);
  const { seq, at } = registeredFact(registration);
  if (plan.procedure === 'petition')
    await recordPetitionFacts(world.database, number, [{ seq, at, kind: 'registered', office: office.id, registrar }]);
  else await recordDisputeFacts(world.database, number, [registeredFact(registration)]);
}
