import type { Words } from '../../contracts/plug-ins';
import type { AccountabilityFactBody } from '../../domain/accountability/state';

/** What each fact of a proposal 问责建议 is called on its timeline. */
export const accountabilityTitles: { readonly [kind in AccountabilityFactBody['kind']]: Words } = {
  opened: { zh: '提出问责建议', en: 'Accountability proposed' },
  stated: { zh: '单位说明', en: 'The office stated its view' },
  statementLapsed: { zh: '说明期届满', en: 'The period to state a view is over' },
  reminded: { zh: '到期提醒', en: 'Reminder' },
  decisionOverdue: { zh: '逾期未决定', en: 'Not decided in time' },
  signerReplaced: { zh: '签发岗位空缺,改由他单位签发', en: 'The signer’s post is vacant: another office signs' },
  reviewerReplaced: { zh: '上级岗位空缺,改由他单位复核', en: 'The post above the signer is vacant: another office decides objections' },
  dissentRecorded: { zh: '记录不同意见', en: 'Dissent recorded' },
  decided: { zh: '作出决定', en: 'Decided' },
  rectificationReported: { zh: '报告整改', en: 'Rectification reported' },
  rectificationRejected: { zh: '整改不通过', en: 'Rectification not accepted' },
  measureReleased: { zh: '解除', en: 'Released' },
  rectificationMissed: { zh: '逾期未整改', en: 'Not put right in time' },
  overdue: { zh: '逾期未核实或者未复核', en: 'The issuer let its period pass' },
  appealed: { zh: '申请复核', en: 'Objected to' },
  appealLapsed: { zh: '申请复核期限届满', en: 'The period to object is over' },
  appealDecided: { zh: '复核决定', en: 'Objection decided' },
  reversed: { zh: '撤销', en: 'Reversed' },
  breachWithdrawn: { zh: '撤销超期认定', en: 'Breach withdrawn' },
  refused: { zh: '申请未获准', en: 'Refused' },
};
