import type { Words } from '../../contracts/plug-ins';

const names: Readonly<Record<string, Words>> = {
  'first-reply': { zh: '首次答复期限', en: 'the first reply' },
  'weekly-update': { zh: '每周更新期限', en: 'the weekly update' },
  watch: { zh: '观察期', en: 'the watch' },
  'mediation-period': { zh: '调解期限', en: 'the mediation period' },
  'confirmation-window': { zh: '司法确认申请期', en: 'the window for judicial confirmation' },
  'court-acceptance': { zh: '法院受理期限', en: 'the court’s acceptance' },
  'court-decision': { zh: '法院审查期限', en: 'the court’s decision' },
  'court-ceiling': { zh: '法院审结期限', en: 'the court’s ceiling' },
  statement: { zh: '单位说明期', en: 'the statement period' },
  decision: { zh: '签发期限', en: 'the decision' },
};

/** What a clock is called; one without a name shows its code. */
export function clockName(code: string): Words {
  return names[code] ?? { zh: code, en: code };
}
