import { period, rowsWith, silent, since, words } from './row';

const row = rowsWith({ area: 'medical', types: ['medical'], verification: 'V', inForce: since('2018-10-01') });
const article = (zh: string, en: string) => words(`《医疗纠纷预防和处理条例》${zh}`, `Medical Disputes Regulation ${en}`);
const appraisal = words('鉴定时间不计入', 'the time of an appraisal is excluded');
const failed = words('逾期未达成协议的,视为调解不成', 'past the period without agreement: deemed failed');

/** Medical disputes 医疗纠纷: MD-1 to MD-8. */
export const medical = [
  row({
    code: 'MD-1',
    title: words('医疗纠纷人民调解期限', 'mediation by the medical mediation committee'),
    article: article('第三十八条', 'art. 38'),
    start: words('调解委员会受理', 'the committee accepts'),
    period: period(30, 'workingDay', silent),
    extension: {
      ...words('特殊情况需要延长的,由调解委员会和医患双方约定', 'special circumstances: committee and both sides agree'),
      approver: words('调解委员会和医患双方', 'the committee and both sides'),
    },
    suspension: appraisal,
    missed: failed,
  }),
  row({
    code: 'MD-2a',
    row: 'MD-2',
    title: words('卫生主管部门决定是否受理', 'the health department decides on acceptance'),
    article: article('第四十条', 'art. 40'),
    start: words('卫生主管部门收到申请', 'the health department receives the application'),
    period: period(5, 'workingDay', silent),
  }),
  row({
    code: 'MD-2b',
    row: 'MD-2',
    title: words('医疗纠纷行政调解期限', 'administrative mediation by the health department'),
    article: article('第四十条', 'art. 40'),
    period: period(30, 'workingDay', silent),
    suspension: appraisal,
    missed: failed,
    note: words(
      '无延长条款;来源只载“收到申请”,三十个工作日的起算未另载',
      'no extension clause; the source names only the receipt of the application, not what the 30 working days run from',
    ),
  }),
  row({
    code: 'MD-3',
    title: words(
      '已起诉受理或者另一途径已受理的,不予受理;已受理的,终止',
      'suit or the other channel accepted: must not accept; if accepted, terminate',
    ),
    article: article('第三十一条、第四十条', 'arts. 31, 40'),
    start: words('已起诉并受理,或者另一途径已受理', 'a suit was filed and accepted, or the other channel accepted'),
    note: words('程序并行的守门规则', 'the guard against parallel procedures'),
  }),
  ...(
    [
      ['MD-4a', '尸检', 'autopsy', 48, 'hour', '拒绝或者拖延的一方承担后果', 'the party who refuses or delays bears the consequence'],
      [
        'MD-4b',
        '尸检:具备冻存条件的最长期限',
        'autopsy where the body can be frozen, at most',
        7,
        'calendarDay',
        '拒绝或者拖延的一方承担后果',
        'the party who refuses or delays bears the consequence',
      ],
      ['MD-4c', '尸体存放,一般不超过', 'the body is kept, normally at most', 14, 'calendarDay', null, null],
    ] as const
  ).map(([code, zh, en, length, unit, lateZh, lateEn]) =>
    row({
      code,
      row: 'MD-4',
      title: words(zh, en),
      article: article('第二十六条、第二十七条', 'arts. 26, 27'),
      start: words('患者死亡', 'death'),
      period: period(length, unit, silent),
      missed: lateZh === null ? null : words(lateZh, lateEn),
    }),
  ),
  row({
    code: 'MD-5',
    title: words('封存病历未再要求的,医疗机构可以启封', 'the hospital may unseal records without further claim'),
    article: article('第二十四条、第二十五条', 'arts. 24, 25'),
    start: words('封存', 'sealing'),
    period: period(3, 'year', silent),
  }),
  row({
    code: 'MD-6',
    title: words('协商代表每方不超过五人', 'negotiation: at most 5 representatives a side'),
    article: article('第三十条', 'art. 30'),
    start: words('协商', 'negotiation'),
  }),
  row({
    code: 'MD-7',
    title: words(
      '告知可以申请司法确认;保密,未经双方同意不得公开调解',
      'the parties are told of judicial confirmation; confidentiality, no public mediation without both sides’ consent',
    ),
    article: article('第三十九条、第四十二条', 'arts. 39, 42'),
    start: words('达成协议', 'the agreement'),
  }),
  row({
    code: 'MD-8',
    title: words('调解委员会备案', 'the committee’s record filing'),
    article: article('第三十二条', 'art. 32'),
    start: words('调解委员会设立', 'the committee is founded'),
    period: period(30, 'workingDay', silent),
  }),
];
