import type { CommandName, CommandOf } from '../../contracts/commands';
import type { HandlingPlan } from '../../contracts/plan';
import type { Actor, OfficeRef } from '../../contracts/principal';
import { civil } from '../../dispute-types/civil';
import type { Calendar } from '../../domain/calendar';
import type { Clock } from '../../domain/clock/clock';
import { evolve, initialState } from '../../domain/dispute/evolve';
import type { DisputeFact, DisputeFactBody, DisputeFactKind } from '../../domain/dispute/facts';
import { judge } from '../../domain/dispute/judge';
import { rulesOf } from '../../domain/dispute/rules';
import type { DisputeState } from '../../domain/dispute/state';
import { buildPlan } from '../../domain/plan/build';
import type { Refusal, RefusalCode } from '../../domain/refusal';
import { type Instant, MINUTE } from '../../domain/time';
import { qionglai } from '../../jurisdictions/qionglai';

/** The instant of `YYYY-MM-DD HH:MM[:SS[.mmm]]` in China. */
export const at = (text: string): Instant => new Date(`${text.replace(' ', 'T')}+08:00`).getTime();

/** An instant as a reader in China writes it: `YYYY-MM-DD HH:MM`. */
export const clockTime = (instant: Instant | null | undefined): string | null =>
  typeof instant === 'number' ? new Date(instant + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ') : null;

/** The State Council's notice for 2026 (CNT-17), weekdays off and weekends worked. */
export const calendar2026: Calendar = {
  version: 'CNT-17',
  validThrough: '2026-12-31',
  holidays: [
    ...['2026-01-01', '2026-01-02', '2026-02-16', '2026-02-17', '2026-02-18', '2026-02-19', '2026-02-20', '2026-02-23'],
    ...['2026-04-06', '2026-05-01', '2026-05-04', '2026-05-05', '2026-06-19', '2026-09-25'],
    ...['2026-10-01', '2026-10-02', '2026-10-05', '2026-10-06', '2026-10-07'],
  ],
  makeUpWorkdays: ['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10'],
};

/** The plan of an ordinary civil dispute in Qionglai, as the intake joins it. */
export const civilPlan: HandlingPlan = buildPlan(civil, qionglai, calendar2026, null);

/** The same with an interview that has to be put right within five working days, and is released once that was checked. */
export const rectifiedPlan: HandlingPlan = {
  ...civilPlan,
  ladders: {
    ...civilPlan.ladders,
    standard: (civilPlan.ladders.standard ?? []).map((rung) =>
      rung.act === 'propose'
        ? { ...rung, rectify: { length: 5, unit: 'workingDay', basis: 'SET-LADDER' }, release: 'rectified-and-checked' }
        : rung,
    ),
  },
};

/** The same law after a change: the mediation period is two months. A function, for the tests that build it anew. */
export function anotherPlan(): HandlingPlan {
  const clocks = civilPlan.clocks.map((rule) => (rule.code === 'mediation-period' ? { ...rule, length: 2 } : rule));
  return { ...civilPlan, type: { ...civilPlan.type, version: 'next' }, clocks };
}

const city = { id: 'city', level: 'city' } as const;
const county = { id: 'county', level: 'county' } as const;
const town = { id: 'town', level: 'town' } as const;

/** The tree of offices, village to city. */
export const offices = {
  village: { id: 'village', level: 'village', above: [town, county, city] },
  town: { ...town, above: [county, city] },
  county: { ...county, above: [city] },
  city: { ...city, above: [] },
} satisfies Record<string, OfficeRef>;

/** Somebody of an office, by role. */
export const actor = (office: string, ...roles: Actor['roles']): Actor => ({ principal: `${office}-${roles.join('-')}`, office, roles });

const handler = actor('village', 'handler');
const judgeOfCourt = actor('court', 'court');

/** The body each command has when a test does not care, and who sends it. */
const usual: { readonly [N in CommandName]: { readonly by: Actor; readonly body: CommandOf<N>['body'] } } = {
  accept: { by: handler, body: {} },
  decline: { by: handler, body: { reason: 'doc-decline', routes: ['court'] } },
  route: { by: handler, body: { office: offices.village, grade: 'ordinary', leader: 'wang', plan: 'doc-plan', method: 'doc-method' } },
  'change-lead': { by: actor('village', 'leader'), body: { lead: { id: 'zhao', office: 'village' }, reason: 'doc-lead' } },
  reply: { by: handler, body: { text: 'doc-reply' } },
  'report-progress': { by: handler, body: { text: 'doc-progress' } },
  'hold-session': { by: handler, body: { minutes: 'doc-minutes' } },
  suspend: { by: handler, body: { reason: 'appraisal', approver: 'wang', note: 'doc-suspension' } },
  resume: { by: handler, body: { note: 'doc-resumption' } },
  extend: { by: handler, body: { clock: 'mediation-period', days: 10, approver: 'wang', bothPartiesAsk: true, note: 'doc-extension' } },
  'conclude-agreement': { by: handler, body: { form: 'written', agreement: 'doc-agreement' } },
  'fail-mediation': { by: handler, body: { reason: 'doc-failure', remediesTold: ['arbitration', 'administrative', 'court'] } },
  'hand-up': { by: handler, body: { reason: 'doc-hand-up' } },
  'apply-confirmation': { by: handler, body: { court: 'court', jointly: true } },
  'waive-confirmation': { by: handler, body: { reason: 'doc-waiver' } },
  'accept-confirmation': { by: judgeOfCourt, body: {} },
  'refuse-confirmation': { by: judgeOfCourt, body: { reason: 'doc-refusal' } },
  'rule-confirmation': { by: judgeOfCourt, body: { result: 'confirmed', ruling: 'doc-ruling' } },
  'record-visit': { by: actor('town', 'visitor'), body: { contacted: true, solved: true, satisfied: true, record: 'doc-visit' } },
  'record-look-back': {
    by: actor('village', 'visitor'),
    body: { contacted: true, solved: true, satisfied: true, record: 'doc-look-back' },
  },
  'report-rebound': { by: actor('hall', 'registrar'), body: { reason: 'doc-rebound' } },
  'record-milestone': { by: handler, body: { milestone: 'appraised', note: 'doc-milestone' } },
  'report-event': { by: actor('county', 'registrar'), body: { event: 'skip-level', note: 'doc-event' } },
  withdraw: { by: handler, body: { reason: 'doc-withdrawal' } },
  'report-suit': { by: handler, body: { reference: 'doc-suit' } },
  'issue-card': { by: actor('town', 'leader'), body: { colour: 'ordinary', answerWithin: 3, reason: 'doc-card' } },
  'answer-card': { by: handler, body: { clock: 'first-reply', occurrence: 1, answer: 'doc-answer' } },
  'adopt-plan': { by: actor('town', 'leader'), body: { to: anotherPlan(), approver: 'wang', reason: 'doc-adoption' } },
  'correct-date': {
    by: actor('town', 'leader'),
    body: {
      entry: { seq: 2, kind: 'accepted', occurredAt: at('2026-03-02 15:00') },
      correctedTo: at('2026-03-02 14:00'),
      approver: 'wang',
      reason: 'doc-correction',
    },
  },
  'correct-assignment': {
    by: actor('town', 'leader'),
    body: { office: { id: 'neighbour', level: 'village', above: [town, county, city] }, approver: 'wang', reason: 'doc-correction' },
  },
  'correct-party': { by: handler, body: { party: 'party-1', details: 'doc-details', approver: 'wang', reason: 'doc-correction' } },
  'cancel-card': { by: actor('town', 'supervisor'), body: { clock: 'first-reply', occurrence: 1, reason: 'doc-cancellation' } },
};

type Details<Body> = Body extends Record<string, never> ? unknown : Partial<Body>;
type Overrides<N extends CommandName> = Details<CommandOf<N>['body']> & {
  readonly by?: Actor;
  readonly id?: string;
  readonly occurred?: string;
};

/** A command by its name, received at a moment `YYYY-MM-DD HH:MM`; what is not given is usual. */
export function command<N extends CommandName>(name: N, received: string, overrides = {} as Overrides<N>): CommandOf<N> {
  const { by = usual[name].by, id = `${name}@${received}`, occurred = received, ...body } = overrides;
  const built = { id, name, by, occurredAt: at(occurred), receivedAt: at(received), body: { ...usual[name].body, ...body } };
  return built as unknown as CommandOf<N>;
}

/** Time passes until this moment; whatever is due until then happens, as it does when every timer wakes. */
export const until = (moment: string) => ({ until: at(moment) });

/** The platform was down until this moment; whatever fell due meanwhile is recorded then. */
export const downUntil = (moment: string) => ({ until: at(moment), down: true });

export type Step = CommandOf<CommandName> | { readonly until: Instant; readonly down?: boolean };

/** A case as a test sees it: given some steps, when another, then these facts, this refusal, this state. */
export class DisputeSpec {
  constructor(
    readonly state: DisputeState,
    readonly facts: readonly DisputeFact[] = [],
    readonly now: Instant = state.registeredAt,
    /** What the last step brought. */
    readonly news: readonly DisputeFact[] = [],
    readonly refusal: Refusal | undefined = undefined,
  ) {}

  when(step: Step): DisputeSpec {
    const before = new DisputeSpec(this.state, this.facts, this.now);
    if ('until' in step) return before.waiting(step.until, step.down === true);
    const ready = before.waiting(step.receivedAt, false);
    const refusal = judge(ready.state, step as Parameters<typeof judge>[1]);
    if (refusal) return new DisputeSpec(ready.state, ready.facts, ready.now, [], refusal);
    const acted = ready.fold(rulesOf(ready.state).decide(ready.state, step as Parameters<typeof judge>[1]), ready.now, step.id);
    const scored = acted.fold(rulesOf(acted.state).score(acted.state), acted.now);
    return new DisputeSpec(scored.state, scored.facts, scored.now, scored.facts.slice(ready.facts.length));
  }

  brings(...kinds: DisputeFactKind[]): DisputeSpec {
    expect({ kinds: this.news.map((fact) => fact.kind), refusal: this.refusal }).toEqual({ kinds, refusal: undefined });
    return this;
  }

  thenRefused(code: RefusalCode): DisputeSpec {
    expect({ code: this.refusal?.code, news: this.news }).toEqual({ code, news: [] });
    return this;
  }

  clock(code: string): Clock {
    const clock = this.state.clocks.find((candidate) => candidate.code === code);
    if (!clock) throw new Error(`the case has no clock ${code}`);
    return clock;
  }

  /** `first-reply #2 town running 2026-03-05 00:00`: occurrence, office, status and the exclusive due instant. */
  reads(code: string): string {
    const { occurrence, office, status, dueAt } = this.clock(code);
    return `${code} #${occurrence} ${office} ${status} ${clockTime(dueAt)}`;
  }

  fold(bodies: readonly DisputeFactBody[], recordedAt: Instant, cause?: string): DisputeSpec {
    return bodies.reduce<DisputeSpec>((spec, body) => {
      const fact = { seq: spec.state.seq + 1, at: recordedAt, ...(cause === undefined ? {} : { cause }), ...body } as DisputeFact;
      return new DisputeSpec(evolve(spec.state, fact), [...spec.facts, fact], recordedAt, [...spec.news, fact]);
    }, this);
  }

  private waiting(moment: Instant, down: boolean): DisputeSpec {
    for (let spec: DisputeSpec = this; ; ) {
      const due = rulesOf(spec.state).fire(spec.state, moment, down ? moment : 0)[0];
      if (!due) return new DisputeSpec(spec.state, spec.facts, Math.max(spec.now, moment), spec.news);
      const rungAt = 'due' in due ? due.due : moment;
      const recordedAt = down ? moment : Math.max(spec.now, rungAt + MINUTE);
      spec = spec.fold(rulesOf(spec.state).fire(spec.state, moment, recordedAt), recordedAt);
      spec = spec.fold(rulesOf(spec.state).score(spec.state), recordedAt);
    }
  }
}

/** A case registered for the village on Monday 2026-03-02 10:00, and then the steps, none of which may be refused. */
export function given(...steps: Step[]): DisputeSpec {
  return givenIn(civilPlan, '2026-03-02 10:00', ...steps);
}

/** The same under another plan or begun at another moment. */
export function givenIn(plan: HandlingPlan, registered: string, ...steps: Step[]): DisputeSpec {
  const registration = { number: 'QL-2026-000001', office: offices.village, registrar: 'hall', registeredAt: at(registered), plan };
  const begun = new DisputeSpec(initialState(registration)).fold(
    [{ kind: 'registered', office: 'village', registrar: 'hall' }],
    at(registered),
  );
  return steps.reduce<DisputeSpec>((spec, step) => {
    const next = spec.when(step);
    if (next.refusal) throw new Error(`given: ${'name' in step ? step.name : 'time'} is refused: ${JSON.stringify(next.refusal)}`);
    return next;
  }, begun);
}
