import type { Client } from '@temporalio/client';
import { pastAccused } from '../api/accused-office';
import { officeRef } from '../api/office-ref';
import { signerNews, takenOver } from '../domain/accountability/signer';
import type { AccountabilityState } from '../domain/accountability/state';
import { type Database, Prisma } from '../prisma/client';
import { disputeWorkflowId, postSignal, signerSignal } from '../workflows/messages';
import { later } from './later';
import { unlessEnded } from './unless-ended';

interface Change {
  readonly id: number;
  readonly officeId: string;
  readonly vacant: boolean;
  readonly since: string | null;
  readonly deputy: string | null;
  readonly at: Date;
  readonly toldAt: Date | null;
  readonly attempts: number;
}

interface Unaware {
  readonly number: string;
  /** The office the case is about 被反映单位, which stands in for nobody in it. */
  readonly accused: string | null;
}

interface World {
  readonly database: Database;
  readonly client: Client;
  /** Epoch ms UTC. */
  readonly now: number;
}

/** Changes looked at in one pass, cases read at once, and cases told at once. */
const BATCH = 20;
const PAGE = 500;
const AT_ONCE = 16;
const MINUTE = 60_000;
/** A case that was on its way while the post changed may have been given it as it was before: so long a change is looked at every minute, then every hour. */
const FRESH = 10 * MINUTE;
const SETTLED = 24 * 60 * MINUTE;

/**
 * Tells every open case beneath an office whose post became vacant, or was filled again 岗位空缺、补缺, by a durable signal; answers how many were told. What is
 * compared is what each case knows: whoever does not know is told again, ever later, and a vacancy is looked at as long as it lasts.
 */
export async function tellPosts(world: World): Promise<number> {
  const due = { nextAt: { lte: new Date(world.now) } };
  const changes = await world.database.postChange.findMany({ where: due, orderBy: { id: 'asc' }, take: BATCH });
  let told = 0;
  for (const change of changes) told += await tellOf(world, change);
  return told;
}

async function tellOf(world: World, change: Change): Promise<number> {
  let told = 0;
  for (let after = ''; ; ) {
    const cases = await unaware(world.database, change, after);
    await eachOf(cases, (one) => tell(world.client, change, one));
    told += cases.length;
    const last = cases.at(-1);
    if (!last || cases.length < PAGE) break;
    after = last.number;
  }
  if (change.vacant) told += await handOver(world, change);
  const { id, attempts, toldAt } = change;
  const now = new Date(world.now);
  const data =
    told > 0
      ? { attempts: attempts + 1, nextAt: later(attempts, world.now) }
      : { attempts: 0, toldAt: toldAt ?? now, nextAt: nextLook(change, world.now) };
  // A later change may have taken its place meanwhile: then it is looked at no more.
  await world.database.postChange.updateMany({ where: { id, nextAt: { not: null } }, data });
  return told;
}

function nextLook({ at, vacant }: Change, now: number): Date | null {
  const age = now - at.getTime();
  if (age < FRESH) return new Date(now + MINUTE);
  return vacant || age < SETTLED ? new Date(now + 60 * MINUTE) : null;
}

/** The open cases that this office holds or stands above, by what the read model knows of them, and that know its post otherwise; in order. */
function unaware(database: Database, { id, officeId, vacant }: Change, after: string): Promise<Unaware[]> {
  const wanted = vacant ? id : 0;
  return database.$queryRaw(Prisma.sql`
    SELECT d.number, d.claim->>'accusedOffice' AS accused FROM dispute d
    WHERE d.number > ${after} AND d.status <> 'ended' AND d.number IN (SELECT number FROM dispute_office WHERE office_id = ${officeId})
      AND EXISTS (SELECT 1 FROM jsonb_array_elements(jsonb_build_array(d.state->'holder') || (d.state->'holder'->'above')) post
        WHERE post->>'id' = ${officeId} AND COALESCE((post->'vacant'->>'change')::int, 0) <> ${wanted})
    ORDER BY d.number LIMIT ${PAGE}`);
}

/** The proposals that wait at this post for a signature or for the decision of an objection: each goes to whoever acts for it. Answers how many were told. */
async function handOver({ database, client }: World, { officeId }: Change): Promise<number> {
  let told = 0;
  for (let after = ''; ; ) {
    const proposals = await waitingAt(database, officeId, after);
    const post = proposals[0] && (await officeRef(database, officeId, proposals[0].place));
    await eachOf(proposals, async ({ id, state, claim }) => {
      const news = post && signerNews(pastAccused(claim, post), state.office);
      if (!news || takenOver(state, news).length === 0) return;
      told += 1;
      await client.workflow.getHandle(id).signal(signerSignal, news).catch(unlessEnded);
    });
    const last = proposals.at(-1);
    if (!last || proposals.length < PAGE) return told;
    after = last.id;
  }
}

interface Waiting {
  readonly id: string;
  readonly state: AccountabilityState;
  readonly place: string;
  readonly claim: unknown;
}

function waitingAt(database: Database, office: string, after: string): Promise<Waiting[]> {
  return database.$queryRaw(Prisma.sql`
    SELECT a.id, a.state, d.place, d.claim FROM accountability a JOIN dispute d ON d.number = a.number
    WHERE (a.supervisor = ${office} OR a.state->'above'->>0 = ${office}) AND a.id > ${after}
      AND a.status IN ('awaiting-statement', 'awaiting-decision', 'in-force')
    ORDER BY a.id LIMIT ${PAGE}`);
}

async function eachOf<T>(list: readonly T[], act: (one: T) => Promise<void>): Promise<void> {
  for (let index = 0; index < list.length; index += AT_ONCE) await Promise.all(list.slice(index, index + AT_ONCE).map(act));
}

/** One whose workflow has not begun yet, or has just ended, is looked at again. */
async function tell(client: Client, { id, officeId, vacant, since, deputy }: Change, { number, accused }: Unaware): Promise<void> {
  const standsIn = deputy !== null && deputy !== accused ? { deputy } : {};
  const news = { office: officeId, change: id, vacant: vacant ? { since: since ?? '', ...standsIn } : null };
  await client.workflow.getHandle(disputeWorkflowId(number)).signal(postSignal, news).catch(unlessEnded);
}
