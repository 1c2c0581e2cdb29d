import type { OfficeRef, Vacancy } from '../../contracts/principal';
import type { DisputeFactBody } from './facts';
import type { Supervised } from './state';

/** What a case is told of a post 岗位: that it is vacant, or filled again (null). Its number grows with each change of that office's post. */
export interface PostNews {
  readonly office: string;
  readonly change: number;
  readonly vacant: Omit<Vacancy, 'change'> | null;
}

type Post = OfficeRef['above'][number];
export type PostFact = Extract<DisputeFactBody, { kind: 'postVacated' | 'postFilled' }>;

/**
 * What a case makes of news of a post: a fact, or nothing where the office stands neither over the case nor holds it, where the case knows it, or knows
 * something newer. What was decided before stays.
 */
export function postFacts({ holder, posts = {} }: Supervised, { office, change, vacant }: PostNews): readonly PostFact[] {
  const post = [holder, ...holder.above].find(({ id }) => id === office);
  if (!post || change < Math.max(posts[office] ?? 0, post.vacant?.change ?? 0)) return [];
  if (vacant === null) return post.vacant ? [{ kind: 'postFilled', post: office, change }] : [];
  if (post.vacant?.change === change) return [];
  const { since, deputy = null } = vacant;
  return [{ kind: 'postVacated', post: office, change, since, deputy }];
}

/** The case, knowing that a post is vacant or filled. */
export function withPost<S extends Supervised>(state: S, fact: PostFact): S {
  return { ...state, holder: officeWithPost(state.holder, fact), posts: { ...state.posts, [fact.post]: fact.change } };
}

/** The same for an office a case remembers besides its holder. */
export function officeWithPost(office: OfficeRef, fact: PostFact): OfficeRef {
  const marked = ({ id, level, vacant }: Post): Post => {
    const known = id === fact.post ? vacancyOf(fact) : vacant;
    return { id, level, ...(known && { vacant: known }) };
  };
  return { ...marked(office), above: office.above.map(marked) };
}

function vacancyOf(fact: PostFact): Vacancy | undefined {
  if (fact.kind === 'postFilled') return undefined;
  const { change, since, deputy } = fact;
  return { change, since, ...(deputy !== null && { deputy }) };
}
