import { period, rowsWith, silent, since, words } from './row';

const mediation = rowsWith({ area: 'administrative-mediation', types: [], verification: 'V', inForce: since('2022-05-01') });
const shenzhen = {
  row: 'AM-1',
  article: words(
    '《深圳经济特区矛盾纠纷多元化解条例》第四十五条、第四十六条',
    'Shenzhen Regulation on Diversified Resolution of Conflicts and Disputes arts. 45–46',
  ),
  start: words('申请行政调解', 'an administrative-mediation request'),
  missed: words('不予受理的书面说明理由', 'refusal in writing with reasons'),
  note: words(
    '地方性法规;受理有争议的,首收单位报共同上级指定',
    'local; acceptance disputed: the first receiver asks the common superior to designate',
  ),
};
const review = rowsWith({ area: 'reconsideration', types: ['reconsideration'], verification: 'V', inForce: since('2024-01-01') });
const reviewArticle = (zh: string, en: string) => words(`《中华人民共和国行政复议法》${zh}`, `Administrative Reconsideration Law ${en}`);
const asked = { row: 'AR-1', article: reviewArticle('第二十条、第三十条、第三十一条', 'arts. 20, 30, 31') };
const decision = rowsWith({ area: 'public-decision', types: [], verification: 'V', inForce: since('2019-09-01') });
const drafted = {
  row: 'RK-1',
  article: words(
    '《重大行政决策程序暂行条例》第十五条、第十六条、第二十二条至第二十四条、第三十八条',
    'Interim Regulation on Major Administrative Decisions arts. 15, 16, 22–24, 38',
  ),
  missed: words(
    '风险不可控的,调整后再决策;严重失误的,终身倒查追责',
    'uncontrollable risk: adjust before deciding; serious error: responsibility traced back, for life',
  ),
  note: words('可能影响稳定的,须风险评估', 'risk assessment where stability may be harmed'),
};
const inspection = rowsWith({ area: 'government-inspection', types: [], verification: 'V', inForce: since('2021-02-01') });
const inspected = { row: 'SV-1', article: words('《政府督查工作条例》第十七条', 'Government Inspection Regulation art. 17') };

