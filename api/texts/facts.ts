import type { Words } from '../../contracts/plug-ins';
import type { DisputeFactKind } from '../../domain/dispute/facts';

/** What each fact is called in the timeline 时间线. */
const titles: { readonly [kind in DisputeFactKind]: Words } = {
  registered: { zh: '登记', en: 'Registered' },
  accepted: { zh: '受理', en: 'Accepted' },
  declined: { zh: '不予受理', en: 'Declined' },
  routed: { zh: '定层级、定等级、定责任', en: 'Level, grade and responsibility fixed' },
  replied: { zh: '首次答复', en: 'First reply' },
  progressed: { zh: '每周更新', en: 'Weekly update' },
  sessionHeld: { zh: '召开调解会', en: 'Mediation session held' },
  suspended: { zh: '中止计时', en: 'Clocks suspended' },
  resumed: { zh: '恢复计时', en: 'Clocks resumed' },
  extended: { zh: '延长期限', en: 'Period extended' },
  agreed: { zh: '达成调解协议', en: 'Mediation agreement reached' },
  failed: { zh: '调解不成', en: 'Mediation failed' },
  handedUp: { zh: '上报', en: 'Handed up' },
  escalated: { zh: '超期自动上报', en: 'Escalated to the office above' },
  topReached: { zh: '已无上级可上报', en: 'No office above to escalate to' },
  confirmationSought: { zh: '申请司法确认', en: 'Judicial confirmation sought' },
  confirmationWaived: { zh: '不申请司法确认', en: 'Judicial confirmation waived' },
  confirmationAccepted: { zh: '法院受理司法确认', en: 'Application accepted by the court' },
  confirmationRefused: { zh: '法院不予受理', en: 'Application not accepted by the court' },
  confirmationRuled: { zh: '法院裁定', en: 'Court ruling' },
  milestoneReached: { zh: '节点', en: 'Milestone reached' },
  visited: { zh: '回访', en: 'Return visit' },
  scored: { zh: '绩效评分', en: 'Scored' },
  reopened: { zh: '反弹,重新办理', en: 'Rebound: reopened' },
  withdrawn: { zh: '撤回', en: 'Withdrawn' },
  suitReported: { zh: '已提起诉讼', en: 'Suit reported' },
  cardAnswered: { zh: '回复督办', en: 'Supervision card answered' },
  cardCancelled: { zh: '撤销督办', en: 'Supervision card cancelled' },
  planAdopted: { zh: '变更办理方案', en: 'Newer plan adopted' },
  calendarAdopted: { zh: '放假安排公布,重新计时', en: 'Days off published, clocks counted anew' },
  dateCorrected: { zh: '更正日期', en: 'Date corrected' },
  assignmentCorrected: { zh: '更正交办', en: 'Assignment corrected' },
  partyCorrected: { zh: '更正当事人信息', en: 'Party corrected' },
  reminded: { zh: '到期提醒', en: 'Reminder' },
  breached: { zh: '超期', en: 'Deadline missed' },
  lapsed: { zh: '期限届满', en: 'Period lapsed' },
  accountabilityProposed: { zh: '提出问责建议', en: 'Accountability proposed' },
  breachWithdrawn: { zh: '撤销超期认定', en: 'Breach withdrawn' },
  accountabilityConcluded: { zh: '问责建议办结', en: 'Accountability concluded' },
  refused: { zh: '申请未获准', en: 'Refused' },
};

/** The title of a fact; one this release does not know shows its kind. */
export function factTitle(kind: string): Words {
  return Object.entries(titles).find(([known]) => known === kind)?.[1] ?? { zh: kind, en: kind };
}
