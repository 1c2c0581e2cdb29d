import type { SampleStory } from '../story';

/**
 * Two villages and one ditch: the other party is not of this village, so it hands the case up with its reason, and the town fixes level, grade
 * and responsibility anew (SD-31 逐级上报, QL-14 一般性纠纷归村、疑难复杂归镇; TA-59 大事不出镇).
 */
export const handUp: SampleStory = {
  key: 'hand-up',
  title: {
    zh: '两村农户争用灌溉水渠:村里解决不了,上报镇里重新定责后化解',
    en: 'Two villages and one irrigation ditch: beyond the village, handed up, resolved by the town',
  },
  registrar: 'village-shiqiao',
  registration: {
    type: 'civil',
    place: 'qionglai',
    channel: 'window',
    summary: '石桥村农户反映上游柳林村农户截水,稻田缺水。',
    claim: { subject: 'other', demand: '按时放水,赔偿减产损失', amount: 2800 },
    parties: [
      { side: 'applicant', kind: 'person', name: '郑示例', phone: '00000000007' },
      { side: 'respondent', kind: 'person', name: '冯示例', phone: '00000000008' },
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
        plan: '先约双方看水渠,再商量放水时段。',
        method: '村调解员上门约谈。',
      },
    },
    { day: 4, by: 'village-shiqiao', signal: 'hold-session', body: { minutes: '双方到渠首查看;放水时段牵涉柳林村多户,未能商定。' } },
    {
      day: 6,
      by: 'village-shiqiao',
      signal: 'hand-up',
      body: { reason: '被申请人系柳林村村民,水渠由两村共用,放水安排超出本村职责,请镇里统筹。' },
    },
    { day: 7, by: 'town-fengxi', signal: 'reply', body: { text: '镇里已接办,本周内召集两村到场协商。' } },
    {
      day: 8,
      by: 'town-fengxi-leader',
      signal: 'route',
      body: {
        office: 'town-fengxi',
        grade: 'complex',
        leader: 'p-fang',
        plan: '两村共同核定用水量,订立轮灌时间表。',
        method: '会同镇水利站现场测量,两村负责人到场。',
      },
    },
    { day: 11, by: 'town-fengxi', signal: 'hold-session', body: { minutes: '水利站说明测量结果,两村同意逢单、逢双日轮灌。' } },
    {
      day: 15,
      by: 'town-fengxi',
      signal: 'conclude-agreement',
      body: { form: 'written', agreement: '两村逢单、逢双日轮灌;被申请人补偿申请人八百元,当日付清。' },
    },
    { day: 17, by: 'town-fengxi', signal: 'waive-confirmation', body: { reason: '补偿款已付清,双方愿按轮灌表自觉履行。' } },
    {
      day: 20,
      by: 'county-center',
      signal: 'record-visit',
      body: { contacted: true, solved: true, satisfied: true, record: '稻田已灌足水,轮灌表张贴在两村公告栏。' },
    },
  ],
};
