import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { statutoryHolidays } from '../../api/statutory-holidays';
import type { Language } from '../../api/texts/words';
import { TimelineEntry } from '../../contracts/api/timeline';
import type { DisputeFact } from '../../domain/dispute/facts';
import { closing } from '../../scripts/story/closing';
import type { Setting } from '../../scripts/story/fold';
import { lines } from '../../scripts/story/lines';
import { tell } from '../../scripts/story/tell';
import { offices } from '../../stack/samples/county';
import { civilPlan } from '../support/dispute-spec';

/** The days off as they were known when the timelines were kept: those of 2026 published, of 2027 the statutory ones. */
const calendar = { ...civilPlan.calendar, holidays: [...civilPlan.calendar.holidays, ...statutoryHolidays(2027)] };

/** The sample county and the plan of its civil disputes, as REST and this release give them. */
export const setting: Setting = {
  plan: { ...civilPlan, calendar },
  offices: offices.map(({ parent, ...office }) => ({ ...office, above: parent })),
};

/** A timeline kept with `npm run story -- <sample> --keep test/story/timelines/<sample>.json`. */
export function timelineOf(sample: string): TimelineEntry[] {
  return z.array(TimelineEntry).parse(JSON.parse(readFileSync(join(__dirname, 'timelines', `${sample}.json`), 'utf8')));
}

/** The whole story, as `npm run story` prints it below its title. */
export function told(entries: readonly TimelineEntry[], language: Language): string {
  return [...lines(tell(entries, setting), language), '', closing(entries, setting)[language], ''].join('\n');
}

const Fact = z.looseObject({
  seq: z.int(),
  kind: z.string(),
  at: z.int(),
  occurredAt: z.int().nullable().default(null),
  receivedAt: z.int().nullable().default(null),
  late: z.boolean().default(false),
  by: z.string().nullable().default(null),
  office: z.string().nullable().default(null),
});

/** A fact as the timeline answers it. */
export function entryOf(fact: DisputeFact): TimelineEntry {
  const { seq, kind, at, cause: _cause, occurredAt, receivedAt, late, by, office, ...data } = Fact.parse(fact);
  const moment = (instant: number | null) => (instant === null ? null : new Date(instant).toISOString());
  const times = { at: moment(at) ?? '', occurredAt: moment(occurredAt), receivedAt: moment(receivedAt) };
  return { seq, kind, title: { zh: '', en: '' }, ...times, late, by, office, data };
}
