import { setHandler } from '@temporalio/workflow';
import type { Command } from '../contracts/commands';
import { movedDeadlines, planWithNotice, sparedBy } from '../domain/dispute/adoption';
import type { DisputeFactBody } from '../domain/dispute/facts';
import type { DisputeState } from '../domain/dispute/state';
import type { CaseFile } from './kit/file';
import { noticeUpdate } from './messages';

/** 放假安排公布: the days off of a year are known; every clock of the case is counted anew, once. A case that knows the year answers that nothing moved. */
export function takeNotices(file: CaseFile<DisputeState, Command, DisputeFactBody>): void {
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
