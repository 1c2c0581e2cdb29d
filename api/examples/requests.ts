import type { AccountabilityCommandName, CommandName } from '../../contracts/commands';

/** A registration as an office sends it; the people are invented. */
export const registrationExample = {
  type: 'civil',
  place: 'qionglai',
  channel: 'visit',
  summary: '申请人反映楼上住户装修漏水,要求修复并赔偿。',
  claim: { subject: 'neighbours', demand: '修复渗漏并赔偿损失', amount: 3200, happenedOn: '2026-10-18' },
  parties: [
    { side: 'applicant', kind: 'person', name: '示例甲', phone: '13800000001' },
    { side: 'respondent', kind: 'person', name: '示例乙', phone: '13800000002' },
  ],
};

/** Deadlines to be computed: by an article, and by a rule of one's own with a suspension and an extension. */
export const deadlineExamples = {
  'by an article': { start: '2026-09-05', basis: 'JC-1' },
  'by a rule': {
    start: '2026-08-31T09:40:00+08:00',
    rule: { unit: 'workingDay', length: 30, roll: true, cutOff: 'closing' },
    suspensions: [{ from: '2026-09-15T10:30:00+08:00', to: '2026-10-21' }],
    extensions: [{ length: 5 }],
    officeHours: [
      ['09:00', '12:00'],
      ['14:00', '17:00'],
    ],
  },
};

/** A body for each command of a dispute. */
export const disputeExamples: { readonly [name in CommandName]: object } = {
  accept: {},
  decline: { reason: '不属于人民调解范围。', routes: ['administrative', 'court'] },
  route: {
    office: 'town-fengxi',
    grade: 'ordinary',
    leader: 'p-fang',
    plan: '先分别走访,再召开调解会。',
    method: '邀请楼栋长参与,当面核实渗漏点。',
  },
  reply: { text: '已联系申请人,约定三日内上门查看。' },
  'report-progress': { text: '已完成第一次走访。' },
  'hold-session': { minutes: '双方到场,就维修方案达成初步意见。', occurredAt: '2026-11-20T09:30:00+08:00' },
  suspend: { reason: 'appraisal', approver: 'p-fang', note: '同意委托房屋鉴定。' },
  resume: { note: '鉴定报告已收到。' },
  extend: { clock: 'mediation-period', days: 15, approver: 'p-fang', bothPartiesAsk: true, note: '双方书面申请延长。' },
  'conclude-agreement': { form: 'written', agreement: '被申请人十日内修复,赔偿三千元。', performBy: '2026-12-10' },
  'fail-mediation': { reason: '双方对赔偿数额分歧过大。', remediesTold: ['arbitration', 'administrative', 'court'] },
  'hand-up': { reason: '涉及多个部门,本级难以协调。' },
  'apply-confirmation': { court: 'county-court', jointly: true },
  'waive-confirmation': { reason: '双方即时履行完毕。' },
  'accept-confirmation': {},
  'refuse-confirmation': { reason: '不属于受理范围。' },
  'rule-confirmation': { result: 'confirmed', ruling: '裁定调解协议有效。' },
  'record-visit': { contacted: true, solved: true, satisfied: true, record: '电话回访,已修复。' },
  'report-rebound': { reason: '同一位置再次渗漏。' },
  'record-milestone': { milestone: 'arbitration-applied', note: '申请人已向劳动人事争议仲裁委员会申请仲裁。' },
  withdraw: { reason: '双方自行和解。' },
  'report-suit': { reference: '(2026)川0183民初000号' },
  'answer-card': { clock: 'first-reply', occurrence: 1, answer: '已于当日补办首次答复。' },
  'adopt-plan': { approver: 'p-fang', reason: '新规则有利于当事人,经研究适用。' },
  'correct-date': {
    entry: 4,
    correctedTo: '2026-11-18T10:00:00+08:00',
    approver: 'p-fang',
    reason: '录入时误将达成协议日期提前两日,以协议书落款为准。',
  },
  'correct-assignment': { office: 'village-shiqiao', approver: 'p-fang', reason: '纠纷发生在石桥村,误交柳林村。' },
  'correct-party': { party: 'QL-2026-000001-002', details: { phone: '13800000003' }, approver: 'p-shi', reason: '当事人更换号码。' },
  'cancel-card': { clock: 'first-reply', occurrence: 1, reason: '经核实,答复在期限内作出。' },
};

/** A body for each command of an accountability proposal. */
export const accountabilityExamples: { readonly [name in AccountabilityCommandName]: object } = {
  state: { statement: '因人员调整延误,已整改。' },
  sign: { reason: '事实清楚,同意约谈。' },
  dismiss: { reason: '延误因系统停机造成。' },
};
