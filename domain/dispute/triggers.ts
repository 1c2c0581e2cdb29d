import type { CaseTrigger } from '../../contracts/plan';
import type { Evidence } from '../accountability/state';
import type { Instant } from '../time';
import type { RungFactBody } from './facts';
import { issuerOf } from './ladder';
import { proposalId } from './proposal-id';
import type { Breach, SupervisedCase } from './state';

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
  const { on } = trigger;
  const holder = { office: state.holder.id, next: state.holder.above[0]?.id ?? null, rests: [] };
  switch (on.kind) {
    case 'breaches':
      return repeatedly(state, on.count);
    case 'rehandlings': {
      // In a petition another round is a review by another organ, not another try.
      const times = state.plan.procedure === 'petition' ? 0 : Math.floor((state.round - 1) / on.count);
      return times === 0 ? [] : [{ occurrence: times, ...holder }];
    }
    case 'event':
      return (state.events ?? [])
        .filter(({ event }) => event === on.event)
        .map(({ office, next }, index) => ({ occurrence: index + 1, office, next, rests: [] }));
    case 'unrectified':
      return state.proposals
        .filter(({ measure, unrectified }) => measure === on.measure && unrectified === true)
        .map(({ office, supervisor }, index) => ({ occurrence: index + 1, office, next: supervisor, rests: [] }));
    default: {
      const unknown: never = on;
      return unknown;
    }
  }
}

/** Each office that let so many deadlines of this case pass, for every so many: what was taken back does not count. */
function repeatedly({ breaches }: SupervisedCase, count: number): readonly Setting[] {
  const standing = breaches.filter(({ withdrawn, card }) => !withdrawn && card !== 'none');
  return [...new Set(standing.map(({ office }) => office))].flatMap((office) => {
    const own = standing.filter((breach) => breach.office === office);
    const times = Math.floor(own.length / count);
    if (times === 0) return [];
    const rests = own.slice((times - 1) * count, times * count);
    return [{ occurrence: times, office, next: rests.at(-1)?.supervisor ?? null, rests }];
  });
}

function proposalOf(state: SupervisedCase, trigger: CaseTrigger, setting: Setting, now: Instant): Proposed | undefined {
  const supervisor = issuerOf(state, setting.office, setting.next, trigger.issuer);
  if (supervisor === undefined) return undefined;
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
    supervisor,
    measure: trigger.measure,
    evidence,
    ...key,
  };
}
