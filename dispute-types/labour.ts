import { claim, field } from '../contracts/claim';
import type { DisputeType } from '../contracts/plug-ins';
import { confirmationBases, confirmationClocks, jointApplication } from './judicial-confirmation';
import { arbitrationClocks, arbitrationMilestones } from './labour-arbitration';
import { labourBases, labourMediation } from './labour-mediation';
import { effectOfAgreement, freeMediation, freeOfCharge, remediesTold } from './peoples-mediation';
import { safeguardBases, safeguardMilestones, safeguards } from './safeguards';

/**
 * Labour dispute by a labour-dispute mediation organisation 劳动争议(调解组织调解): LB-1, then for agreements on payment LB-9 with JC-1, JC-3, JC-4;
 * without an agreement the arbitration of LB-4 to LB-8, which the parties or the office report as it goes.
 *
 * The limitation of one year (LB-3) begins with what a person knew and is interrupted outside; no clock here counts it: it stands in the
 * claim, the bases and the remedies.
 */
export const labour: DisputeType = {
  code: 'labour',
  version: '2026-11-24',
  name: { zh: '劳动争议', en: 'Labour dispute' },
  claim: claim({
    subject: field.choice(
      ['wages', 'work-injury', 'severance', 'social-insurance', 'termination', 'working-time', 'other'],
      '争议事由 what it is about',
    ),
    applicant: field.choice(['worker', 'employer'], '申请人身份 who applies'),
    demand: field.text('诉求 what the applicant asks for'),
    amount: field.yuan('请求金额(元) amount asked for in yuan').optional(),
    knownOn: field
      .pastDate('知道或者应当知道权利被侵害之日 when the applicant knew or should have known: the limitation begins (LB-3)')
      .optional(),
    employmentEndedOn: field.pastDate('劳动关系终止之日 when the employment ended: pay arrears are limited from here (LB-3)').optional(),
    workers: field.count('涉及劳动者人数 workers involved').optional(),
  }),
  clocks: [
    labourMediation,
    // An agreement on anything but payment cannot be confirmed (LB-9): the office waives the window.
    ...confirmationClocks,
    ...arbitrationClocks,
  ],
  guards: [
    // The administrative route is open for unpaid wages alone, so it is offered and not demanded.
    { code: 'remedies-told', basis: 'G-2', values: ['arbitration', 'court'] },
    jointApplication,
    { code: 'confirmable-matter', basis: 'LB-9', values: ['payment'] },
    freeOfCharge,
    ...safeguards,
  ],
  milestones: [...safeguardMilestones, ...arbitrationMilestones],
  suspensionReasons: [],
  remedies: [
    {
      code: 'arbitration',
      zh: '先向劳动争议仲裁委员会申请仲裁,不收费;时效一年,自知道或者应当知道权利被侵害之日起算',
      en: 'labour arbitration first, free of charge; within one year of the day the right was known, or should have been known, to be infringed',
    },
    {
      code: 'court',
      zh: '对仲裁裁决不服,或者仲裁机构不予受理、逾期未作决定的,向人民法院起诉',
      en: 'then suit before the people’s court: against the award, or when the arbitration body refuses or is silent',
    },
    { code: 'administrative', zh: '拖欠工资的,向劳动保障监察机构投诉', en: 'for unpaid wages, a complaint to the labour inspectorate' },
  ],
  bases: [...labourBases, freeMediation, effectOfAgreement, ...confirmationBases, ...safeguardBases, remediesTold],
};
