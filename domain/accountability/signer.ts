import type { OfficeRef } from '../../contracts/principal';
import { acting, type StandIn, seatIn } from '../office';
import type { AccountabilityFactBody, AccountabilityState } from './state';

/** What a proposal is told of the post of its signer 签发岗位空缺: which change of it, and who takes the proposal over. */
export interface SignerNews {
  readonly post: string;
  readonly change: number;
  readonly signer: string;
  /** The offices over the new signer, nearest first. */
  readonly above: readonly string[];
  readonly standIn: StandIn;
}

/**
 * Who takes a proposal over whose signer's post became vacant: its deputy, else the next level, as for a rung. Undefined where the post is held, and where
 * nobody else is left: then it stays.
 *
 * @param post the signer's office with those above it, and which of their posts are vacant now
 * @param charged the office held to account, which signs nothing against itself
 */
export function signerNews(post: OfficeRef, charged: string): SignerNews | undefined {
  const { id, level, vacant, above } = post;
  if (!vacant) return undefined;
  const seat = seatIn([{ id, level, vacant }, ...above], charged);
  if (!seat?.standIn || seat.office.id === id) return undefined;
  const signer = seat.office.id;
  return {
    ...{ post: id, change: vacant.change, signer, standIn: seat.standIn },
    above: acting(seat.office.above).filter((one) => one !== signer),
  };
}

/** What a proposal makes of it: nothing where it has ended, or another office signs it already. What was done so far stays, and so do its periods. */
export function signerReplaced(state: AccountabilityState, news: SignerNews): readonly AccountabilityFactBody[] {
  const { status, supervisor, office } = state;
  if (status === 'concluded' || supervisor !== news.post || office === news.signer) return [];
  return [{ kind: 'signerReplaced', ...news }];
}
