import type { Command, CommandOf } from '../../contracts/commands';
import { isOpen, ruleOf } from '../clock/clock';
import type { Refusal } from '../refusal';
import { dayOf } from '../time';
import { objectionOf } from './guards';
import { openMilestones, ruleOfMilestone } from './milestones';
import { notPermitted } from './permissions';
import { notReady } from './readiness';
import { type Breach, courtOf, type DisputeState } from './state';

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
  if (stageActs.includes(command.name) && command.occurredAt < state.since) {
    return { code: 'occurred-before-stage', field: 'occurredAt', expected: `>= ${dayOf(state.since)}` };
  }
  return undefined;
}

/** Acts that belong to their stage: they cannot have happened before the act that began it. */
const stageActs: readonly string[] = ['hold-session', 'conclude-agreement', 'fail-mediation', 'apply-confirmation', 'record-visit'];

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
    case 'suspend':
      return suspension(state, command);
    case 'extend':
      return extension(state, command);
    case 'apply-confirmation':
    case 'waive-confirmation':
      return confirmation(state, command);
    case 'record-milestone':
      return milestone(state, command);
    case 'record-visit':
      return visit(command);
    case 'answer-card':
    case 'cancel-card':
      return card(state, command);
    default:
      return undefined;
  }
}

function remedies(state: DisputeState, field: string, named: readonly string[]): Refusal | undefined {
  const known = state.plan.remedies;
  return named.every((remedy) => known.includes(remedy)) ? undefined : { code: 'remedy-unknown', field, expected: known.join(', ') };
}

function suspension(state: DisputeState, command: CommandOf<'suspend'>): Refusal | undefined {
  const reasons = state.plan.suspensionReasons;
  if (reasons.includes(command.body.reason)) return undefined;
  return { code: 'suspension-reason-unknown', field: 'reason', expected: reasons.join(', ') };
}

function extension(state: DisputeState, command: CommandOf<'extend'>): Refusal | undefined {
  const { clock: code, days, bothPartiesAsk } = command.body;
  const rule = ruleOf(state.plan, code);
  const clock = state.clocks.find((candidate) => candidate.code === code);
  if (!rule || !clock || !isOpen(clock)) return { code: 'clock-not-running', field: 'clock', expected: openClocks(state) };
  const inCharge = rule.duty === 'court' ? courtOf(state) : state.holder.id;
  if (command.by.office !== inCharge) return { code: rule.duty === 'court' ? 'not-this-court' : 'not-holder', field: 'clock' };
  if (rule.extension === null) return { code: 'clock-not-extendable', field: 'clock', basis: rule.basis };
  if (clock.dueAt !== null && command.receivedAt >= clock.dueAt)
    return { code: 'extension-after-expiry', field: 'clock', basis: rule.extension.basis };
  if (clock.extensions.length >= rule.extension.times)
    return { code: 'extensions-used-up', expected: String(rule.extension.times), basis: rule.extension.basis };
  if (days > rule.extension.max)
    return { code: 'extension-too-long', field: 'days', expected: `<= ${rule.extension.max}`, basis: rule.extension.basis };
  if (rule.extension.bothPartiesAsk && !bothPartiesAsk)
    return { code: 'extension-needs-both-parties', field: 'bothPartiesAsk', expected: 'true', basis: rule.extension.basis };
  return undefined;
}

/** Once applied for, confirmation may still be given up: a silent court parks no case. The window of 30 days is judged by receipt: an application received on the last day and applied late is in time. */
function confirmation(state: DisputeState, command: Command): Refusal | undefined {
  if (state.status !== 'confirming') return undefined;
  const rule = state.plan.clocks.find(({ ends, start }) => ends === 'lapse' && start.includes('agreed'));
  const window = state.clocks.find((clock) => clock.code === rule?.code);
  if (!rule || !window || !isOpen(window) || window.dueAt === null || command.receivedAt < window.dueAt) return undefined;
  return { code: 'confirmation-window-passed', basis: rule.basis };
}

function milestone(state: DisputeState, command: CommandOf<'record-milestone'>): Refusal | undefined {
  const code = command.body.milestone;
  const open = openMilestones(state);
  if (open.some((rule) => rule.code === code)) return undefined;
  const expected = open.map((rule) => rule.code).join(', ');
  const rule = ruleOfMilestone(state.plan, code);
  if (!rule) return { code: 'milestone-unknown', field: 'milestone', expected };
  return { code: 'milestone-not-open', field: 'milestone', expected, basis: rule.basis };
}

/** People who were reached were asked both questions; people who were not reached answered none. */
function visit(command: CommandOf<'record-visit'>): Refusal | undefined {
  const { contacted, solved, satisfied } = command.body;
  const answered = solved !== undefined && satisfied !== undefined;
  const silent = solved === undefined && satisfied === undefined;
  if (contacted ? answered : silent) return undefined;
  return {
    code: 'visit-incomplete',
    field: contacted ? 'satisfied' : 'contacted',
    expected: contacted ? 'solved and satisfied' : 'neither solved nor satisfied',
  };
}

/** A card is answered by the office it was issued to, and cancelled by the office above it at that moment or one higher still. */
function card(state: DisputeState, command: CommandOf<'answer-card'> | CommandOf<'cancel-card'>): Refusal | undefined {
  const { clock, occurrence } = command.body;
  const { office } = command.by;
  const wanted: readonly string[] = command.name === 'answer-card' ? ['open'] : ['open', 'answered'];
  const issued = state.breaches.filter((breach) => wanted.includes(breach.card));
  const breach = issued.find((candidate) => candidate.clock === clock && candidate.occurrence === occurrence);
  const answers = command.name === 'answer-card';
  if (breach && (answers ? breach.office === office : mayCancel(state, breach, office))) return undefined;
  if (breach && !answers) return { code: 'not-supervisor', field: 'clock', expected: breach.supervisor ?? 'nobody' };
  const own = issued.filter((one) => !answers || one.office === office).map((one) => `${one.clock} #${one.occurrence}`);
  return { code: 'no-open-card', field: 'clock', expected: own.join(', ') };
}

function mayCancel(state: DisputeState, breach: Breach, office: string): boolean {
  const chain = [state.holder, ...state.holder.above].map((one) => one.id);
  if (breach.supervisor === null || office === breach.office) return false;
  // Where the case has risen past the supervisor of that moment, whoever holds it now, or stands above, is higher.
  return office === breach.supervisor || chain.indexOf(office) > chain.indexOf(breach.supervisor);
}

function openClocks(state: DisputeState): string {
  return state.clocks
    .filter(isOpen)
    .map((clock) => clock.code)
    .join(', ');
}
