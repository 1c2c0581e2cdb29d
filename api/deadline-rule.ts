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
export function ruleAskedFor(request: DeadlineRequest, start: Instant): Counted {
  const { rule, basis } = request;
  if (rule !== undefined && basis === undefined) return { rule: ruleOf(rule), basis: null };
  if (rule === undefined && basis !== undefined) return byBasis(basis, start, request);
  throw invalid('invalid-body', [{ field: 'rule', expected: { zh: 'rule 与 basis 二者择一', en: 'either `rule` or `basis`' } }]);
}

function ruleOf(rule: NonNullable<DeadlineRequest['rule']>): DeadlineInput['rule'] {
  if (rule.unit === 'hour') return rule;
  return { ...rule, roll: rule.roll === undefined ? 'silent' : rule.roll ? 'roll' : 'noRoll' };
}

function byBasis(code: string, start: Instant, request: DeadlineRequest): Counted {
  const row = legalRow(code);
  if (!row) throw new Problem('unknown-basis');
  if (!inForceOn(row, dayOf(start))) throw new Problem('basis-not-in-force', { field: 'basis', expected: inForceText(row) });
  if (!row.period) throw new Problem('basis-without-period');
  const { length, unit, start: from, roll } = row.period;
  const rule =
    unit === 'hour'
      ? ({ unit, length, from: from === 'nextHour' ? 'nextHour' : 'moment' } as const)
      : ({ unit, length, roll, cutOff: 'midnight' } as const);
  refuseBeyond(row, request);
  return { rule, basis: { code, ...row.article, verification: row.verification } };
}

/** Refuses what the article does not know: an extension it has not, or longer, or once more than it has; time on the way outside civil procedure. */
function refuseBeyond(row: LegalRow, { extensions, suspensions }: DeadlineRequest): void {
  const way = suspensions.findIndex(({ why }) => why === 'travel');
  if (way >= 0 && !procedural.test(row.article.zh))
    throw new Problem('travel-not-excluded', { field: `suspensions.${way}.why`, basis: row.code });
  if (extensions.length === 0) return;
  if (row.extension === null) throw new Problem('clock-not-extendable', { field: 'extensions', expected: 'none', basis: row.code });
  const foreign = extensions.findIndex(({ unit }) => unit !== undefined && unit !== row.period?.unit);
  if (foreign >= 0) {
    const field = `extensions.${foreign}.unit`;
    throw new Problem('extension-unit-differs', { field, expected: row.period?.unit ?? '', basis: row.code });
  }
  const { max = Number.POSITIVE_INFINITY, times } = row.extension;
  // Where the text says no number, its limit is that of all together.
  const beyond = times === undefined ? sumOf(extensions) > max : extensions.length > times || extensions.some(({ length }) => length > max);
  const expected = times === undefined ? `<= ${max}` : `<= ${max}, ${times} x`;
  if (beyond) throw new Problem('extension-too-long', { field: 'extensions', expected, basis: row.code });
}

/** Periods of civil procedure (民事诉讼法第八十五条): those of the law itself and of its interpretation. */
const procedural = /民事诉讼法/;

function sumOf(extensions: DeadlineRequest['extensions']): number {
  return extensions.reduce((sum, { length }) => sum + length, 0);
}

function inForceText({ inForce: { from, until } }: LegalRow): { zh: string; en: string } {
  return {
    zh: `施行期内的开始日:${from ?? '(不详)'} 至 ${until ?? '今'}`,
    en: `a start while it is in force: ${from ?? '(not known)'} to ${until ?? 'today'}`,
  };
}
