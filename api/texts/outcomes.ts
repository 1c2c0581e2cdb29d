import type { Words } from '../../contracts/plug-ins';

/** What measures, decisions and results are called. */
const outcomes: Readonly<Record<string, Words>> = {
  interview: { zh: '约谈', en: 'an interview' },
  circular: { zh: '通报', en: 'a circular' },
  listed: { zh: '挂牌督办', en: 'listed supervision' },
  trace: { zh: '责任倒查', en: 'a trace of responsibility' },
  referral: { zh: '移送', en: 'a referral for accountability' },
  rebound: { zh: '反弹', en: 'it came back' },
  'skip-level': { zh: '越级访', en: 'the responsible offices were passed over' },
  'turned-criminal': { zh: '民转刑', en: 'it became a criminal case' },
  signed: { zh: '签发', en: 'signed' },
  dismissed: { zh: '不予追责', en: 'dismissed' },
  withdrawn: { zh: '撤销', en: 'withdrawn' },
  satisfied: { zh: '满意', en: 'satisfied' },
  dissatisfied: { zh: '不满意', en: 'not satisfied' },
  'not-reached': { zh: '未联系上', en: 'not reached' },
  'try-again': { zh: '未联系上,改日再访', en: 'not reached, to be tried again' },
  confirmed: { zh: '确认有效', en: 'confirmed' },
  transfer: { zh: '转送', en: 'transferred' },
  assign: { zh: '交办', en: 'assigned' },
  upheld: { zh: '维持', en: 'upheld' },
  changed: { zh: '变更', en: 'changed' },
  'card-ordinary': { zh: '督办单', en: 'an ordinary card' },
  'card-yellow': { zh: '黄牌', en: 'a yellow card' },
  'card-red': { zh: '红牌', en: 'a red card' },
  'objection-upheld': { zh: '异议成立', en: 'the objection is right' },
  'objection-dismissed': { zh: '异议不成立', en: 'the objection is dismissed' },
  rejected: { zh: '驳回', en: 'rejected' },
};

/** An outcome in words, or undefined where its code says nothing to a reader. */
export function outcomeWords(code: string): Words | undefined {
  return outcomes[code];
}
