import type { Command, CommandOf } from '../../contracts/commands';
import type { MilestoneRule } from '../../contracts/plan';

import type { Refusal } from '../refusal';
import { type Day, dayOf } from '../time';
import { adoptionRefusal } from './adoption';
import { cardObjection } from './cards';
import { applicationObjection, windowPassed } from './confirmation-window';
import { assignmentObjection, correctionObjection } from './corrections';
import { extensionObjection } from './extensions';
import { objectionOf } from './guards';
import { lookBackTooEarly } from './look-backs';
import { openMilestones, ruleOfMilestone } from './milestones';
import { pauseObjection, resumptionObjection } from './pauses';
import { notPermitted } from './permissions';
import { notReady } from './readiness';
import type { DisputeState } from './state';
import { answersObjection, visitObjection } from './visits';

/**
 * Why this command is refused, or undefined when it may act: who, in which stage, in what relation; then its own conditions; then the
 * guards of the plan. Nothing is changed by asking.
 */
export function judge(state: DisputeState, command: Command): Refusal | undefined {
  return (
    notPermitted(state, command.by, command.name) ??
    notReady(state, command.name) ??
    timesOf(state, command) ??
    conditionOf(state, command) ??
    objectionOf(state, command)
  );
}

function timesOf(state: DisputeState, command: Command): Refusal | undefined {
  if (command.occurredAt > command.receivedAt) return { code: 'occurred-in-future', field: 'occurredAt', expected: '<= receivedAt' };
  if (state.plan.earlierActs?.includes(command.name)) return undefined;
  if (command.occurredAt < state.registeredAt)
    return { code: 'occurred-before-registration', field: 'occurredAt', expected: '>= registeredAt' };
  const late = command.name === 'apply-confirmation' && state.status === 'visiting';
  if (stageActs.includes(command.name) && !late && command.occurredAt < state.since) {
    return { code: 'occurred-before-stage', field: 'occurredAt', expected: `>= ${dayOf(state.since)}` };
  }
  return undefined;
}

/** Acts that belong to their stage: they cannot have happened before the act that began it. (An application that came late was made in the stage before.) */
const stageActs: readonly string[] = [
  'hold-session',
  'conclude-agreement',
  'fail-mediation',
  'apply-confirmation',
  'record-visit',
  'record-look-back',
];

function conditionOf(state: DisputeState, command: Command): Refusal | undefined {
  switch (command.name) {
    case 'decline':
      return remedies(state, 'routes', command.body.routes);
    case 'fail-mediation':
      return remedies(state, 'remediesTold', command.body.remediesTold);
    case 'route':
      return state.plan.grades.includes(command.body.grade)
        ? undefined
        : { code: 'grade-unknown', field: 'grade', expected: state.plan.grades.join(', ') };
    case 'change-lead':
      return leadObjection(state, command);
    case 'suspend':
      return suspension(state, command) ?? pauseObjection(state, command.occurredAt);
    case 'resume':
      return resumptionObjection(state, command.occurredAt);
    case 'extend':
      return extensionObjection(state, command);
    case 'apply-confirmation':
      return applicationObjection(state, command);
    case 'waive-confirmation':
      return windowPassed(state, command.receivedAt);
    case 'record-milestone':
      return milestone(state, command);
    case 'conclude-agreement':
      return performance(command);
    case 'record-visit':
      return visitObjection(state, command);
    case 'record-look-back':
      return answersObjection(command.body) ?? lookBackTooEarly(state, command);
    case 'answer-card':
    case 'cancel-card':
      return cardObjection(state, command);
    case 'adopt-plan':
      return adoptionRefusal(state, command.body.to);
    case 'correct-date':
      return correctionObjection(state, command);
    case 'correct-assignment':
      return assignmentObjection(state, command);
    default:
      return undefined;
  }
}

/** Who leads a case sits in the office that has it or in one above; nobody is displaced whom the order did not mean. */
function leadObjection({ lead, holder }: DisputeState, { body }: CommandOf<'change-lead'>): Refusal | undefined {
  if (body.instead !== undefined && body.instead !== lead)
    return { code: 'lead-changed', field: 'instead', ...(lead && { expected: lead }) };
  if (body.lead.id === lead) return { code: 'already-lead', field: 'lead' };
  const line = [holder, ...holder.above].map(({ id }) => id);
  return line.includes(body.lead.office) ? undefined : { code: 'lead-not-of-holder', field: 'lead', expected: line.join(', ') };
}

function remedies(state: DisputeState, field: string, named: readonly string[]): Refusal | undefined {
  const known = state.plan.remedies;
  return named.every((remedy) => known.includes(remedy)) ? undefined : { code: 'remedy-unknown', field, expected: known.join(', ') };
}

function suspension(state: DisputeState, command: CommandOf<'suspend'>): Refusal | undefined {
  const reasons = state.plan.suspensionReasons;
  if (reasons.includes(command.body.reason)) return undefined;
  return { code: 'suspension-reason-unknown', field: 'reason', expected: reasons.join(', ') || 'none' };
}

function milestone(state: DisputeState, command: CommandOf<'record-milestone'>): Refusal | undefined {
  const code = command.body.milestone;
  const open = openMilestones(state);
  const reported = open.find((rule) => rule.code === code);
  if (reported) return outsideForce(reported, dayOf(command.occurredAt));
  const expected = open.map((rule) => rule.code).join(', ') || 'none';
  const rule = ruleOfMilestone(state.plan, code);
  if (!rule) return { code: 'milestone-unknown', field: 'milestone', expected };
  return { code: 'milestone-not-open', field: 'milestone', expected, basis: rule.basis };
}

/** What happened on a day on which the text of its milestone is not in force is not that milestone: old and new law stand side by side. */
function outsideForce({ inForce, basis }: MilestoneRule, day: Day): Refusal | undefined {
  const { from, until } = inForce ?? { from: null, until: null };
  if ((from ?? day) <= day && day <= (until ?? day)) return undefined;
  return { code: 'milestone-not-open', field: 'occurredAt', expected: `${from ?? ''}..${until ?? ''}`, basis };
}

/** What was agreed is performed on the day of the agreement or later. */
function performance({ body: { performBy }, occurredAt }: CommandOf<'conclude-agreement'>): Refusal | undefined {
  if (performBy === undefined || performBy >= dayOf(occurredAt)) return undefined;
  return { code: 'perform-by-before-agreement', field: 'performBy', expected: `>= ${dayOf(occurredAt)}` };
}
