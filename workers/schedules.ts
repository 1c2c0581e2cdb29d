import { type Client, ScheduleAlreadyRunning, ScheduleOverlapPolicy, type ScheduleSpec } from '@temporalio/client';
import { type ExamKind, examKinds } from '../domain/scoring/exam';
import { jurisdictions } from '../jurisdictions';
import { placeScores } from '../jurisdictions/scores';
import { workflowTypes } from '../workflows/messages';

/** The days on which each kind is due, at the opening of office hours. Which day and hour no source says: a setting (SET-EXAM). */
const days: Readonly<Record<ExamKind, NonNullable<ScheduleSpec['calendars']>[number]>> = {
  'monthly-exam': { dayOfMonth: 1 },
  'negative-list': { dayOfMonth: 1 },
  'annual-target': { month: 'JANUARY', dayOfMonth: 1 },
  'weekly-bulletin': { dayOfWeek: 'MONDAY' },
};

/** How long after its moment one that was missed in an outage is still made up for: a figure is never left out, but last week's bulletin is no news. */
const catchup = {
  'monthly-exam': '365 days',
  'negative-list': '365 days',
  'annual-target': '365 days',
  'weekly-bulletin': '6 days',
} as const;

/** The id of the Schedule of a kind of exam in a place. */
export function scheduleId(place: string, kind: ExamKind): string {
  return `schedule-${place}-${kind}`;
}

/**
 * Makes the Schedules of every place as they should be, each kind of exam one, and answers how many; what an operator paused stays paused. Running it again
 * changes nothing. Each moment is another period, so none is left out for another that still runs: they wait for each other.
 */
export async function ensureSchedules(client: Client, taskQueue: string): Promise<number> {
  const places = jurisdictions.filter(({ code }) => placeScores.some(({ place }) => place === code));
  const wanted = places.flatMap(({ code, officeHours }) => examKinds.map((kind) => scheduleOf(code, kind, officeHours.open, taskQueue)));
  for (const schedule of wanted) await ensure(client, schedule);
  return wanted.length;
}

async function ensure(client: Client, { scheduleId: id, ...wanted }: Wanted): Promise<void> {
  try {
    await client.schedule.create({ scheduleId: id, ...wanted });
  } catch (error) {
    if (!(error instanceof ScheduleAlreadyRunning)) throw error;
    await client.schedule.getHandle(id).update(({ state }) => ({ ...wanted, state }));
  }
}

type Wanted = ReturnType<typeof scheduleOf>;

function scheduleOf(place: string, kind: ExamKind, open: string, taskQueue: string) {
  const [hour, minute] = [Number(open.slice(0, 2)), Number(open.slice(3, 5))];
  return {
    scheduleId: scheduleId(place, kind),
    spec: { calendars: [{ ...days[kind], hour, minute }], timezone: 'Asia/Shanghai' },
    action: {
      type: 'startWorkflow' as const,
      workflowType: workflowTypes.scheduledExam,
      workflowId: `scheduled-${place}-${kind}`,
      taskQueue,
      args: [{ place, kind }],
    },
    policies: { overlap: ScheduleOverlapPolicy.BUFFER_ALL, catchupWindow: catchup[kind] },
  };
}
