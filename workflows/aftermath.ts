import { condition, getExternalWorkflowHandle } from '@temporalio/workflow';
import type { AccountabilityState, Decision } from '../domain/accountability/state';
import { withdrawAfterEnd } from './kit/outside';
import { breachAppealedSignal, breachWithdrawnSignal, concludedSignal, disputeWorkflowId, rectificationMissedSignal } from './messages';

/** The file of a proposal, as far as its errands need it. */
interface File {
  readonly state: AccountabilityState;
  once(key: string, start: () => Promise<void>): Promise<void>;
  hasStarted(key: string): boolean;
}

/** Something the case is told once, because of what became of the measure. */
interface Errand {
  readonly key: string;
  readonly run: (state: AccountabilityState) => Promise<void>;
}

const told: Errand = { key: 'case-told', run: tellDecision };
const missed: Errand = { key: 'rectification-missed', run: tellMissed };
const appealed: Errand = { key: 'breach-appealed', run: tellAppealed };

/** Runs the errands of a proposal beside its story, each once, as soon as there is reason to. */
export async function runErrands(file: File): Promise<never> {
  for (;;) {
    await condition(() => hasErrands(file));
    const [errand] = errandsOf(file);
    if (errand) await file.once(errand.key, () => errand.run(file.state));
  }
}

/** Whether the case has still to be told something. */
export function hasErrands(file: File): boolean {
  return errandsOf(file).length > 0;
}

function errandsOf(file: File): readonly Errand[] {
  const { status, aftermath } = file.state;
  const due = [
    ...(status === 'in-force' || status === 'concluded' ? [told] : []),
    ...(aftermath?.missed ? [missed] : []),
    ...(aftermath?.breachRevoked ? [appealed] : []),
  ];
  return due.filter(({ key }) => !file.hasStarted(key));
}

/** How it was decided: that a signed measure was reversed later, the case learns by other means. A case that has closed is no error. */
async function tellDecision(state: AccountabilityState): Promise<void> {
  const { number, id } = state;
  const decision = decisionOf(state);
  if (decision === undefined) return;
  await getExternalWorkflowHandle(disputeWorkflowId(number))
    .signal(concludedSignal, { id, decision })
    .catch(() => undefined);
}

function decisionOf(state: AccountabilityState): Decision | undefined {
  if (state.aftermath) return 'signed';
  return state.status === 'concluded' && state.decision !== 'reversed' ? state.decision : undefined;
}

/** 逾期未整改: the case's next rung may follow; a case that has closed has none. */
async function tellMissed({ number, id }: AccountabilityState): Promise<void> {
  await getExternalWorkflowHandle(disputeWorkflowId(number))
    .signal(rectificationMissedSignal, { id })
    .catch(() => undefined);
}

/** 连同超期认定一并撤销: the case takes back what was missed, and tells what else rests on it; for one that has ended it is done from here. */
async function tellAppealed({ id, number, evidence }: AccountabilityState): Promise<void> {
  const { clock, occurrence, rests = [{ clock, occurrence }] } = evidence;
  await getExternalWorkflowHandle(disputeWorkflowId(number))
    .signal(breachAppealedSignal, rests)
    .catch(() => takeBack(id, number, rests));
}

async function takeBack(id: string, number: string, rests: NonNullable<AccountabilityState['evidence']['rests']>): Promise<void> {
  const others = await withdrawAfterEnd(
    number,
    rests.map((one) => ({ ...one, why: 'appeal' as const })),
  );
  for (const other of others.filter((one) => one !== id)) {
    await getExternalWorkflowHandle(other)
      .signal(breachWithdrawnSignal, 'appeal')
      .catch(() => undefined);
  }
}
