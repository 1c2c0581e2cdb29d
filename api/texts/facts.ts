import type { Words } from '../../contracts/plug-ins';
import type { DisputeFactKind } from '../../domain/dispute/facts';
import type { PetitionFactKind } from '../../domain/petition/facts';
import { accountabilityTitles } from './accountability-facts';

/** What each fact is called in the timeline 时间线. */
const titles: { readonly [kind in DisputeFactKind | PetitionFactKind]: Words } = {
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
  eventReported: { zh: '报告列明事件', en: 'Listed event reported' },
  withdrawn: { zh: '撤回', en: 'Withdrawn' },
  suitReported: { zh: '已提起诉讼', en: 'Suit reported' },
  cardAnswered: { zh: '回复督办', en: 'Supervision card answered' },
  cardCancelled: { zh: '撤销督办', en: 'Supervision card cancelled' },
  planAdopted: { zh: '变更办理方案', en: 'Newer plan adopted' },
  outageAllowed: { zh: '平台停机,时间不计入', en: 'The platform was down; the time is not charged' },
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
  rectificationMissed: { zh: '逾期未整改', en: 'Not put right in time' },
  transferred: { zh: '转送、交办', en: 'Transferred or assigned' },
  petitionAccepted: { zh: '受理并告知', en: 'Petition accepted, the petitioner told' },
  objected: { zh: '对交办提出异议', en: 'Assignment objected to' },
  objectionDecided: { zh: '异议已核实', en: 'Objection decided' },
  closingReported: { zh: '报送办结情况', en: 'Closing report' },
  referred: { zh: '导入法定途径', en: 'Referred to a legal procedure' },
  petitionMediated: { zh: '信访事项调解达成协议', en: 'Petition settled by mediation' },
  hearingBegun: { zh: '听证开始', en: 'Hearing begun' },
  hearingEnded: { zh: '听证结束', en: 'Hearing ended' },
  answered: { zh: '出具处理意见', en: 'Written opinion' },
  served: { zh: '送达信访人', en: 'Served on the petitioner' },
  reviewRequested: { zh: '请求复查', en: 'Review requested' },
  reviewDecided: { zh: '出具复查意见', en: 'Review decided' },
  reexaminationRequested: { zh: '请求复核', en: 'Re-examination requested' },
  reexaminationDecided: { zh: '出具复核意见', en: 'Re-examination decided' },
  evaluated: { zh: '满意度评价', en: 'Evaluated by the petitioner' },
  majorReported: { zh: '重大、紧急事项报告', en: 'Major or urgent matter reported' },
  refused: { zh: '申请未获准', en: 'Refused' },
};

/** The title of a fact; one this release does not know shows its kind. */
export function factTitle(kind: string): Words {
  const all = Object.entries({ ...accountabilityTitles, ...titles });
  return all.find(([known]) => known === kind)?.[1] ?? { zh: kind, en: kind };
}
