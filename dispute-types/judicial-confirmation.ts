import type { GuardRule } from '../contracts/plan';
import type { LegalBasis, NamedClock } from '../contracts/plug-ins';

/** The clocks of judicial confirmation 司法确认, from the agreement to the ruling: JC-1, JC-3, JC-4a, JC-4b. */
export const confirmationClocks: readonly NamedClock[] = [
  {
    code: 'confirmation-window',
    name: { zh: '司法确认申请期', en: 'the window for judicial confirmation' },
    basis: 'JC-1',
    length: 30,
    unit: 'calendarDay',
    roll: true,
    scope: 'case',
    duty: 'parties',
    ends: 'lapse',
    start: ['agreed'],
    meet: ['confirmationSought', 'confirmationWaived'],
    stop: ['withdrawn', 'suitReported'],
    recurring: false,
    reminders: [
      { length: 10, unit: 'calendarDay' },
      { length: 3, unit: 'calendarDay' },
    ],
    ladder: null,
    suspendable: false,
    extension: null,
  },
  {
    code: 'court-acceptance',
    name: { zh: '法院受理期限', en: 'the court’s acceptance' },
    basis: 'JC-3',
    length: 3,
    unit: 'calendarDay',
    roll: true,
    scope: 'case',
    duty: 'court',
    ends: 'breach',
    start: ['confirmationSought'],
    meet: ['confirmationAccepted', 'confirmationRefused'],
    stop: ['suitReported', 'withdrawn', 'confirmationWaived'],
    recurring: false,
    reminders: [],
    ladder: null,
    suspendable: false,
    extension: null,
  },
  {
    code: 'court-decision',
    name: { zh: '法院审查期限', en: 'the court’s decision' },
    basis: 'JC-4a',
    length: 15,
    unit: 'calendarDay',
    roll: true,
    scope: 'case',
    duty: 'court',
    ends: 'breach',
    start: ['confirmationAccepted'],
    meet: ['confirmationRuled'],
    stop: ['suitReported', 'withdrawn', 'confirmationWaived'],
    recurring: false,
    reminders: [{ length: 3, unit: 'calendarDay' }],
    ladder: null,
    suspendable: false,
    extension: { max: 10, times: 1, bothPartiesAsk: false, basis: 'JC-4a' },
  },
  {
    code: 'court-ceiling',
    name: { zh: '法院审结期限', en: 'the court’s ceiling' },
    basis: 'JC-4b',
    length: 30,
    unit: 'calendarDay',
    roll: true,
    scope: 'case',
    duty: 'court',
    ends: 'breach',
    start: ['confirmationAccepted'],
    meet: ['confirmationRuled'],
    stop: ['suitReported', 'withdrawn', 'confirmationWaived'],
    recurring: false,
    reminders: [],
    ladder: null,
    suspendable: false,
    extension: null,
  },
];

/** Both parties apply together, or not at all (JC-1). */
export const jointApplication: GuardRule = { code: 'joint-application', basis: 'JC-1', values: [] };

/** Identity relations and title cannot be confirmed (G-10, JC-10). */
export const confirmable: GuardRule = { code: 'confirmable-matter', basis: 'JC-10', values: ['payment', 'performance', 'other'] };

/** The articles the clocks and the guard above rest on. */
export const confirmationBases: readonly LegalBasis[] = [
  {
    code: 'JC-1',
    zh: '《民事诉讼法》第二百零五条、《人民调解法》第三十三条:自调解协议生效之日起三十日内共同申请司法确认',
    en: 'Civil Procedure Law art. 205, People’s Mediation Law art. 33: joint application within 30 days of the agreement taking effect',
    verification: 'V',
  },
  {
    code: 'JC-3',
    zh: '《最高人民法院关于人民调解协议司法确认程序的若干规定》(法释〔2011〕5号)第四条:三日内决定是否受理',
    en: 'SPC Provisions on judicial confirmation (Fashi [2011] No. 5) art. 4: three days to decide on acceptance',
    verification: 'V',
  },
  {
    code: 'JC-4a',
    zh: '法释〔2011〕5号第五条:受理之日起十五日内作出决定,经院长批准可延长十日',
    en: 'Fashi [2011] No. 5 art. 5: 15 days from acceptance, 10 more with the court president’s approval',
    verification: 'V',
  },
  {
    code: 'JC-4b',
    zh: '《民事诉讼法》第一百八十七条:立案之日起三十日内审结',
    en: 'Civil Procedure Law art. 187: within 30 days of filing',
    verification: 'V',
  },
  {
    code: 'JC-10',
    zh: '《最高人民法院关于适用〈民事诉讼法〉的解释》第三百五十五条、第三百五十八条:身份关系、物权和知识产权确权等不予受理',
    en: 'SPC Interpretation of the Civil Procedure Law arts. 355, 358: identity relations and title to things or intellectual property are not taken up',
    verification: 'V',
  },
];
