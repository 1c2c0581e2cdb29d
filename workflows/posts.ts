import { setHandler } from '@temporalio/workflow';
import { type PostFact, postFacts } from '../domain/dispute/posts';
import type { Supervised } from '../domain/dispute/state';
import { postSignal } from './messages';

/** The file of a case of any procedure, as far as a vacant post concerns it. */
interface File {
  readonly state: Supervised;
  record(bodies: readonly PostFact[]): void;
}

/** 岗位空缺、补缺: from now on what would go up to a vacant post goes to its deputy, else to the next level. A case that knows it writes nothing. */
export function takePosts(file: File): void {
  setHandler(postSignal, (news) => file.record(postFacts(file.state, news)), { description: 'A post above is vacant, or filled again' });
}
