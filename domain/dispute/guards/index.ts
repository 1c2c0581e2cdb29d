import type { Command } from '../../../contracts/commands';
import type { Refusal } from '../../refusal';
import type { DisputeState } from '../state';
import { confirmableMatter, jointApplication } from './confirmation';
import type { Guard } from './guard';
import { levelFloor, remediesTold, threeFixings, townList } from './handling';
import { milestoneFirst, noticeBeforeSession, withinPeriod } from './order';
import { freeOfCharge, guardianPresent, sessionLimit } from './session';
import { noFakeMediation, noMediationAgainstRefusal, recusalDecided, victimAsks, voluntarySession } from './will';

/**
 * The guards 办案规则 a plan may choose by code. A dispute type names them with their parameters; a new guard is a change of the engine.
 * They judge a command before it acts and are not replayed, so they may change from release to release.
 */
const guards: Readonly<Record<string, Guard>> = {
  'three-fixings': threeFixings,
  'level-floor': levelFloor,
  'town-list': townList,
  'remedies-told': remediesTold,
  'joint-application': jointApplication,
  'confirmable-matter': confirmableMatter,
  'no-mediation-against-refusal': noMediationAgainstRefusal,
  'no-fake-mediation': noFakeMediation,
  'recusal-decided': recusalDecided,
  'victim-asks': victimAsks,
  'voluntary-session': voluntarySession,
  'guardian-present': guardianPresent,
  'session-limit': sessionLimit,
  'free-of-charge': freeOfCharge,
  'milestone-first': milestoneFirst,
  'notice-before-session': noticeBeforeSession,
  'within-period': withinPeriod,
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
