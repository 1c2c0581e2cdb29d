import { claim, field } from '../contracts/claim';
import type { DisputeType } from '../contracts/plug-ins';
import { confirmable, confirmationBases, confirmationClocks, jointApplication } from './judicial-confirmation';
import { landArbitrationBases, landArbitrationClocks, landArbitrationMilestones } from './land-arbitration';
import { accusedOffice, article, words } from './parts';
import { effectOfAgreement, freeMediation, freeOfCharge, remediesTold } from './peoples-mediation';
import { safeguardBases, safeguardMilestones, safeguards } from './safeguards';

const law = '《农村土地承包经营纠纷调解仲裁法》';
const lawEn = 'Rural Land Contract Dispute Mediation and Arbitration Law';

/**
 * Rural land contract dispute 农村土地承包纠纷: the village committee or the town mediates, then the arbitration commission decides (RL-3 to
 * RL-6).
 *
 * The law sets no period for the mediation (RL-1), so there is no clock for it: the first reply and the weekly update of the place keep it
 * moving. The limitation of two years (RL-2) begins with what a person knew; it is shown, not counted. Who owns the land, the forest or the
 * water is another procedure (RL-7, RL-8), of which only Guangdong's rules were read.
 */
export const land: DisputeType = {
  code: 'land',
  version: '2026-11-24',
  name: words('农村土地承包纠纷', 'Rural land contract dispute'),
  claim: claim({
    subject: field.choice(
      ['contract', 'transfer', 'adjustment', 'contracting-right', 'infringement', 'other'],
      '纠纷事由 what it is about: 承包合同、流转、收回与调整、确认承包经营权、侵害承包经营权',
    ),
    demand: field.text('诉求 what the applicant asks for'),
    parcel: field.text('地块 which land').optional(),
    knownOn: field
      .pastDate('知道或者应当知道权利被侵害之日 when the applicant knew of the infringement: two years to ask for arbitration (RL-2)')
      .optional(),
    households: field.count('涉及户数 households involved').optional(),
    accusedOffice: accusedOffice(),
  }),
  clocks: [...confirmationClocks, ...landArbitrationClocks],
  guards: [
    { code: 'remedies-told', basis: 'G-2', values: ['arbitration', 'court'] },
    jointApplication,
    // Whose land it is cannot be confirmed (G-10).
    confirmable,
    freeOfCharge,
    ...safeguards,
  ],
  milestones: [...safeguardMilestones, ...landArbitrationMilestones],
  // No clock of this type may stand still.
  suspensionReasons: [],
  remedies: [
    {
      code: 'arbitration',
      zh: '向农村土地承包仲裁委员会申请仲裁;时效二年,自知道权利被侵害之日起算',
      en: 'arbitration before the rural land arbitration commission, within two years of knowing of the infringement',
    },
    {
      code: 'court',
      zh: '向人民法院起诉;不服裁决的,自收到裁决书之日起三十日内',
      en: 'suit before the people’s court; against an award, within 30 days of receiving it',
    },
    {
      code: 'administrative',
      zh: '行政途径;土地权属争议另有程序,须由地方确认',
      en: 'administrative remedy; whose land it is has a procedure of its own, which the place must confirm',
    },
  ],
  bases: [
    article(
      'RL-1',
      'V',
      `${law}第七条至第十条:村民委员会、乡镇人民政府调解;未规定期限`,
      `${lawEn} arts. 7-10: mediation by the village committee or the town; no period`,
    ),
    article(
      'RL-2',
      'V',
      `${law}第十八条:仲裁时效二年,自知道权利被侵害之日起算。本产品只提示,不计时`,
      `${lawEn} art. 18: limitation of two years from knowledge of the infringement. Shown here, not counted`,
    ),
    ...landArbitrationBases,
    freeMediation,
    effectOfAgreement,
    ...confirmationBases,
    ...safeguardBases,
    remediesTold,
  ],
};
