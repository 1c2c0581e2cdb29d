import { allHandlersFinished, condition, setHandler, workflowInfo } from '@temporalio/workflow';
import type { Acknowledgement } from '../../contracts/commands';
import { wakesOf } from '../../domain/clock/wakes';
import type { FactOf } from '../../domain/facts';
import { caseTime, realTime } from '../../domain/pace';
import type { Refusal } from '../../domain/refusal';
import type { Instant } from '../../domain/time';
import { retrySignal } from '../messages';
import type { FileMemory } from './memory';
import type { FileCommand, FileState, Procedure } from './procedure';
import { keepRecording } from './recorder';
import { Timers } from './timers';
import { Visibility } from './visibility';

/** Events after which a run ends even while facts wait for the read model; the engine ends a run by force at 51,200. */
const LONGEST_WAIT = 20_000;

interface FileOptions<State, Body> {
  readonly state: State;
  readonly memory: FileMemory<Body>;
  /** Ends this run and begins the next from what it is given; never returns. */
  readonly continueAsNew: (state: State, memory: FileMemory<Body>) => Promise<never>;
  /** For tests: continue as new after so many events. */
  readonly continueAsNewAfter: number | undefined;
}

/**
 * The file of a case 案卷: its state, its clocks' timers, its unrecorded facts. Every way to wait goes through `until`, the only place that
 * fires rungs, arms timers and continues as new.
 */
export class CaseFile<State extends FileState, Command extends FileCommand, Body extends { readonly kind: string }> {
  state: State;
  private dirty = true;
  /** The story has gone as far as it can: what it brought about is recorded in one batch. */
  private settled = false;
  /** The story has ended: what still comes is judged by nobody. */
  private over = false;
  private needsOperator = false;
  private retryAsked = false;
  private unrecorded: readonly FactOf<Body>[];
  private readonly started: string[];
  private readonly inbox: Command[] = [];
  private readonly visibility = new Visibility();
  private readonly timers = new Timers(() => this.touch());

  constructor(
    private readonly procedure: Procedure<State, Command, Body>,
    private readonly options: FileOptions<State, Body>,
  ) {
    this.state = options.state;
    this.unrecorded = options.memory.unrecorded;
    this.started = [...options.memory.started];
    setHandler(retrySignal, () => {
      this.retryAsked = true;
      this.touch();
    });
    void keepRecording({
      unrecorded: () => (this.settled ? this.unrecorded : []),
      record: (facts) => procedure.recordFacts(this.state, facts),
      recorded: (count) => this.recorded(count),
      flag: (raised) => this.flag(raised),
      retryAsked: () => this.takeRetry(),
    });
  }

  /** The time of the case, epoch ms UTC: the workflow's own time, scaled where a demonstration's pace is recorded. */
  now(): Instant {
    return caseTime(this.procedure.pace(this.state), Date.now());
  }

  /**
   * Why this command would be refused, judged by the case as it stood when the command was received. One that was left as a signal and refused is not judged
   * anew: its id has that answer.
   */
  refusalOf(command: Command): Refusal | undefined {
    const known = this.state.seen.find(([id]) => id === command.id);
    return known ? known[2] : this.procedure.judge(this.asOf(command), command);
  }

  /** Whether this command has acted already, or was left as a signal and refused. */
  knows(command: Command): boolean {
    return this.state.seen.some(([id]) => id === command.id);
  }

  /** Which commands the sender may send now. */
  allowed(command: Command): readonly string[] {
    return this.procedure.allowed(this.state, command.by);
  }

  /** Lets a command act that was not refused: what was due before its receipt has happened, then it acts. A known command acts no more. */
  act(command: Command): Acknowledgement {
    const known = this.state.seen.find(([id]) => id === command.id);
    if (known === undefined) {
      this.fireUntil(this.receipt(command));
      this.record(this.procedure.decide(this.state, command), command.id);
    }
    return { seq: known?.[1] ?? this.state.seq, status: this.state.status, nextDueAt: this.procedure.nextDueAt(this.state) };
  }

  /** Takes in a command that was left as a durable signal; it is judged before anything else happens. */
  receive(command: Command): void {
    this.inbox.push(command);
    this.touch();
  }

  /** Whether commands left as signals wait to be judged; once the story is over nobody judges them. */
  waiting(): boolean {
    return this.inbox.length > 0 && !this.over;
  }

