import { claim, field } from '../contracts/claim';
import type { DisputeType, NamedClock } from '../contracts/plug-ins';
import { article, clock, words } from './parts';
import { safeguardBases, safeguardMilestones, safeguards } from './safeguards';

/** The mediation of a complaint: at its end without an agreement it is terminated 终止调解, which is nobody's fault. */
const complaintPeriod = (
  own: Pick<NamedClock, 'code' | 'name' | 'basis' | 'length' | 'unit' | 'inForce'> & Partial<NamedClock>,
): NamedClock =>
  clock({
    duty: 'holder',
    ends: 'lapse',
    onLapse: 'fail',
    start: ['accepted', 'reopened', 'visited:dissatisfied'],
    meet: ['agreed', 'failed'],
    stop: ['withdrawn', 'suitReported', 'enter:ended'],
    reminders: [{ length: 5, unit: 'workingDay' }],
    ...own,
  });

/**
 * Consumer complaint before the market-regulation department 消费投诉: CN-1, then CN-2 for complaints accepted since 2026-04-15 and CN-5 for those
 * accepted before, each by the day of its acceptance.
 *
 * Of Order 121 neither the acceptance period (CN-3) nor an exclusion of tests was seen, so none is counted: seven working days are those of the
 * law itself. The source gives an agreement here no judicial confirmation, so it ends the handling.
 */
export const consumer: DisputeType = {
  code: 'consumer',
  version: '2026-11-24',
  name: words('消费投诉', 'Consumer complaint'),
  claim: claim({
    subject: field.choice(
      ['quality', 'price', 'contract', 'after-sales', 'advertising', 'personal-information', 'other', 'not-for-living', 'out-of-remit'],
      '投诉事由 what it is about; the last two are not taken up: not for living consumption, out of remit (CN-4)',
    ),
    demand: field.text('诉求 what the consumer asks for'),
    happenedOn: field.pastDate('争议发生日期 when it happened: over three years ago it is not taken up (CN-4)'),
    elsewhere: field.choice(
      ['none', 'court', 'arbitration', 'other-body'],
      '是否已由法院、仲裁机构或者其他机构受理、处理 whether another body has handled it (CN-4)',
    ),
    identity: field.choice(['verified'], '投诉人真实身份信息已核对 the complainant’s true identity was checked (CN-4, CN-6)'),
    amount: field.yuan('争议金额(元) amount in dispute in yuan').optional(),
    goods: field.text('商品或者服务 goods or service').optional(),
  }),
  clocks: [
    clock({
      code: 'complaint-answer',
      name: words('处理并告知消费者的期限', 'handling the complaint and telling the consumer'),
      basis: 'CN-1',
      length: 7,
      unit: 'workingDay',
      duty: 'holder',
      start: ['registered'],
      // To accept it tells the consumer nothing yet.
      meet: ['replied', 'declined', 'agreed', 'failed'],
      stop: ['withdrawn', 'suitReported', 'enter:scoring'],
      reminders: [{ length: 2, unit: 'workingDay' }],
    }),
    complaintPeriod({
      code: 'mediation-period',
      name: words('调解期限', 'the mediation period'),
      basis: 'CN-2',
      length: 60,
      // The definition of its days was not seen; calendar days are recalled (R).
      unit: 'calendarDay',
      inForce: { from: '2026-04-15', until: null },
    }),
    complaintPeriod({
      code: 'former-mediation-period',
      name: words('调解期限(2026年4月15日前受理)', 'the mediation period, accepted before 2026-04-15'),
      basis: 'CN-5',
      length: 45,
      unit: 'workingDay',
      suspendable: true,
      inForce: { from: '2020-01-01', until: '2026-04-14' },
    }),
  ],
  guards: [{ code: 'remedies-told', basis: 'CN-2', values: ['court', 'arbitration'] }, ...safeguards],
  intakeGuards: [
    { code: 'subject-excluded', basis: 'CN-4', values: ['not-for-living', 'out-of-remit'] },
    { code: 'no-parallel-procedure', basis: 'CN-4', values: ['court', 'arbitration', 'other-body'] },
    { code: 'not-older-than-years', basis: 'CN-4', values: ['3'] },
  ],
  milestones: safeguardMilestones,
  agreementEnds: true,
  // A complaint accepted elsewhere before it was entered here counts from its acceptance.
  earlierActs: ['accept'],
  // Tests stop the old period alone; the new one is not known to stand still.
  suspensionReasons: ['test'],
  remedies: [
    { code: 'court', zh: '向人民法院起诉', en: 'suit before the people’s court' },
    { code: 'arbitration', zh: '依仲裁协议申请仲裁', en: 'arbitration, where the parties have agreed on it' },
  ],
  bases: [
    article(
      'CN-1',
      'V',
      '《消费者权益保护法》第四十六条:自收到投诉之日起七个工作日内予以处理并告知消费者',
      'Consumer Protection Law art. 46: within 7 working days of receipt the complaint is handled and the consumer told',
    ),
    article(
      'CN-2',
      'R',
      '《市场监督管理投诉举报处理办法》(总局令第121号,2026年4月15日起施行)第二十三条:自受理之日起六十日内未达成协议的,终止调解并告知;可以起诉或者仲裁。条文见于引用它的文书,“日”为自然日凭记忆',
      'SAMR Order 121 (in force 2026-04-15) art. 23: no agreement in 60 days from acceptance: terminated, and the parties told; civil suit or arbitration. Seen quoted in a form; that its days are calendar days is recalled',
    ),
    article(
      'CN-4',
      'S',
      '《市场监督管理投诉举报处理办法》(总局令第121号)第十条、第十六条:不属于职责范围,法院、仲裁或者其他机构已处理,非生活消费,超过三年,身份材料缺失或者虚假的,不予受理;三年的起算点来源未载',
      'SAMR Order 121 arts. 10, 16: refused when out of remit, already handled by court, arbitration or others, not for living consumption, over 3 years, identity missing or false; what the 3 years run from is not said',
    ),
    article(
      'CN-5',
      'V',
      '《市场监督管理投诉举报处理暂行办法》(总局令第20号,2020年1月1日至2026年4月14日)第十四条、第二十条、第二十一条、第二十三条:四十五个工作日未达成协议的终止调解,检验、检测、鉴定时间不计入;起算来源未载,此处自受理之日起',
      'SAMR Order 20 (2020-01-01 to 2026-04-14) arts. 14, 20, 21, 23: no agreement in 45 working days: terminated, tests excluded; what they run from is not said, here acceptance',
    ),
    article(
      'CN-6',
      'S',
      '《消费者权益保护法实施条例》第四十六条:投诉人应当提供真实身份信息',
      'Regulation implementing the Consumer Protection Law art. 46: the complainant supplies true identity',
    ),
    ...safeguardBases,
  ],
};
