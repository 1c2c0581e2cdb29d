import type { ClockRule } from '../../contracts/plan';
import type { OfficeRef } from '../../contracts/principal';
import { type Clock, resumeClock, ruleOf, suspendClock, unfound } from '../clock/clock';
import { dayOf, type Instant } from '../time';
import type { DisputeFact } from './facts';
import { issuedOn } from './issued-cards';
import { ladderRungOf } from './ladder';
import { ruleOfMilestone } from './milestones';
import type { Breach, Common, CourtStep, DisputeState, Ending, ListedEvent, Phase, Supervised } from './state';
import { cameBack, goesRound } from './visits';

type FactOfKind<K extends DisputeFact['kind']> = Extract<DisputeFact, { kind: K }>;
interface ClockKey {
  readonly clock: string;
  readonly occurrence: number;
}

/** The case in another stage; what only the old stage knew is left behind. */
export function enter(state: DisputeState, phase: Phase): DisputeState {
  return { ...common(state), ...phase };
}

function common(state: DisputeState): Common {
  const { lead, milestones, corrected } = state;
  return {
    number: state.number,
    plan: state.plan,
    registeredAt: state.registeredAt,
    registrar: state.registrar,
    ...(state.issued === undefined ? {} : { issued: state.issued }),
    ...(state.posts === undefined ? {} : { posts: state.posts }),
    since: state.since,
    holder: state.holder,
    level: state.level,
    grade: state.grade,
    round: state.round,
    sessions: state.sessions,
    ...(lead === undefined ? {} : { lead }),
    suspended: state.suspended,
    clocks: state.clocks,
    breaches: state.breaches,
    proposals: state.proposals,
    ...(state.events === undefined ? {} : { events: state.events }),
    ...(state.spent === undefined ? {} : { spent: state.spent }),
    ...(milestones === undefined ? {} : { milestones }),
    ...(corrected === undefined ? {} : { corrected }),
    seen: state.seen,
    seq: state.seq,
  };
}

/** No close-out without a return visit 销账必回访 (QL-23): whatever ended the handling, the people are asked next. */
export function visiting(state: DisputeState, ending: Ending): DisputeState {
  return enter(state, { status: 'visiting', ending, missed: [] });
}

/** The next round of handling; its clocks begin anew by the events of the fact. */
export function nextRound(state: DisputeState): DisputeState {
  return { ...state, round: state.round + 1, sessions: 0 };
}

/** The case in the hands of the office above, to be fixed anew in level, grade and responsibility. An unaccepted case stays so. */
export function handedTo(state: DisputeState, to: OfficeRef): DisputeState {
  const { lead: _former, ...rest } = state;
  const held = { ...rest, holder: to, level: to.level };
  return state.status === 'mediating' ? enter(held, { status: 'accepted' }) : held;
}

/** The case is led by this person; a place that names no lead 包保领导 has none. */
export function ledBy(state: DisputeState, person: string): DisputeState {
  const { lead: _former, ...rest } = state;
  return person === '' ? rest : { ...rest, lead: person };
}

export function withCourt(state: DisputeState, court: CourtStep): DisputeState {
  return state.status === 'confirming' ? { ...state, court } : state;
}

/** Before the court 已申请司法确认; from the return visit too, where the window had lapsed and the application counts all the same. */
export function sought(state: DisputeState, court: string): DisputeState {
  if (state.status !== 'visiting' || state.lapsed === undefined) return withCourt(state, { step: 'applied', court });
  return enter(state, { status: 'confirming', agreement: state.lapsed.agreement, court: { step: 'applied', court } });
}

/** A milestone was reached: it is remembered, and does to the case what the plan says. */
export function passed(state: DisputeState, fact: FactOfKind<'milestoneReached'>): DisputeState {
  const reached = { code: fact.milestone, round: state.round, at: fact.occurredAt };
  const remembered = { ...state, milestones: [...(state.milestones ?? []), reached] };
  const effect = ruleOfMilestone(state.plan, fact.milestone)?.effect;
  if (!effect) return remembered;
  const resumed = resumedState(remembered, fact.occurredAt);
  return effect.kind === 'proceed' ? enter(resumed, { status: 'proceeding' }) : visiting(resumed, effect.ending);
}

