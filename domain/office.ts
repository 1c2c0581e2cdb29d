import type { OfficeRef } from '../contracts/principal';

/**
 * That somebody acts in place of a vacant post 岗位空缺代行: the posts that were found vacant, nearest first, and in what capacity whoever acts does so: as the
 * deputy of the last of them 代行, as the next level above 上一级, or as the top of the place, all posts being vacant 最上级.
 */
export interface StandIn {
  readonly vacant: readonly string[];
  readonly as: 'deputy' | 'above' | 'top';
}

/** An office that acts for a post, with the offices above it; `standIn` where it is not the post's own. */
export interface Seat {
  readonly office: OfficeRef;
  readonly standIn?: StandIn;
}

/** The flag of a seat, for the fact that follows from it: nothing where the post's own office acts. */
export function stoodIn({ standIn }: { readonly standIn?: StandIn | undefined }): { readonly standIn?: StandIn } {
  return standIn === undefined ? {} : { standIn };
}

type Post = OfficeRef['above'][number];

/** Who acts for the post next above this office 上一级, or undefined at the top. */
export function seatAbove(office: OfficeRef): Seat | undefined {
  return seatIn(office.above, office.id);
}

/**
 * Who acts for the first post of `line`, nearest first: its own office, else its deputy, else the next level, else the top all the same: never nowhere. An
 * office is not its own superior: a deputy that is `notThis` is passed over. Undefined where the line is empty.
 */
export function seatIn(line: readonly Post[], notThis: string): Seat | undefined {
  for (const [index, post] of line.entries()) {
    const vacant = line.slice(0, index + 1).map(({ id }) => id);
    const above = line.slice(index + 1);
    if (!post.vacant) return { office: placed(post, above), ...(index > 0 && { standIn: { vacant: vacant.slice(0, -1), as: 'above' } }) };
    const { deputy } = post.vacant;
    if (deputy !== undefined && deputy !== notThis) return { office: deputising(post, deputy, above), standIn: { vacant, as: 'deputy' } };
  }
  const top = line.at(-1);
  return top && { office: placed(top, []), standIn: { vacant: line.map(({ id }) => id), as: 'top' } };
}

/** The deputy in the place and at the level of the post; one that stands further up in the same line stays where it stands. */
function deputising({ level }: Post, deputy: string, above: readonly Post[]): OfficeRef {
  const index = above.findIndex(({ id }) => id === deputy);
  const own = above[index];
  return own ? placed(own, above.slice(index + 1)) : placed({ id: deputy, level }, above);
}

function placed({ id, level, vacant }: Post, above: readonly Post[]): OfficeRef {
  return { id, level, ...(vacant && { vacant }), above: [...above] };
}

/** The offices that act for these posts, each once: a vacant one by its deputy or by nobody, the top all the same where nobody else is left. */
export function acting(posts: readonly Post[]): readonly string[] {
  const ids = posts.flatMap(({ id, vacant }) => (vacant ? (vacant.deputy ?? []) : id));
  const top = posts.at(-1);
  return ids.length === 0 && top ? [top.id] : [...new Set(ids)];
}

/** The deputies of the vacant posts above this office 代行单位. */
export function deputiesAbove({ above }: OfficeRef): readonly string[] {
  return above.flatMap(({ vacant }) => vacant?.deputy ?? []);
}

const levels: readonly string[] = ['grid', 'village', 'town', 'county', 'city'];

/** Whether `level` stands at or above `lowest` 层级; a level nobody knows stands nowhere. */
export function levelAtLeast(level: string, lowest: string): boolean {
  return levels.includes(level) && levels.indexOf(level) >= levels.indexOf(lowest);
}
