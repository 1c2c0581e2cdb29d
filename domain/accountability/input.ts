import type { Proposal, Supervised } from '../dispute/state';
import { acting } from '../office';
import { proposalSetting } from './setting';
import type { ProposalInput } from './state';
import { termsOf } from './terms';

/** What the workflow of a proposal begins with, from the case that proposed it: replayed there, and the same for a case that has ended. */
export function proposalInput(state: Supervised, proposal: Proposal): ProposalInput {
  const { id, office, supervisor, measure, evidence, at } = proposal;
  const { number, plan, holder } = state;
  const terms = termsOf(plan, evidence);
  const chain = [holder, ...holder.above];
  const own = chain.findIndex((one) => one.id === supervisor);
  const place = own < 0 ? chain.findIndex(({ vacant }) => vacant?.deputy === supervisor) : own;
  const above = place < 0 ? [] : acting(chain.slice(place + 1)).filter((id) => id !== supervisor);
  return {
    id,
    number,
    office,
    supervisor,
    above,
    measure,
    evidence,
    openedAt: at,
    setting: proposalSetting(plan, terms),
    pace: plan.pace,
    ...(terms && { terms }),
  };
}
