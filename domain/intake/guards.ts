import type { GuardRule } from '../../contracts/plan';
import type { Refusal } from '../refusal';
import { addMonths, type Day } from '../time';

/** What a registration brings, as far as its guards look at it: the claim, checked by its schema, and the day of registration. */
export interface Intake {
  readonly claim: Readonly<Record<string, unknown>>;
  readonly registeredOn: Day;
}

type IntakeGuard = (intake: Intake, rule: GuardRule) => Refusal | undefined;

/** The guards a dispute type may set before a case exists, by code. They look at fields of the claim, so a type that names one has that field. */
const guards: Readonly<Record<string, IntakeGuard>> = {
  /** At most so many speak for the many 推选代表 (G-7). `values`: the number; the field is `representatives`. */
  'representatives-cap': ({ claim }, { basis, values }) => {
    const { representatives } = claim;
    const most = Number(values[0]);
    if (typeof representatives !== 'number' || representatives <= most) return undefined;
    return { code: 'too-many-representatives', field: 'claim.representatives', expected: `<= ${most}`, basis };
  },
  /** The same matter is not before two bodies at once (G-9). `values`: what `elsewhere` may not say. */
  'no-parallel-procedure': ({ claim }, { basis, values }) => {
    const { elsewhere } = claim;
    if (typeof elsewhere !== 'string' || !values.includes(elsewhere)) return undefined;
    return { code: 'parallel-procedure', field: 'claim.elsewhere', expected: `none of ${values.join(', ')}`, basis };
  },
  /** What is before a court, an arbitration body or an authority already is no petition 诉访分离 (G-11). `values`: what `elsewhere` may not say. */
  'legal-process-first': ({ claim }, { basis, values }) => {
    const { elsewhere } = claim;
    if (typeof elsewhere !== 'string' || !values.includes(elsewhere)) return undefined;
    return { code: 'legal-process-first', field: 'claim.elsewhere', expected: `none of ${values.join(', ')}`, basis };
  },
  /** Matters this procedure does not take (CMD-1). `values`: what `subject` may not say. */
  'subject-excluded': ({ claim }, { basis, values }) => {
    const { subject } = claim;
    if (typeof subject !== 'string' || !values.includes(subject)) return undefined;
    return { code: 'subject-excluded', field: 'claim.subject', expected: `none of ${values.join(', ')}`, basis };
  },
  /** Too long ago to be taken up (CN-4). `values`: the number of years; the field is `happenedOn`. */
  'not-older-than-years': ({ claim, registeredOn }, { basis, values }) => {
    const { happenedOn } = claim;
    const since = addMonths(registeredOn, -12 * Number(values[0]));
    if (typeof happenedOn !== 'string' || happenedOn >= since) return undefined;
    return { code: 'claim-too-old', field: 'claim.happenedOn', expected: `>= ${since}`, basis };
  },
};

/** Every guard a dispute type may set at the intake. */
export const intakeGuardCodes: readonly string[] = Object.keys(guards);

/** The first objection to a registration, or undefined. An unknown code objects to nothing: types are checked at start. */
export function intakeObjection(rules: readonly GuardRule[], intake: Intake): Refusal | undefined {
  for (const rule of rules) {
    const refusal = guards[rule.code]?.(intake, rule);
    if (refusal) return refusal;
  }
  return undefined;
}
