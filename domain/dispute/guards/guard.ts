import type { Command } from '../../../contracts/commands';
import type { GuardRule } from '../../../contracts/plan';
import type { Refusal } from '../../refusal';
import type { DisputeState } from '../state';

/** A guard 办案规则: why this command is refused under its rule, or undefined. It judges before the act and is not replayed. */
export type Guard = (command: Command, rule: GuardRule, state: DisputeState) => Refusal | undefined;
