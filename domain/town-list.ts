import type { GuardRule } from '../contracts/plan';
import type { OfficeRef } from '../contracts/principal';
import { levelAtLeast } from './office';
import type { Refusal } from './refusal';

/**
 * Why a matter of this type is not given to this office 不得将清单外的县级部门事项交由乡镇 (G-13), or undefined. Below the county stands what is on the
 * list of its tasks 履职事项清单 and nothing else; `values` of the rule are the types on it. What an office keeps itself was not given to it.
 */
export function offTownList({ basis, values }: GuardRule, type: string, giver: string, to: OfficeRef): Refusal | undefined {
  if (giver === to.id || levelAtLeast(to.level, 'county') || values.includes(type)) return undefined;
  return { code: 'not-on-town-list', field: 'office', expected: '>= county', basis };
}
