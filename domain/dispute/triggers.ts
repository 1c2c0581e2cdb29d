import type { CaseTrigger, HandlingPlan } from '../../contracts/plan';
import type { Evidence } from '../accountability/state';
import { fallenProposals } from '../ledger/fallen';
import { stoodIn } from '../office';
import type { Instant } from '../time';
import type { RungFactBody } from './facts';
import { issuerOf } from './ladder';
import { proposalId } from './proposal-id';
import { type Breach, nothingSpent, type Proposal, type Spent, type SupervisedCase } from './state';

type Proposed = Extract<RungFactBody, { kind: 'accountabilityProposed' }>;

/** What set a trigger off: for which time, against which office, and on which missed deadlines it rests. */
interface Setting {
  readonly occurrence: number;
  readonly office: string;
  /** The office that stood next above it, where that is remembered. */
  readonly next: string | null;
  readonly rests: readonly Breach[];
}

/**
 * The measures 问责措施 that what happened in the case has set off and that are not proposed yet, in the order of the plan: repeated breaches of one office,
 * repeated handling, a listed event, a rectification that was not finished. Each is proposed once for each time; at the top of the tree nobody could sign.
 */
export function triggered(state: SupervisedCase, now: Instant): readonly Proposed[] {
  return (state.plan.triggers ?? []).flatMap((trigger) =>
    settingsOf(state, trigger).flatMap((setting) => {
      const proposal = proposalOf(state, trigger, setting, now);
      return proposal && !state.proposals.some(({ id }) => id === proposal.id) ? [proposal] : [];
    }),
  );
}

function settingsOf(state: SupervisedCase, trigger: CaseTrigger): readonly Setting[] {
  const { on, id } = trigger;
  const spent = state.spent?.[id] ?? nothingSpent;
  const { last = 0 } = spent;
  const holder = { office: state.holder.id, next: state.holder.above[0]?.id ?? null, rests: [] };
  switch (on.kind) {
    case 'breaches':
      return repeatedly(state, id, on.count, state.breaches.slice(spent.breaches));
    case 'rehandlings': {
      // In a petition another round is a review by another organ, not another try.
      const times = state.plan.procedure === 'petition' ? 0 : Math.floor((state.round - spent.round) / on.count);
      return times === 0 ? [] : [{ occurrence: last + times, ...holder }];
    }
    case 'event':
      return (state.events ?? [])
        .slice(spent.events)
        .filter(({ event }) => event === on.event)
        .map(({ office, next }, index) => ({ occurrence: last + index + 1, office, next, rests: [] }));
    case 'unrectified':
      return notPutRight(state, id, on.measure);
    default: {
      const unknown: never = on;
      return unknown;
    }
  }
}

/**
 * Each measure that was not put right in its period 逾期未整改, once: of the misses of one office as many as no proposal answers yet, under the next numbers.
 * Before the fourth rules they were numbered in the order of the measures: one that was missed before an earlier one set off two.
 */
function notPutRight(state: SupervisedCase, trigger: string, measure: string): readonly Setting[] {
  const { proposals: begun, last = 0 } = state.spent?.[trigger] ?? nothingSpent;
  const missed = state.proposals.slice(begun).filter((one) => one.measure === measure && one.unrectified === true);
  const setting = ({ office, supervisor }: Proposal, number: number) => ({ occurrence: number, office, next: supervisor, rests: [] });
  if (state.plan.rulesVersion < 4) return missed.map((one, index) => setting(one, last + index + 1));
  const ofTrigger = (list: readonly Proposal[]) => list.filter(({ evidence }) => evidence.clock === trigger);
  const made = ofTrigger(state.proposals.slice(begun));
  const highest = Math.max(last, ...ofTrigger(state.proposals).map(({ evidence }) => evidence.occurrence));
  const of = (list: readonly Proposal[], office: string) => list.filter((one) => one.office === office).length;
  const fresh = missed.filter(({ office }, index) => of(missed.slice(0, index), office) >= of(made, office));
  return fresh.map((one, index) => setting(one, highest + index + 1));
}

