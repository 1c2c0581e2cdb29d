import { period, rowsWith, silent, since, words } from './row';

const legalAid = rowsWith({ area: 'legal-aid', types: [], verification: 'V', inForce: since('2022-01-01') });
const legalAidArticle = words('《中华人民共和国法律援助法》第四十三条', 'Legal Aid Law art. 43');
const hotline = rowsWith({ area: 'hotline', types: [], verification: 'V' });
const beijing = {
  row: 'HL-2',
  article: words('北京市地方标准DB11/T 2021—2022', 'Beijing standard DB11/T 2021–2022'),
  verification: 'S',
  inForce: since('2023-01-01'),
  note: words(
    '读自报纸转载;2小时、24小时、7日、15日的反馈阶梯出自2021年12月征求意见稿(S)',
    'read in a newspaper copy; the 2 h, 24 h, 7 d, 15 d feedback ladder is from the 2021-12 draft for comment (S)',
  ),
} as const;
const qinglong = {
  row: 'HL-3',
  article: words('晴隆县12345(地方做法)', 'Qinglong county 12345 (local practice)'),
  start: words('收到工单', 'the order is received'),
  missed: words('合理诉求未解决的,重新办理', 're-handled if the demand was reasonable and unsolved'),
  verification: 'S',
  note: words('地方做法,非法律;每月按不低于百分之十抽样回访', 'local practice, not law; monthly call-back sample of at least 10%'),
} as const;

/** Legal aid and the 12345 hotline 法律援助、热线: LA-1, HL-1 to HL-3. */
export const publicServices = [
  legalAid({
    code: 'LA-1a',
    row: 'LA-1',
    title: words('决定是否给予法律援助', 'the decision on legal aid'),
    article: legalAidArticle,
    start: words('收到申请', 'the application'),
    period: period(7, 'calendarDay', silent),
    note: words('不予援助的书面说明理由', 'a refusal gives written reasons'),
  }),
  legalAid({
    code: 'LA-1b',
    row: 'LA-1',
    title: words('指派法律援助人员', 'a lawyer is appointed'),
    article: legalAidArticle,
    period: period(3, 'calendarDay', silent),
    note: words('起算来源未另载', 'the source does not say what it runs from'),
  }),
  hotline({
    code: 'HL-1',
    title: words('承办单位办结并答复', 'the unit finishes and replies'),
    article: words(
      '济南12345条例第二十四条、潍坊12345条例第二十条(来源未载全称)',
      'Jinan 12345 regulation art. 24; Weifang 12345 regulation art. 20 (full titles not in the source)',
    ),
    start: words('转交承办单位', 'transfer to the unit'),
    period: period(5, 'workingDay', silent),
    extension: words('法律另有规定的从其规定', 'longer if the law allows'),
    missed: words('督办;退回重办;直至市长会议', 'supervised; returned for re-handling; up to the mayor’s meeting'),
    note: words('地方性法规', 'local'),
  }),
  ...(
    [
      ['HL-2a', '派单:突发、不稳定情形', 'dispatch: emergencies, instability', 1, 'hour'],
      ['HL-2b', '派单:水电气热、极端天气', 'dispatch: utilities, extreme weather', 2, 'hour'],
      ['HL-2c', '派单:一般', 'dispatch: ordinary', 24, 'hour'],
      ['HL-2d', '疑难复杂事项反馈', 'feedback on a complex matter', 15, 'calendarDay'],
    ] as const
  ).map(([code, zh, en, length, unit]) =>
    hotline({
      ...beijing,
      code,
      title: words(`北京接诉即办:${zh}`, `Beijing: ${en}`),
      start: words('工单生成', 'the order is created'),
      period: period(length, unit, silent),
    }),
  ),
  ...(
    [
      ['HL-3a', '签收', 'sign', 2, 'hour'],
      ['HL-3b', '咨询', 'inquiry', 1, 'calendarDay'],
      ['HL-3c', '求助、建议', 'help or suggestion', 5, 'calendarDay'],
      ['HL-3d', '举报、投诉', 'report or complaint', 10, 'calendarDay'],
    ] as const
  ).map(([code, zh, en, length, unit]) =>
    hotline({ ...qinglong, code, title: words(`晴隆:${zh}`, `Qinglong: ${en}`), period: period(length, unit, silent) }),
  ),
];
