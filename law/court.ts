import { period, rolled, rowsWith, since, words } from './row';

const row = rowsWith({ area: 'court', types: ['court-case'], verification: 'V' });

const bothAgree = {
  ...words('双方当事人同意的,不受限制', 'no cap when both parties agree'),
  approver: words('双方当事人', 'both parties'),
};
const notTrialTime = {
  ...words('双方同意的可以延长,延长期间不计入审限', 'both parties may agree to extend; not counted in the trial limit'),
  approver: words('双方当事人', 'both parties'),
};
const invited = words(
  '《最高人民法院关于人民法院特邀调解的规定》(法释〔2016〕14号)第二十七条',
  'SPC Provisions on Invited Mediation (Fashi [2016] No. 14) art. 27',
);
const signsFor = words('特邀调解组织或者调解员签字接收法院移送材料', 'the invited body or mediator signs for the court’s materials');
const legacy = words(
  '2025年1月1日起先立案后调解(CM-7),立案前委派调解仅作旧例保留',
  'since 2025-01-01 the court files first and mediates after (CM-7); mediation before filing is kept as a legacy branch',
);

const online = rowsWith({ area: 'court', types: ['court-case'], verification: 'V', inForce: since('2022-01-01') });
const onlineSteps = {
  article: words('《人民法院在线调解规则》第十条、第十二条、第十五条', 'Online Mediation Rules of the People’s Courts arts. 10, 12, 15'),
  start: words('在线同意、申请或者指定', 'online consent, application or appointment'),
  row: 'CM-5',
  missed: words(
    '调解员不答复的可以更换;对方不答复或者拒绝的,终结并退回',
    'a silent mediator may be replaced; a silent or refusing party: the procedure ends and the case is returned',
  ),
  note: words('三条与各期间的对应关系来源未载', 'the source does not say which article belongs to which step'),
};
const onlinePeriod = {
  article: words(
    '《人民法院在线调解规则》第二十四条、第二十五条、第二十六条',
    'Online Mediation Rules of the People’s Courts arts. 24, 25, 26',
  ),
  start: words('调解员在平台上确认接受', 'the mediator confirms acceptance on the platform'),
  row: 'CM-6',
  extension: { ...words('各方当事人同意的可以延长', 'all parties may agree to extend'), approver: words('各方当事人', 'all parties') },
  missed: words('期满未同意延长的,调解程序终结', 'expiry without agreement to extend ends the procedure'),
};

const opinion = rowsWith({ area: 'court', types: ['court-case'], verification: 'S', inForce: since('2025-01-01') });
const entrusted = {
  article: words(
    '《最高人民法院关于严格依法规范民事案件立案与调解工作的意见》(2024年12月27日)',
    'SPC Opinions on lawful filing and mediation of civil cases (2024-12-27)',
  ),
  row: 'CM-7',
  start: words('立案后经当事人同意委托,签字接收材料', 'filed first; entrusted with the parties’ consent, from signing for the papers'),
  extension: {
    ...words('双方同意可以再加三十日,不计入审限', 'both parties may agree to add 30 days, not counted in the trial limit'),
    max: 30,
    approver: words('双方当事人', 'both parties'),
  },
  missed: words(
    '期满或者一方不同意的,转入审理;未交诉讼费的,按撤诉处理',
    'at expiry or when a party declines: trial; unpaid court fee: deemed withdrawn',
  ),
  note: words('读自转载文本,未见官方网站;条号未载', 'read in copies, not on the official site; no article number'),
};

