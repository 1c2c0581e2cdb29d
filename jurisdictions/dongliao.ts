import type { Jurisdiction, NamedClock } from '../contracts/plug-ins';
import { qionglai } from './qionglai';

/** The settings of this product that a place without a source of its own begins with; each stands as a setting among its bases. */
const settings = ['SET-LADDER', 'SET-WATCH', 'SET-OUTAGE', 'SET-STATEMENT', 'SET-DECISION'];

/** The date of a look-back visit: so many months after the close-out. No source gives one: a setting the place must confirm. */
const lookBack = (code: string, length: number, name: NamedClock['name']): NamedClock => ({
  code,
  name,
  basis: 'SET-LOOK-BACK',
  length,
  unit: 'month',
  roll: false,
  scope: 'case',
  duty: 'holder',
  ends: 'breach',
  start: ['enter:watching'],
  meet: [`lookedBack:${code}`],
  stop: ['reopened', 'enter:proceeding', 'enter:visiting', 'enter:ended'],
  recurring: false,
  reminders: [{ length: 3, unit: 'workingDay' }],
  ladder: 'look-back',
  suspendable: false,
  extension: null,
  keepsWatch: true,
});

/**
 * Dongliao County, Jilin 东辽县: the police stations visit one family and three neighbours to learn whether a settled dispute may come back 走一家访三家 (JL-DL-10),
 * and follow it where that is needed. Whatever else a place has to fix no source of Dongliao says: it is a setting of this product.
 */
export const dongliao: Jurisdiction = {
  code: 'dongliao',
  version: '2026-11-27',
  prefix: 'DL',
  name: { zh: '东辽县', en: 'Dongliao' },
  clocks: [
    {
      code: 'weekly-update',
      name: { zh: '每周更新期限', en: 'the weekly update' },
      basis: 'SET-UPDATE',
      length: 7,
      unit: 'calendarDay',
      roll: false,
      scope: 'holder',
      duty: 'holder',
      ends: 'breach',
      start: ['assigned', 'enter:accepted', 'enter:mediating', 'enter:proceeding', 'enter:visiting'],
      meet: ['progress', 'declined'],
      stop: ['enter:scoring', 'enter:watching', 'enter:ended'],
      recurring: true,
      reminders: [{ length: 1, unit: 'workingDay' }],
      ladder: 'standard',
      suspendable: false,
      extension: null,
    },
    ...qionglai.clocks.filter(({ code }) => code === 'watch'),
    lookBack('first-look-back', 1, { zh: '结案后第一次回访', en: 'the first look-back visit' }),
    lookBack('second-look-back', 2, { zh: '结案后第二次回访', en: 'the second look-back visit' }),
    lookBack('third-look-back', 3, { zh: '结案后第三次回访', en: 'the third look-back visit' }),
  ],
  ladders: {
    ...qionglai.ladders,
    // Proposals alone: a closed case is not moved to another office. The distances are settings of this product (SET-LADDER).
    'look-back': [
      { id: 'interview', after: { length: 2, unit: 'workingDay' }, act: 'propose', measure: 'interview', card: 'yellow' },
      { id: 'circular', after: { length: 10, unit: 'workingDay' }, act: 'propose', measure: 'circular', card: 'red' },
    ],
  },
  clockLadders: { 'mediation-period': 'case-period' },
  triggers: (qionglai.triggers ?? []).filter(({ id }) => id === 'rebound-trace'),
  guards: [],
  grades: qionglai.grades,
  visitAttempts: 3,
  visits: {
    caller: { who: 'holder', basis: 'JL-DL-10' },
    neighbours: { count: 3, orReason: true, basis: 'JL-DL-10' },
    lookBacks: {
      clocks: ['first-look-back', 'second-look-back', 'third-look-back'],
      chosen: { latest: 180, basis: 'SET-LOOK-BACK' },
      basis: 'SET-LOOK-BACK',
    },
  },
  officeHours: qionglai.officeHours,
  spreadMinutes: qionglai.spreadMinutes,
  outages: { shortMinutes: 60, marginMinutes: 120, basis: 'SET-OUTAGE' },
  statement: qionglai.statement,
  decision: qionglai.decision,
  score: qionglai.score,
  bases: [
    {
      code: 'JL-DL-10',
      zh: '东辽县公安局:派出所采取“走一家访三家”等方式,深入了解已化解矛盾纠纷是否存在反弹风险。三户未走访时记明原因即可,为本产品设定',
      en: 'Dongliao county police: stations visit one family and call on three to learn whether a settled dispute may come back. That a recorded reason may stand in for the three is a setting of this product',
      verification: 'S',
    },
    ...qionglai.bases.filter(({ code }) => code === 'JL-DL-12' || settings.includes(code)),
    {
      code: 'SET-UPDATE',
      zh: '本产品设定:每七日更新一次办理进展(本地来源未载)',
      en: 'Setting of this product: an update every seven days (no source of this place says)',
      verification: 'setting',
    },
    {
      code: 'SET-LOOK-BACK',
      zh: '本产品设定:结案后第一、第二、第三个月各回访一次,办结单位可另定日期,最迟结案后180日(来源只说“一步三回头”“适时”(QL-26)、“视情跟踪”,未载日期)',
      en: 'Setting of this product: a look-back visit one, two and three months after close-out; whoever closes the case out may set other dates, at most 180 days after it. The sources say “timely” (QL-26) and give no date',
      verification: 'setting',
    },
  ],
};
