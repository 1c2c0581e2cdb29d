import { condition, continueAsNew, setHandler, workflowInfo } from '@temporalio/workflow';
import { keepReassignment, reassignCases } from './kit/outside';
import { type ReassignmentInput, returnSignal } from './messages';

/**
 * An order by which the lead of cases changes 改派: a bulk re-assignment puts the cases named into other hands; a leave puts those of the absent person into
 * the deputy's when it begins, and back when it ends or the person returns. What a case refuses is kept with its reason, and holds up no other.
 */
export async function reassignment(input: ReassignmentInput): Promise<void> {
  const { id, from, leave } = input;
  let returned = input.returned ?? false;
  setHandler(returnSignal, () => {
    returned = true;
  });
  const sweep = async (phase: 'out' | 'back', begun: string): Promise<void> => {
    for (let after: string | null = begun; after !== null; after = await reassignCases(id, phase, after)) {
      if (workflowInfo().continueAsNewSuggested) await continueAsNew<typeof reassignment>({ ...input, phase, after, returned });
    }
  };
  if (input.phase !== 'back') {
    if (from > Date.now()) await condition(() => returned, from - Date.now());
    // Whoever came back before going leaves the cases where they are.
    if (!returned || input.phase === 'out') await sweep('out', input.after ?? '');
    await keepReassignment(id, 'moved');
    if (leave) await absence(leave.until, () => returned);
  }
  if (leave) await sweep('back', input.phase === 'back' ? (input.after ?? '') : '');
  await keepReassignment(id, 'ended');
}

/** Until the last moment of the leave (epoch ms UTC), or until somebody ends it; without one until somebody does. */
async function absence(until: number | null, returned: () => boolean): Promise<void> {
  if (until === null) await condition(returned);
  else if (until > Date.now()) await condition(returned, until - Date.now());
}
