import { claim, field } from '../contracts/claim';
import type { DisputeType } from '../contracts/plug-ins';
import { confirmable, confirmationBases, confirmationClocks, jointApplication } from './judicial-confirmation';
import { article, words } from './parts';
import { remediesTold } from './peoples-mediation';
import { safeguardBases, safeguardMilestones, safeguards } from './safeguards';

/**
 * Commercial mediation 商事调解: CMD-1, in force since 2026-05-01. It may charge a fee, and its agreement may be judicially confirmed (JC-1).
 *
 * No time limit was seen in the source, so no clock counts the mediation; the practice of the place keeps it moving. The regulation was read in
 * secondary pages, and its number is printed as 789 and as 827.
 */
export const commercial: DisputeType = {
  code: 'commercial',
  version: '2026-11-24',
  name: words('商事调解', 'Commercial mediation'),
  claim: claim({
    subject: field.choice(
      ['trade', 'finance', 'construction', 'intellectual-property', 'investment', 'other', 'family', 'labour', 'consumer'],
      '争议类型 kind of dispute; family, labour and consumer disputes are not commercial (CMD-1)',
    ),
    demand: field.text('诉求 what the applicant asks for'),
    contract: field.text('合同或者交易 the contract or deal').optional(),
    amount: field.yuan('争议金额(元) amount in dispute in yuan').optional(),
    happenedOn: field.pastDate('争议发生日期 when it arose').optional(),
  }),
  clocks: [...confirmationClocks],
  guards: [{ code: 'remedies-told', basis: 'G-2', values: ['arbitration', 'court'] }, jointApplication, confirmable, ...safeguards],
  intakeGuards: [{ code: 'subject-excluded', basis: 'CMD-1', values: ['family', 'labour', 'consumer'] }],
  milestones: safeguardMilestones,
  suspensionReasons: [],
  remedies: [
    { code: 'arbitration', zh: '依仲裁协议申请仲裁', en: 'arbitration, where the parties have agreed on it' },
    { code: 'court', zh: '向人民法院起诉', en: 'suit before the people’s court' },
  ],
  bases: [
    article(
      'CMD-1',
      'S',
      '《商事调解条例》(2026年1月6日公布,2026年5月1日起施行)第二条、第十五条、第十六条、第二十二条、第二十三条:贸易、金融、建设工程、知识产权等商事争议,不含家事、劳动、消费争议;可以收费;协议可以申请司法确认;未见期限',
      'Commercial Mediation Regulation (promulgated 2026-01-06, in force 2026-05-01) arts. 2, 15, 16, 22, 23: trade, finance, construction, IP and the like, not family, labour, consumer; may charge; the agreement may be confirmed; no time limit seen',
    ),
    ...confirmationBases,
    ...safeguardBases,
    remediesTold,
  ],
};
