import { claim, field } from '../contracts/claim';
import type { DisputeType } from '../contracts/plug-ins';
import { confirmable, confirmationBases, confirmationClocks, jointApplication } from './judicial-confirmation';
import { effectOfAgreement, freeMediation, freeOfCharge, remediesTold } from './peoples-mediation';
import { safeguardBases, safeguardMilestones, safeguards } from './safeguards';

/**
 * Property-management dispute 物业纠纷: the parties negotiate, the community committee or the joint conference mediates, then they arbitrate or
 * sue (PP-2).
 *
 * No source sets a period for the mediation, so there is none here: PP-2 says 'no period' in so many words, and the month of PM-2 is that of
 * people's mediation committees. What keeps the case moving is the practice of the place, its first reply and its weekly update.
 */
export const property: DisputeType = {
  code: 'property',
  version: '2026-11-22',
  name: { zh: '物业纠纷', en: 'Property-management dispute' },
  claim: claim({
    subject: field.choice(
      ['fees', 'repairs', 'service', 'common-areas', 'parking', 'owners-decision', 'handover-of-manager', 'other'],
      '纠纷事由 what it is about',
    ),
    between: field.choice(['owner-and-manager', 'owners', 'owner-and-committee', 'committee-and-manager'], '纠纷双方 who is in dispute'),
    demand: field.text('诉求 what the applicant asks for'),
    negotiated: field.choice(
      ['failed', 'refused', 'not-yet'],
      '双方协商情况 how the parties’ own negotiation went, the first step of PP-2',
    ),
    estate: field.text('小区、楼栋 estate and building').optional(),
    amount: field.yuan('标的额(元) amount in yuan').optional(),
    decisionKnownOn: field
      .pastDate('知道业主大会或者业主委员会决定之日 when the owners’ decision was known: one year to annul it (PP-1)')
      .optional(),
    households: field.count('涉及户数 households involved').optional(),
  }),
  clocks: [...confirmationClocks],
  guards: [
    // PP-2 names arbitration and suit; the People's Mediation Law asks for the administrative route as well, and it binds every committee.
    { code: 'remedies-told', basis: 'G-2', values: ['arbitration', 'administrative', 'court'] },
    jointApplication,
    confirmable,
    freeOfCharge,
    ...safeguards,
  ],
  milestones: safeguardMilestones,
  // No clock of this type may stand still.
  suspensionReasons: [],
  remedies: [
    { code: 'arbitration', zh: '依仲裁协议申请仲裁', en: 'arbitration, where the parties have agreed on it' },
    { code: 'administrative', zh: '行政途径', en: 'administrative remedy' },
    {
      code: 'court',
      zh: '向人民法院起诉;请求撤销业主大会、业主委员会决定的,自知道决定之日起一年内',
      en: 'suit before the people’s court; to annul a decision of the owners, within one year of knowing of it',
    },
  ],
  bases: [
    {
      // A provincial regulation: its order of steps is a model elsewhere, its force is Shandong's.
      code: 'PP-2',
      zh: '《山东省物业管理条例》第七十五条:协商,社区居民委员会或者联席会议调解,仲裁或者诉讼;未规定期限(山东省地方性法规,外省须由地方确认)',
      en: 'Shandong Property Management Regulation art. 75: negotiate, the community committee or the joint conference mediates, arbitrate or sue; no period (provincial: another province must confirm)',
      verification: 'V',
    },
    {
      code: 'PP-3',
      zh: '《城市居民委员会组织法》(2025年修订,2026年1月1日起施行)第十条:调解民间纠纷,协助调解物业纠纷',
      en: 'Urban Residents’ Committees Law (2025 revision, in force 2026-01-01) art. 10: mediate civil disputes, help mediate property disputes',
      verification: 'V',
    },
    {
      // A fixed limit before the court that no clock here counts: it stands in the claim and in the remedy.
      code: 'PP-1',
      zh: '《最高人民法院关于审理建筑物区分所有权纠纷案件适用法律若干问题的解释》第十二条:业主自知道决定之日起一年内请求撤销',
      en: 'SPC Interpretation on divided ownership of buildings art. 12: an owner asks for annulment within one year of knowing of the decision',
      verification: 'V',
    },
    freeMediation,
    effectOfAgreement,
    ...confirmationBases,
    ...safeguardBases,
    remediesTold,
  ],
};
