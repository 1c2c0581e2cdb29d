import type { SampleStory } from '../story';

/**
 * A chicken coop whose smell came back: closed after a happy visit, found again when the town asked the neighbours (JL-DL-10 走一家访三家, QL-26
 * 一步三回头), reopened and settled for good; the second score counts the second handling.
 */
export const rebound: SampleStory = {
  key: 'rebound',
  title: {
    zh: '养鸡异味纠纷:销账后反弹,重新办理后再次化解',
    en: 'The smell of a chicken coop: closed, come back, reopened and resolved again',
  },
  registrar: 'town-fengxi',
  registration: {
    type: 'civil',
    place: 'qionglai',
    channel: 'hotline',
    office: 'village-liulin',
    summary: '村民来电反映隔壁养鸡异味扰民。',
    claim: { subject: 'neighbours', demand: '消除异味' },
    parties: [
      { side: 'applicant', kind: 'person', name: '孙示例', phone: '00000000009' },
      { side: 'respondent', kind: 'person', name: '钱示例', phone: '00000000010' },
    ],
  },
  steps: [
    { day: 1, by: 'village-liulin', signal: 'accept', body: {} },
    {
      day: 2,
      by: 'village-liulin-leader',
      signal: 'route',
      body: {
        office: 'village-liulin',
        grade: 'ordinary',
        leader: 'p-liu',
        plan: '清理鸡舍,约定清扫次数。',
        method: '村调解员与双方到鸡舍查看。',
      },
    },
    { day: 4, by: 'village-liulin', signal: 'hold-session', body: { minutes: '被申请人承认多日未清扫,愿每日清扫。' } },
    { day: 7, by: 'village-liulin', signal: 'conclude-agreement', body: { form: 'oral', agreement: '鸡舍每日清扫,鸡粪三日一运。' } },
    { day: 9, by: 'village-liulin', signal: 'waive-confirmation', body: { reason: '双方同村,愿口头守约。' } },
    {
      day: 12,
      by: 'town-fengxi',
      signal: 'record-visit',
      body: { contacted: true, solved: true, satisfied: true, record: '异味已消,申请人满意。' },
    },
    { day: 33, by: 'town-fengxi', signal: 'report-rebound', body: { reason: '跟踪走访三户邻居,均称近十日异味又起。' } },
    { day: 34, by: 'village-liulin', signal: 'reply', body: { text: '已到现场核实,确属反弹,重新办理。' } },
    {
      day: 35,
      by: 'village-liulin-leader',
      signal: 'route',
      body: {
        office: 'village-liulin',
        grade: 'complex',
        leader: 'p-liu',
        plan: '鸡舍迁离院墙,书面约定。',
        method: '请畜牧技术员提出迁建办法,双方签字。',
      },
    },
    { day: 38, by: 'village-liulin', signal: 'hold-session', body: { minutes: '技术员说明迁建位置,双方同意。' } },
    {
      day: 43,
      by: 'village-liulin',
      signal: 'conclude-agreement',
      body: { form: 'written', agreement: '鸡舍迁至村外自留地,原址消毒,迁建工料各半分担。' },
    },
    { day: 46, by: 'village-liulin', signal: 'waive-confirmation', body: { reason: '鸡舍已迁走,协议履行完毕。' } },
    {
      day: 48,
      by: 'town-fengxi',
      signal: 'record-visit',
      body: { contacted: true, solved: true, satisfied: true, record: '再访当事人和三户邻居,均无异味,满意。' },
    },
  ],
};
