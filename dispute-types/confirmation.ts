import { claim, field } from '../contracts/claim';
import type { DisputeType, NamedClock, NamedMilestone, Words } from '../contracts/plug-ins';
import { confirmable, confirmationBases, confirmationClocks, jointApplication } from './judicial-confirmation';
import { effectOfAgreement, freeMediation, freeOfCharge, generallyOneMonth, remediesTold } from './peoples-mediation';
import { safeguardBases, safeguardMilestones, safeguards } from './safeguards';

/** A right of the parties or of a third party 权利期间: it lapses without blame, and the court is theirs to go to. */
const right = (code: string, name: Words, change: Pick<NamedClock, 'basis' | 'length' | 'unit' | 'start' | 'meet'>): NamedClock => ({
  ...change,
  code,
  name,
  roll: true,
  scope: 'case',
  duty: 'parties',
  ends: 'lapse',
  // The watch of the place may be over before the period is.
  keepsWatch: true,
  stop: ['reopened', 'enter:ended'],
  recurring: false,
  reminders: [{ length: 5, unit: 'calendarDay' }],
  ladder: null,
  suspendable: false,
  extension: null,
});

const afterRuling = (code: string, basis: string, zh: string, en: string, after: string[] = []): NamedMilestone => ({
  code,
  name: { zh, en },
  basis,
  stages: ['visiting', 'watching'],
  after,
  repeats: false,
  endings: ['confirmed'],
  effect: null,
});

/**
 * Judicial confirmation of a mediation agreement reached elsewhere 调解协议司法确认: JC-1, JC-3, JC-4a, JC-4b, then JC-6 and JC-8 after the ruling.
 *
 * The agreement may lie before the registration: `conclude-agreement` is entered with the day it took effect, and the thirty days of JC-1 run
 * from there. Past them the case closes as settled: the agreement stays a contract. A rejected confirmation goes back into mediation, or to
 * court. What the court makes of an objection has no period in the table; a ruling it takes back is reported as a rebound.
 */
