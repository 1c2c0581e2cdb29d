import type { Command } from '../../contracts/commands';
import type { GuardRule } from '../../contracts/plan';
import type { Refusal } from '../refusal';
import type { DisputeState } from './state';

type Guard = (command: Command, rule: GuardRule, state: DisputeState) => Refusal | undefined;

/**
 * The guards 办案规则 a plan may choose by code. A dispute type names them with their parameters; a new guard is a change of the engine.
 * They judge a command before it acts and are not replayed, so they may change from release to release.
 */
const guards: Readonly<Record<string, Guard>> = {
  /** 包保领导 + 方案 + 办法: no case counts as routed without all three (TA-14). */
  'three-fixings': (command, rule) => {
    if (command.name !== 'route') return undefined;
    const { leader, plan, method } = command.body;
    const missing = [leader ? '' : 'leader', plan ? '' : 'plan', method ? '' : 'method'].filter(Boolean);
    if (missing.length === 0) return undefined;
    return { code: 'three-fixings-incomplete', field: missing[0] ?? 'leader', expected: 'leader, plan, method', basis: rule.basis };
  },
  /** Failing, the parties are told of arbitration, administrative and court routes (人民调解法第二十六条). */
  'remedies-told': (command, rule) => {
    if (command.name !== 'fail-mediation') return undefined;
    const untold = rule.values.filter((remedy) => !command.body.remediesTold.includes(remedy));
    if (untold.length === 0) return undefined;
    return { code: 'remedies-not-told', field: 'remediesTold', expected: rule.values.join(', '), basis: rule.basis };
  },
  /** Judicial confirmation is applied for by both parties together (人民调解法第三十三条). */
  'joint-application': (command, rule) =>
    command.name === 'apply-confirmation' && !command.body.jointly
      ? { code: 'not-jointly', field: 'jointly', expected: 'true', basis: rule.basis }
      : undefined,
};

/** Every guard a plan may name. */
export const guardCodes: readonly string[] = Object.keys(guards);

/** The first objection of the plan's guards to this command, or undefined. An unknown code objects to nothing: plans are checked at start. */
export function objectionOf(state: DisputeState, command: Command): Refusal | undefined {
  for (const rule of state.plan.guards) {
    const refusal = guards[rule.code]?.(command, rule, state);
    if (refusal) return refusal;
  }
  return undefined;
}
