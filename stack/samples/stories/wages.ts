import type { SampleStory } from '../story';

/** Unpaid migrant wages, after the case the Qionglai article tells (QL-24): mediated, then confirmed by the court. */
export const wages: SampleStory = {
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
    { day: 20, by: 'town-fengxi', signal: 'report-progress', body: { text: '已与法院联系,案件审查中。' } },
    { day: 24, by: 'county-court', signal: 'rule-confirmation', body: { result: 'confirmed', ruling: '裁定调解协议有效。' } },
    {
      day: 26,
      by: 'town-fengxi',
      signal: 'record-visit',
      body: { contacted: true, solved: true, satisfied: true, record: '工资已全部到账,当事人满意。' },
    },
  ],
};
