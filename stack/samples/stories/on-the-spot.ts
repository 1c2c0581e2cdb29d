import type { SampleStory } from '../story';

/** A heap of sand in a shared lane: clear facts, nothing lost, settled where it lay and performed at once (JL-DL-07, JL-HN-09 就地事结). */
export const onTheSpot: SampleStory = {
  key: 'on-the-spot',
  title: { zh: '共用巷道堆放沙石:当场化解、当场履行', en: 'A heap of sand in a shared lane: resolved and performed on the spot' },
  registrar: 'village-shiqiao',
  registration: {
    type: 'civil',
    place: 'qionglai',
    channel: 'grid-terminal',
    summary: '网格员巡查发现两户因共用巷道堆放沙石争吵,电动三轮车无法通行。',
    claim: { subject: 'neighbours', demand: '清走沙石,恢复通行' },
    parties: [
      { side: 'applicant', kind: 'person', name: '周示例', phone: '00000000005' },
      { side: 'respondent', kind: 'person', name: '吴示例', phone: '00000000006' },
    ],
  },
  steps: [
    { day: 0.02, by: 'village-shiqiao', signal: 'accept', body: {} },
    {
      day: 0.04,
      by: 'village-shiqiao-leader',
      signal: 'route',
      body: {
        office: 'village-shiqiao',
        grade: 'ordinary',
        leader: 'p-shi',
        plan: '当日清运沙石,巷道恢复通行。',
        method: '网格员与村调解员到现场,双方当面说清。',
      },
    },
    {
      day: 0.06,
      by: 'village-shiqiao',
      signal: 'hold-session',
      body: { minutes: '在巷口调解:堆放人称施工料多无处存放,愿即刻搬走;邻居愿帮忙搬运。' },
    },
    {
      day: 0.08,
      by: 'village-shiqiao',
      signal: 'conclude-agreement',
      body: { form: 'oral', agreement: '沙石即刻移至自家院内,巷道不再堆物。' },
    },
    { day: 0.1, by: 'village-shiqiao', signal: 'waive-confirmation', body: { reason: '沙石已当场清走,协议履行完毕,无需司法确认。' } },
    {
      day: 1,
      by: 'village-shiqiao',
      signal: 'record-visit',
      body: { contacted: true, solved: true, satisfied: true, record: '巷道畅通,双方互道歉意。' },
    },
  ],
};
