import { period, rowsWith, silent, since, words } from './row';

const row = rowsWith({ area: 'consumer', types: ['consumer'], verification: 'V' });
const order121 = rowsWith({ area: 'consumer', types: ['consumer'], verification: 'S', inForce: since('2026-04-15') });
const article = (zh: string, en: string) =>
  words(
    `《市场监督管理投诉举报处理办法》(总局令第121号)${zh}`,
    `Measures on Handling Market-Regulation Complaints and Reports (SAMR Order 121)${en}`,
  );
const order20 = rowsWith({
  area: 'consumer',
  types: ['consumer'],
  verification: 'V',
  inForce: { from: '2020-01-01', until: '2026-04-14' },
});
const superseded = {
  row: 'CN-5',
  article: words(
    '《市场监督管理投诉举报处理暂行办法》(总局令第20号)第十四条、第二十条、第二十一条、第二十三条',
    'Interim Measures on Handling Market-Regulation Complaints and Reports (SAMR Order 20) arts. 14, 20, 21, 23',
  ),
  note: words(
    '已由总局令第121号取代,不得用于新案件;各期间与条文的对应关系、起算来源未载',
    'replaced by SAMR Order 121, not for new cases; the source does not say which article sets which period, nor what each runs from',
  ),
};

/** Consumer complaints 消费: CN-1 to CN-6. Order 121 since 2026-04-15, Order 20 before. */
export const consumer = [
  row({
    code: 'CN-1',
    title: words('有关行政部门处理投诉并告知消费者', 'the department handles the complaint and tells the consumer'),
    article: words('《中华人民共和国消费者权益保护法》第四十六条', 'Consumer Protection Law art. 46'),
    start: words('收到投诉', 'the department receives the complaint'),
    period: period(7, 'workingDay', silent),
  }),
  order121({
    code: 'CN-2',
    title: words('投诉调解期限:六十日内未达成协议的,终止调解', 'the mediation period: no agreement in 60 days, mediation is terminated'),
    article: article('第二十三条第一款第五项', ' art. 23(1)(5)'),
    start: words('受理投诉', 'the complaint is accepted'),
    period: period(60, 'calendarDay', silent),
    missed: words('终止调解并告知;可以起诉或者仲裁', 'terminate and inform; civil suit or arbitration'),
    verification: 'R',
    note: words(
      '条文见于引用该条的正式文书(S);“日”为自然日凭记忆,定义未见(R),整条按弱者标注',
      'the article was seen quoted in an official form (S); that its days are calendar days is recalled, the definition was not seen (R); the weaker tag stands',
    ),
  }),
  order121({
    code: 'CN-3',
    title: words('受理期限', 'the acceptance period'),
    article: article('(条号未核实)', ' (article not verified)'),
    start: words('收到投诉', 'the complaint is received'),
    verification: 'R',
    note: words(
      '来源标为空白:未核实;旧规定七个工作日,消费者权益保护法第四十六条七个工作日,一款应用用十日',
      'the source marks it as a gap: not verified; the old rule had 7 working days, Consumer Protection Law art. 46 gives 7, one app uses 10',
    ),
  }),
  order121({
    code: 'CN-4',
    title: words(
      '不予受理:不属于职责范围,法院、仲裁或者其他机构已处理,非生活消费,超过三年,身份材料缺失或者虚假',
      'refused: out of remit, already handled by court, arbitration or others, not for living consumption, over 3 years, missing or false identity material',
    ),
    article: article('第十条、第十六条', ' arts. 10, 16'),
    period: period(3, 'year', silent),
    note: words('三年的起算点来源未载', 'the source does not say what the 3 years run from'),
  }),
  order20({
    ...superseded,
    code: 'CN-5a',
    title: words('(旧)受理期限', '(old) acceptance'),
    period: period(7, 'workingDay', silent),
  }),
  order20({
    ...superseded,
    code: 'CN-5b',
    title: words('(旧)四十五个工作日未达成协议的,终止调解', '(old) no agreement in 45 working days: mediation is terminated'),
    period: period(45, 'workingDay', silent),
    suspension: words('检验、检测、鉴定等时间不计入', 'the time of tests is excluded'),
    missed: words('终止调解', 'mediation is terminated'),
  }),
  order20({
    ...superseded,
    code: 'CN-5c',
    title: words('(旧)告知期限', '(old) notification'),
    period: period(7, 'workingDay', silent),
  }),
  order20({
    ...superseded,
    code: 'CN-5d',
    title: words('(旧)线索核查', '(old) the clue is checked'),
    period: period(15, 'workingDay', silent),
    extension: { ...words('可以延长十五个工作日', '15 working days more'), max: 15 },
  }),
  row({
    code: 'CN-6',
    title: words('投诉人应当提供真实身份信息', 'the complainant must supply true identity'),
    article: words('《中华人民共和国消费者权益保护法实施条例》第四十六条', 'Regulation implementing the Consumer Protection Law art. 46'),
    start: words('投诉', 'the complaint'),
    verification: 'S',
    note: words('2024年7月1日施行凭记忆(R)', 'in force 2024-07-01 is recalled (R)'),
  }),
];
