import { command, type Step } from '../support/dispute-spec';

// The usual way into each stage, in a quiet March 2026 without holidays.

export const accepted: readonly Step[] = [command('accept', '2026-03-03 09:00')];
export const mediating: readonly Step[] = [...accepted, command('route', '2026-03-04 09:00')];
export const suspended: readonly Step[] = [...mediating, command('suspend', '2026-03-05 09:00')];
export const agreed: readonly Step[] = [...mediating, command('conclude-agreement', '2026-03-06 09:00')];
export const sought: readonly Step[] = [...agreed, command('apply-confirmation', '2026-03-09 09:00')];
export const courtAccepted: readonly Step[] = [...sought, command('accept-confirmation', '2026-03-10 09:00')];
export const visiting: readonly Step[] = [...agreed, command('waive-confirmation', '2026-03-09 09:00')];
export const watching: readonly Step[] = [...visiting, command('record-visit', '2026-03-10 09:00')];
