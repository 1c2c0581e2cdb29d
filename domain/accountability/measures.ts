import type { AccountabilityCommand } from '../../contracts/commands';
import type { Measure } from '../../contracts/plan';
import type { Refusal } from '../refusal';
import type { AccountabilityState } from './state';

type Signed = Measure | 'veto';

/** How heavy a measure is, by its place on the ladder 提醒、督办、约谈、通报、挂牌督办、责任倒查、移送. */
const weights: { readonly [measure in Signed]: number } = { interview: 1, circular: 2, listed: 3, trace: 4, referral: 5, veto: 6 };

/** Whether one measure is heavier than another; what this release does not know is not. */
function isHeavier(one: Signed, other: string): boolean {
  return weights[one] > (Object.entries(weights).find(([known]) => known === other)?.[1] ?? Number.POSITIVE_INFINITY);
}

/**
 * Why this measure may not be signed. A veto 一票否决 needs a legal basis that the place has entered (AC-9, AC-10); anything else must not be heavier than
 * what the office was heard about.
 */
export function measureRefused(state: AccountabilityState, command: AccountabilityCommand): Refusal | undefined {
  if (command.name === 'sign') return signing(state, command.body.measure);
  return command.name === 'decide-appeal' ? changing(state, command.body) : undefined;
}

function signing({ terms, measure: proposed }: AccountabilityState, measure: Signed | undefined): Refusal | undefined {
  if (measure === undefined) return undefined;
  if (measure === 'veto') return terms?.veto ? undefined : withoutBasis;
  return isHeavier(measure, proposed) ? heavier(proposed) : undefined;
}

const withoutBasis: Refusal = {
  code: 'veto-without-basis',
  field: 'measure',
  expected: 'interview, circular, listed, trace',
  basis: 'AC-10',
};

/** On appeal a measure becomes lighter or falls: whoever objects is never worse off. */
function changing(
  state: AccountabilityState,
  { result, measure }: { readonly result: string; readonly measure?: Signed | undefined },
): Refusal | undefined {
  if (result !== 'changed') return undefined;
  if (measure === undefined) return { code: 'measure-unsaid', field: 'measure', expected: `< ${state.measure}` };
  return isHeavier(measure, state.measure) || measure === state.measure ? heavier(state.measure) : undefined;
}

function heavier(than: string): Refusal {
  return { code: 'measure-heavier', field: 'measure', expected: `< ${than}` };
}
