import { setHandler } from '@temporalio/workflow';
import { movedDeadlines, planWithNotice, sparedBy } from '../domain/dispute/adoption';
import type { DisputeFactBody } from '../domain/dispute/facts';
import type { Supervised } from '../domain/dispute/state';
import type { Instant } from '../domain/time';
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
      file.record([...sparedBy(state, plan, at), { kind: 'calendarAdopted', notice, moved }]);
      return moved;
    },
    { description: 'The days off of a year were published' },
  );
}
