import type { StarRule } from '../../contracts/rewards';

/** A grid member 网格员 with the marks the rule asks for. `barred`: the finding that keeps the member out, or null. */
export interface RatedMember {
  readonly id: string;
  readonly marks: Readonly<Record<string, number>>;
  readonly barred: string | null;
}

/** Who gets how many stars, as a proposal; what the rule does not decide is put before a named person. */
export interface StarProposal {
  readonly starred: readonly { readonly stars: number; readonly quota: number; readonly members: readonly string[] }[];
  /** Members equal in everything the rule names, more of them than places: none of them gets this star by software. */
  readonly undecided: readonly { readonly stars: number; readonly places: number; readonly members: readonly string[] }[];
  readonly notRated: readonly { readonly id: string; readonly why: 'barred' | 'mark-missing'; readonly what: string }[];
}

/**
 * The star rating JL-LQ-05 龙井网格员星级考评: 1,400 members, 10 with five stars, 40 with four. Members tied over the last place go together to the
 * next star; neither their id nor chance decides. `picks` is what a named person decided between members that are tied, the stars by member: it
 * comes after everything the rule names, so a pick never passes a better member.
 */
export function rateStars(rule: StarRule, members: readonly RatedMember[], picks: ReadonlyMap<string, number> = new Map()): StarProposal {
  const notRated = members.flatMap((member) => unrated(rule, member)).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const out = new Set(notRated.map(({ id }) => id));
  let waiting = tiedGroups(
    rule,
    members.filter(({ id }) => !out.has(id)),
    picks,
  );
  const starred: StarProposal['starred'][number][] = [];
  const undecided: StarProposal['undecided'][number][] = [];
  for (const { stars, members: of, of: all } of rule.quotas) {
    const quota = Math.floor((of * members.length) / all);
    const { taken, left } = fill(quota, waiting);
    const places = quota - taken.length;
    const [tied] = left;
    starred.push({ stars, quota, members: taken });
    if (places > 0 && tied) undecided.push({ stars, places, members: tied });
    waiting = left;
  }
  return { starred, undecided, notRated };
}

function unrated({ order }: StarRule, { id, marks, barred }: RatedMember): StarProposal['notRated'] {
  if (barred !== null) return [{ id, why: 'barred', what: barred }];
  const lacking = order.find(({ mark }) => !Number.isFinite(marks[mark]));
  return lacking ? [{ id, why: 'mark-missing', what: lacking.mark }] : [];
}

/** The members from the best, those equal in everything together. */
function tiedGroups(
  { order }: StarRule,
  members: readonly RatedMember[],
  picks: ReadonlyMap<string, number>,
): readonly (readonly string[])[] {
  const picked = ({ id }: RatedMember) => picks.get(id) ?? 0;
  const compare = (a: RatedMember, b: RatedMember) =>
    order.map(({ mark, better }) => (better === 'more' ? 1 : -1) * ((b.marks[mark] ?? 0) - (a.marks[mark] ?? 0))).find((by) => by !== 0) ??
    picked(b) - picked(a);
  const groups: RatedMember[][] = [];
  for (const member of members.toSorted((a, b) => compare(a, b) || (a.id < b.id ? -1 : 1))) {
    const last = groups.at(-1);
    if (last?.[0] && compare(last[0], member) === 0) last.push(member);
    else groups.push([member]);
  }
  return groups.map((group) => group.map(({ id }) => id));
}

function fill(quota: number, groups: readonly (readonly string[])[]): { taken: string[]; left: readonly (readonly string[])[] } {
  const taken: string[] = [];
  const stop = groups.findIndex((group) => {
    if (taken.length + group.length > quota) return true;
    taken.push(...group);
    return false;
  });
  return { taken, left: stop < 0 ? [] : groups.slice(stop) };
}
