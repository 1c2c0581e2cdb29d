import type { z } from 'zod';
import type { ClockHistory } from '../contracts/api/timeline';
import { HandlingPlan } from '../contracts/plan';
import { ruleOf } from '../domain/clock/clock';
import type { Database } from '../prisma/client';
import { basisOf } from './plug-ins';
import { moment, momentOrNull } from './views/moment';

/** Every occurrence of every clock of a dispute, in the order they began, with the rule of the case's own plan. */
export async function clockHistory(
  database: Database,
  dispute: { number: string; type: string; place: string; plan: unknown },
): Promise<z.infer<typeof ClockHistory>['items']> {
  const plan = HandlingPlan.parse(dispute.plan);
  const rows = await database.clockRow.findMany({
    where: { number: dispute.number },
    orderBy: [{ startedAt: 'asc' }, { code: 'asc' }, { occurrence: 'asc' }],
  });
  return rows.map(({ code, occurrence, status, office, dueAt, breachedAt, startedAt }) => {
    const rule = ruleOf(plan, code);
    const why = {
      basis: basisOf(dispute.type, dispute.place, rule?.basis ?? code),
      startedAt: moment(startedAt),
      unit: rule?.unit ?? null,
      length: rule?.length ?? null,
    };
    return { code, occurrence, status, office, dueAt: momentOrNull(dueAt), breachedAt: momentOrNull(breachedAt), why };
  });
}
