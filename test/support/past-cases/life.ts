import type { Command } from '../../../contracts/commands';
import type { CalendarNotice } from '../../../contracts/plan';
import { nextRung } from '../../../domain/clock/rungs';
import { wakeDelay } from '../../../domain/clock/wakes';
import { movedDeadlines, planWithNotice, sparedBy } from '../../../domain/dispute/adoption';
import { initialState, type Registration, registeredFact } from '../../../domain/dispute/evolve';
import type { DisputeFact, DisputeFactBody } from '../../../domain/dispute/facts';
import { judge } from '../../../domain/dispute/judge';
import { rulesOf } from '../../../domain/dispute/rules';
import type { DisputeState } from '../../../domain/dispute/state';
import type { Instant } from '../../../domain/time';

/**
 * A case in simulated time, step by step as `workflows/kit/file.ts` leads it: a timer or a command wakes it, what is due fires, then what came is
 * judged as of its receipt and acts. Kept apart from domain/what-if on purpose: the one is what the other is tested against.
 */
export class Life {
  readonly facts: DisputeFact[] = [];
  state: DisputeState;
  private now: Instant;
  private readonly delay: number;

  constructor(registration: Registration) {
    this.state = initialState(registration);
    this.now = registration.registeredAt;
    this.delay = wakeDelay(registration.plan, `dispute-${registration.number}`);
    const { seq: _seq, at: _at, ...first } = registeredFact(registration);
    this.record([first]);
  }

  /** When its next timer wakes it, without what the platform takes. */
  nextWake(): Instant {
    const next = nextRung(this.state.plan, this.state.clocks);
    return next === undefined ? Number.POSITIVE_INFINITY : Math.max(next.rung.at + this.delay, this.now);
  }

  wake(at: Instant): void {
    this.now = Math.max(at, this.now);
    this.settle();
  }

  /** A command reaches the case at `at`; false when it is refused, and nothing is left of it. */
  act(command: Command, at: Instant): boolean {
    const before = { state: this.state, facts: this.facts.length, now: this.now };
    this.now = Math.max(at, this.now);
    this.fireUntil(Math.min(command.receivedAt, this.now));
    if (judge(this.state, command) !== undefined) {
      this.state = before.state;
      this.facts.length = before.facts;
      this.now = before.now;
      return false;
    }
    this.record(rulesOf(this.state).decide(this.state, command), command.id);
    this.settle();
    if (this.state.status === 'scoring') this.record(rulesOf(this.state).score(this.state));
    this.settle();
    return true;
  }

  /** A year's days off are published. */
  notice(notice: CalendarNotice, at: Instant): void {
    this.now = Math.max(at, this.now);
    if (this.state.plan.calendar.validThrough >= `${notice.year}-12-31`) return;
    const plan = planWithNotice(this.state.plan, notice);
    const moved = movedDeadlines(this.state, plan, this.now);
    this.record([...sparedBy(this.state, plan, this.now, 'calendar'), { kind: 'calendarAdopted', notice, moved }]);
    this.settle();
  }

  /** A proposal was decided, or withdrawn; told to the case once. */
  conclude(id: string, decision: 'signed' | 'dismissed' | 'withdrawn', at: Instant): void {
    if (!this.state.proposals.some((one) => one.id === id && one.decision === 'pending')) return;
    this.now = Math.max(at, this.now);
    this.record([{ kind: 'accountabilityConcluded', id, decision }]);
    this.settle();
  }

  private settle(): void {
    this.fireUntil(this.now);
  }

  private fireUntil(due: Instant): void {
    const fire = () => rulesOf(this.state).fire(this.state, due, this.now);
    for (let bodies = fire(); bodies.length > 0; bodies = fire()) this.record(bodies);
  }

  private record(bodies: readonly DisputeFactBody[], cause?: string): void {
    for (const body of bodies) {
      const fact = { seq: this.state.seq + 1, at: this.now, ...(cause === undefined ? {} : { cause }), ...body } as DisputeFact;
      this.state = rulesOf(this.state).evolve(this.state, fact);
      this.facts.push(fact);
    }
  }
}
