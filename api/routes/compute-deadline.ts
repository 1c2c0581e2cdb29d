import type { z } from 'zod';
import { DeadlineRequest, DeadlineView } from '../../contracts/api/deadline';
import type { DeadlineInput } from '../../contracts/deadline';
import { computeDeadline as compute } from '../../domain/calculus/deadline';
import { dayOf, yearOf } from '../../domain/time';
import { calendarThrough } from '../calendar';
import { type DayOrMoment, dayOrMoment } from '../day-or-moment';
import { ruleAskedFor } from '../deadline-rule';
import { deadlineExamples } from '../examples/requests';
import { Problem } from '../problem';
import { Nothing, route } from '../route';
import { moment } from '../views/moment';
import { always, withBody } from './common';

/** The longest period (PM-8) ends so many years after its start, and so many after what it stood still. */
const LONGEST_YEARS = 21;

/** When a period ends, by the table of law or by a rule of the caller's, and the way to it. Nothing is kept. */
export const computeDeadline = route(
  {
    id: 'computeDeadline',
    method: 'post',
    path: '/v1/deadlines',
    tag: 'Catalogue',
    summary: 'Compute a deadline 期间计算',
    params: Nothing,
    query: Nothing,
    body: DeadlineRequest,
    answers: { 200: { description: 'When the period ends, and the way to it; nothing is kept.', schema: DeadlineView } },
    problems: [
      ...always,
      ...withBody,
      'impossible-date',
      'outside-the-calendar',
      'hours-need-a-moment',
      'period-too-long',
      'suspension-ends-before-it-begins',
      'suspensions-overlap',
      'extension-unit-differs',
      'clock-not-extendable',
      'extension-too-long',
      'travel-not-excluded',
      'unknown-basis',
      'basis-without-period',
      'basis-not-in-force',
    ],
    examples: deadlineExamples,
  },
  async (world, _caller, { body }) => {
    const start = dayOrMoment(body.start, 'start');
    const { rule, basis } = ruleAskedFor(body, start.at);
    const input = inputOf(body, start, rule);
    const latest = Math.max(start.at, ...input.suspensions.map(({ to }) => to));
    const deadline = compute(input, await calendarThrough(world.database, start.at, yearOf(dayOf(latest)) + LONGEST_YEARS));
    if ('refusal' in deadline) throw new Problem(deadline.refusal.code, { field: deadline.refusal.field });
    const { strictDue, rolledDue, dueAt, provisional, steps } = deadline;
    const view: z.infer<typeof DeadlineView> = { strictDue, rolledDue, dueAt: moment(dueAt), provisional, basis, steps: [...steps] };
    return { status: 200, body: view };
  },
);

function inputOf({ suspensions, ...body }: DeadlineRequest, start: DayOrMoment, rule: DeadlineInput['rule']): DeadlineInput {
  const { extensions, officeHours, protects } = body;
  const spans = suspensions.map(({ from, to, why }, index) => ({
    ...(why === undefined ? {} : { why }),
    from: dayOrMoment(from, `suspensions.${index}.from`).at,
    to: dayOrMoment(to, `suspensions.${index}.to`).at,
  }));
  return { start, rule, suspensions: spans, extensions, officeHours, protects };
}
