import { claim, field } from '../contracts/claim';
import type { DisputeType, NamedClock } from '../contracts/plug-ins';
import { confirmable, confirmationBases, confirmationClocks, jointApplication } from './judicial-confirmation';
import { accusedOffice, article, clock, milestone, words } from './parts';
import { effectOfAgreement, freeMediation, freeOfCharge, remediesTold } from './peoples-mediation';
import { safeguardBases, safeguardMilestones, safeguards } from './safeguards';

const anyStage = ['registered', 'accepted', 'mediating', 'confirming', 'visiting', 'watching'];

/** Twelve hours stand for 'at once' until the place sets its own: no statute read has any. */
const atOnce = (own: Pick<NamedClock, 'code' | 'name' | 'basis' | 'start' | 'meet'> & Partial<NamedClock>) =>
  clock({ length: 12, unit: 'hour', roll: false, duty: 'holder', ...own });

/**
 * Sign of a mass incident 群体性事件苗头: reported at once to the Party committee and government (EM-1, XF-12), leaders on the scene when it
 * breaks out (TA-26), and over when it is stabilised.
 *
 * 'At once' and 'first of all' have no length in what was read; the hours that are recalled (EM-1, R) rest on nothing seen
 * and are not here. Both clocks are settings of this product that a place changes in its `settings`. No period forces a settlement: what is
 * behind the incident may be mediated meanwhile, or as a case of its own.
 */
export const massIncident: DisputeType = {
  code: 'mass-incident',
  version: '2026-11-24',
  name: words('群体性事件苗头', 'Sign of a mass incident'),
  claim: claim({
    subject: field.choice(
      ['wages', 'land', 'housing', 'investment', 'environment', 'accident', 'public-decision', 'other'],
      '起因 what is behind it',
    ),
    demand: field.text('群众诉求 what the people ask for'),
    site: field.text('地点 where').optional(),
    peopleInvolved: field.count('涉及人数 people involved').optional(),
    noticedOn: field.pastDate('发现日期 when it was noticed').optional(),
    accusedOffice: accusedOffice(),
  }),
  clocks: [
    atOnce({
      code: 'immediate-report',
      name: words('立即报告', 'the immediate report'),
      basis: 'SET-REPORT',
      start: ['registered', 'milestone:broken-out', 'reopened'],
      meet: ['milestone:reported'],
    }),
    atOnce({
      code: 'on-scene',
      name: words('负责人到场', 'leaders on the scene'),
      basis: 'SET-ON-SCENE',
      start: ['milestone:broken-out'],
      meet: ['milestone:leaders-on-scene'],
      stop: ['milestone:stabilised', 'enter:ended'],
    }),
    ...confirmationClocks,
  ],
  guards: [
    { code: 'level-floor', basis: 'SET-ON-SCENE', values: ['town'] },
    { code: 'remedies-told', basis: 'G-2', values: ['arbitration', 'administrative', 'court'] },
    jointApplication,
    confirmable,
    freeOfCharge,
    ...safeguards,
  ],
  milestones: [
    ...safeguardMilestones,
    milestone('已报告党委和政府', 'reported to the Party committee and government', {
      code: 'reported',
      basis: 'EM-1',
      stages: anyStage,
      repeats: true,
    }),
    milestone('已通报联席会议办公室', 'the joint-conference office was notified', {
      code: 'conference-notified',
      basis: 'XF-12',
      stages: anyStage,
      repeats: true,
    }),
    milestone('苗头升级为突发事件', 'it broke out', {
      code: 'broken-out',
      basis: 'EM-1',
      stages: ['registered', 'accepted', 'mediating'],
      repeats: true,
    }),
    milestone('主要领导、分工领导到场', 'leaders are on the scene', {
      code: 'leaders-on-scene',
      basis: 'SET-ON-SCENE',
      stages: anyStage,
      repeats: true,
    }),
    milestone('事态平息', 'it is stabilised', {
      code: 'stabilised',
      basis: 'SET-ON-SCENE',
      stages: ['accepted', 'mediating'],
      effect: { kind: 'end', ending: 'settled' },
    }),
  ],
  suspensionReasons: [],
  remedies: [
    { code: 'arbitration', zh: '仲裁', en: 'arbitration' },
    { code: 'administrative', zh: '行政途径', en: 'administrative remedy' },
    { code: 'court', zh: '向人民法院起诉', en: 'suit before the people’s court' },
  ],
  bases: [
    article(
      'EM-1',
      'V',
      '《突发事件应对法》(2024年)第十七条、第五十九条至第六十二条、第六十九条:立即、按照规定报告,不得迟报、谎报、瞒报;未定时长',
      'Emergency Response Law (2024) arts. 17, 59-62, 69: report at once, as prescribed; no late, false or concealed report; no length',
    ),
    article(
      'XF-12',
      'V',
      '《信访工作条例》第二十五条、第四十六条第四项:重大、紧急事项及时报告党委和政府,通报联席会议办公室;未定时长',
      'Regulations on Petition Work arts. 25, 46(4): major and urgent matters reported promptly to Party committee and government, the joint-conference office notified; no length',
    ),
    article(
      'SET-REPORT',
      'setting',
      '本产品设定:十二小时内报告(条文写“立即”“及时”,未定时长,须由地方确认)',
      'Setting of this product: the report within twelve hours (the articles say “at once”, “promptly” and no length; the place must confirm)',
    ),
    article(
      'SET-ON-SCENE',
      'setting',
      '本产品设定:突发后十二小时内到场,由乡镇、街道以上承办(泰安做法:县市区、乡镇街道主要领导、分工领导第一时间到现场,未定时长,须由地方确认)',
      'Setting of this product: on the scene within twelve hours, held by a town or above (Tai’an practice: main and responsible leaders of county and town first of all on the scene, no length; the place must confirm)',
    ),
    freeMediation,
    effectOfAgreement,
    ...confirmationBases,
    ...safeguardBases,
    remediesTold,
  ],
};