/** Administration 行政: AM-1, AM-2, AR-1 to AR-4, RK-1, EM-1, SV-1. */
export const administration = [
  ...(
    [
      ['AM-1a', '移送有权机关', 'transfer if not competent', 3],
      ['AM-1b', '决定是否受理', 'acceptance', 5],
      ['AM-1c', '决定是否受理(复杂或者涉及多部门)', 'acceptance, complex or multi-agency', 10],
    ] as const
  ).map(([code, zh, en, length]) =>
    mediation({
      ...shenzhen,
      code,
      title: words(`深圳行政调解:${zh}`, `Shenzhen administrative mediation: ${en}`),
      period: period(length, 'workingDay', silent),
    }),
  ),
  mediation({
    code: 'AM-2',
    title: words('行政调解期限:无全国性法律,各地不一', 'administrative mediation: no national statute, local limits vary'),
    article: words('地方规定(某市,来源未载名称)', 'a local rule (one city, not named in the source)'),
    period: period(20, 'workingDay', silent),
    extension: { ...words('负责人可以延长十个工作日', '10 working days more by the head'), max: 10, approver: words('负责人', 'the head') },
    inForce: { from: null, until: null },
    verification: 'S',
    note: words('后果由地方规定', 'the consequence is local'),
  }),
  review({
    ...asked,
    code: 'AR-1a',
    title: words('申请行政复议', 'the application'),
    start: words('知道行政行为', 'the party knows the act'),
    period: period(60, 'calendarDay', silent),
    suspension: words('不可抗力', 'force majeure'),
  }),
  review({
    ...asked,
    code: 'AR-1b',
    title: words('未告知申请权利的最长期限', 'the longest time to apply if not told'),
    period: period(1, 'year', silent),
    suspension: words('不可抗力', 'force majeure'),
    note: words('起算来源未另载', 'the source does not say what it runs from'),
  }),
  review({
    ...asked,
    code: 'AR-1c',
    title: words('审查受理', 'examination for acceptance'),
    start: words('复议机关收到申请', 'the authority receives the application'),
    period: period(5, 'workingDay', silent),
    missed: words('逾期未答复的,视为受理', 'silence: accepted'),
  }),
  review({
    ...asked,
    code: 'AR-1d',
    title: words('通知补正', 'notice to supplement'),
    start: words('复议机关收到申请', 'the authority receives the application'),
    period: period(5, 'workingDay', silent),
  }),
  review({
    ...asked,
    code: 'AR-1e',
    title: words('补正', 'supplementing'),
    period: period(10, 'workingDay', silent),
    missed: words('视为放弃', 'abandoned'),
    note: words('起算来源未另载', 'the source does not say what it runs from'),
  }),
  review({
    code: 'AR-2a',
    row: 'AR-2',
    title: words('复议决定:普通程序', 'the decision'),
    article: reviewArticle('第六十二条', 'art. 62'),
    start: words('受理', 'acceptance'),
    period: period(60, 'calendarDay', silent),
    extension: {
      ...words('可以延长,不超过三十日,书面告知', 'at most 30 days more, in writing'),
      max: 30,
      approver: words('行政复议机构负责人', 'the head of the reconsideration body'),
    },
    missed: words('可以起诉', 'may sue'),
  }),
  review({
    code: 'AR-2b',
    row: 'AR-2',
    title: words('复议决定:简易程序', 'the decision, summary procedure'),
    article: reviewArticle('第六十二条', 'art. 62'),
    start: words('受理', 'acceptance'),
    period: period(30, 'calendarDay', silent),
    missed: words('可以起诉', 'may sue'),
  }),
  review({
    code: 'AR-3',
    title: words(
      '可以调解;调解书具有法律效力,可以执行;调解不成的,作出决定',
      'mediation allowed; the mediation document is effective and enforceable; failure: decide',
    ),
    article: reviewArticle('第五条、第三十九条第六项、第七十三条', 'arts. 5, 39(6), 73'),
    start: words('开始调解', 'mediation begins'),
    suspension: words('双方同意的,调解期间复议中止', 'proceedings suspended by consent of both during mediation'),
  }),
  review({
    code: 'AR-4',
    title: words(
      '行政机关对民事纠纷作出的调解不属于复议范围',
      'an administrative organ’s mediation of a civil dispute is excluded from reconsideration',
    ),
    article: reviewArticle('第十二条第四项', 'art. 12(4)'),
  }),
  decision({
    ...drafted,
    code: 'RK-1a',
    title: words('公开征求意见,一般不少于', 'public comment, normally at least'),
    start: words('决策草案', 'the draft decision'),
    period: period(30, 'calendarDay', silent),
    extension: words('情况紧急的可以缩短,并说明理由', 'urgent: shorten, with reasons'),
  }),
  decision({
    ...drafted,
    code: 'RK-1b',
    title: words('听证材料提前送达', 'hearing papers are served before the hearing'),
    start: words('听证(向前计算)', 'the hearing (counted backwards)'),
    period: period(7, 'calendarDay', silent),
  }),
  rowsWith({ area: 'emergency', types: ['mass-incident'], verification: 'V', inForce: since('2024-11-01') })({
    code: 'EM-1',
    title: words('“立即”“按照规定”报告,不得迟报、谎报、瞒报', 'report “at once”, “as prescribed”; no late, false or concealed report'),
    article: words(
      '《中华人民共和国突发事件应对法》(2024年)第十七条、第五十九条至第六十二条、第六十九条',
      'Emergency Response Law (2024) arts. 17, 59–62, 69',
    ),
    start: words('社会安全事件', 'a social-safety event'),
    missed: words('处分', 'discipline'),
    note: words(
      '条文未定时长;“30分钟电话、1小时书面、4小时”凭记忆(R),不在本条内',
      'the articles set no length; “30 min by phone, 1 h written, 4 h” is recalled (R) and no part of this entry',
    ),
  }),
  inspection({
    ...inspected,
    code: 'SV-1a',
    title: words('对督查结论提出异议', 'objection to the conclusion'),
    start: words('收到督查结论', 'the conclusion is received'),
    period: period(30, 'calendarDay', silent),
  }),
  inspection({
    ...inspected,
    code: 'SV-1b',
    title: words('作出复核决定', 'the review is decided'),
    period: period(30, 'calendarDay', silent),
    note: words('起算来源未另载', 'the source does not say what it runs from'),
  }),
];
