import type { HandlingPlan, LadderRung } from '../../contracts/plan';
import type { OfficeRef } from '../../contracts/principal';
import { ruleOf } from '../clock/clock';
import { type StandIn, seatIn, stoodIn } from '../office';
import type { Breach, Supervised } from './state';

/** The rung of a clock's ladder by its id, whatever version of its date; undefined where the plan has none. */
export function ladderRungOf(plan: HandlingPlan, clock: string, rung: string): LadderRung | undefined {
  const ladder = plan.ladders[ruleOf(plan, clock)?.ladder ?? ''];
  return ladder?.find(({ id }) => id === rung.replace(/\.\d+$/, ''));
}

/** Who signs a measure; `standIn` where the post that should is vacant. */
interface Signer {
  readonly office: string;
  readonly standIn?: StandIn;
}

/**
 * The office that issues a measure against `office`, `up` levels above it in the tree the case knows, the top where there are not so many; `next` is the
 * one that stood next above it. For a vacant post whoever stands in. Undefined at the top: nobody stands above.
 */
export function issuerOf({ holder }: Supervised, office: string, next: string | null, up = 1): Signer | undefined {
  const chain = [holder, ...holder.above];
  const place = (id: string) => chain.findIndex((one) => one.id === id);
  const first = place(office) >= 0 ? place(office) + 1 : place(next ?? '');
  if (first < 0) return next === null ? undefined : { office: next };
  return signing(chain.slice(first + Math.max(0, Math.min(up, chain.length - first) - 1)), office);
}

/**
 * Who signs a measure that follows from this breach: the office that stood next above the one charged, or the issuer the rung names. Where its post is
 * vacant now whoever stands in; where it was vacant then and is filled again, its own.
 */
export function signerOf(state: Supervised, { office, supervisor, post }: Breach, issuer: number | undefined): Signer | undefined {
  if (supervisor === null) return undefined;
  const next = post ?? supervisor;
  if (issuer !== undefined) return issuerOf(state, office, next, issuer);
  const chain = [state.holder, ...state.holder.above];
  const first = chain.findIndex(({ id }) => id === next);
  return first < 0 ? { office: supervisor } : signing(chain.slice(first), office);
}

function signing(line: OfficeRef['above'], charged: string): Signer | undefined {
  const seat = seatIn(line, charged);
  return seat && { office: seat.office.id, ...stoodIn(seat) };
}
