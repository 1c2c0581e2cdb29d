import type { SampleStory } from '../story';

/** Property fees that nobody answers: reminder, card, proposal of accountability, hand-up, by themselves. */
export const silence: SampleStory = {
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
