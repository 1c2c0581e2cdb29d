import type { OfficeRef } from '../../contracts/principal';
import { acting, type StandIn, seatIn } from '../office';
import type { AccountabilityFactBody, AccountabilityState } from './state';

/** What a proposal is told of the post of its signer, or of the office over it 岗位空缺: which change of it, and who takes its place. */
export interface SignerNews {
  readonly post: string;
  readonly change: number;
  readonly signer: string;
  /** The offices over the new signer, nearest first. */
  readonly above: readonly string[];
  readonly standIn: StandIn;
}

/**
 * Who takes the place of a vacant post in a proposal: its deputy, else the next level, as for a rung. Undefined where the post is held, and where nobody
 * else is left: then it stays.
 *
 * @param post the office with those above it, and which of their posts are vacant now
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

/**
 * What a proposal makes of it: another office signs, or stands next over the one that signs and decides an objection to it. Nothing where it has ended, where
 * the post is neither, and where nobody else would be left. What was done so far stays, and so do its periods.
 */
export function takenOver(state: AccountabilityState, news: SignerNews): readonly AccountabilityFactBody[] {
  const { status, supervisor, office, above } = state;
  if (status === 'concluded' || office === news.signer) return [];
  if (supervisor === news.post) return [{ kind: 'signerReplaced', ...news }];
  if (above[0] !== news.post) return [];
  const { post, change, standIn } = news;
  const line = [...new Set([news.signer, ...news.above])].filter((id) => id !== supervisor);
  // Whose deputy is the signer itself is nobody's reviewer: then the next level is.
  const flag: StandIn = line[0] === news.signer ? standIn : { vacant: standIn.vacant, as: 'above' };
  return line.length === 0 ? [] : [{ kind: 'reviewerReplaced', post, change, above: line, standIn: flag }];
}
