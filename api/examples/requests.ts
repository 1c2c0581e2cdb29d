import type { AccountabilityCommandName, CommandName } from '../../contracts/commands';
import type { PetitionCommandName } from '../../contracts/petition-commands';

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

/** Changes of the rules to be tried: a limit of the place, and a ladder on which the hand-up comes later. */
export const previewExamples = {
  'a limit': { changes: [{ kind: 'limit', clock: 'first-reply', length: 5 }], cases: { registeredFrom: '2026-01-01' } },
  'a ladder': {
    changes: [
      {
        kind: 'ladder',
        ladder: 'standard',
        rungs: [
          { id: 'interview', after: { length: 2, unit: 'workingDay' }, act: 'propose', measure: 'interview' },
          { id: 'hand-up', after: { length: 8, unit: 'workingDay' }, act: 'handUp', measure: null },
        ],
      },
    ],
  },
};

/** A post that became vacant and who stands in, and that it is filled again. */
export const postExamples = {
  vacant: { post: 'vacant', since: '2026-11-16', deputy: 'county-labour', reason: '主任调离,任免通知已印发。' },
  filled: { post: 'filled', reason: '新任主任已到岗。' },
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
  'change-lead': { lead: 'p-wei', reason: '包保领导外出学习。' },
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
  'record-look-back': { contacted: true, solved: true, satisfied: true, record: '上门回访,未再渗漏。' },
  'report-rebound': { reason: '同一位置再次渗漏。' },
  'record-milestone': { milestone: 'arbitration-applied', note: '申请人已向劳动人事争议仲裁委员会申请仲裁。' },
  'report-event': { event: 'skip-level', note: '申请人未经县、市办理,直接到省级机关走访。' },
  withdraw: { reason: '双方自行和解。' },
  'report-suit': { reference: '(2026)川0183民初000号' },
  'issue-card': { colour: 'yellow', answerWithin: 3, reason: '当事人多次反映无人联系,请说明情况。' },
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

/** A body for each command only a petition has. */
export const petitionExamples: { readonly [name in Exclude<PetitionCommandName, CommandName>]: object } = {
  'transfer-petition': { office: 'county-labour', mode: 'assign', reportWithin: 45, letter: '请依法办理,并于四十五日内报送办结情况。' },
  'accept-petition': { notice: '已受理,由劳动监察科办理,六十日内答复。', legalRoute: 'none' },
  'refuse-petition': { reason: '该事项应当通过诉讼解决。', routes: ['litigation'] },
  'object-assignment': { reason: '该事项属住建部门职权。' },
  'decide-objection': { upheld: true, reason: '经核实,属住建部门职权。' },
  'report-closing': { report: '已办结,处理意见书附后。' },
  'refer-petition': { route: 'arbitration', notice: '该事项应当申请劳动仲裁,已告知途径。' },
  'conclude-petition-mediation': { agreement: '双方同意分两期补发。' },
  'begin-hearing': { notice: '定于本月十日听证。' },
  'end-hearing': { record: '听证笔录已由各方签字。' },
  'answer-petition': { opinion: '请求事实清楚,予以支持。' },
  'serve-opinion': { record: '信访人当面签收。', occurredAt: '2026-11-20T10:00:00+08:00' },
  'request-review': { office: 'county-center', request: '对处理意见不服,请求复查。' },
  'decide-review': { result: 'upheld', opinion: '处理意见适当,予以维持。' },
  'request-reexamination': { office: 'city-center', request: '对复查意见不服,请求复核。' },
  'decide-reexamination': { result: 'changed', opinion: '变更处理意见第二项。' },
  'evaluate-petition': { satisfied: true, record: '电话评价:满意。' },
  'report-major': { report: '涉及百人以上,已到现场。' },
};

/** A body for each command of an accountability proposal. */
export const accountabilityExamples: { readonly [name in AccountabilityCommandName]: object } = {
  state: { statement: '因人员调整延误,已整改。' },
  'record-dissent': { person: 'p-fang', dissent: '三月九日会议记录载明:本人不同意延后答复。' },
  sign: { reason: '事实清楚,同意约谈。' },
  dismiss: { reason: '延误因系统停机造成。' },
  'report-rectification': { report: '已补办答复,并指定专人每日核对到期事项。' },
  release: { reason: '整改到位,予以解除。', check: '现场核对台账,近十日无逾期。' },
  reject: { reason: '未指定专人,整改不到位。' },
  appeal: { grounds: '答复已于到期当日送达,系统未收到。' },
  'decide-appeal': { result: 'revoked', breach: 'withdrawn', reason: '经核实,答复在期限内作出。' },
};
