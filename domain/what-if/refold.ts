import type { Command } from '../../contracts/commands';
import type { CalendarNotice, HandlingPlan } from '../../contracts/plan';
import { knowsNotice } from '../calendar-notice';
import type { DueRung } from '../clock/rungs';
import { wakeDelay } from '../clock/wakes';
import { movedDeadlines, planWithNotice, sparedBy } from '../dispute/adoption';
import { initialState, type Registration, registeredFact } from '../dispute/evolve';
import type { DisputeFact, DisputeFactBody } from '../dispute/facts';
import { judge } from '../dispute/judge';
import { outageFacts } from '../dispute/outages';
import { rulesOf } from '../dispute/rules';
import type { DisputeState } from '../dispute/state';
import { triggered } from '../dispute/triggers';
import type { RefusalCode } from '../refusal';
import { type Day, type Instant, yearOf } from '../time';
import { type Happening, happeningsOf, type Place, rungId, rungsRecorded } from './happenings';
import { NextRung } from './next-rung';
import { noObject } from './no-object';
import { Seen, type SeenClock } from './seen-clocks';

/** A case as it was: how it was registered, every fact, and the moment it is looked at (epoch ms UTC, in the time of the case). */
export interface PastCase {
  readonly registration: Registration;
  readonly facts: readonly DisputeFact[];
  readonly until: Instant;
}

/** Something that came from outside and finds no place in another course of the case: it would not have happened 不会发生. */
export interface Unheard {
  readonly seq: number;
  readonly fact: DisputeFact['kind'];
  readonly office: string | null;
  readonly at: Instant;
  /** Why not, by the code of the refusal; `no-object` where the card, the proposal or the breach does not exist there. */
  readonly code: RefusalCode | 'no-object';
}

/** A course of a case 经过: its facts, the state they fold to, every clock there ever was, and what found no place in it. */
export interface Course {
  readonly facts: readonly DisputeFact[];
  readonly state: DisputeState;
  readonly clocks: readonly SeenClock[];
  readonly unheard: readonly Unheard[];
  /** The office that held it at each close-out. */
  readonly closers: readonly string[];
}

/** The same plan: the course as it was. */
const unchanged = (plan: HandlingPlan) => plan;

/**
 * The course of a case under other rules 重演: what came from outside comes again at its moment, judged as of its receipt; rungs, scores and all else
 * follow from the rules `amended`. Without an amendment the facts come out as they were, to the last field. Refusals in `known` (by `seq code`) are those that
 * the rules of today would raise against the past in any case: they do not count.
 */
export function refold(
  past: PastCase,
  amended: (plan: HandlingPlan) => HandlingPlan = unchanged,
  known: ReadonlySet<string> = none,
): Course {
  const rerun = new Rerun(past, amended, known);
  for (const happening of happeningsOf(past.facts)) rerun.comes(happening);
  return rerun.end(past.until);
}

const none: ReadonlySet<string> = new Set();

class Rerun {
  private state: DisputeState;
  private readonly facts: DisputeFact[] = [];
  private readonly unheard: Unheard[] = [];
  private readonly closers: string[] = [];
  private readonly seen = new Seen();
  private readonly rungs = new NextRung();
  private readonly recorded: ReadonlyMap<string, Place>;
  private readonly scored: readonly Place[];
  private readonly delay: number;
  private readonly past: readonly DisputeFact[];
  private now: Instant;

  constructor(
    { registration, facts }: PastCase,
    private readonly amended: (plan: HandlingPlan) => HandlingPlan,
    private readonly known: ReadonlySet<string>,
  ) {
    const plan = amended(registration.plan);
    this.past = facts;
    this.recorded = rungsRecorded(facts);
    this.scored = facts.filter(({ kind }) => kind === 'scored');
    this.delay = wakeDelay(plan, `dispute-${registration.number}`);
    this.state = initialState({ ...registration, plan });
    this.now = registration.registeredAt;
    const { seq: _seq, at: _at, ...first } = registeredFact(registration);
    this.record([first], facts[0]?.at ?? this.now);
  }

  comes(happening: Happening): void {
    this.fireUntil({ seq: happening.seq, at: takenUp(happening) }, happening);
    if (happening.kind === 'act') this.act(happening, this.underOtherRules(happening.command));
    else if (happening.kind === 'notice') this.notice(happening);
    else if (happening.kind === 'outage') this.record(outageFacts(this.state, happening.outage, happening.at), happening.at);
    else this.told(happening);
  }

  end(until: Instant): Course {
    this.fireUntil({ seq: Number.POSITIVE_INFINITY, at: until });
    return { facts: this.facts, state: this.state, clocks: this.seen.all(), unheard: this.unheard, closers: this.closers };
  }

  private act({ seq, at, fact }: Happening & { readonly kind: 'act' }, command: Command): void {
    this.fireByReceipt(Math.min(command.receivedAt, at), at);
    const refusal = judge(this.state, command);
    if (refusal && !this.known.has(`${seq} ${refusal.code}`)) {
      this.unheard.push({ seq, fact, office: command.by.office, at: command.receivedAt, code: refusal.code });
      return;
    }
    this.record(rulesOf(this.state).decide(this.state, command), at, command.id);
    this.score(seq, at);
  }

