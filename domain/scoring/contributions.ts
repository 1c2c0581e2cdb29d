import type { Day } from '../time';
import type { CallBack, CaseInputs, Closing, Held, Order } from './case-inputs';

/** One thing to be counted: by which measure, on which day, and whether it goes into the numerator. */
export interface Contribution {
  readonly metric: string;
  readonly on: Day;
  readonly hit: boolean;
  /** Counted on neither side, with the reason and who approved it. */
  readonly excused: Held['excused'];
}

/** What a case gives to the measures of its office, MX-1 to MX-13 and MX-15; MX-14 is counted by the court. */
export function contributionsOf(inputs: CaseInputs): readonly Contribution[] {
  return [
    ...held('MX-1', inputs.acceptance),
    ...held('MX-2', inputs.completion),
    ...(inputs.accepted ? [counted('MX-3', inputs.accepted, inputs.closings.length > 0)] : []),
    ...inputs.mediations.map(({ ended, agreed }) => counted('MX-4', ended, agreed)),
    ...inputs.closings.slice(0, 1).map(({ on, ...first }) => counted('MX-5', on, resolvedAtOnce(first))),
    ...inputs.closings.map(({ on, reopened }) => counted('MX-11', on, reopened)),
    ...inputs.callBacks.flatMap(calledBack),
    ...inputs.orders.flatMap(ordered),
    ...inputs.repeatPetitions.map((on) => counted('MX-10', on, true)),
    ...(inputs.turnedCriminal ? [counted('MX-12', inputs.turnedCriminal, true)] : []),
    counted('MX-13', inputs.registered, inputs.online),
    ...(inputs.leaderCase ? [counted('MX-15', inputs.leaderCase.on, inputs.leaderCase.resolved)] : []),
    ...inputs.missedDeadlines.map((on) => counted('missed-deadlines', on, true)),
    ...inputs.unansweredCards.map((on) => counted('unanswered-cards', on, true)),
  ];
}

const counted = (metric: string, on: Day, hit: boolean): Contribution => ({ metric, on, hit, excused: null });

const held = (metric: string, period: Held | null): Contribution[] =>
  period ? [{ metric, on: period.on, hit: period.met, excused: period.excused }] : [];

const resolvedAtOnce = ({ resolved, repeatVisits, reopened }: Omit<Closing, 'on'>) => resolved && repeatVisits === 0 && !reopened;

/** Three unanswered calls are 'not reached', which is neither unsolved nor unhappy: such a case is eligible for evaluation and was not evaluated. */
function calledBack({ on, contacted, solved, satisfied }: CallBack): Contribution[] {
  const evaluated = contacted && satisfied !== null;
  return [
    counted('MX-6', on, evaluated),
    ...(evaluated ? [counted('MX-7', on, satisfied !== 'dissatisfied')] : []),
    ...(contacted && solved !== null ? [counted('MX-8b', on, solved)] : []),
    ...(evaluated ? [counted('MX-8c', on, satisfied !== 'dissatisfied')] : []),
  ];
}

const ordered = ({ on, contactedInTime, signedInTime, returned, handledAgain }: Order): Contribution[] => [
  counted('MX-8a', on, contactedInTime),
  counted('MX-9a', on, signedInTime),
  counted('MX-9b', on, returned),
  counted('MX-9c', on, handledAgain),
];
