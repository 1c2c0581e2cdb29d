import type { Words } from '../../contracts/plug-ins';
import { jurisdictions } from '../../jurisdictions';
import { allDisputeTypes } from '../catalogue';

/** The clocks of an accountability proposal, which belong to no plug-in. */
const procedural: readonly { readonly code: string; readonly name: Words }[] = [
  { code: 'statement', name: { zh: '单位说明期', en: 'the statement period' } },
  { code: 'rectification', name: { zh: '整改期限', en: 'the rectification' } },
  { code: 'acceptance', name: { zh: '整改核实期限', en: 'the look at the rectification' } },
  { code: 'objection', name: { zh: '申请复核期限', en: 'the objection' } },
  { code: 'review', name: { zh: '复核决定期限', en: 'the decision on the objection' } },
  { code: 'decision', name: { zh: '签发期限', en: 'the decision' } },
];

/** What a clock is called, or the trigger that proposes as a clock does; one without a name, of a plug-in this release no longer has, shows its code. */
export function clockName(code: string): Words {
  const plugged = [...allDisputeTypes(), ...jurisdictions].flatMap((plugIn) => plugIn.clocks);
  const triggers = jurisdictions.flatMap((place) => place.triggers ?? []).map(({ id, name }) => ({ code: id, name }));
  return [...procedural, ...plugged, ...triggers].find((clock) => clock.code === code)?.name ?? { zh: code, en: code };
}
