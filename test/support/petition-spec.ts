import type { PetitionCommand, PetitionCommandName, PetitionCommandOf } from '../../contracts/petition-commands';
import type { HandlingPlan } from '../../contracts/plan';
import type { Actor } from '../../contracts/principal';
import { petition, simplePetition } from '../../dispute-types/petition';
import { evolve, initialState } from '../../domain/petition/evolve';
import type { PetitionFact, PetitionFactBody, PetitionFactKind } from '../../domain/petition/facts';
import { judgePetition } from '../../domain/petition/judge';
import { petitionRulesOf } from '../../domain/petition/rules';
import type { PetitionState } from '../../domain/petition/state';
import { buildPlan } from '../../domain/plan/build';
import type { Refusal, RefusalCode } from '../../domain/refusal';
import { type Instant, MINUTE } from '../../domain/time';
import { qionglai } from '../../jurisdictions/qionglai';
import { actor, at, calendar2026, clockTime, offices } from './dispute-spec';

/** The plans of a petition and of a simple one, as the intake joins them. */
export const petitionPlan = buildPlan(petition, qionglai, calendar2026, null);
export const simplePlan = buildPlan(simplePetition, qionglai, calendar2026, null);

const organ = actor('town', 'handler');
const department = actor('county', 'handler');

type Bodies = { readonly [N in PetitionCommandName]: { readonly by: Actor; readonly body: PetitionCommandOf<N>['body'] } };

/** The body each command has when a test does not care, and who sends it: the county's department assigns to the town, the county reviews, the city re-examines. */
const usual: Bodies = {
  'transfer-petition': { by: department, body: { office: offices.town, mode: 'transfer', letter: 'doc-letter' } },
  'accept-petition': { by: organ, body: { notice: 'doc-notice', legalRoute: 'none' } },
  'refuse-petition': { by: organ, body: { reason: 'doc-refusal', routes: ['litigation'] } },
  'object-assignment': { by: organ, body: { reason: 'doc-objection' } },
  'decide-objection': { by: department, body: { upheld: true, reason: 'doc-verified' } },
  'report-closing': { by: organ, body: { report: 'doc-report' } },
  'refer-petition': { by: organ, body: { route: 'litigation', notice: 'doc-referral' } },
  'conclude-petition-mediation': { by: organ, body: { agreement: 'doc-agreement' } },
  'begin-hearing': { by: organ, body: { notice: 'doc-hearing' } },
  'end-hearing': { by: organ, body: { record: 'doc-record' } },
  'answer-petition': { by: organ, body: { opinion: 'doc-opinion' } },
  'serve-opinion': { by: organ, body: { record: 'doc-service' } },
  'request-review': { by: organ, body: { office: offices.county, request: 'doc-review' } },
  'decide-review': { by: department, body: { result: 'upheld', opinion: 'doc-reviewed' } },
  'request-reexamination': { by: department, body: { office: offices.city, request: 'doc-reexamination' } },
  'decide-reexamination': { by: actor('city', 'handler'), body: { result: 'upheld', opinion: 'doc-reexamined' } },
  'evaluate-petition': { by: actor('hall', 'registrar'), body: { satisfied: true, record: 'doc-evaluation' } },
  'report-major': { by: organ, body: { report: 'doc-major' } },
  extend: { by: organ, body: { clock: 'petition-handling', days: 30, approver: 'wang', bothPartiesAsk: false, note: 'doc-extension' } },
  'report-event': { by: organ, body: { event: 'skip-level', note: 'doc-event' } },
  withdraw: { by: organ, body: { reason: 'doc-withdrawal' } },
  'answer-card': { by: organ, body: { clock: 'receipt-notice', occurrence: 1, answer: 'doc-answer' } },
  'issue-card': { by: actor('county', 'leader'), body: { colour: 'ordinary', answerWithin: 3, reason: 'doc-card' } },
  'cancel-card': { by: actor('county', 'leader'), body: { clock: 'receipt-notice', occurrence: 1, reason: 'doc-cancellation' } },
  'adopt-plan': {
    by: actor('county', 'leader'),
    body: { to: { ...petitionPlan, type: { code: 'petition', version: 'next' } }, approver: 'wang', reason: 'doc-adoption' },
  },
  'correct-party': { by: organ, body: { party: 'party-1', details: 'doc-details', approver: 'wang', reason: 'doc-correction' } },
};

