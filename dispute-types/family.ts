import { claim, field } from '../contracts/claim';
import type { DisputeType, NamedClock, NamedMilestone } from '../contracts/plug-ins';
import { confirmable, confirmationBases, confirmationClocks, jointApplication } from './judicial-confirmation';
import { article, clock, milestone, words } from './parts';
import { effectOfAgreement, freeMediation, freeOfCharge, generallyOneMonth, remediesTold } from './peoples-mediation';
import { safeguardBases, safeguardMilestones, safeguards } from './safeguards';

const handling = ['accepted', 'mediating', 'confirming'];
/** What happens before the court, the registry or the police, whatever we are doing meanwhile. */
const anyStage = ['registered', ...handling, 'visiting', 'watching'];

const elsewhere = (zh: string, en: string, own: Pick<NamedMilestone, 'code' | 'basis'> & Partial<NamedMilestone>) =>
  milestone(zh, en, { stages: anyStage, ...own });

/** The court's hours for a protection order 人身安全保护令: they run from the next hour (CNT-9). */
const order = (own: Pick<NamedClock, 'code' | 'name' | 'length' | 'start'>) =>
  clock({
    basis: 'FM-2',
    unit: 'hour',
    from: 'nextHour',
    roll: false,
    duty: 'court',
    meet: ['milestone:protection-order-made', 'milestone:protection-order-refused'],
    ...own,
  });

/**
 * Family dispute 婚姻家庭纠纷 by people's mediation: PM-2, then JC-1, JC-3, JC-4 for what the parties owe each other. Identity relations cannot be
 * confirmed (G-10).
 *
 * A flagged risk of violence stops the month of the mediation and bars its sessions until the victim asks. The court's hours for a protection
 * order (FM-2), the registry's days of a divorce (FM-1) and the bar after a refused one (FM-3) are shown beside the mediation: they bind
 * others, and are told by milestones.
 */