  /** Makes these facts true, in order. */
  record(bodies: readonly Body[], cause?: string): void {
    for (const body of bodies) {
      const fact = this.factOf(body, this.state.seq + 1, cause);
      this.state = this.procedure.evolve(this.state, fact);
      this.unrecorded = [...this.unrecorded, fact];
      this.touch();
    }
  }

  /** Waits until the case has come so far. */
  async until(reached: (state: State) => boolean): Promise<void> {
    for (;;) {
      await this.settle();
      if (reached(this.state)) return;
      if (this.dirty) continue;
      this.settled = true;
      if (this.wantsContinueAsNew()) await this.startNextRun();
      await condition(() => this.dirty);
    }
  }

  /** Waits until every fact has reached the read model and nobody is waiting for an answer: only then may a case be archived. */
  async untilRecorded(): Promise<void> {
    await this.until(() => true);
    this.over = true;
    for (this.settled = true; this.unrecorded.length > 0; this.settled = true) await condition(() => !this.settled);
    await condition(allHandlersFinished);
  }

  /** Runs `start` once for `key`, over all runs of this file. */
  async once(key: string, start: () => Promise<void>): Promise<void> {
    if (this.started.includes(key)) return;
    await start();
    this.started.push(key);
    this.touch();
  }

  hasStarted(key: string): boolean {
    return this.started.includes(key);
  }

  private touch(): void {
    this.dirty = true;
    this.settled = false;
  }

  private async settle(): Promise<void> {
    this.dirty = false;
    await this.judgeInbox();
    this.fireUntil(this.now());
    const pace = this.procedure.pace(this.state);
    const wakes = wakesOf(this.procedure.setting(this.state), this.state.clocks, this.procedure.stream(this.state));
    this.timers.reconcile(wakes.map((wake) => ({ ...wake, at: realTime(pace, wake.at) })));
    this.visibility.show(this.procedure.view(this.state, this.needsOperator));
  }

  /**
   * Commands left as signals, in order of arrival, before anything falls due: receipt decides. A case that moved while it was judged is
   * judged again.
   */
  private async judgeInbox(): Promise<void> {
    for (let command = this.inbox[0]; command !== undefined; command = this.inbox[0]) {
      const { seq } = this.state;
      const refusal = await this.procedure.judgeOutside(this.asOf(command), command);
      if (seq !== this.state.seq) continue;
      this.inbox.shift();
      if (this.knows(command)) continue;
      if (refusal === null) this.act(command);
      else this.record([this.procedure.refused(command, refusal)], command.id);
    }
  }

  private fireUntil(due: Instant): void {
    for (let facts = this.due(this.state, due); facts.length > 0; facts = this.due(this.state, due)) this.record(facts);
  }

  private due(state: State, until: Instant): readonly Body[] {
    return this.procedure.fire(state, until, this.now());
  }

  /** The case as it stands at the receipt of this command: what was due by then has happened. Nothing is recorded. */
  private asOf(command: Command): State {
    let { state } = this;
    for (let bodies = this.due(state, this.receipt(command)); bodies.length > 0; bodies = this.due(state, this.receipt(command))) {
      for (const body of bodies) state = this.procedure.evolve(state, this.factOf(body, state.seq + 1));
    }
    return state;
  }

  /** The API's clock may run a little ahead of the engine's. */
  private receipt(command: Command): Instant {
    return Math.min(command.receivedAt, this.now());
  }

  private factOf(body: Body, seq: number, cause?: string): FactOf<Body> {
    return { seq, at: this.now(), ...(cause === undefined ? {} : { cause }), ...body };
  }

  private recorded(count: number): void {
    this.unrecorded = this.unrecorded.slice(count);
    this.touch();
  }

  private flag(raised: boolean): void {
    if (this.needsOperator === raised) return;
    this.needsOperator = raised;
    this.touch();
  }

  private takeRetry(): boolean {
    const asked = this.retryAsked;
    this.retryAsked = false;
    return asked;
  }

  /** Between two batches of facts, so that no activity is left behind by its run; with the database down a long history goes on without. */
  private wantsContinueAsNew(): boolean {
    const { continueAsNewSuggested, historyLength } = workflowInfo();
    const { continueAsNewAfter } = this.options;
    const wanted = this.retryAsked || continueAsNewSuggested || (continueAsNewAfter !== undefined && historyLength > continueAsNewAfter);
    return wanted && (this.unrecorded.length === 0 || historyLength > LONGEST_WAIT);
  }

  private async startNextRun(): Promise<void> {
    await condition(allHandlersFinished);
    await this.options.continueAsNew(this.state, { unrecorded: this.unrecorded, started: this.started });
  }
}