/** Court-linked mediation 诉调对接: CM-1 to CM-9. */
export const court = [
  row({
    code: 'CM-1',
    title: words('适宜调解的先行调解,当事人拒绝的除外', 'a suitable suit is mediated first, unless a party refuses'),
    article: words('《中华人民共和国民事诉讼法》第一百二十五条', 'Civil Procedure Law art. 125'),
    start: words('起诉适宜调解', 'a suit suitable for mediation'),
  }),
  row({
    code: 'CM-2',
    title: words('立案并通知当事人,或者裁定不予受理', 'the court files and notifies, or refuses by ruling'),
    article: words('《中华人民共和国民事诉讼法》第一百二十六条', 'Civil Procedure Law art. 126'),
    start: words('起诉符合条件', 'the suit meets the conditions'),
    period: period(7, 'calendarDay', rolled),
    missed: words('对不予受理裁定可以上诉', 'appeal against the refusal'),
  }),
  row({
    code: 'CM-3',
    title: words('委派调解(立案前)期限', 'appointed mediation before filing'),
    article: invited,
    start: signsFor,
    period: period(30, 'calendarDay', rolled),
    extension: bothAgree,
    missed: words(
      '终止、报告并移送材料;原告坚持起诉的,法院应当立案(第二十一条、第二十六条)',
      'terminate, report, transfer the papers; if the plaintiff insists the court must file (arts. 21, 26)',
    ),
    inForce: { from: '2016-07-01', until: '2024-12-31' },
    note: legacy,
  }),
  ...(
    [
      ['CM-4a', '普通程序', 'ordinary procedure', 15],
      ['CM-4b', '简易程序', 'summary procedure', 7],
    ] as const
  ).map(([code, zh, en, length]) =>
    row({
      code,
      row: 'CM-4',
      title: words(`委托调解(立案后)期限:${zh}`, `entrusted mediation after filing: ${en}`),
      article: invited,
      start: signsFor,
      period: period(length, 'calendarDay', rolled),
      extension: notTrialTime,
      missed: words('转入审理', 'to trial'),
      inForce: since('2016-07-01'),
    }),
  ),
  ...(
    [
      ['CM-5a', '当事人选定调解员', 'the parties choose a mediator', 2],
      ['CM-5b', '法院指定调解员', 'the court designates a mediator', 3],
      ['CM-5c', '调解员确认接受', 'the mediator confirms', 3],
      ['CM-5d', '征询对方当事人意愿', 'the other side is asked', 3],
    ] as const
  ).map(([code, zh, en, length]) =>
    online({
      ...onlineSteps,
      code,
      title: words(`在线调解:${zh}`, `online mediation: ${en}`),
      period: period(length, 'workingDay', rolled),
    }),
  ),
  online({
    ...onlinePeriod,
    code: 'CM-6a',
    title: words('在线调解:立案前', 'online mediation before filing'),
    period: period(30, 'calendarDay', rolled),
    suspension: words('立案前鉴定时间不计入', 'the time of an appraisal before filing is excluded'),
    inForce: { from: '2022-01-01', until: '2024-12-31' },
    note: legacy,
  }),
  ...(
    [
      ['CM-6b', '普通程序', 'ordinary procedure', 15],
      ['CM-6c', '简易程序', 'summary procedure', 7],
    ] as const
  ).map(([code, zh, en, length]) =>
    online({
      ...onlinePeriod,
      code,
      title: words(`在线调解:立案后,${zh}`, `online mediation after filing: ${en}`),
      period: period(length, 'calendarDay', rolled),
    }),
  ),
  ...(
    [
      ['CM-7a', '普通程序', 'ordinary procedure', 15],
      ['CM-7b', '简易程序', 'summary procedure', 7],
    ] as const
  ).map(([code, zh, en, length]) =>
    opinion({
      ...entrusted,
      code,
      title: words(`先立案,后委托调解:${zh}`, `filed first, then entrusted mediation: ${en}`),
      period: period(length, 'calendarDay', rolled),
    }),
  ),
  ...(
    [
      ['CM-8a', '第一百五十二条', 'art. 152', 6],
      ['CM-8b', '第一百六十四条', 'art. 164', 3],
    ] as const
  ).map(([code, zh, en, length]) =>
    row({
      code,
      row: 'CM-8',
      title: words('审理期限', 'the trial limit'),
      article: words(`《中华人民共和国民事诉讼法》${zh}`, `Civil Procedure Law ${en}`),
      start: words('立案', 'filing'),
      period: period(length, 'month', rolled),
      extension: {
        ...words('由院长等批准延长', 'by the court president and others'),
        approver: words('本院院长等', 'the court president and others'),
      },
    }),
  ),
  ...(
    [
      ['CM-9a', 15],
      ['CM-9b', 7],
    ] as const
  ).map(([code, length]) =>
    row({
      code,
      row: 'CM-9',
      title: words('答辩期满前的调解', 'mediation before the answer period ends'),
      article: words(
        '《最高人民法院关于人民法院民事调解工作若干问题的规定》(2020年)第四条',
        'SPC Provisions on civil mediation (2020) art. 4',
      ),
      start: words('答辩期满前当事人同意调解', 'the parties consent to mediation before the answer period ends'),
      period: period(length, 'calendarDay', rolled),
      extension: {
        ...words('经同意可以继续调解,不计入审限', 'may continue by consent, not counted in the trial limit'),
        approver: words('当事人', 'the parties'),
      },
      note: words('十五日与七日各适用于何种程序,来源未载', 'the source does not say which procedure has 15 days and which 7'),
    }),
  ),
];