export const family: DisputeType = {
  code: 'family',
  version: '2026-11-30',
  name: words('婚姻家庭纠纷', 'Family dispute'),
  claim: claim({
    subject: field.choice(
      ['divorce', 'property', 'support-of-children', 'custody', 'support-of-parents', 'inheritance', 'cohabitation', 'other'],
      '纠纷事由 what it is about',
    ),
    demand: field.text('诉求 what the applicant asks for'),
    violence: field.choice(
      ['none-known', 'risk', 'warned', 'protection-order'],
      '家庭暴力情况 what is known of violence; a risk is flagged as a milestone, which bars the sessions',
    ),
    minors: field.count('涉及未成年子女人数 minor children').optional(),
    amount: field.yuan('标的额(元) amount in yuan').optional(),
    happenedOn: field.pastDate('发生日期 when it happened').optional(),
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
      start: ['accepted', 'reopened', 'visited:dissatisfied', 'ruled:rejected', 'milestone:victim-asked'],
      // Asked by the victim while a confirmation is under way, it ends with that: nobody mediates any more.
      meet: ['agreed', 'failed', 'confirmationSought', 'enter:visiting'],
      // No period presses an office to mediate where violence was flagged.
      stop: ['withdrawn', 'suitReported', 'milestone:violence-risk-flagged', 'enter:ended'],
      reminders: [{ length: 5, unit: 'workingDay' }],
    }),
    order({
      code: 'protection-order',
      name: words('人身安全保护令期限', 'the protection order'),
      length: 72,
      start: ['milestone:protection-order-applied'],
    }),
    order({
      code: 'urgent-protection-order',
      name: words('人身安全保护令期限(情况紧急)', 'the urgent protection order'),
      length: 24,
      start: ['milestone:urgent-protection-order-applied'],
    }),
    clock({
      code: 'order-in-force',
      name: words('人身安全保护令有效期', 'the protection order in force'),
      basis: 'FM-2',
      // At most six months; the source does not say from when. It is counted from the order, which may say less and is ended by a milestone.
      length: 6,
      unit: 'month',
      duty: 'nobody',
      start: ['milestone:protection-order-made'],
      meet: ['milestone:protection-order-ended'],
      reminders: [{ length: 10, unit: 'workingDay' }],
    }),
    clock({
      code: 'order-review',
      name: words('保护令复议申请期', 'the request for review of the order'),
      basis: 'FM-2',
      // The source does not say from when either.
      length: 5,
      unit: 'calendarDay',
      roll: true,
      duty: 'parties',
      start: ['milestone:protection-order-made', 'milestone:protection-order-refused'],
      meet: ['milestone:order-review-requested'],
      reminders: [{ length: 2, unit: 'calendarDay' }],
    }),
    clock({
      code: 'cooling-off',
      name: words('离婚冷静期', 'the cooling-off period'),
      basis: 'FM-1',
      length: 30,
      unit: 'calendarDay',
      roll: true,
      duty: 'nobody',
      start: ['milestone:divorce-applied'],
      meet: ['milestone:cooling-off-over'],
      stop: ['milestone:divorce-withdrawn', 'enter:ended'],
    }),
    clock({
      code: 'divorce-certificate',
      name: words('申请发给离婚证期限', 'collecting the divorce certificate'),
      basis: 'FM-1',
      length: 30,
      unit: 'calendarDay',
      roll: true,
      // Not collected, the application is deemed withdrawn: the marriage goes on, and so may the mediation.
      duty: 'parties',
      start: ['milestone:cooling-off-over'],
      meet: ['milestone:certificate-collected'],
      stop: ['milestone:divorce-withdrawn', 'enter:ended'],
      reminders: [{ length: 5, unit: 'calendarDay' }],
    }),
    clock({
      code: 'no-new-suit',
      name: words('不得再起诉离婚的期间', 'no new divorce suit'),
      basis: 'FM-3',
      length: 6,
      unit: 'month',
      roll: true,
      duty: 'nobody',
      start: ['milestone:divorce-refused', 'milestone:reconciled-in-court'],
      meet: [],
    }),
    ...confirmationClocks,
  ],
  guards: [
    { code: 'remedies-told', basis: 'G-2', values: ['court'] },
    { code: 'voluntary-session', basis: 'G-1', values: [] },
    { code: 'victim-asks', basis: 'SET-VICTIM', values: ['violence-risk-flagged', 'victim-asked'] },
    jointApplication,
    confirmable,
    freeOfCharge,
    ...safeguards,
  ],
  milestones: [
    ...safeguardMilestones,
    milestone('发现家庭暴力风险', 'a risk of violence was flagged', {
      code: 'violence-risk-flagged',
      basis: 'FM-4',
      stages: handling,
      repeats: true,
    }),
    milestone('受害人要求调解', 'the victim asked for mediation', {
      code: 'victim-asked',
      basis: 'SET-VICTIM',
      stages: handling,
      repeats: true,
    }),
    elsewhere('告诫书已送交村(居)民委员会', 'the warning letter reached the committee', {
      code: 'warning-received',
      basis: 'FM-4',
      repeats: true,
    }),
    elsewhere('村(居)民委员会已查访', 'the committee visited', {
      code: 'committee-visited',
      basis: 'FM-4',
      after: ['warning-received'],
      repeats: true,
    }),
    elsewhere('已申请人身安全保护令', 'a protection order was applied for', {
      code: 'protection-order-applied',
      basis: 'FM-2',
      repeats: true,
    }),
    elsewhere('已申请人身安全保护令(情况紧急)', 'a protection order was applied for, urgently', {
      code: 'urgent-protection-order-applied',
      basis: 'FM-2',
      repeats: true,
    }),
    elsewhere('已作出人身安全保护令', 'the protection order was made', { code: 'protection-order-made', basis: 'FM-2', repeats: true }),
    elsewhere('驳回人身安全保护令申请', 'the protection order was refused', {
      code: 'protection-order-refused',
      basis: 'FM-2',
      repeats: true,
    }),
    // Varied, it is made anew.
    elsewhere('人身安全保护令已变更、撤销或者到期', 'the protection order was varied, revoked or ran out', {
      code: 'protection-order-ended',
      basis: 'FM-2',
      after: ['protection-order-made'],
      repeats: true,
    }),
    elsewhere('已申请复议', 'a review of it was requested', { code: 'order-review-requested', basis: 'FM-2', repeats: true }),
    elsewhere('婚姻登记机关收到离婚登记申请', 'the registry received the divorce application', {
      code: 'divorce-applied',
      basis: 'FM-1',
      repeats: true,
    }),
    elsewhere('撤回离婚登记申请', 'the divorce application was withdrawn', {
      code: 'divorce-withdrawn',
      basis: 'FM-1',
      after: ['divorce-applied'],
      repeats: true,
    }),
    elsewhere('离婚冷静期届满', 'the cooling-off period is over', {
      code: 'cooling-off-over',
      basis: 'FM-1',
      after: ['divorce-applied'],
      repeats: true,
    }),
    elsewhere('已领取离婚证', 'the divorce certificate was collected', {
      code: 'certificate-collected',
      basis: 'FM-1',
      after: ['cooling-off-over'],
    }),
    elsewhere('判决不准离婚', 'the court refused the divorce', { code: 'divorce-refused', basis: 'FM-3' }),
    elsewhere('法院调解和好', 'reconciled before the court', { code: 'reconciled-in-court', basis: 'FM-3' }),
  ],
  // An order or a divorce may have been applied for before anybody came here.
  earlierActs: ['record-milestone'],
  suspensionReasons: [],
  remedies: [
    {
      code: 'court',
      zh: '向人民法院起诉;判决不准离婚或者调解和好的,原告没有新情况、新理由,六个月内不得再起诉',
      en: 'suit before the people’s court; after a refused divorce or a reconciliation the plaintiff may not sue again for six months without new facts',
    },
    {
      code: 'protection-order',
      zh: '遭受家庭暴力或者面临现实危险的,向人民法院申请人身安全保护令',
      en: 'against violence or its threat, a protection order from the people’s court',
    },
    {
      code: 'administrative',
      zh: '行政途径;协议离婚的,向婚姻登记机关申请',
      en: 'administrative remedy; a divorce by agreement, the registry',
    },
  ],
  bases: [
    generallyOneMonth,
    article(
      'FM-1',
      'V',
      '《民法典》第一千零七十七条:自收到离婚登记申请之日起三十日内可以撤回;期满后三十日内未申请发给离婚证的,视为撤回',
      'Civil Code art. 1077: 30 days of cooling off from the application; the certificate not collected within 30 days after it: deemed withdrawn',
    ),
    article(
      'FM-2',
      'V',
      '《反家庭暴力法》第二十八条、第三十条、第三十一条:七十二小时内作出人身安全保护令或者驳回,情况紧急的二十四小时内;有效期不超过六个月;五日内可以申请复议',
      'Anti-Domestic Violence Law arts. 28, 30, 31: the protection order within 72 hours, urgent within 24; in force at most six months; review asked for within five days',
    ),
    article(
      'FM-3',
      'V',
      '《民事诉讼法》第一百二十七条第七项:判决不准离婚或者调解和好的,原告没有新情况、新理由,六个月内又起诉的不予受理',
      'Civil Procedure Law art. 127(7): no new suit by the plaintiff for six months after a refused divorce or a reconciliation without new facts',
    ),
    article(
      'FM-4',
      'V',
      '《反家庭暴力法》第十条、第十六条、第十七条:调解组织预防家庭暴力;告诫书送交村(居)民委员会,由其查访',
      'Anti-Domestic Violence Law arts. 10, 16-17: mediation bodies prevent violence; the warning letter goes to the village or residents’ committee, which visits',
    ),
    article(
      'SET-VICTIM',
      'setting',
      '本产品设定:有家庭暴力风险的,受害人未要求不组织调解(条文未明文,须由地方确认)',
      'Setting of this product: where violence is a risk, no mediation unless the victim asks (no article says so in words; the place must confirm)',
    ),
    effectOfAgreement,
    freeMediation,
    ...confirmationBases,
    ...safeguardBases,
    remediesTold,
  ],
};
