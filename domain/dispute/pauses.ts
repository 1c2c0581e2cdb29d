import { isOpen } from '../clock/clock';
import type { Refusal } from '../refusal';
import { dayOf, HOUR, type Instant, MINUTE, SECOND, startOf } from '../time';
import type { Supervised } from './state';

/** Why the clocks do not stand still from this moment on 中止重叠, or undefined: they stood still until later than that already. */
export function pauseObjection({ clocks }: Supervised, occurredAt: Instant): Refusal | undefined {
  const last = Math.max(...clocks.filter(isOpen).flatMap(({ pauses }) => pauses.map(({ from, to }) => to ?? from)));
  return occurredAt < last ? { code: 'suspensions-overlap', field: 'occurredAt', expected: `>= ${momentOf(last)}` } : undefined;
}

/** Why they do not go on at this moment 恢复早于中止, or undefined: they stood still from a later one on. */
export function resumptionObjection({ clocks }: Supervised, occurredAt: Instant): Refusal | undefined {
  const begun = clocks.flatMap(({ pauses }) => pauses.filter(({ to }) => to === null).map(({ from }) => from));
  // A clock that began while the others stood still has its pause from there: the first is that of the act.
  const first = Math.min(...begun);
  if (begun.length === 0 || occurredAt >= first) return undefined;
  return { code: 'suspension-ends-before-it-begins', field: 'occurredAt', expected: `>= ${momentOf(first)}` };
}

/** A moment as people write it, in UTC+8. */
function momentOf(at: Instant): string {
  const passed = at - startOf(dayOf(at));
  const [hours, minutes, seconds] = [passed / HOUR, (passed % HOUR) / MINUTE, (passed % MINUTE) / SECOND].map((count) =>
    String(Math.floor(count)).padStart(2, '0'),
  );
  return `${dayOf(at)}T${hours}:${minutes}:${seconds}+08:00`;
}
