import type { HandlingPlan } from '../contracts/plan';
import { buildPlan } from '../domain/plan/build';
import type { Database } from '../prisma/client';
import { calendarOf } from './calendar';
import { disputeType, jurisdiction } from './plug-ins';
import { paceOf } from './stored';

/** The plan a case of this type and place would get at `now` (epoch ms), at the pace of this one; undefined where its type or place is gone. */
export async function planOfToday(database: Database, number: string, now: number): Promise<HandlingPlan | undefined> {
  const dispute = await database.dispute.findUnique({ where: { number }, select: { type: true, place: true, plan: true } });
  const type = dispute && disputeType(dispute.type);
  const place = dispute && jurisdiction(dispute.place);
  return type && place ? buildPlan(type, place, await calendarOf(database, now), paceOf(dispute.plan)) : undefined;
}