/** After a visit: asked again, closed, or round again when the people are unhappy (a case before the court cannot go round). */
export function visited(state: DisputeState, fact: FactOfKind<'visited'>): DisputeState {
  if (state.status !== 'visiting') return state;
  const { ending } = state;
  switch (fact.result) {
    case 'try-again':
      return { ...state, missed: [...new Set([...state.missed, dayOf(fact.occurredAt)])] };
    case 'dissatisfied':
      if (goesRound(ending)) return enter(nextRound(state), { status: 'accepted' });
      return enter(state, { status: 'scoring', ending, evaluation: fact.result, ...datesOf(fact) });
    case 'satisfied':
    case 'not-reached':
      return enter(state, { status: 'scoring', ending, evaluation: fact.result, ...datesOf(fact) });
    default: {
      const unknown: never = fact.result;
      return unknown;
    }
  }
}

const datesOf = ({ lookBackOn }: FactOfKind<'visited'>) => (lookBackOn === undefined ? {} : { lookBackOn });

/** Not drawn for a return visit 未抽中: it is closed out without anybody having been asked. */
export function spared(state: DisputeState): DisputeState {
  return state.status === 'visiting' ? enter(state, { status: 'scoring', ending: state.ending, evaluation: 'not-sampled' }) : state;
}

/** Scored, and watched from now on 结案观察, with the dates of its look-back visits where they were set. */
export function watching(state: DisputeState, { points }: FactOfKind<'scored'>): DisputeState {
  return state.status === 'scoring' ? enter(state, { status: 'watching', ending: state.ending, score: points }) : state;
}

/**
 * After a look-back visit 一步三回头: tried again another day, put on record, or round again when the people are unhappy. What was solved and is not any more has
 * come back 反弹: that is a listed event besides.
 */
export function lookedBack(state: DisputeState, fact: FactOfKind<'lookedBack'>): DisputeState {
  if (state.status !== 'watching') return state;
  const { ending, score, missed = [] } = state;
  if (fact.result === 'try-again') return { ...state, missed: [...new Set([...missed, dayOf(fact.occurredAt)])] };
  if (fact.result !== 'dissatisfied' || !goesRound(ending)) return enter(state, { status: 'watching', ending, score });
  return enter(nextRound(cameBack(ending, fact) ? befallen(state, 'rebound', fact.at) : state), { status: 'accepted' });
}

/** Stops the clocks that may stand still while, e.g., an appraisal runs. A clock already overdue goes on. */
export function suspendAll(state: Supervised, at: Instant): readonly Clock[] {
  return state.clocks.map((clock) => {
    const rule = ruleOf(state.plan, clock.code);
    const may = rule?.suspendable === true && clock.status === 'running' && clock.breachedAt === null;
    return may ? suspendClock(clock, at) : clock;
  });
}

export function resumeAll(state: Supervised, at: Instant): readonly Clock[] {
  return state.clocks.map((clock) => {
    const rule = ruleOf(state.plan, clock.code);
    return rule && clock.status === 'suspended' ? resumeClock(state.plan, rule, clock, at) : clock;
  });
}

/** A case that ends its handling while suspended is no longer suspended. */
export function resumedState(state: DisputeState, at: Instant): DisputeState {
  return state.suspended === null ? state : { ...state, suspended: null, clocks: resumeAll(state, at) };
}

export function withClock(state: Supervised, code: string, change: (clock: Clock, rule: ClockRule) => Clock): readonly Clock[] {
  const rule = ruleOf(state.plan, code);
  return rule ? state.clocks.map((clock) => (clock.code === code ? change(clock, rule) : clock)) : state.clocks;
}

export function withBreach<S extends Supervised>(state: S, key: ClockKey, change: (breach: Breach) => Breach): S {
  const breaches = state.breaches.map((breach) =>
    breach.clock === key.clock && breach.occurrence === key.occurrence && !breach.withdrawn ? change(breach) : breach,
  );
  return { ...state, breaches };
}

/** A breach that does not count: the act was received in time and applied late. The clock is as if it had never been missed. */
export function unbreached<S extends Supervised>(state: S, key: ClockKey & Pick<FactOfKind<'breachWithdrawn'>, 'why'>): S {
  const clocks = state.clocks.map((clock) =>
    clock.code === key.clock && clock.occurrence === key.occurrence ? { ...unfound(clock), breachedAt: null } : clock,
  );
  const withdrawn = withBreach(state, key, (breach) => ({
    ...breach,
    card: breach.card === 'none' ? 'none' : 'cancelled',
    withdrawn: true,
    ...(key.why === undefined ? {} : { why: key.why }),
  }));
  return { ...withdrawn, clocks };
}

