import { ApplicationFailure, setHandler } from '@temporalio/workflow';
import type { CalendarNotice } from '../contracts/plan';
import { knowsNotice } from '../domain/calendar-notice';
import { movedDeadlines, planWithNotice, sparedBy } from '../domain/dispute/adoption';
import { takenBack } from '../domain/dispute/corrections';
import type { DisputeFactBody } from '../domain/dispute/facts';
import type { Supervised } from '../domain/dispute/state';
import type { Unfounded } from '../domain/ledger/unfounded';
import { type Instant, yearOf } from '../domain/time';

import { correctionUpdate, noticeUpdate } from './messages';

/** The file of a case of any procedure, as far as a notice moves it. */
interface File {
  readonly state: Supervised;
  now(): Instant;
  record(bodies: readonly Extract<DisputeFactBody, { kind: 'breachWithdrawn' | 'calendarAdopted' }>[]): void;
}

/**
 * 放假安排更正: a year's days off were known wrong. Every clock is counted anew, and what was missed only by the wrong calendar is taken back, once: a case
 * that knows the correction answers that nothing moved.
 */
function takeCorrections(file: File): void {
  setHandler(
    correctionUpdate,
    ({ notice, unfounded }) => {
      const { state } = file;
      const at = file.now();
      const known = knowsNotice(state.plan.calendar, notice);
      const plan = known ? state.plan : planWithNotice(state.plan, notice);
      const moved = movedDeadlines(state, plan, at);
      const own = sparedBy(state, plan, at, 'calendar').map(({ clock, occurrence }): Unfounded => ({ clock, occurrence, why: 'calendar' }));
      const standing = (one: Unfounded) => state.breaches.some((breach) => isOn(breach, one) && !breach.withdrawn);
      const withdrawn = [...own, ...unfounded.filter((one) => standing(one) && !own.some((other) => isOn(other, one)))];
      file.record([
        ...withdrawn.map((one) => takenBack(state, one, at, one.why)),
        ...(known ? [] : [{ kind: 'calendarAdopted', notice, moved } as const]),
      ]);
      return { moved, withdrawn };
    },
    { description: 'The days off of a year were corrected', validator: ({ notice }) => refuseGap(file.state, notice) },
  );
}

const isOn = (breach: Pick<Unfounded, 'clock' | 'occurrence'>, one: Unfounded) =>
  breach.clock === one.clock && breach.occurrence === one.occurrence;

/** 放假安排公布: the days off of a year are known; every clock of the case is counted anew, once. A case that knows the year answers that nothing moved. */
export function takeNotices(file: File): void {
  takeCorrections(file);
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
