import { period, rowsWith, silent, since, words } from './row';

const row = rowsWith({ area: 'labour', types: ['labour', 'wage-arrears'], verification: 'V', inForce: since('2008-05-01') });
const article = (zh: string, en: string) =>
  words(`《中华人民共和国劳动争议调解仲裁法》${zh}`, `Labour Dispute Mediation and Arbitration Law ${en}`);

const unitRecalled = words(
  '条文已读(V);“日”的种类依CNT-15,凭记忆(R),整条按弱者标注',
  'the article was read (V); the kind of day rests on CNT-15, recalled (R); the weaker tag stands',
);
const answerStart = words(
  `来源只载“受理”为起算,该步的起算未载;${unitRecalled.zh}`,
  `the source names only acceptance; what this step runs from is not said; ${unitRecalled.en}`,
);

/** Labour disputes 劳动争议: LB-1 to LB-11. Roll-over is not stated in the source. */
export const labour = [
  row({
    code: 'LB-1',
    title: words('调解组织的调解期限', 'the period of the mediation body'),
    article: article('第十四条', 'art. 14'),
    start: words('调解组织收到调解申请', 'the mediation body receives the application'),
    period: period(15, 'calendarDay', silent),
    missed: words('未达成协议的,当事人可以申请仲裁', 'no agreement: a party may apply for arbitration'),
    verification: 'R',
    note: words(
      `国家法律未规定延长;浙江条例:双方同意可以延长(V);${unitRecalled.zh}`,
      `national law knows no extension; Zhejiang regulation: both parties may agree to extend (V); ${unitRecalled.en}`,
    ),
  }),
  row({
    code: 'LB-2',
    title: words(
      '就劳动报酬、工伤医疗费、经济补偿等协议申请支付令',
      'payment order on an agreement on pay, work-injury medical cost or compensation',
    ),
    article: article('第十六条', 'art. 16'),
    start: words('用人单位不履行协议', 'the employer defaults on the agreement'),
  }),
  row({
    code: 'LB-3a',
    row: 'LB-3',
    title: words('仲裁时效', 'the limitation of arbitration'),
    article: article('第二十七条', 'art. 27'),
    start: words('知道或者应当知道权利被侵害', 'the party knows or should know of the infringement'),
    period: period(1, 'year', silent),
    suspension: words(
      '因主张权利、向有关部门请求或者对方承认而中断;因不可抗力中止',
      'interrupted by a claim, a request to a department or an acknowledgement; suspended by force majeure',
    ),
    missed: words('请求权罹于时效', 'the claim is barred'),
  }),
  row({
    code: 'LB-3b',
    row: 'LB-3',
    title: words('拖欠劳动报酬的仲裁时效', 'the limitation of pay arrears'),
    article: article('第二十七条', 'art. 27'),
    start: words('劳动关系终止(存续期间不受限制)', 'the employment ends (during employment there is none)'),
    period: period(1, 'year', silent),
    suspension: words(
      '因主张权利、向有关部门请求或者对方承认而中断;因不可抗力中止',
      'interrupted by a claim, a request to a department or an acknowledgement; suspended by force majeure',
    ),
    missed: words('请求权罹于时效', 'the claim is barred'),
  }),
  row({
    code: 'LB-4',
    title: words('仲裁委员会决定是否受理', 'the arbitration body accepts or refuses'),
    article: article('第二十九条', 'art. 29'),
    start: words('仲裁委员会收到仲裁申请', 'the arbitration body receives the application'),
    period: period(5, 'workingDay', silent),
    missed: words('不予受理或者逾期未作决定的,可以起诉', 'refusal or silence: the applicant may sue'),
    verification: 'R',
    note: unitRecalled,
  }),
  ...(
    [
      ['LB-5a', '送达申请书副本', 'the copy of the application is served', 5],
      ['LB-5b', '被申请人答辩', 'the respondent answers', 10],
      ['LB-5c', '转送答辩书副本', 'the answer is forwarded', 5],
      ['LB-5d', '通知仲裁庭组成', 'the tribunal is notified', 5],
    ] as const
  ).map(([code, zh, en, length]) =>
    row({
      code,
      row: 'LB-5',
      title: words(zh, en),
      article: article('第三十条、第三十二条', 'arts. 30, 32'),
      start: code === 'LB-5b' || code === 'LB-5c' ? null : words('受理', 'acceptance'),
      period: period(length, 'workingDay', silent),
      missed: code === 'LB-5b' ? words('未提交答辩书的,不影响仲裁程序', 'no answer does not stop the case') : null,
      verification: 'R',
      note: code === 'LB-5b' || code === 'LB-5c' ? answerStart : unitRecalled,
    }),
  ),
  row({
    code: 'LB-6a',
    row: 'LB-6',
    title: words('开庭前通知当事人', 'the parties are notified before the hearing'),
    article: article('第三十五条', 'art. 35'),
    start: words('开庭(向前计算)', 'the hearing (counted backwards)'),
    period: period(5, 'workingDay', silent),
    verification: 'R',
    note: unitRecalled,
  }),
  row({
    code: 'LB-6b',
    row: 'LB-6',
    title: words('开庭前请求延期', 'a request for adjournment before the hearing'),
    article: article('第三十五条', 'art. 35'),
    start: words('开庭(向前计算)', 'the hearing (counted backwards)'),
    period: period(3, 'workingDay', silent),
    verification: 'R',
    note: words(`是否延期由仲裁委员会决定;${unitRecalled.zh}`, `the commission decides on the adjournment; ${unitRecalled.en}`),
  }),
  row({
    code: 'LB-7',
    title: words('作出仲裁裁决', 'the award'),
    article: article('第四十三条', 'art. 43'),
    start: words('受理', 'acceptance'),
    period: period(45, 'calendarDay', silent),
    extension: {
      ...words('案情复杂的可以延长十五日,书面通知', 'complex: 15 days more, in writing'),
      max: 15,
      approver: words('仲裁委员会主任', 'the commission’s director'),
    },
    missed: words('逾期未裁决的,可以起诉', 'overdue: the parties may sue'),
  }),
  row({
    code: 'LB-8a',
    row: 'LB-8',
    title: words('劳动者对终局裁决起诉', 'the employee sues on a final award'),
    article: article('第四十八条', 'art. 48'),
    start: words('收到裁决书', 'the award is received'),
    period: period(15, 'calendarDay', silent),
    missed: words('裁决生效', 'the award takes effect'),
  }),
  row({
    code: 'LB-8b',
    row: 'LB-8',
    title: words('用人单位申请撤销终局裁决', 'the employer applies to annul a final award'),
    article: article('第四十九条', 'art. 49'),
    start: words('收到裁决书', 'the award is received'),
    period: period(30, 'calendarDay', silent),
    missed: words('裁决生效', 'the award takes effect'),
  }),
  row({
    code: 'LB-8c',
    row: 'LB-8',
    title: words('对其他裁决起诉', 'suit on any other award'),
    article: article('第五十条', 'art. 50'),
    start: words('收到裁决书', 'the award is received'),
    period: period(15, 'calendarDay', silent),
    missed: words('裁决生效', 'the award takes effect'),
  }),
  row({
    code: 'LB-9',
    title: words(
      '人民调解委员会主持达成的仅就给付义务的协议,可以共同申请司法确认(期限见JC-1)',
      'joint judicial confirmation of a people’s-mediation agreement on payment only, at the committee’s local basic court (period: JC-1)',
    ),
    article: words(
      '《最高人民法院关于审理劳动争议案件适用法律问题的解释(一)》第五十一条、第五十二条',
      'SPC Interpretation (I) on labour disputes arts. 51–52',
    ),
    start: words('达成调解协议', 'the mediation agreement'),
    inForce: { from: null, until: null },
  }),
  row({
    code: 'LB-10',
    title: words('裁决前应当先行调解', 'the tribunal shall mediate before the award'),
    article: article('第四十二条', 'art. 42'),
    start: words('作出裁决前', 'before the award'),
  }),
  row({
    code: 'LB-11',
    title: words('企业劳动争议调解委员会', 'enterprise mediation committees'),
    article: words(
      '《企业劳动争议协商调解规定》(人力资源和社会保障部令第17号)',
      'Provisions on Consultation and Mediation of Enterprise Labour Disputes (MOHRSS Order 17)',
    ),
    inForce: since('2012-01-01'),
    verification: 'R',
    note: words(
      '存在见于二手网页(S);细节(十五日、延长、十五日内申请仲裁审查协议)凭记忆(R),不作为期间列出',
      'that it exists was seen in a secondary page (S); details (15 days, extension, 15-day arbitration review of the agreement) are recalled (R) and not set as periods',
    ),
  }),
];
