import { lawTypes } from '../contracts/law';
import { period, rolled, rowsWith, since, words } from './row';

const civil = rowsWith({ area: 'counting', types: ['civil', 'family', 'property', 'commercial'], verification: 'V' });
const court = rowsWith({ area: 'counting', types: ['civil', 'court-case', 'family'], verification: 'V' });
const rule = rowsWith({ area: 'counting', types: [], verification: 'V' });
const everywhere = rowsWith({ area: 'counting', types: [...lawTypes], verification: 'V' });

/** How days are counted 期间计算: CNT-1 to CNT-18. */
export const counting = [
  civil({
    code: 'CNT-1',
    title: words('民法期间按公历年、月、日、小时计算', 'civil periods run by Gregorian years, months, days and hours'),
    article: words('《中华人民共和国民法典》第二百条', 'Civil Code art. 200'),
  }),
  civil({
    code: 'CNT-2',
    title: words(
      '按年、月、日计算的,开始的当日不计入,自次日起算;按小时计算的,自规定的时间起算',
      'by year, month or day the start day is not counted; by hour the period runs from the stated moment',
    ),
    article: words('《中华人民共和国民法典》第二百零一条', 'Civil Code art. 201'),
  }),
  civil({
    code: 'CNT-3',
    title: words(
      '按年、月计算的,到期月的对应日为最后一日;没有对应日的,月末日为最后一日',
      'by year or month the last day is the corresponding day; if there is none, the last day of the month',
    ),
    article: words('《中华人民共和国民法典》第二百零二条', 'Civil Code art. 202'),
  }),
  civil({
    code: 'CNT-4',
    title: words(
      '最后一日是法定休假日的,以法定休假日结束的次日为最后一日;截止时间为二十四时,有业务时间的为停止业务活动的时间',
      'a last day on a statutory holiday moves to the day after the holiday; cut-off 24:00, or close of business where there are business hours',
    ),
    article: words('《中华人民共和国民法典》第二百零三条', 'Civil Code art. 203'),
  }),
  civil({
    code: 'CNT-5',
    title: words('法律另有规定或者当事人另有约定的,从其规定或者约定', 'other law or the parties’ agreement may set another method'),
    article: words('《中华人民共和国民法典》第二百零四条', 'Civil Code art. 204'),
  }),
  civil({
    code: 'CNT-6',
    title: words(
      '以上、以下、以内、届满包括本数;不满、超过、以外不包括本数',
      '以上, 以下, 以内, 届满 include the number itself; 不满, 超过, 以外 exclude it',
    ),
    article: words('《中华人民共和国民法典》第一千二百五十九条', 'Civil Code art. 1259'),
  }),
  court({
    code: 'CNT-7',
    title: words(
      '诉讼期间以时、日、月、年计算,开始的时和日不计入;最后一日是法定休假日的,以其后的第一日为届满日;不包括在途时间,期满前交邮的不算过期',
      'procedural periods run by hour, day, month, year, the starting hour and day not counted; a last day on a holiday moves to the first day after it; travel time is excluded and a document posted in time is in time',
    ),
    article: words('《中华人民共和国民事诉讼法》第八十五条', 'Civil Procedure Law art. 85'),
  }),
  court({
    code: 'CNT-8',
    title: words(
      '因不可抗拒的事由或者其他正当理由耽误期限的,可以申请顺延,由人民法院决定',
      'a period missed through force majeure or other good reason: apply for more time, the court decides',
    ),
    article: words('《中华人民共和国民事诉讼法》第八十六条', 'Civil Procedure Law art. 86'),
    start: words('障碍消除', 'the obstacle ends'),
    period: period(10, 'calendarDay', rolled),
  }),
  court({
    code: 'CNT-9',
    title: words(
      '以时起算的期间从次时起算;以日、月、年计算的从次日起算',
      'hours run from the next hour; days, months and years from the next day',
    ),
    article: words(
      '《最高人民法院关于适用〈中华人民共和国民事诉讼法〉的解释》(2022年)第一百二十五条',
      'SPC Interpretation of the Civil Procedure Law (2022) art. 125',
    ),
  }),
  rule({
    code: 'CNT-10',
    types: ['reconsideration'],
    title: words('三日、五日、七日、十日指工作日', '3, 5, 7 and 10 days are working days'),
    article: words('《中华人民共和国行政复议法》第八十八条', 'Administrative Reconsideration Law art. 88'),
    inForce: since('2024-01-01'),
    note: words('十五日、三十日、六十日由此推知为自然日', '15, 30 and 60 days are calendar days by implication'),
  }),
  rule({
    code: 'CNT-11',
    types: ['public-security'],
    title: words('二日、三日、五日、七日指工作日', '2, 3, 5 and 7 days are working days'),
    article: words('《中华人民共和国行政处罚法》第八十五条', 'Administrative Penalty Law art. 85'),
  }),
  rule({
    code: 'CNT-12',
    types: ['traffic'],
    title: words('一日、二日、三日、五日、十日指工作日', '1, 2, 3, 5 and 10 days are working days'),
    article: words(
      '《道路交通事故处理程序规定》(公安部令第146号)第一百一十二条第五项',
      'Provisions on Handling Road Traffic Accidents (Ministry of Public Security Order 146) art. 112(5)',
    ),
    inForce: since('2018-05-01'),
    note: words('交通事故调解的“十日”因此为十个工作日', 'the “10 days” of traffic mediation are therefore 10 working days'),
  }),
  rule({
    code: 'CNT-13',
    types: ['public-security'],
    title: words(
      '期间开始之日不计入;最后一日是节假日的,以其后的第一日为届满日,但限制人身自由的期间不顺延;以上、以下、内包括本数',
      'the start day is not counted; a last day on a holiday moves to the first day after, but personal-liberty periods never extend; 以上, 以下, 内 include the number',
    ),
    article: words(
      '《公安机关办理行政案件程序规定》第三十五条、第二百六十五条',
      'Provisions on the Procedure of Administrative Cases by Public Security Organs arts. 35, 265',
    ),
    note: words(
      '所读为2018年文本;2020年修正凭记忆,2025年后可能另有新文本',
      'the 2018 text was read; a 2020 amendment is recalled, and a text after 2025 is possible',
    ),
  }),
  rule({
    code: 'CNT-14',
    types: ['petition', 'simple-petition'],
    title: words(
      '无期间计算条款:条文分别写“15日、30日、60日”和“5个工作日”',
      'no counting clause: the text writes “15, 30, 60 days” and separately “5 working days”',
    ),
    article: words('《信访工作条例》', 'Regulations on Petition Work'),
    inForce: since('2022-05-01'),
    note: words(
      '条文已读;将“日”读作自然日是本产品的解释;节假日是否顺延未规定',
      'the text was read; reading plain days as calendar days is our interpretation; roll-over at holidays is not stated',
    ),
  }),
  rule({
    code: 'CNT-15',
    types: ['labour', 'wage-arrears'],
    title: words(
      '三日、五日、十日指工作日;十五日、四十五日指自然日',
      '3, 5 and 10 days are working days; 15 and 45 days are calendar days',
    ),
    article: words(
      '《劳动人事争议仲裁办案规则》(人力资源和社会保障部令第33号)第七十九条',
      'Rules for Handling Labour and Personnel Arbitration Cases (MOHRSS Order 33) art. 79',
    ),
    inForce: since('2017-07-01'),
    verification: 'R',
    note: words(
      '该规则及施行日期见于二手网页(S),第七十九条内容凭记忆(R),整条按弱者标注',
      'the rules and their date were seen in a secondary page (S), article 79 is recalled (R); the weaker tag stands',
    ),
  }),
  everywhere({
    code: 'CNT-16',
    title: words(
      '法定节假日十三天:元旦1,春节4(除夕至初三),清明1,劳动节2,端午1,中秋1,国庆3;逢周末补假,可调休,节假日前后连续工作一般不超过六天',
      '13 holidays: New Year 1, Spring Festival 4 (eve to third day), Qingming 1, Labour Day 2, Dragon Boat 1, Mid-Autumn 1, National Day 3; made up when on a weekend, swaps allowed, normally no more than 6 straight working days around a holiday',
    ),
    article: words('《全国年节及纪念日放假办法》(2024年11月10日修订)', 'Regulation on Public Holidays (revised 2024-11-10)'),
  }),
  everywhere({
    code: 'CNT-17',
    title: words(
      '2026年放假:1/1–1/3,2/15–2/23,4/4–4/6,5/1–5/5,6/19–6/21,9/25–9/27,10/1–10/7;上班:1/4,2/14,2/28,5/9,9/20,10/10',
      'off in 2026: 1/1–1/3, 2/15–2/23, 4/4–4/6, 5/1–5/5, 6/19–6/21, 9/25–9/27, 10/1–10/7; working weekends: 1/4, 2/14, 2/28, 5/9, 9/20, 10/10',
    ),
    article: words(
      '《国务院办公厅关于2026年部分节假日安排的通知》(2025年11月4日)',
      'General Office of the State Council, Notice on the 2026 holidays (2025-11-04)',
    ),
  }),
  everywhere({
    code: 'CNT-18',
    title: words('2027年节假日安排', 'the holidays of 2027'),
    article: words(
      '2027年节假日安排通知(截至2026年11月21日未公布或者未找到)',
      'the 2027 notice (not published or not found by 2026-11-21)',
    ),
    verification: 'R',
    note: words('来源标为空白:没有文本可读', 'the source marks it as a gap: there is no text to read'),
  }),
];