export const confirmation: DisputeType = {
  code: 'confirmation',
  version: '2026-11-24',
  name: { zh: '调解协议司法确认', en: 'Judicial confirmation of an agreement' },
  claim: claim({
    subject: field.choice(
      ['payment', 'performance', 'identity', 'title', 'other'],
      '协议内容 what the agreement is about: 给付、其他履行、身份关系、权属',
    ),
    effectiveOn: field.pastDate('调解协议生效之日 the day the agreement took effect: the thirty days run from it (JC-1, PM-3)'),
    mediatedBy: field.choice(
      ['peoples-mediation-committee', 'other-body', 'invited-by-court'],
      '调解组织 who mediated; invited by a court, that court confirms (JC-2)',
    ),
    obligations: field.text('协议约定的义务 what was agreed'),
    amount: field.yuan('给付金额(元) amount to be paid in yuan').optional(),
    performBy: field.date('履行期限最后一日 the last day for performance').optional(),
  }),
  clocks: [
    {
      // The first round mediates nothing: the month begins when the court rejects, or when the case comes back.
      code: 'mediation-period',
      name: { zh: '调解期限', en: 'the mediation period' },
      basis: 'PM-2',
      length: 1,
      unit: 'month',
      roll: true,
      scope: 'case',
      duty: 'holder',
      ends: 'breach',
      start: ['reopened', 'visited:dissatisfied', 'ruled:rejected'],
      meet: ['agreed', 'failed'],
      stop: ['withdrawn', 'suitReported', 'enter:ended'],
      recurring: false,
      reminders: [{ length: 5, unit: 'workingDay' }],
      ladder: null,
      suspendable: false,
      extension: null,
    },
    ...confirmationClocks,
    right(
      'party-objection',
      { zh: '当事人异议期', en: 'a party’s objection' },
      { basis: 'JC-6', length: 15, unit: 'calendarDay', start: ['milestone:ruling-served'], meet: ['milestone:party-objected'] },
    ),
    right(
      'third-party-objection',
      { zh: '利害关系人异议期', en: 'a third party’s objection' },
      { basis: 'JC-6', length: 6, unit: 'month', start: ['milestone:third-party-learned'], meet: ['milestone:third-party-objected'] },
    ),
    right(
      'enforcement-application',
      { zh: '申请执行期间', en: 'the application for enforcement' },
      {
        basis: 'JC-8',
        length: 2,
        unit: 'year',
        start: ['milestone:performance-overdue'],
        meet: ['milestone:enforcement-applied', 'milestone:performed'],
      },
    ),
  ],
  guards: [{ code: 'remedies-told', basis: 'G-2', values: ['court'] }, jointApplication, confirmable, freeOfCharge, ...safeguards],
  // Told at the counter, before the parties wait for a court that cannot confirm.
  intakeGuards: [{ code: 'subject-excluded', basis: 'JC-10', values: ['identity', 'title'] }],
  milestones: [
    ...safeguardMilestones,
    afterRuling('ruling-served', 'JC-6', '确认裁定已送达当事人', 'the ruling was served on the parties'),
    afterRuling('party-objected', 'JC-6', '当事人提出异议', 'a party objected to the ruling', ['ruling-served']),
    afterRuling('third-party-learned', 'JC-6', '利害关系人知道权益受损', 'a third party learned of the harm to it'),
    afterRuling('third-party-objected', 'JC-6', '利害关系人提出异议', 'a third party objected to the ruling', ['third-party-learned']),
    afterRuling('performed', 'JC-8', '协议已履行', 'the agreement was performed'),
    // Reported with the last day for performance: the two years run from it.
    afterRuling('performance-overdue', 'JC-8', '履行期限届满未履行', 'the last day for performance passed without it'),
    afterRuling('enforcement-applied', 'JC-8', '已申请强制执行', 'enforcement was applied for', ['performance-overdue']),
  ],
  earlierActs: ['conclude-agreement', 'record-milestone'],
  suspensionReasons: [],
  remedies: [
    {
      code: 'court',
      zh: '变更原调解协议或者重新调解,或者向人民法院起诉',
      en: 'change the agreement or mediate again, or sue before the people’s court',
    },
    {
      code: 'enforcement',
      zh: '确认后一方未履行的,向人民法院申请执行;期间二年,自履行期限最后一日起算',
      en: 'when a confirmed agreement is not performed: enforcement by the people’s court, within two years of the last day for performance',
    },
  ],
  bases: [
    generallyOneMonth,
    effectOfAgreement,
    freeMediation,
    ...confirmationBases,
    {
      code: 'JC-2',
      zh: '《民事诉讼法》第二百零五条:法院邀请调解的,向作出邀请的法院;自行调解的,向当事人住所地、标的物所在地、调解组织所在地的基层法院',
      en: 'Civil Procedure Law art. 205: the inviting court, or the basic court of a party’s domicile, the subject matter or the mediation body',
      verification: 'V',
    },
    {
      code: 'JC-6',
      zh: '《最高人民法院关于适用〈民事诉讼法〉的解释》(2022年)第三百七十二条:当事人自收到裁定之日起十五日内、利害关系人自知道或者应当知道之日起六个月内提出异议',
      en: 'SPC Interpretation of the Civil Procedure Law (2022) art. 372: a party objects within 15 days of the ruling, a third party within six months of learning of the harm',
      verification: 'V',
    },
    {
      code: 'JC-8',
      zh: '《民事诉讼法》第二百零六条、第二百五十条:一方未履行的,对方可以申请执行;期间二年,自履行期限最后一日起算',
      en: 'Civil Procedure Law arts. 206, 250: enforcement of what was confirmed and not performed, within two years of the last day for performance',
      verification: 'V',
    },
    ...safeguardBases,
    remediesTold,
  ],
};
