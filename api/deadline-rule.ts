import type { DeadlineRequest } from '../contracts/api/deadline';
import type { DeadlineInput } from '../contracts/deadline';
import type { LegalRow } from '../contracts/law';
import type { LegalBasis } from '../contracts/plug-ins';
import { dayOf, type Instant } from '../domain/time';
import { legalRow } from '../law';
import { inForceOn } from '../law/in-force';
import { invalid } from './parse';
import { Problem } from './problem';

/** How a deadline is counted, and by which article where the caller named one. */
interface Counted {
  readonly rule: DeadlineInput['rule'];
  readonly basis: LegalBasis | null;
}

/** The rule a caller gave, or that of the legal basis it named. Refuses both or neither, and a basis that fixes no period on the day of the start. */
export function ruleAskedFor({ rule, basis }: DeadlineRequest, start: Instant): Counted {
  if (rule !== undefined && basis === undefined) return { rule: ruleOf(rule), basis: null };
  if (rule === undefined && basis !== undefined) return byBasis(basis, start);
  throw invalid('invalid-body', [{ field: 'rule', expected: { zh: 'rule 与 basis 二者择一', en: 'either `rule` or `basis`' } }]);
}

function ruleOf(rule: NonNullable<DeadlineRequest['rule']>): DeadlineInput['rule'] {
  if (rule.unit === 'hour') return rule;
  return { ...rule, roll: rule.roll === undefined ? 'silent' : rule.roll ? 'roll' : 'noRoll' };
}

function byBasis(code: string, start: Instant): Counted {
  const row = legalRow(code);
  if (!row) throw new Problem('unknown-basis');
  if (!inForceOn(row, dayOf(start))) throw new Problem('basis-not-in-force', { field: 'basis', expected: inForceText(row) });
  if (!row.period) throw new Problem('basis-without-period');
  const { length, unit, start: from, roll } = row.period;
  const rule =
    unit === 'hour'
      ? ({ unit, length, from: from === 'nextHour' ? 'nextHour' : 'moment' } as const)
      : ({ unit, length, roll, cutOff: 'midnight' } as const);
  return { rule, basis: { code, ...row.article, verification: row.verification } };
}

function inForceText({ inForce: { from, until } }: LegalRow): { zh: string; en: string } {
  return {
    zh: `施行期内的开始日:${from ?? '(不详)'} 至 ${until ?? '今'}`,
    en: `a start while it is in force: ${from ?? '(not known)'} to ${until ?? 'today'}`,
  };
}