/** A command by its name, received at a moment `YYYY-MM-DD HH:MM`; what is not given is usual. */
export function petitionCommand<N extends PetitionCommandName>(
  name: N,
  received: string,
  overrides: Record<string, unknown> & { readonly by?: Actor; readonly id?: string; readonly occurred?: string } = {},
): PetitionCommandOf<N> {
  const { by = usual[name].by, id = `${name}@${received}`, occurred = received, ...body } = overrides;
  const built = { id, name, by, occurredAt: at(occurred), receivedAt: at(received), body: { ...usual[name].body, ...body } };
  return built as unknown as PetitionCommandOf<N>;
}

export type PetitionStep = PetitionCommandOf<PetitionCommandName> | { readonly until: Instant; readonly down?: boolean };

/** A petition as a test sees it: given some steps, when another, then these facts, this refusal, this state. */
export class PetitionSpec {
  constructor(
    readonly state: PetitionState,
    readonly facts: readonly PetitionFact[] = [],
    readonly now: Instant = state.registeredAt,
    readonly news: readonly PetitionFact[] = [],
    readonly refusal: Refusal | undefined = undefined,
  ) {}

  when(step: PetitionStep): PetitionSpec {
    const before = new PetitionSpec(this.state, this.facts, this.now);
    if ('until' in step) return before.waiting(step.until, step.down === true);
    const ready = before.waiting(step.receivedAt, false);
    const command = step as PetitionCommand;
    const refusal = judgePetition(ready.state, command);
    if (refusal) return new PetitionSpec(ready.state, ready.facts, ready.now, [], refusal);
    const acted = ready.fold(petitionRulesOf(ready.state).decide(ready.state, command), ready.now, step.id);
    return new PetitionSpec(acted.state, acted.facts, acted.now, acted.facts.slice(ready.facts.length));
  }

  /** The kinds of the facts the last step brought. */
  brings(...kinds: PetitionFactKind[]): PetitionSpec {
    expect({ refusal: this.refusal, kinds: this.news.map((fact) => fact.kind) }).toEqual({ refusal: undefined, kinds });
    return this;
  }

  thenRefused(code: RefusalCode): PetitionSpec {
    expect({ code: this.refusal?.code, news: this.news }).toEqual({ code, news: [] });
    return this;
  }

  /** A clock as a line: code, occurrence, office, status, deadline. */
  reads(code: string): string {
    const clock = this.state.clocks.find((one) => one.code === code);
    return clock ? `${clock.code} #${clock.occurrence} ${clock.office} ${clock.status} ${clockTime(clock.dueAt)}` : 'none';
  }

  fold(bodies: readonly PetitionFactBody[], recordedAt: Instant, cause?: string): PetitionSpec {
    return bodies.reduce<PetitionSpec>((spec, body) => {
      const fact = { seq: spec.state.seq + 1, at: recordedAt, ...(cause === undefined ? {} : { cause }), ...body } as PetitionFact;
      return new PetitionSpec(evolve(spec.state, fact), [...spec.facts, fact], recordedAt, [...spec.news, fact]);
    }, this);
  }

  private waiting(moment: Instant, down: boolean): PetitionSpec {
    for (let spec: PetitionSpec = this; ; ) {
      const { fire } = petitionRulesOf(spec.state);
      const due = fire(spec.state, moment, down ? moment : 0)[0];
      if (!due) return new PetitionSpec(spec.state, spec.facts, Math.max(spec.now, moment), spec.news);
      const recordedAt = down ? moment : Math.max(spec.now, ('due' in due ? due.due : moment) + MINUTE);
      spec = spec.fold(fire(spec.state, moment, recordedAt), recordedAt);
    }
  }
}

/** A petition registered by the hall for the county on Monday 2026-03-02 10:00, and then the steps, none of which may be refused. */
export function petitioned(...steps: PetitionStep[]): PetitionSpec {
  return petitionedIn(petitionPlan, ...steps);
}

/** The same under another plan. */
export function petitionedIn(plan: HandlingPlan, ...steps: PetitionStep[]): PetitionSpec {
  const registeredAt = at('2026-03-02 10:00');
  const begun = new PetitionSpec(
    initialState({ number: 'QL-2026-000001', office: offices.county, registrar: 'hall', registeredAt, plan }),
  ).fold([{ kind: 'registered', office: 'county', registrar: 'hall' }], registeredAt);
  return steps.reduce<PetitionSpec>((spec, step) => {
    const next = spec.when(step);
    if (next.refusal) throw new Error(`given: ${'name' in step ? step.name : 'time'} is refused: ${JSON.stringify(next.refusal)}`);
    return next;
  }, begun);
}
