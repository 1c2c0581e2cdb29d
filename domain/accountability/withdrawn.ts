import type { WithdrawalReason } from '../dispute/facts';
import type { AccountabilityFactBody, AccountabilityState } from './state';

/** What becomes true when the breach a proposal rests on is withdrawn: a proposal falls, a signed measure is reversed 撤销. What has ended stays. */
export function withdrawn(state: AccountabilityState, why: WithdrawalReason | undefined): readonly AccountabilityFactBody[] {
  if (state.status === 'concluded') return [];
  if (state.status === 'in-force') return [{ kind: 'reversed', why: why ?? 'not-said' }];
  return [{ kind: 'breachWithdrawn', ...(why !== undefined && { why }) }];
}
