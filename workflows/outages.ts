import { condition, patched, setHandler } from '@temporalio/workflow';
import { inCaseTime, type Outage } from '../domain/clock/outages';
import type { DisputeFactBody } from '../domain/dispute/facts';
import { outageFacts } from '../domain/dispute/outages';
import type { Supervised } from '../domain/dispute/state';
import type { Instant } from '../domain/time';
import { outageSignal, outageUpdate } from './messages';

/** The file of a case of any procedure, as far as an outage moves it. */
interface File {
  readonly state: Supervised;
  now(): Instant;
  /** Commands left as signals that have not been judged yet. */
  waiting(): boolean;
  record(bodies: readonly Extract<DisputeFactBody, { kind: 'breachWithdrawn' | 'outageAllowed' }>[]): void;
}

/**
 * 平台停机补偿: the time the platform was down is not charged to the office, once. A case that knows the outage answers that nothing moved. What was left with
 * it in the meantime acts first: a clock that begins with it has lost the time as well.
 */
export function takeOutages(file: File): void {
  const take = (outage: Outage) => {
    const facts = outageFacts(file.state, inCaseTime(file.state.plan.pace, outage), file.now());
    file.record(facts);
    return facts.flatMap((fact) => (fact.kind === 'outageAllowed' ? fact.moved : []));
  };
  const inTurn = (outage: Outage) =>
    file.waiting() && patched('outage-in-turn') ? condition(() => !file.waiting()).then(() => take(outage)) : take(outage);
  setHandler(outageUpdate, inTurn, { description: 'The platform was down: the time is given back' });
  setHandler(
    outageSignal,
    async (outage) => {
      await inTurn(outage);
    },
    { description: 'The platform was down: what was left while the case did not answer' },
  );
}
