import { period, rowsWith, silent, since, words } from './row';

const row = rowsWith({ area: 'wages', types: ['wage-arrears'], verification: 'V', inForce: since('2020-05-01') });
const article = (zh: string, en: string) => words(`《保障农民工工资支付条例》${zh}`, `Regulation on Ensuring Migrant Workers’ Wages ${en}`);
const inspection = rowsWith({ area: 'wages', types: ['wage-arrears'], verification: 'V', inForce: since('2004-12-01') });

/** Wage arrears 农民工工资: WG-1 to WG-7. */
export const wages = [
  row({
    code: 'WG-1',
    title: words(
      '首问负责:属于本部门的依法及时处理,不属于的及时转送;接收部门处理并告知投诉人',
      'first-contact responsibility: own matter handled promptly, another’s transferred promptly; the receiving department handles and tells the complainant',
    ),
    article: article('第十条', 'art. 10'),
    start: words('投诉、举报', 'complaint or report'),
    note: words('未规定期限', 'no period is stated'),
  }),
  row({
    code: 'WG-2',
    title: words('乡镇、街道排查和调处拖欠工资矛盾', 'towns and streets screen and mediate wage-arrears conflicts'),
    article: article('第四条第二款', 'art. 4, para. 2'),
  }),
  row({
    code: 'WG-3',
    title: words('人工费用拨付周期不超过一个月', 'labour-cost payment cycle of at most one month'),
    article: article('第二十四条', 'art. 24'),
    start: words('工程建设合同', 'the construction contract'),
    period: period(1, 'month', silent),
    missed: words(
      '建设单位在未结清工程款内先行垫付,施工总承包单位先行清偿(第二十九条、第三十条)',
      'the owner advances within the unpaid sum; the general contractor pays first (arts. 29–30)',
    ),
  }),
  row({
    code: 'WG-4',
    title: words('劳动保障监察受理投诉', 'the labour inspectorate accepts a complaint'),
    article: words('《关于实施〈劳动保障监察条例〉若干规定》第十八条', 'Provisions implementing the Labour Inspection Regulation art. 18'),
    start: words('收到投诉', 'the complaint is received'),
    period: period(5, 'workingDay', silent),
    inForce: { from: null, until: null },
    verification: 'S',
  }),
  inspection({
    code: 'WG-5',
    title: words('劳动保障监察案件办结', 'the inspection case is concluded'),
    article: words('《劳动保障监察条例》第十七条', 'Labour Inspection Regulation art. 17'),
    start: words('立案', 'the case is opened'),
    period: period(60, 'workingDay', silent),
    extension: {
      ...words('情况复杂的可以延长三十个工作日', 'complex: 30 working days more'),
      max: 30,
      approver: words('劳动保障行政部门负责人', 'the department head'),
    },
  }),
  inspection({
    code: 'WG-6',
    title: words('违法行为两年内未被发现的,不再查处', 'no investigation of an act undiscovered for two years'),
    article: words('《劳动保障监察条例》第二十条', 'Labour Inspection Regulation art. 20'),
    start: words('行为终了', 'the act ends'),
    period: period(2, 'year', silent),
  }),
  row({
    code: 'WG-7',
    title: words(
      '申请人民法院强制执行;失信联合惩戒名单;政府应急周转金可以垫付',
      'court enforcement; joint-punishment list; the government emergency fund may advance',
    ),
    article: article('第四十二条、第四十八条、第六十三条', 'arts. 42, 48, 63'),
    start: words('责令支付而未支付', 'an order to pay is not obeyed'),
  }),
];
