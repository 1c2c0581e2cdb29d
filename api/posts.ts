import type { PostRequest, PostView } from '../contracts/api/catalogue';
import { dayOf } from '../domain/time';
import type { Transaction } from '../prisma/client';
import type { Caller } from './caller';
import type { Dependencies } from './dependencies';
import { vacanciesOf } from './office-ref';
import { once } from './once';
import { Problem } from './problem';
import type { Answer } from './route';
import { moment } from './views/moment';

interface Recording {
  readonly office: string;
  readonly key: string;
  readonly body: PostRequest;
}

/**
 * Records that an office's post is vacant 岗位空缺, or filled again. It is a leader's or a supervisor's of an office above, of the top office its own. Refuses,
 * with nothing changed: an office that is not the caller's place's, a day in the future, what is recorded already, and a deputy that cannot stand in.
 */
export async function recordPost(world: Dependencies, caller: Caller, { office, key, body }: Recording): Promise<Answer> {
  if (!caller.roles.some((role) => role === 'leader' || role === 'supervisor'))
    throw new Problem('not-allowed', { expected: 'leader, supervisor' });
  return once(world, caller, { key, stream: `office-${office}`, operation: 'post', body }, async (tx) => {
    // One change at a time: whether a deputy is there itself hangs on the changes of other posts.
    await tx.$executeRaw`LOCK TABLE post_change IN SHARE ROW EXCLUSIVE MODE`;
    await refuseStranger(tx, caller, office);
    if (body.post === 'vacant') await refuseVacancy(tx, caller, { office, ...body, today: dayOf(world.now()) });
    else if (!(await vacanciesOf(tx, [office])).has(office)) throw new Problem('post-unchanged', { field: 'post', expected: 'vacant' });
    const { since, deputy } = body.post === 'vacant' ? body : { since: undefined, deputy: undefined };
    await tx.postChange.updateMany({ where: { officeId: office, nextAt: { not: null } }, data: { nextAt: null } });
    const kept = { officeId: office, vacant: body.post === 'vacant', since: since ?? null, deputy: deputy ?? null, reason: body.reason };
    const { id, at } = await tx.postChange.create({ data: { ...kept, principalId: caller.id } });
    const vacant = since === undefined ? null : { since, deputy: deputy ?? null };
    const view: PostView = { id: String(id), office, vacant, at: moment(at.getTime()), by: caller.id };
    return { status: 201, body: view };
  });
}

async function refuseStranger(tx: Transaction, caller: Caller, id: string): Promise<void> {
  const office = await tx.office.findUnique({ where: { id } });
  if (!office || office.place !== caller.place || office.kind === 'court') throw new Problem('unknown-office', { field: 'id' });
  const own = office.parentId === null && id === caller.office;
  const above = office.path.split('/').includes(caller.office) && id !== caller.office;
  if (!own && !above) throw new Problem('not-supervisor', { field: 'id', expected: office.parentId ?? id });
}

interface Vacating {
  readonly office: string;
  readonly since: string;
  readonly deputy?: string | undefined;
  readonly today: string;
}

async function refuseVacancy(tx: Transaction, caller: Caller, { office, since, deputy, today }: Vacating): Promise<void> {
  if (since > today) throw new Problem('occurred-in-future', { field: 'since', expected: `<= ${today}` });
  const known = (await vacanciesOf(tx, [office])).get(office);
  if (known?.since === since && known.deputy === deputy) throw new Problem('post-unchanged', { field: 'post', expected: 'filled' });
  const offices = await tx.office.findMany({ where: { place: caller.place, kind: { not: 'court' } }, select: { id: true } });
  const ids = offices.map(({ id }) => id);
  const vacancies = await vacanciesOf(tx, ids);
  const [standsIn] = [...vacancies].find(([post, vacancy]) => post !== office && vacancy.deputy === office) ?? [];
  if (standsIn !== undefined) throw new Problem('office-stands-in', { field: 'post', expected: standsIn });
  if (deputy === undefined) return;
  if (!ids.includes(deputy)) throw new Problem('unknown-office', { field: 'deputy' });
  if (deputy === office || vacancies.has(deputy)) throw new Problem('deputy-unfit', { field: 'deputy' });
}
