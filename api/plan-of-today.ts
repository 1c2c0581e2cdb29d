import type { HandlingPlan } from '../contracts/plan';
import { buildPlan } from '../domain/plan/build';
import type { Database } from '../prisma/client';
import { calendarOf } from './calendar';
import { disputeType, jurisdiction } from './plug-ins';
import { paceOf } from './stored';

/**
 * The plan a case of this type and place would get today, at the pace of this one, with a calendar that reaches back as far as its own: what began
 * years ago is counted over the holidays of those years. Undefined where its type or place is gone.
 */
export async function planOfToday(database: Database, number: string): Promise<HandlingPlan | undefined> {
  const dispute = await database.dispute.findUnique({
    where: { number },
    select: { type: true, place: true, plan: true, registeredAt: true },
  });
  const type = dispute && disputeType(dispute.type);
  const place = dispute && jurisdiction(dispute.place);
  return type && place
    ? buildPlan(type, place, await calendarOf(database, dispute.registeredAt.getTime()), paceOf(dispute.plan))
    : undefined;
}
