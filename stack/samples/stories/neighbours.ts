import type { SampleStory } from '../story';

/** Neighbours and a cracked wall: the clocks stand still while an expert appraises, then run on. */
export const neighbours: SampleStory = {
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
    { day: 30, by: 'village-shiqiao', signal: 'record-visit', body: { contacted: false, record: '电话无人接听。' } },
    {
      day: 34,
      by: 'village-shiqiao',
      signal: 'record-visit',
      body: { contacted: true, solved: true, satisfied: true, record: '墙体已修复,双方和好。' },
    },
  ],
};
