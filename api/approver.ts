import { HandlingPlan } from '../contracts/plan';
import type { Database } from '../prisma/client';
import { isAccusedIn } from './accused-office';
import type { LookUpContext } from './look-up';
import { Problem } from './problem';

/**
 * A person who may approve what the asking office asks for 批准人. Refuses: somebody of another line, somebody who leads nothing, and somebody of the
 * office the case is about, and for an extension whom its article does not name: the office's own head 本机关负责人, or the organ above 上一级.
 */
export async function approverOf(
  context: LookUpContext,
  id: unknown,
  body: Readonly<Record<string, unknown>>,
): Promise<string | undefined> {
  const { database, place, asking, number } = context;
  const person = await database.person.findFirst({ where: { id: String(id), office: { place } }, include: { office: true } });
  if (!person) return undefined;
  const own = await database.office.findUnique({ where: { id: asking }, select: { path: true } });
  const leads = person.office.kind === 'court' || (await leadsSomething(database, person.id));
  if (!leads || own?.path.split('/').includes(person.officeId) !== true) throw new Problem('approver-without-power');
  if (await isAccusedIn(database, number, person.officeId)) throw new Problem('accused-office', { field: 'approver', basis: 'G-4' });
  const extension = await extensionOf(context, body);
  if (extension?.approver === undefined || (extension.approver === 'own') === (person.officeId === asking)) return person.id;
  throw new Problem('approver-without-power', { field: 'approver', expected: whom[extension.approver], basis: extension.basis });
}

const whom = {
  own: { zh: '本机关、本单位负责人', en: 'a leader of the office that asks' },
  above: { zh: '上一级机关负责人', en: 'a leader of an office above the one that asks' },
};

/** What the case's plan says of extending the clock this command names; nothing where it is no extension. */
async function extensionOf({ database, number }: LookUpContext, { clock, bothPartiesAsk }: Readonly<Record<string, unknown>>) {
  if (typeof clock !== 'string' || bothPartiesAsk === undefined) return undefined;
  const dispute = await database.dispute.findUnique({ where: { number }, select: { plan: true } });
  const plan = HandlingPlan.safeParse(dispute?.plan).data;
  return plan?.clocks.find(({ code }) => code === clock)?.extension ?? undefined;
}

async function leadsSomething(database: Database, person: string): Promise<boolean> {
  return (await database.principal.count({ where: { personId: person, active: true, roles: { hasSome: ['leader', 'supervisor'] } } })) > 0;
}
