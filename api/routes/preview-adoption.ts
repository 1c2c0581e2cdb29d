import type { z } from 'zod';
import { AdoptionPreview } from '../../contracts/api/adoption';
import type { HandlingPlan } from '../../contracts/plan';
import { adoptionRefusal, movedDeadlines, planToAdopt, sparedBy } from '../../domain/dispute/adoption';
import { caseTime } from '../../domain/pace';
import { planOfToday } from '../plan-of-today';
import { basisOf } from '../plug-ins';
import { Problem } from '../problem';
import { Nothing, route } from '../route';
import { disputeInSight } from '../sight';
import { paceOf, storedCase } from '../stored';
import { moment } from '../views/moment';
import { always, NumberParams } from './common';

/** What `adopt-plan` would do to a dispute now: every deadline that would move, from when to when. */
export const previewAdoption = route(
  {
    id: 'previewAdoption',
    method: 'get',
    path: '/v1/disputes/{number}/adoption',
    tag: 'Disputes',
    summary: 'Preview the newest plan 变更方案预览',
    params: NumberParams,
    query: Nothing,
    body: Nothing,
    answers: { 200: { description: 'Nothing is changed by asking.', schema: AdoptionPreview } },
    problems: [...always, 'not-found', 'unknown-type'],
  },
  async (world, caller, { params: { number } }) => {
    const { dispute } = await disputeInSight(world.database, caller, number);
    const newest = await planOfToday(world.database, number);
    if (!newest) throw new Problem('unknown-type');
    const { state } = storedCase(dispute);
    const plan = planToAdopt(state, newest);
    const at = caseTime(paceOf(dispute.plan), world.now());
    const body: z.infer<typeof AdoptionPreview> = {
      from: versionsOf(state.plan),
      to: versionsOf(plan),
      refusal: adoptionRefusal(state, plan)?.code ?? null,
      moved: movedDeadlines(state, plan, at).map(({ basis, from, to, ...clock }) => ({
        ...clock,
        basis: basisOf(dispute.type, dispute.place, basis),
        from: moment(from),
        to: moment(to),
      })),
      withdrawn: sparedBy(state, plan, at, 'plan').map(({ clock, occurrence }) => ({ clock, occurrence })),
    };
    return { status: 200, body };
  },
);

function versionsOf({ rulesVersion, type, place, calendar }: HandlingPlan) {
  return { rulesVersion, type: type.version, place: place.version, calendar: calendar.version };
}
