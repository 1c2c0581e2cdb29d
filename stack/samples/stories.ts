import type { SampleStory } from './story';

/** Unpaid migrant wages, after the case the Qionglai article tells (QL-24): mediated, then confirmed by the court. */
const wages: SampleStory = {
  key: 'wages',
  title: { zh: '拖欠农民工工资:调解成功并经司法确认', en: 'Wage arrears: mediated, then confirmed by the court' },
  registrar: 'town-fengxi',
  registration: {
    type: 'civil',
    place: 'qionglai',
    channel: 'online-opinion',
    summary: '某房地产项目瓦工班组反映被拖欠三个月工资。',
    claim: { subject: 'wages', demand: '支付拖欠工资', amount: 86400, peopleInvolved: 12 },
    parties: [
      { side: 'applicant', kind: 'person', name: '张示例', phone: '00000000001' },
      { side: 'respondent', kind: 'organisation', name: '示例建筑劳务有限公司', idNumber: 'SAMPLE-ORG-0001' },
    ],
  },
  steps: [
    { day: 1, by: 'town-fengxi', signal: 'accept', body: {} },
    {
      day: 2,
      by: 'town-fengxi-leader',
      signal: 'route',
      body: {
        office: 'town-fengxi',
        grade: 'complex',
        leader: 'p-fang',
        plan: '会同人社、住建核查工资台账,分两次支付。',
        method: '现场核对出勤记录,组织双方对账后调解。',
      },
    },
    { day: 5, by: 'town-fengxi', signal: 'hold-session', body: { minutes: '双方核对出勤,确认欠付数额。' } },
    { day: 10, by: 'town-fengxi', signal: 'conclude-agreement', body: { form: 'written', agreement: '十五日内付清,逾期按约定加付。' } },
    { day: 14, by: 'town-fengxi', signal: 'apply-confirmation', body: { court: 'county-court', jointly: true, matter: 'payment' } },
    { day: 16, by: 'county-court', signal: 'accept-confirmation', body: {} },
    { day: 19, by: 'town-fengxi', signal: 'report-progress', body: { text: '已与法院联系,案件审查中。' } },
    { day: 24, by: 'county-court', signal: 'rule-confirmation', body: { result: 'confirmed', ruling: '裁定调解协议有效。' } },
    {
      day: 28,
      by: 'town-fengxi',
      signal: 'record-visit',
      body: { contacted: true, solved: true, satisfied: true, record: '工资已全部到账,当事人满意。' },
    },
  ],
};

/** Neighbours and a cracked wall: the clocks stand still while an expert appraises, then run on. */
const neighbours: SampleStory = {
  key: 'neighbours',
  title: {
    zh: '邻里墙体开裂:鉴定期间中止计时,恢复后达成协议',
    en: 'Neighbours and a cracked wall: suspended for an appraisal, resumed, settled',
  },
  registrar: 'village-shiqiao',
  registration: {
    type: 'civil',
    place: 'qionglai',
    channel: 'window',
    summary: '邻居翻建房屋后山墙出现裂缝,双方对原因各执一词。',
    claim: { subject: 'neighbours', demand: '修复墙体并赔偿', amount: 12000 },
    parties: [
      { side: 'applicant', kind: 'person', name: '李示例', phone: '00000000002' },
      { side: 'respondent', kind: 'person', name: '赵示例', phone: '00000000003' },
    ],
  },
  steps: [
    { day: 1, by: 'village-shiqiao', signal: 'accept', body: {} },
    {
      day: 2,
      by: 'village-shiqiao-leader',
      signal: 'route',
      body: {
        office: 'village-shiqiao',
        grade: 'ordinary',
        leader: 'p-shi',
        plan: '先鉴定原因,再按责任协商。',
        method: '请村老调解员与双方见面。',
      },
    },
    { day: 4, by: 'village-shiqiao', signal: 'suspend', body: { reason: 'appraisal', approver: 'p-shi', note: '委托房屋安全鉴定。' } },
    { day: 9, by: 'village-shiqiao', signal: 'report-progress', body: { text: '鉴定机构已到现场取样。' } },
    { day: 15, by: 'village-shiqiao', signal: 'report-progress', body: { text: '鉴定报告起草中。' } },
    { day: 20, by: 'village-shiqiao', signal: 'resume', body: { note: '鉴定报告已出,恢复计时。' } },
    {
      day: 24,
      by: 'village-shiqiao',
      signal: 'conclude-agreement',
      body: { form: 'oral', agreement: '被申请人一个月内修复,费用按七三分担。' },
    },
    { day: 27, by: 'village-shiqiao', signal: 'waive-confirmation', body: { reason: '双方认为已可自觉履行。' } },
    { day: 31, by: 'village-shiqiao', signal: 'record-visit', body: { contacted: false, record: '电话无人接听。' } },
    {
      day: 34,
      by: 'village-shiqiao',
      signal: 'record-visit',
      body: { contacted: true, solved: true, satisfied: true, record: '墙体已修复,双方和好。' },
    },
  ],
};

/** Property fees that nobody answers: reminder, card, proposal of accountability, hand-up, by themselves. */
const silence: SampleStory = {
  key: 'silence',
  title: {
    zh: '物业费纠纷无人答复:逐级提醒、督办、问责建议、上报',
    en: 'Property fees nobody answers: reminder, card, proposal, hand-up, all by themselves',
  },
  registrar: 'county-center',
  registration: {
    type: 'civil',
    place: 'qionglai',
    channel: 'hotline',
    office: 'village-liulin',
    summary: '业主反映物业服务不到位,拒交物业费被催缴。',
    claim: { subject: 'property-fees', demand: '整改服务并减免部分费用', amount: 3600 },
    parties: [
      { side: 'applicant', kind: 'person', name: '王示例', phone: '00000000004' },
      { side: 'respondent', kind: 'organisation', name: '示例物业服务有限公司', idNumber: 'SAMPLE-ORG-0002' },
    ],
  },
  steps: [],
};

/** The sample disputes, modelled on the published articles, with invented parties. */
export const stories: readonly SampleStory[] = [wages, neighbours, silence];
