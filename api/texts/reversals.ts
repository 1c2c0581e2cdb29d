import type { Words } from '../../contracts/plug-ins';
import type { WithdrawalReason } from '../../domain/dispute/facts';

const texts: Readonly<Record<WithdrawalReason | 'not-said', Words>> = {
  'timely-act': { zh: '期限内已收到,系统处理在后', en: 'the act was received in time and applied late' },
  'corrected-date': { zh: '办理时间录入有误,已更正', en: 'the moment of an act was entered wrong and put right' },
  'wrong-assignment': { zh: '误交办,已更正', en: 'the case was in the wrong hands' },
  calendar: { zh: '工作日历有误,按正确日历未超期', en: 'the calendar was wrong; by the right one nothing was missed' },
  plan: { zh: '办理方案变更后未超期', en: 'nothing was missed by the plan the case was moved to' },
  outage: { zh: '平台停机期间不计', en: 'the platform was down' },
  'unfounded-hand-up': { zh: '因不应发生的上报而承办', en: 'the office only had the case by a hand-up that should not have been' },
  appeal: { zh: '申诉成立', en: 'an appeal was granted' },
  'not-said': { zh: '0.3版之前未记录原因', en: 'before version 0.3 no reason was kept' },
};

/** Why an entry was reversed 冲销理由. */
export function reversalWords(code: string): Words {
  return Object.entries(texts).find(([known]) => known === code)?.[1] ?? { zh: code, en: code };
}
