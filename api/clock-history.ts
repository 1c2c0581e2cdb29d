import type { z } from 'zod';
import type { ClockHistory } from '../contracts/api/timeline';
import { HandlingPlan } from '../contracts/plan';
import { isOpen, ruleOf } from '../domain/clock/clock';
import { dayOf } from '../domain/time';
import type { Database } from '../prisma/client';
import { basisOf } from './plug-ins';
import type { Sight } from './sight';
import { storedCase } from './stored';
import { versionsOf } from './views/clock';
import { moment, momentOrNull } from './views/moment';

/** Every occurrence of every clock of a dispute, in the order they began, with the rule of the case's own plan. */
export async function clockHistory(database: Database, dispute: Sight['dispute']): Promise<z.infer<typeof ClockHistory>['items']> {
  const plan = HandlingPlan.parse(dispute.plan);
  // What has ended keeps its date: only an open clock may still move.
  const { clocks } = storedCase(dispute).state;
  const open = clocks.filter(isOpen);
  const rows = await database.clockRow.findMany({
    where: { number: dispute.number },
    orderBy: [{ startedAt: 'asc' }, { code: 'asc' }, { occurrence: 'asc' }],
  });
  return rows.map(({ code, occurrence, status, office, dueAt, breachedAt, startedAt }) => {
    const rule = ruleOf(plan, code);
    const own = clocks.find((clock) => clock.code === code && clock.occurrence === occurrence)?.own;
    const why = {
      basis: basisOf(dispute.type, dispute.place, rule?.basis ?? code),
      startedAt: moment(startedAt),
      unit: own?.unit ?? rule?.unit ?? null,
      length: own?.length ?? rule?.length ?? null,
      ...versionsOf(plan),
      steps: [],
    };
    return {
      code,
      occurrence,
      status,
      office,
      dueAt: momentOrNull(dueAt),
      lastDay: dueAt === null ? null : dayOf(dueAt.getTime() - 1),
      provisional: open.some((clock) => clock.code === code && clock.occurrence === occurrence && clock.provisional),
      breachedAt: momentOrNull(breachedAt),
      why,
    };
  });
}
