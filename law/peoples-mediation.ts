import { period, rolled, rowsWith, silent, since, words } from './row';

/** People's mediation and what confirms it may come up in these (LB-9, MD-7, TR-2, PP-3). */
const types = [
  'civil',
  'confirmation',
  'labour',
  'wage-arrears',
  'medical',
  'traffic',
  'public-security',
  'land',
  'family',
  'mass-incident',
  'property',
] as const;
const row = rowsWith({ area: 'peoples-mediation', types: [...types], verification: 'V' });
const law = rowsWith({ area: 'peoples-mediation', types: [...types], verification: 'V', inForce: since('2011-01-01') });

/** People's mediation 人民调解: PM-1 to PM-12. */
export const peoplesMediation = [
  law({
    code: 'PM-1',
    title: words(
      '申请或者主动调解;当事人一方明确拒绝的,不得调解',
      'mediation on application or of its own motion; a clear refusal forbids it',
    ),
    article: words('《中华人民共和国人民调解法》第十七条', 'People’s Mediation Law art. 17'),
    start: words('当事人申请,或者人民调解委员会主动调解', 'application, or the committee acts on its own'),
    note: words('法律未规定受理期限', 'the law sets no acceptance deadline'),
  }),
  row({
    code: 'PM-2',
    types: ['civil', 'confirmation', 'family', 'traffic'],
    title: words('调解期限:一般在一个月内调结', 'the mediation period: generally settled within one month'),
    article: words(
      '《人民调解工作若干规定》(司法部令第75号)第三十三条',
      'Provisions on People’s Mediation Work (Ministry of Justice Order 75) art. 33',
    ),
    start: words('未规定(实践:受理之日)', 'not stated (in practice the day of acceptance)'),
    period: period(1, 'month', rolled),
    extension: words(
      '国家规定未载;宁波《人民调解条例》第二十七条:双方当事人要求的可以延长',
      'national rule silent; Ningbo People’s Mediation Regulation art. 27: may be extended when both parties ask',
    ),
    missed: words(
      '“一般”为弹性期限:终止调解,告知当事人仲裁、行政、司法途径(人民调解法第二十六条)',
      'soft (“generally”): terminate and tell the parties of arbitration, administrative and court routes (People’s Mediation Law art. 26)',
    ),
    verification: 'S',
    note: words(
      '2002年11月1日施行凭记忆(R);宁波条例第二十七条和人民调解法第二十六条已读(V)',
      'in force 2002-11-01 is recalled (R); Ningbo art. 27 and People’s Mediation Law art. 26 were read (V)',
    ),
  }),
  law({
    code: 'PM-3',
    title: words('调解协议生效', 'the mediation agreement takes effect'),
    article: words('《中华人民共和国人民调解法》第二十九条、第三十条', 'People’s Mediation Law arts. 29, 30'),
    start: words(
      '书面协议:当事人签名、调解员签名并加盖调解委员会印章;口头协议:达成协议之时',
      'written: signatures, the mediator’s signature and the committee’s seal; oral: the moment of agreement',
    ),
    note: words('即时生效,司法确认申请期(JC-1)由此起算', 'effective at once; the window of JC-1 begins here'),
  }),
  law({
    code: 'PM-4',
    title: words('监督并督促履行', 'duty to supervise and urge performance'),
    article: words('《中华人民共和国人民调解法》第三十一条', 'People’s Mediation Law art. 31'),
    start: words('调解协议生效', 'the agreement takes effect'),
    missed: words('当事人可以就协议向人民法院起诉(第三十二条)', 'a party may sue on the agreement (art. 32)'),
    note: words('未规定间隔', 'no interval is set'),
  }),
  row({
    code: 'PM-5',
    title: words('适时回访', 'return visits “in good time”'),
    article: words('《人民调解工作若干规定》第三十六条、第三十七条', 'Provisions on People’s Mediation Work arts. 36–37'),
    start: words('达成协议', 'the agreement'),
    verification: 'R',
  }),
  law({
    code: 'PM-6',
    title: words(
      '纠纷可能激化,或者可能引起治安案件、刑事案件的,及时采取预防措施或者报告公安机关',
      'a dispute that may sharpen or become a public-security or criminal case: prevent or report to the police promptly',
    ),
    article: words('《中华人民共和国人民调解法》第二十五条', 'People’s Mediation Law art. 25'),
    start: words('调解员发现上述情形', 'the mediator sees it coming'),
    note: words('“及时”,无期限;法律无罚则,地方问责', '“promptly”, no length; no statutory sanction, local accountability'),
  }),
  row({
    code: 'PM-7',
    title: words('诉讼时效因请求调解而中断', 'a request for help interrupts the limitation period'),
    article: words(
      '《最高人民法院关于审理民事案件适用诉讼时效制度若干问题的规定》(2020年)第十二条',
      'SPC Provisions on limitation in civil cases (2020) art. 12',
    ),
    start: words(
      '权利人向人民调解委员会或者其他有权解决的机关请求保护之日',
      'the day the right-holder asks the committee, or another body with power to resolve, for protection',
    ),
    suspension: words(
      '时效自该日起中断,程序终结后重新计算(民法典第一百九十五条)',
      'interrupted from that day, restarts after the procedure ends (Civil Code art. 195)',
    ),
    note: words('系统须将请求日作为法律事实记录', 'the system must record the request date as a legal fact'),
  }),
  row({
    code: 'PM-8a',
    row: 'PM-8',
    title: words('普通诉讼时效', 'the general limitation period'),
    article: words('《中华人民共和国民法典》第一百八十八条', 'Civil Code art. 188'),
    start: words('知道或者应当知道权利受到损害以及义务人', 'the right-holder knows or should know of the harm and the obligor'),
    period: period(3, 'year', rolled),
    suspension: words(
      '最后六个月内因障碍中止(第一百九十四条),可中断(第一百九十五条)',
      'suspended by obstacles in the last 6 months (art. 194), interrupted (art. 195)',
    ),
    missed: words(
      '义务人可以时效抗辩(第一百九十二条);法院不得主动适用(第一百九十三条)',
      'defence of limitation (art. 192); the court may not raise it (art. 193)',
    ),
  }),
  row({
    code: 'PM-8b',
    row: 'PM-8',
    title: words('最长诉讼时效', 'the long stop of limitation'),
    article: words('《中华人民共和国民法典》第一百八十八条', 'Civil Code art. 188'),
    period: period(20, 'year', rolled),
    missed: words(
      '义务人可以时效抗辩(第一百九十二条);法院不得主动适用(第一百九十三条)',
      'defence of limitation (art. 192); the court may not raise it (art. 193)',
    ),
    note: words('二十年的起算点来源未载', 'the source does not say what the 20 years run from'),
  }),
  law({
    code: 'PM-9',
    title: words('人民调解不收费;登记、记录、协议立卷归档', 'free of charge; register, record and agreement are kept in a file'),
    article: words('《中华人民共和国人民调解法》第四条、第二十七条', 'People’s Mediation Law arts. 4, 27'),
    missed: words('收费违法', 'charging a fee is unlawful'),
  }),
  row({
    code: 'PM-10',
    title: words('全国人民调解工作规范', 'the national working standard of people’s mediation'),
    article: words('《全国人民调解工作规范》(SF/T 0083-2020,司法部)', 'SF/T 0083-2020 (Ministry of Justice)'),
    verification: 'R',
    note: words(
      '标准存在见于二手网页(S);其中期限未能读到(R)',
      'that it exists was seen in a secondary page (S); its time limits could not be read (R)',
    ),
  }),
  row({
    code: 'PM-11',
    types: ['civil'],
    title: words(
      '山东:未规定调解期限;多个单位有权的,由首先受理单位牵头',
      'Shandong: no mediation time limit; the first receiving unit convenes the others',
    ),
    article: words(
      '《山东省多元化解纠纷促进条例》第三十三条、第六十三条',
      'Shandong Regulation on Diversified Dispute Resolution arts. 33, 63',
    ),
    missed: words(
      '不作为的,限期改正,再予处分;基层单位取消评先资格(第六十三条)',
      'non-action: ordered to correct within a set time, then discipline; grass-roots bodies lose eligibility for awards (art. 63)',
    ),
    inForce: since('2016-10-01'),
    note: words('地方性法规,全文已读', 'provincial; read in full'),
  }),
  row({
    code: 'PM-12',
    types: ['civil'],
    title: words('深圳:调解期限由当事人约定,未约定的为三十日', 'Shenzhen: the period the parties agree on, by default 30 days'),
    article: words(
      '《深圳经济特区矛盾纠纷多元化解条例》第二十五条',
      'Shenzhen Regulation on Diversified Resolution of Conflicts and Disputes art. 25',
    ),
    period: period(30, 'calendarDay', silent),
    extension: { ...words('当事人同意继续调解', 'the parties agree to continue'), approver: words('当事人', 'the parties') },
    missed: words('终止调解', 'termination'),
    inForce: since('2022-05-01'),
    note: words('地方性法规;2024年4月30日修正', 'local; amended 2024-04-30'),
  }),
];
