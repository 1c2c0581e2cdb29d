import type { SignalDefinition, UpdateDefinition } from '@temporalio/common';
import { ApplicationFailure, defineQuery, setHandler } from '@temporalio/workflow';
import type { Acknowledgement } from '../../contracts/commands';
import { REFUSED } from '../messages';
import type { CaseFile } from './file';
import type { FileCommand, FileState } from './procedure';

interface Messages<Command, Name> {
  readonly names: readonly Name[];
  readonly update: (name: Name) => UpdateDefinition<Acknowledgement, [Command]>;
  readonly signal: SignalDefinition<[Command]>;
  readonly description: (name: Name) => string;
}

/**
 * Registers every command of a procedure, as an Update that is answered and as a Signal that is durable without a worker. To be called
 * before the first await. The validator judges and is not replayed; the handler acts and cannot fail.
 */
export function handleCommands<
  State extends FileState,
  Command extends FileCommand,
  Body extends { readonly kind: string },
  Name extends string,
>(file: CaseFile<State, Command, Body>, messages: Messages<Command, Name>): void {
  const validator = (command: Command): void => {
    const refusal = file.refusalOf(command);
    if (refusal) throw ApplicationFailure.nonRetryable(refusal.code, REFUSED, refusal, file.allowed(command), file.knows(command));
  };
  for (const name of messages.names) {
    setHandler(messages.update(name), (command: Command) => file.act(command), { validator, description: messages.description(name) });
  }
  setHandler(defineQuery<State>('state'), () => file.state, { description: 'The whole state of the file' });
  setHandler(messages.signal, (command: Command) => file.receive(command), { description: 'A command that no worker answered in time' });
}
