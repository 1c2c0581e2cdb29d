import { period, rolled, rowsWith, since, words } from './row';

/** Where an agreement may be confirmed (LB-9, MD-7, TR-7, CMD-1). */
const types = [
  'civil',
  'confirmation',
  'court-case',
  'labour',
  'wage-arrears',
  'medical',
  'traffic',
  'public-security',
  'land',
  'family',
  'mass-incident',
  'commercial',
  'property',
] as const;
const row = rowsWith({ area: 'judicial-confirmation', types: [...types], verification: 'V' });
const of2011 = rowsWith({ area: 'judicial-confirmation', types: [...types], verification: 'V', inForce: since('2011-03-30') });

const unchecked = words(
  '2011年规定是否已废止未能核实,上线前须核对',
  'whether the 2011 text has been withdrawn could not be checked: verify before launch',
);

/** Judicial confirmation 司法确认: JC-1 to JC-10. */
export const judicialConfirmation = [
  row({
    code: 'JC-1',
    title: words('双方共同申请司法确认', 'joint application for judicial confirmation'),
    article: words(
      '《中华人民共和国民事诉讼法》第二百零五条、《中华人民共和国人民调解法》第三十三条',
      'Civil Procedure Law art. 205, People’s Mediation Law art. 33',
    ),
    start: words('调解协议生效', 'the mediation agreement takes effect'),
    period: period(30, 'calendarDay', rolled),
    missed: words(
      '不再确认,协议仍为合同;当事人可以起诉(人民调解法第三十二条)',
      'no confirmation, the agreement stays a contract; a party may still sue (People’s Mediation Law art. 32)',
    ),
    note: words(
      '2023年修正后的条号,自2024年1月1日起(日期凭记忆);耽误期限只能类推第八十六条(CNT-8),属解释',
      'numbering of the 2023 amendment, since 2024-01-01 (date recalled); more time only by analogy with art. 86 (CNT-8), an interpretation',
    ),
  }),
  row({
    code: 'JC-2',
    title: words('管辖法院', 'which court'),
    article: words('《中华人民共和国民事诉讼法》第二百零五条', 'Civil Procedure Law art. 205'),
    missed: words('管辖错误的不予受理(解释第三百五十五条)', 'wrong court: not accepted (Interpretation art. 355)'),
    note: words(
      '法院邀请调解的,向作出邀请的法院;自行调解的,向当事人住所地、标的物所在地、调解组织所在地基层法院;应由中级法院管辖的,向相应中级法院;向两个法院申请的,先立案者管辖(解释第三百五十二条)',
      'invited by a court: the inviting court; otherwise the basic court of a party’s domicile, the subject matter or the mediation body; a matter of an intermediate court: that court; two courts asked: the first to file (Interpretation art. 352)',
    ),
  }),
  of2011({
    code: 'JC-3',
    title: words('法院决定是否受理', 'the court decides on acceptance'),
    article: words(
      '《最高人民法院关于人民调解协议司法确认程序的若干规定》(法释〔2011〕5号)第四条',
      'SPC Provisions on judicial confirmation (Fashi [2011] No. 5) art. 4',
    ),
    start: words('法院收到申请', 'the court receives the application'),
    period: period(3, 'calendarDay', rolled),
    note: words(
      `双方同时到庭的,可以当即受理并作出决定;${unchecked.zh}`,
      `if both parties come together it may accept and decide on the spot; ${unchecked.en}`,
    ),
  }),
  of2011({
    code: 'JC-4a',
    title: words('法院作出确认决定', 'the court decides on confirmation'),
    article: words(
      '《最高人民法院关于人民调解协议司法确认程序的若干规定》(法释〔2011〕5号)第五条',
      'SPC Provisions on judicial confirmation (Fashi [2011] No. 5) art. 5',
    ),
    start: words('受理', 'acceptance'),
    period: period(15, 'calendarDay', rolled),
    extension: {
      ...words('经院长批准可以延长十日', '10 days more with the court president’s approval'),
      max: 10,
      approver: words('本院院长', 'the court president'),
    },
    note: words(`与第一百八十七条的三十日(JC-4b)并存;${unchecked.zh}`, `stands beside the 30 days of art. 187 (JC-4b); ${unchecked.en}`),
  }),
  row({
    code: 'JC-4b',
    title: words('特别程序审结期限', 'the ceiling of the special procedure'),
    article: words('《中华人民共和国民事诉讼法》第一百八十七条', 'Civil Procedure Law art. 187'),
    start: words('立案', 'filing'),
    period: period(30, 'calendarDay', rolled),
    extension: { ...words('由院长批准延长', 'extendable by the court president'), approver: words('本院院长', 'the court president') },
    note: words(
      '现行程序所在;与2011年规定的十五日(JC-4a)并存',
      'the current procedural home; stands beside the 15 days of the 2011 text (JC-4a)',
    ),
  }),
  row({
    code: 'JC-5',
    title: words('法院要求补充材料', 'the court asks for missing papers'),
    article: words(
      '《最高人民法院关于适用〈中华人民共和国民事诉讼法〉的解释》第三百五十四条至第三百五十七条',
      'SPC Interpretation of the Civil Procedure Law arts. 354–357',
    ),
    start: words('法院要求补充材料', 'the court asks'),
    missed: words('无正当理由不补充的,按撤回申请处理', 'unexcused failure: treated as withdrawn'),
    note: words('期限由法院指定', 'the court sets the period'),
  }),
  row({
    code: 'JC-6a',
    row: 'JC-6',
    title: words('当事人对确认裁定提出异议', 'a party objects to the confirming ruling'),
    article: words(
      '《最高人民法院关于适用〈中华人民共和国民事诉讼法〉的解释》(2022年)第三百七十二条',
      'SPC Interpretation of the Civil Procedure Law (2022) art. 372',
    ),
    start: words('当事人收到确认裁定', 'the party is served with the ruling'),
    period: period(15, 'calendarDay', rolled),
    missed: words('丧失权利', 'the right is lost'),
  }),
  row({
    code: 'JC-6b',
    row: 'JC-6',
    title: words('利害关系人提出异议', 'a third party objects to the confirming ruling'),
    article: words(
      '《最高人民法院关于适用〈中华人民共和国民事诉讼法〉的解释》(2022年)第三百七十二条',
      'SPC Interpretation of the Civil Procedure Law (2022) art. 372',
    ),
    start: words('利害关系人知道其权益受到损害', 'the third party learns of the harm'),
    period: period(6, 'month', rolled),
    missed: words('丧失权利', 'the right is lost'),
    note: words('与2011年规定第十条的一年(JC-7)冲突,适用本条', 'conflicts with the year of the 2011 text (JC-7); this one is used'),
  }),
  of2011({
    code: 'JC-7',
    title: words('案外人申请撤销确认决定', 'a third party asks to revoke the confirmation'),
    article: words(
      '《最高人民法院关于人民调解协议司法确认程序的若干规定》(法释〔2011〕5号)第十条',
      'SPC Provisions on judicial confirmation (Fashi [2011] No. 5) art. 10',
    ),
    start: words('案外人知道', 'the third party learns of it'),
    period: period(1, 'year', rolled),
    note: words(
      `与JC-6b冲突:适用JC-6b(较晚,且在2012年程序改革之后);${unchecked.zh}`,
      `conflicts with JC-6b: use JC-6b (later, and after the 2012 reform); ${unchecked.en}`,
    ),
  }),
  row({
    code: 'JC-8',
    title: words('申请执行期间', 'the period to apply for enforcement'),
    article: words('《中华人民共和国民事诉讼法》第二百零六条、第二百五十条', 'Civil Procedure Law arts. 206, 250'),
    start: words('履行期限的最后一日(已确认而未履行)', 'the last day for performance (confirmed and not performed)'),
    period: period(2, 'year', rolled),
    suspension: words('中止、中断同诉讼时效', 'suspended and interrupted like limitation'),
    missed: words('丧失申请执行的权利', 'the right to enforcement is barred'),
  }),
  of2011({
    code: 'JC-9',
    title: words('司法确认不收费', 'no fee for judicial confirmation'),
    article: words(
      '《最高人民法院关于人民调解协议司法确认程序的若干规定》(法释〔2011〕5号)第十一条',
      'SPC Provisions on judicial confirmation (Fashi [2011] No. 5) art. 11',
    ),
    note: unchecked,
  }),
  row({
    code: 'JC-10',
    title: words('不予受理与驳回的情形', 'what is not taken up, and what is rejected'),
    article: words(
      '《最高人民法院关于适用〈中华人民共和国民事诉讼法〉的解释》第三百五十五条、第三百五十八条',
      'SPC Interpretation of the Civil Procedure Law arts. 355, 358',
    ),
    note: words(
      '不予受理:不属于民事主管、管辖错误、婚姻亲子收养等身份关系、适用其他特别程序、物权和知识产权确权;驳回:违反强制性规定,损害国家、社会或者他人利益,违背公序良俗,违背自愿,内容不明确',
      'not taken up: outside civil jurisdiction, wrong court, identity relations (marriage, parentage, adoption), other special procedures, title to things or intellectual property; rejected: breach of mandatory law, harm to state, public or third party, public order, involuntary, unclear content',
    ),
  }),
];
