import type { SearchAttributeUpdatePair } from '@temporalio/common';
import type { Envelope } from '../../contracts/commands';
import type { ClockSetting, Pace } from '../../contracts/plan';
import type { Actor } from '../../contracts/principal';
import type { Clock } from '../../domain/clock/clock';
import type { FactOf, Seen } from '../../domain/facts';
import type { Refusal } from '../../domain/refusal';
import type { Instant } from '../../domain/time';

/** What the kit needs to know of a state, whatever the procedure. */
export interface FileState {
  readonly seq: number;
  readonly seen: Seen;
  readonly clocks: readonly Clock[];
  readonly status: string;
}

/** A command of a procedure. */
export type FileCommand = Envelope & { readonly name: string };

/** What an operator sees of a file in the Web UI. */
export interface View {
  readonly attributes: readonly SearchAttributeUpdatePair[];
  /** The case summary in Markdown, Chinese and English. */
  readonly details: string;
}

/**
 * A procedure 程序: the pure rules a story is played by. The kit does the rest (commands, timers, facts, visibility, continue-as-new), so
 * another procedure is another story with the same kit.
 */
export interface Procedure<State extends FileState, Command extends FileCommand, Body extends { readonly kind: string }> {
  /** The workflow id, which is also the name of the stream of facts. */
  readonly stream: (state: State) => string;
  readonly setting: (state: State) => ClockSetting;
  readonly pace: (state: State) => Pace | null;
  /** What falls due next, for the answer of a command. */
  readonly nextDueAt: (state: State) => Instant | null;
  readonly judge: (state: State, command: Command) => Refusal | undefined;
  readonly allowed: (state: State, actor: Actor) => readonly string[];
  readonly decide: (state: State, command: Command) => readonly Body[];
  readonly fire: (state: State, now: Instant, recordedAt: Instant) => readonly Body[];
  readonly evolve: (state: State, fact: FactOf<Body>) => State;
  /** The fact that a command left as a signal was refused when a worker came to judge it. */
  readonly refused: (command: Command, refusal: Refusal) => Body;
  readonly view: (state: State, needsOperator: boolean) => View;
  /** Carries facts to the read model, by an activity that is retried without end. */
  readonly recordFacts: (state: State, facts: readonly FactOf<Body>[]) => Promise<void>;
  /**
   * Judges a command that was left as a signal, by a local activity: its answer stands in the history, so that a guard changed by a later
   * release cannot change the replay.
   */
  readonly judgeOutside: (state: State, command: Command) => Promise<Refusal | null>;
}
