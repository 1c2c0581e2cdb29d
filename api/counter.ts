import type { DisputeView } from '../contracts/api/dispute';
import { type Form, formOf } from '../domain/dispute/form';
import { openMilestones } from '../domain/dispute/milestones';
import { allowedCommands } from '../domain/dispute/permissions';
import { petitionFormOf } from '../domain/petition/form';
import { allowedPetition } from '../domain/petition/permissions';
import { actorOf, type Caller } from './caller';
import type { Desk } from './desk';
import { disputeDesk, petitionDesk } from './desks';
import { milestoneName } from './plug-ins';
import type { StoredCase } from './stored';
import { moment } from './views/moment';

/** The desk that takes the commands of this case, by the procedure of its type. */
export function deskOf({ procedure }: StoredCase): Desk {
  return procedure === 'petition' ? petitionDesk : disputeDesk;
}

/** What the caller may send to this case now. */
export function allowedIn(stored: StoredCase, caller: Caller): readonly string[] {
  const actor = actorOf(caller);
  return stored.procedure === 'petition' ? allowedPetition(stored.state, actor) : allowedCommands(stored.state, actor);
}

/** What this case will accept of each command from this caller now. */
export function formIn(stored: StoredCase, caller: Caller): (name: string) => Form {
  const { office } = actorOf(caller);
  return (name) => (stored.procedure === 'petition' ? petitionFormOf(stored.state, name, office) : formOf(stored.state, name, office));
}

/** The milestones of this case; a petition has none. */
export function milestonesOf(stored: StoredCase): DisputeView['milestones'] {
  if (stored.procedure === 'petition') return [];
  const { state } = stored;
  const open = openMilestones(state);
  return (state.plan.milestones ?? []).map((rule) => {
    const reached = state.milestones?.findLast((one) => one.code === rule.code);
    return {
      code: rule.code,
      name: milestoneName(state.plan.type.code, rule.code),
      open: open.includes(rule),
      reachedAt: reached ? moment(reached.at) : null,
    };
  });
}
