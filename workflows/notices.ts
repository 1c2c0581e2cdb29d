import { ApplicationFailure, setHandler } from '@temporalio/workflow';
import type { CalendarNotice } from '../contracts/plan';
import { movedDeadlines, planWithNotice, sparedBy } from '../domain/dispute/adoption';
import type { DisputeFactBody } from '../domain/dispute/facts';
import type { Supervised } from '../domain/dispute/state';
import { type Instant, yearOf } from '../domain/time';

import { noticeUpdate } from './messages';

/** The file of a case of any procedure, as far as a notice moves it. */
interface File {
  readonly state: Supervised;
  now(): Instant;
  record(bodies: readonly Extract<DisputeFactBody, { kind: 'breachWithdrawn' | 'calendarAdopted' }>[]): void;
}

/** 放假安排公布: the days off of a year are known; every clock of the case is counted anew, once. A case that knows the year answers that nothing moved. */
export function takeNotices(file: File): void {
  setHandler(
    noticeUpdate,
    (notice) => {
      const { state } = file;
      if (state.plan.calendar.validThrough >= `${notice.year}-12-31`) return [];
      const plan = planWithNotice(state.plan, notice);
      const at = file.now();
      const moved = movedDeadlines(state, plan, at);
      file.record([...sparedBy(state, plan, at, 'calendar'), { kind: 'calendarAdopted', notice, moved }]);
      return moved;
    },
    { description: 'The days off of a year were published', validator: (notice) => refuseGap(file.state, notice) },
  );
}

/** A year that was left out would count as known, and never be asked for again. */
function refuseGap({ plan }: Supervised, { year }: CalendarNotice): void {
  const { validThrough } = plan.calendar;
  if (year <= yearOf(validThrough) + 1) return;
  throw ApplicationFailure.nonRetryable(`its calendar ends on ${validThrough}; adopt-plan brings the years after it`, 'NoticeGap');
}
