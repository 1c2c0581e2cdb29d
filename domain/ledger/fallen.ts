import type { WithdrawalReason } from '../dispute/facts';
import type { Breach, Proposal, Supervised } from '../dispute/state';

/** A proposal that has nothing to stand on any more, and why. */
export interface Fallen {
  readonly proposal: Proposal;
  /** Absent where the withdrawal does not say, under rules before the third. */
  readonly why: WithdrawalReason | undefined;
}

/**
 * The proposals of a case whose missed deadline was taken back 失去依据, whatever became of them: the one of the same date for a rung of a ladder (a clock
 * that was missed again by a moved date has a proposal of its own), any of those it counts for a trigger.
 */
export function fallenProposals({ plan, proposals, breaches }: Supervised): readonly Fallen[] {
  return proposals.flatMap((proposal) => {
    const { clock, occurrence, rung, rests = [], dueAt } = proposal.evidence;
    const own = breaches.find((one) => isOn(one, { clock, occurrence }) && dateOf(one.rung) === dateOf(rung) && one.withdrawn);
    const counted = rests.flatMap((key) => {
      // One that was missed again by a moved date, after the proposal, is another. Before the fourth rules it kept the proposal standing.
      const missed = breaches.filter((one) => isOn(one, key) && (plan.rulesVersion < 4 || one.dueAt <= dueAt));
      return missed.length > 0 && missed.every(({ withdrawn }) => withdrawn) ? missed.slice(-1) : [];
    });
    const [withdrawn] = [...(own ? [own] : []), ...counted];
    return withdrawn ? [{ proposal, why: withdrawn.why }] : [];
  });
}

/** Which date of a clock a rung belongs to: `.1` after the first change. */
const dateOf = (rung = '') => rung.split('.')[1] ?? '';

const isOn = (one: Breach, key: { readonly clock: string; readonly occurrence: number }) =>
  one.clock === key.clock && one.occurrence === key.occurrence;
