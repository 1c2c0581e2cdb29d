import { claim, field } from '../contracts/claim';
import type { DisputeType } from '../contracts/plug-ins';
import { confirmable, confirmationBases, confirmationClocks, jointApplication } from './judicial-confirmation';
import { article, clock, words } from './parts';
import { effectOfAgreement, freeMediation, freeOfCharge, generallyOneMonth, remediesTold } from './peoples-mediation';
import { safeguardBases, safeguardMilestones, safeguards } from './safeguards';
import { policeBases, policeClocks, policeGuards, policeMilestones } from './traffic-police';

/**
 * Damages for a road traffic accident 道路交通事故损害赔偿: people's mediation (PM-2) with confirmation (TR-7, JC-1), or the mediation of the
 * traffic police 公安机关调解, applied for in TR-1 or, when people's mediation has ended, in TR-2, and done in TR-4 from the day the harm is known.
 *
 * The police are another body: what they do is reported as milestones, their paper ends it. Applied for too late, the way is closed; the court
 * is open at any time, and a suit ends either mediation (TR-5).
 */
export const traffic: DisputeType = {
  code: 'traffic',
  version: '2026-11-24',
  name: words('道路交通事故损害赔偿', 'Damages for a road traffic accident'),
  claim: claim({
    subject: field.choice(['death', 'injury', 'disability', 'property'], '损害后果 the kind of harm: the ten days of TR-4 begin by it'),
    demand: field.text('诉求 what the applicant asks for'),
    determination: field.text('事故认定书或者证明文号 number of the determination or certificate').optional(),
    amount: field.yuan('请求金额(元) amount asked for in yuan').optional(),
    happenedOn: field.pastDate('事故发生日期 when the accident happened').optional(),
    insurer: field.text('保险机构(可以参加调解) the insurer, who may take part (TR-6)').optional(),
    representatives: field.count('每方参加人数 persons a side, at most three (TR-6)').optional(),
  }),
  clocks: [
    clock({
      code: 'mediation-period',
      name: words('调解期限', 'the mediation period'),
      basis: 'PM-2',
      length: 1,
      unit: 'month',
      roll: true,
      duty: 'holder',
      start: ['accepted', 'reopened', 'visited:dissatisfied', 'ruled:rejected'],
      meet: ['agreed', 'failed'],
      stop: ['withdrawn', 'suitReported', 'milestone:police-mediation-applied', 'enter:ended'],
      reminders: [{ length: 5, unit: 'workingDay' }],
    }),
    ...policeClocks,
    ...confirmationClocks,
  ],
  guards: [
    { code: 'remedies-told', basis: 'G-2', values: ['administrative', 'court'] },
    ...policeGuards,
    jointApplication,
    confirmable,
    freeOfCharge,
    ...safeguards,
  ],
  intakeGuards: [{ code: 'representatives-cap', basis: 'TR-6', values: ['3'] }],
  milestones: [...safeguardMilestones.map((rule) => ({ ...rule, stages: [...rule.stages, 'proceeding'] })), ...policeMilestones],
  // The determination and a mediation elsewhere lie before the registration, the end of a treatment before the application.
  earlierActs: ['record-milestone'],
  suspensionReasons: [],
  remedies: [
    {
      code: 'administrative',
      zh: '自人民调解终止之日起三个工作日内,共同书面申请公安机关交通管理部门调解',
      en: 'police mediation: a joint written application within 3 working days of the end of people’s mediation',
    },
    { code: 'court', zh: '向人民法院提起民事诉讼', en: 'a civil suit before the people’s court' },
  ],
  bases: [
    generallyOneMonth,
    ...policeBases,
    article(
      'TR-6',
      'V',
      '《道路交通事故处理程序规定》(公安部令第146号)第八十九条:参加调解的每方不超过三人,保险机构可以参加',
      'Provisions on Handling Road Traffic Accidents (MPS Order 146) art. 89: at most 3 persons a side; the insurer may take part',
    ),
    article(
      'TR-7',
      'V',
      '《道路交通事故处理程序规定》(公安部令第146号)第八十五条:经人民调解达成协议的,可以申请司法确认',
      'Provisions on Handling Road Traffic Accidents (MPS Order 146) art. 85: an agreement by people’s mediation may be judicially confirmed',
    ),
    freeMediation,
    effectOfAgreement,
    ...confirmationBases,
    ...safeguardBases,
    remediesTold,
  ],
};