/**
 * Each office that let so many deadlines of this case pass, for every so many that no standing proposal counts yet. What was taken back does not count, and
 * sets free what was counted with it; the next proposal has the next number.
 */
function repeatedly(state: SupervisedCase, trigger: string, count: number, breaches: readonly Breach[]): readonly Setting[] {
  const fallen = new Set(fallenProposals(state).map(({ proposal }) => proposal.id));
  const made = state.proposals.filter(({ evidence }) => evidence.clock === trigger);
  const counted = made.filter(({ id }) => !fallen.has(id)).flatMap(({ evidence }) => evidence.rests ?? []);
  const free = breaches.filter(
    ({ withdrawn, card, clock, occurrence }) =>
      !withdrawn && card !== 'none' && !counted.some((one) => one.clock === clock && one.occurrence === occurrence),
  );
  return [...new Set(free.map(({ office }) => office))].flatMap((office) => {
    const rests = free.filter((breach) => breach.office === office).slice(0, count);
    if (rests.length < count) return [];
    const occurrence = made.filter((proposal) => proposal.office === office).length + 1;
    return [{ occurrence, office, next: rests.at(-1)?.post ?? rests.at(-1)?.supervisor ?? null, rests }];
  });
}

function proposalOf(state: SupervisedCase, trigger: CaseTrigger, setting: Setting, now: Instant): Proposed | undefined {
  const signer = issuerOf(state, setting.office, setting.next, trigger.issuer);
  if (signer === undefined) return undefined;
  const { type, place, rulesVersion } = state.plan;
  const { occurrence, office } = setting;
  // The case may change hands meanwhile: what is counted of the case and not of an office is proposed against one office alone.
  const rung = trigger.on.kind === 'rehandlings' ? 'case' : office;
  const key = { clock: trigger.id, occurrence, rung, due: now, late: false };
  const evidence: Evidence = {
    ...{
      clock: key.clock,
      occurrence,
      rung: key.rung,
      basis: trigger.basis,
      startedAt: state.registeredAt,
      dueAt: now,
      remindersFired: [],
    },
    ...{ rulesVersion, planVersion: `${type.code}@${type.version}, ${place.code}@${place.version}`, seq: state.seq },
    rests: setting.rests.map(({ clock, occurrence: number }) => ({ clock, occurrence: number })),
  };
  return {
    kind: 'accountabilityProposed',
    id: proposalId(state.number, key),
    office,
    supervisor: signer.office,
    ...stoodIn(signer),
    measure: trigger.measure,
    evidence,
    ...key,
  };
}

/**
 * What a newly adopted plan must leave alone 既往不咎: nobody is in arrears by a rule that was adopted afterwards. For each trigger that the case did not have
 * before, or that went off for something else, what had happened by then; undefined where there is none.
 */
export function spentBy(state: SupervisedCase, plan: HandlingPlan): SupervisedCase['spent'] {
  const { breaches, events = [], proposals, round } = state;
  const now: Spent = { breaches: breaches.length, events: events.length, proposals: proposals.length, round };
  const asItWas = (trigger: CaseTrigger) =>
    (state.plan.triggers ?? []).some(({ id, on }) => id === trigger.id && (isOlder(plan) || sameOn(on, trigger.on)));
  const last = (id: string) => Math.max(0, ...proposals.flatMap(({ evidence }) => (evidence.clock === id ? [evidence.occurrence] : [])));
  const fresh = (plan.triggers ?? []).filter((trigger) => !asItWas(trigger));
  const spent = fresh.map(({ id }) => [id, isOlder(plan) ? now : { ...now, last: last(id) }] as const);
  return spent.length === 0 ? state.spent : { ...state.spent, ...Object.fromEntries(spent) };
}

/** Whether a plan was made before version 0.4, when none said how it spreads: cases that adopted one are replayed as they went. */
const isOlder = ({ spread }: HandlingPlan) => spread === undefined;

/** Field by field: a plan that was stored has them in another order. */
function sameOn(one: CaseTrigger['on'], other: CaseTrigger['on']): boolean {
  const words = (on: CaseTrigger['on']) => Object.entries(on).map(String).sort().join();
  return words(one) === words(other);
}
