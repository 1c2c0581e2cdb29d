import type { ClockRule, HandlingPlan } from '../../contracts/plan';
import { isOpen, ruleOf } from '../clock/clock';
import { cardsFor } from './cards';
import { extendable, extensionUnit } from './extensions';
import { openMilestones } from './milestones';
import type { DisputeState, SupervisedCase } from './state';

/** What a case demands of one field of a command now, beyond the form every case asks for. */
export interface Demand {
  readonly field: string;
  /** It must be there, though other cases do without it. */
  readonly needed?: true;
  readonly oneOf?: readonly (string | number | boolean)[];
  /** Every item is one of these. */
  readonly eachOf?: readonly string[];
  /** All of these are among the items. */
  readonly allOf?: readonly string[];
  readonly max?: number;
  /** So many items at least. */
  readonly fewest?: number;
  /** It must not be there. */
  readonly absent?: true;
}

/** The demands on a command: all of `demands`, and those of at least one of `alternatives` where there are any. */
export interface Form {
  readonly demands: readonly Demand[];
  readonly alternatives: readonly (readonly Demand[])[];
}

/**
 * What this case will accept of a command from this office now, as far as a form can say it 此案此刻可接受的内容. It tells before what `judge`
 * would refuse after; what depends on the moment of the act or on an office's place in the tree is left to `judge`.
 */
export function formOf(state: DisputeState, name: string, office: string): Form {
  return {
    demands: [...demandsOfCase(state, name), ...demandsOfGuards(state.plan, name)],
    alternatives: alternativesOf(state, name, office),
  };
}

function demandsOfCase(state: DisputeState, name: string): readonly Demand[] {
  const { grades, remedies, suspensionReasons } = state.plan;
  if (name === 'route') return [{ field: 'grade', oneOf: grades }];
  if (name === 'decline') return [{ field: 'routes', eachOf: remedies }];
  if (name === 'fail-mediation') return [{ field: 'remediesTold', eachOf: remedies }];
  if (name === 'suspend') return [{ field: 'reason', oneOf: suspensionReasons }];
  if (name === 'record-milestone') return [{ field: 'milestone', oneOf: openMilestones(state).map(({ code }) => code) }];
  return [];
}

const reached: readonly Demand[] = [
  { field: 'contacted', oneOf: [true] },
  { field: 'solved', needed: true },
  { field: 'satisfied', needed: true },
];
const unreached: readonly Demand[] = [
  { field: 'contacted', oneOf: [false] },
  { field: 'solved', absent: true },
  { field: 'satisfied', absent: true },
];

/** A visit that reaches the party, with the neighbours the place asks for, or the reason why not; one that reaches nobody sets no dates. */
function visitAnswers({ plan }: DisputeState): Form['alternatives'] {
  const { neighbours, lookBacks } = plan.visits ?? {};
  const undated: readonly Demand[] = [{ field: 'lookBackOn', absent: true }];
  const dates = lookBacks?.chosen ? [] : undated;
  const households: readonly Demand[][] = neighbours
    ? [
        [{ field: 'neighbours', needed: true, fewest: neighbours.count }],
        ...(neighbours.orReason ? [[{ field: 'withoutNeighbours', needed: true } as const]] : []),
      ]
    : [[]];
  return [...households.map((asked) => [...reached, ...asked, ...dates]), [...unreached, ...undated]];
}

function alternativesOf(state: DisputeState, name: string, office: string): Form['alternatives'] {
  if (name === 'record-visit') return visitAnswers(state);
  if (name === 'record-look-back') return [reached, unreached];
  return supervisedAlternatives(state, name, office);
}

/** Clocks that can be extended, each with its limit, and cards that are open: the same in every procedure. */
export function supervisedAlternatives(state: SupervisedCase, name: string, office: string): Form['alternatives'] {
  if (name === 'extend') return extendable(state, office).flatMap((code) => extensionsOf(state, code));
  if (name !== 'answer-card' && name !== 'cancel-card') return [];
  return cardsFor(state, name, office).map(({ clock, occurrence }) => [
    { field: 'clock', oneOf: [clock] },
    { field: 'occurrence', oneOf: [occurrence] },
  ]);
}

/** A clock is extended by `days` where it counts in days, or by `length`; one of the two. */
function extensionsOf(state: SupervisedCase, code: string): Form['alternatives'] {
  const rule = ruleOf(state.plan, code);
  const running = state.clocks.some((clock) => clock.code === code && isOpen(clock));
  if (!rule?.extension || !running) return [];
  const { max, bothPartiesAsk } = rule.extension;
  const clock: Demand = { field: 'clock', oneOf: [code] };
  const asked: readonly Demand[] = bothPartiesAsk ? [{ field: 'bothPartiesAsk', oneOf: [true] }] : [];
  const said = (field: string, other: string): readonly Demand[] => [
    clock,
    { field, needed: true, max },
    { field: other, absent: true },
    ...asked,
  ];
  return countsInDays(rule) ? [said('days', 'length'), said('length', 'days')] : [said('length', 'days')];
}

function countsInDays(rule: ClockRule): boolean {
  return ['calendarDay', 'workingDay'].includes(extensionUnit(rule));
}

type OfGuard = (values: readonly string[]) => readonly Demand[];

/** The guards a form can tell, by code and command. */
const guards: Readonly<Record<string, Readonly<Record<string, OfGuard>>>> = {
  'three-fixings': { route: () => ['leader', 'plan', 'method'].map((field) => ({ field, needed: true })) },
  'remedies-told': { 'fail-mediation': (values) => [{ field: 'remediesTold', allOf: values }] },
  'joint-application': { 'apply-confirmation': () => [{ field: 'jointly', oneOf: [true] }] },
  // A matter left unsaid counts as another one.
  'confirmable-matter': {
    'apply-confirmation': (values) => [{ field: 'matter', oneOf: values, ...(values.includes('other') ? {} : { needed: true }) }],
  },
  'voluntary-session': { 'hold-session': () => [{ field: 'voluntary', oneOf: [true], needed: true }] },
  'free-of-charge': { 'conclude-agreement': () => [{ field: 'feeYuan', max: 0 }] },
};

function demandsOfGuards(plan: HandlingPlan, name: string): readonly Demand[] {
  return plan.guards.flatMap(({ code, values }) => guards[code]?.[name]?.(values) ?? []);
}