/** Marks a rung as fired, so that it never fires again. */
export function fired<S extends Supervised>(state: S, fact: ClockKey & { readonly rung: string }): S {
  const clocks = state.clocks.map((clock) =>
    clock.code === fact.clock && clock.occurrence === fact.occurrence ? { ...clock, fired: [...clock.fired, fact.rung] } : clock,
  );
  return { ...state, clocks };
}

/** The deadline passed: the clock is marked, and where one of our offices had to act a supervision card 督办单 is open: 督办 acts by itself. */
export function breached<S extends Supervised>(state: S, fact: FactOfKind<'breached'>): S {
  const marked = fired(state, fact);
  const { clock, occurrence, office, supervisor, due, card } = fact;
  const found = fact.late && state.plan.rulesVersion >= 3 ? { breachedAt: due, foundAt: fact.at } : { breachedAt: due };
  const clocks = marked.clocks.map((c) => (c.code === clock && c.occurrence === occurrence ? { ...c, ...found } : c));
  const line = lineOf(state, fact);
  const [post] = fact.standIn?.vacant ?? [];
  const vacant = post === undefined ? {} : { post };
  const breach: Breach = { clock, occurrence, rung: fact.rung, office, supervisor, ...vacant, ...line, dueAt: due, card, withdrawn: false };
  return { ...marked, clocks, breaches: [...marked.breaches, breach] };
}

/** A listed event befell the case 列明事件; a plan without triggers has no use for it. */
export function befallen<S extends Supervised>(state: S, event: ListedEvent['event'], at: Instant): S {
  if (state.plan.triggers === undefined) return state;
  const { id: office, above } = state.holder;
  return { ...state, events: [...(state.events ?? []), { event, office, next: above[0]?.id ?? null, at }] };
}

/** The card of a breach takes the colour of the rung that fired 黄牌、红牌; one that was answered is open again, one that was cancelled stays so. */
export function coloured<S extends Supervised>(state: S, fact: ClockKey & { readonly rung: string }): S {
  const colour = ladderRungOf(state.plan, fact.clock, fact.rung)?.card;
  if (colour === undefined) return state;
  return withBreach(state, fact, (breach) => (breach.card === 'cancelled' ? breach : { ...breach, card: 'open', colour }));
}

/**
 * The offices above the one that is charged, from rules 3 on: of the holder its own, a deputy before the post it stands in for; of one charged before, since
 * a date was put right, as they were then.
 */
function lineOf(state: Supervised, { office, supervisor, ...key }: FactOfKind<'breached'>): Pick<Breach, 'line'> {
  const { plan, holder, breaches } = state;
  const card = issuedOn(state, key);
  if (plan.rulesVersion < 3) return {};
  if (office !== holder.id) {
    const line = card?.line ?? breaches.findLast((before) => before.office === office)?.line;
    return line === undefined ? {} : { line };
  }
  const line = holder.above.map(({ id }) => id);
  return { line: supervisor === null || line.includes(supervisor) ? line : [supervisor, ...line] };
}

/** A measure was proposed to a named person 问责建议; its rung never fires again. */
export function proposed<S extends Supervised>(state: S, fact: FactOfKind<'accountabilityProposed'>): S {
  const { id, office, supervisor, measure, evidence, at } = fact;
  const proposal = { id, office, supervisor, measure, evidence, at, decision: 'pending' } as const;
  return { ...coloured(fired(state, fact), fact), proposals: [...state.proposals, proposal] };
}

/** The named person decided on a proposal, or it was withdrawn. */
export function concluded<S extends Supervised>(state: S, fact: FactOfKind<'accountabilityConcluded'>): S {
  return { ...state, proposals: state.proposals.map((p) => (p.id === fact.id ? { ...p, decision: fact.decision } : p)) };
}

/** The rectification a signed measure asked for was not finished in its period 逾期未整改: the next rung may follow (AC-5). */
export function unrectified<S extends Supervised>(state: S, { id }: { readonly id: string }): S {
  return { ...state, proposals: state.proposals.map((p) => (p.id === id ? { ...p, unrectified: true } : p)) };
}

/** An agreement: brought to the court for confirmation 司法确认, or the end of the handling where the plan knows none. */
export function agreed(state: DisputeState, fact: FactOfKind<'agreed'>): DisputeState {
  const { form, occurredAt: effectiveAt, agreement: document, performBy } = fact;
  const resumed = resumedState(state, effectiveAt);
  if (state.plan.agreementEnds) return visiting(resumed, 'settled');
  return enter(resumed, { status: 'confirming', agreement: { form, effectiveAt, document, performBy }, court: { step: 'open' } });
}
