import { period, rowsWith, silent, since, words } from './row';

const row = rowsWith({ area: 'traffic', types: ['traffic'], verification: 'V', inForce: since('2018-05-01') });
const article = (zh: string, en: string, rest = words('', '')) =>
  words(
    `《道路交通事故处理程序规定》(公安部令第146号)${zh}${rest.zh}`,
    `Provisions on Handling Road Traffic Accidents (MPS Order 146) ${en}${rest.en}`,
  );
const road = (zh: string, en: string) =>
  words(`、《中华人民共和国道路交通安全法实施条例》${zh}`, `, Regulation implementing the Road Traffic Safety Law ${en}`);

/** Traffic accidents 道路交通事故: TR-1 to TR-7. Its days are working days by CNT-12. */
export const traffic = [
  row({
    code: 'TR-1',
    title: words('一致书面申请公安机关调解', 'unanimous written application for police mediation'),
    article: article('第八十六条', 'art. 86', road('第九十四条', 'art. 94')),
    start: words('收到事故认定书、事故证明或者复核维持的结论', 'receipt of the determination, the certificate or the upheld review'),
    period: period(10, 'workingDay', silent),
    missed: words('此途径关闭;起诉或者申请人民调解', 'the route closes; sue or go to people’s mediation'),
    note: words(
      '程序规定的“十日”为工作日(CNT-12);实施条例写“10日”,未说明',
      '“10 days” of the provisions are working days (CNT-12); the regulation itself says plain 10 days',
    ),
  }),
  row({
    code: 'TR-2',
    title: words('人民调解终止后共同申请公安机关调解', 'joint application to the police after people’s mediation ended'),
    article: article('第八十五条', 'art. 85'),
    start: words('人民调解终止', 'people’s mediation is terminated'),
    period: period(3, 'workingDay', silent),
    missed: words('此途径关闭', 'the route closes'),
  }),
  row({
    code: 'TR-3a',
    row: 'TR-3',
    title: words('调解前通知当事人', 'the parties are notified before the mediation'),
    article: article('第八十八条', 'art. 88'),
    start: words('调解日(向前计算)', 'the day of the mediation (counted backwards)'),
    period: period(3, 'workingDay', silent),
  }),
  row({
    code: 'TR-3b',
    row: 'TR-3',
    title: words('当事人请求变更调解时间', 'a party asks to change the time'),
    article: article('第八十八条', 'art. 88'),
    start: words('调解日(向前计算)', 'the day of the mediation (counted backwards)'),
    period: period(1, 'workingDay', silent),
    missed: words('无正当理由不参加的,调解终止', 'unexcused absence ends it'),
  }),
  row({
    code: 'TR-4',
    title: words('制作调解书或者终结书', 'the mediation document or the termination document is issued'),
    article: article('第九十条', 'art. 90'),
    start: words(
      '死亡:丧葬时间结束;受伤:治疗终结;致残:定残;财产损失:损失确定;逾期申请:受理',
      'death: end of the funeral period; injury: end of treatment; disability: grading; property: loss fixed; late application: acceptance',
    ),
    period: period(10, 'workingDay', silent),
    missed: words('制作调解终结书', 'termination document'),
  }),
  row({
    code: 'TR-5',
    title: words('起诉、缺席或者撤回的,终止调解', 'suit, absence or withdrawal: the mediation is terminated'),
    article: article('第九十四条', 'art. 94', road('第九十六条', 'art. 96')),
    start: words('起诉、缺席或者撤回申请', 'suit filed, absence or withdrawal'),
  }),
  row({
    code: 'TR-6',
    title: words('每方不超过三人,保险机构可以参加', 'at most 3 persons a side; the insurer may take part'),
    article: article('第八十九条', 'art. 89'),
  }),
  row({
    code: 'TR-7',
    title: words('人民调解协议可以申请司法确认(JC-1)', 'a people’s-mediation agreement may be judicially confirmed (JC-1)'),
    article: article('第八十五条', 'art. 85'),
    start: words('达成人民调解协议', 'the people’s-mediation agreement'),
  }),
];