  /** As in the file of a case: clocks are counted anew, and what was missed only by the calendar of before is taken back; of earlier occurrences, what was then. */
  private notice({ notice: published, withdrawn, at }: Happening & { readonly kind: 'notice' }): void {
    const notice = this.withOtherDays(published);
    if (knowsNotice(this.state.plan.calendar, notice)) return;
    const plan = planWithNotice(this.state.plan, notice);
    const moved = movedDeadlines(this.state, plan, at);
    const own = sparedBy(this.state, plan, at, 'calendar');
    const earlier = withdrawn.filter((fact) => !noObject(this.state, fact) && !own.some((one) => isOn(one, fact)));
    this.record([...own, ...earlier, { kind: 'calendarAdopted', notice, moved }], at);
  }

  /** A changed calendar holds for the year of a notice that came later as well: what was changed of it stays changed. */
  private withOtherDays(notice: CalendarNotice): CalendarNotice {
    const plan = planWithNotice(this.state.plan, notice);
    const { calendar } = this.amended(plan);
    if (calendar === plan.calendar) return notice;
    const own = (days: readonly Day[]) => days.filter((day) => yearOf(day) === notice.year);
    return { ...notice, off: own(calendar.holidays).map((day) => [day, day]), work: own(calendar.makeUpWorkdays) };
  }

  private told({ seq, at, fact }: Happening & { readonly kind: 'told' }): void {
    if (noObject(this.state, fact)) this.unheard.push({ seq, fact: fact.kind, office: null, at, code: 'no-object' });
    else this.record([fact], at, fact.cause);
  }

  /** A plan that was adopted on the way is a plan under the other rules as well. */
  private underOtherRules(command: Command): Command {
    return command.name === 'adopt-plan' ? { ...command, body: { ...command.body, to: this.amended(command.body.to) } } : command;
  }

  /** As in the file of a case: what is due when it closes has happened, then it is scored. */
  private score(after: number, at: Instant): void {
    if (this.state.status !== 'scoring') return;
    const place = this.scored.find(({ seq }) => seq > after);
    this.fireUntil({ seq: place?.seq ?? after, at });
    if (this.state.status === 'scoring') this.close(at);
  }

  /** Scored as it closes: after a visit, or at once where a period ended its handling and it was not drawn for a visit. */
  private close(at: Instant): void {
    this.closers.push(this.state.holder.id);
    this.record(rulesOf(this.state).score(this.state), at);
  }

  /** A rung that came before comes again where it stood; another one when its timer would have woken the case, or with whatever woke it earlier. */
  private fireUntil(limit: Place, before?: Happening): void {
    this.trigger(this.now, this.now);
    for (let next = this.next(); next !== undefined; next = this.next()) {
      const place = this.recorded.get(idOf(next));
      const at = Math.max(this.now, place?.at ?? (next.rung.at <= this.now ? this.now : next.rung.at + this.delay));
      if (place ? place.seq > limit.seq || (before && this.isBrought(place, next, before)) : at > limit.at) return;
      this.fire(next, at);
      this.trigger(at, at);
    }
  }

  /** Whether an act itself brought a rung, due by its receipt, with it: the case had not woken for it in the same moment, as it would for what was due later. */
  private isBrought(place: Place, { rung }: DueRung, happening: Happening): boolean {
    if (happening.kind !== 'act' || place.at !== happening.at) return false;
    const { receivedAt } = happening.command;
    const woken = this.past.some((fact) => 'rung' in fact && fact.at === happening.at && fact.seq < happening.seq && fact.due > receivedAt);
    return rung.at <= receivedAt && !woken;
  }

  private fireByReceipt(receipt: Instant, at: Instant): void {
    for (let next = this.next(); next !== undefined && next.rung.at <= receipt; next = this.next()) {
      this.fire(next, Math.max(this.now, this.recorded.get(idOf(next))?.at ?? at));
    }
    this.trigger(receipt, at);
  }

  /** As `fire` has it: what the case has set off comes when no rung is due any more, at the moment the case was woken for. */
  private trigger(due: Instant, at: Instant): void {
    const next = this.next();
    if (next !== undefined && next.rung.at <= due) return;
    for (let [first] = triggered(this.state, due); first !== undefined; [first] = triggered(this.state, due)) this.record([first], at);
  }

  private next(): DueRung | undefined {
    return this.rungs.next(this.state);
  }

  private fire({ rung }: DueRung, at: Instant): void {
    this.record(rulesOf(this.state).fire(this.state, rung.at, at), at);
    if (this.state.status === 'scoring') this.close(at);
  }

  private record(bodies: readonly DisputeFactBody[], at: Instant, cause?: string): void {
    for (const body of bodies) {
      const fact: DisputeFact = { ...(cause !== undefined && { cause }), ...body, seq: this.state.seq + 1, at };
      this.state = rulesOf(this.state).evolve(this.state, fact);
      this.facts.push(fact);
      this.seen.take(this.state);
    }
    this.now = at;
  }
}

/**
 * From its receipt until it was recorded an act was on its way, for seconds or for an outage: what is not on record from that time did not come
 * before it.
 */
function takenUp(happening: Happening): Instant {
  return happening.kind === 'act' ? Math.min(happening.command.receivedAt, happening.at) : happening.at;
}

const isOn = (one: Missed, other: Missed) => one.clock === other.clock && one.occurrence === other.occurrence;
type Missed = { readonly clock: string; readonly occurrence: number };

function idOf({ clock, rung }: DueRung): string {
  return rungId({ clock: clock.code, occurrence: clock.occurrence, rung: rung.id, due: rung.at });
}
