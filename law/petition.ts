import { period, rowsWith, silent, since, words } from './row';

const row = rowsWith({ area: 'petition', types: ['petition', 'simple-petition'], verification: 'V', inForce: since('2022-05-01') });
const article = (zh: string, en: string) => words(`《信访工作条例》${zh}`, `Regulations on Petition Work ${en}`);
const other = rowsWith({ area: 'petition', types: ['petition'], verification: 'S' });

const opinion2014 = {
  row: 'XF-17',
  article: words('《满意度评价办法》(国信发〔2014〕16号)第六条', 'Satisfaction Assessment Measures (Guoxinfa [2014] No. 16) art. 6'),
  start: words('国家信访局登记', 'the National Bureau registers'),
  note: words(
    '读自转载文本;已被国信发〔2022〕11号试行办法取代,后者未见,取代日期不详',
    'read in a copy; superseded by the trial measures Guoxinfa [2022] No. 11, whose text and date were not seen',
  ),
};

/** Petitions 信访: XF-1 to XF-18. Counting and roll-over are not stated (CNT-14). */
export const petition = [
  row({
    code: 'XF-1',
    title: words('信访部门登记并转送、交办或者上报', 'the petition department registers and transfers, assigns or reports up'),
    article: article('第二十二条', 'art. 22'),
    start: words('信访部门收到信访事项', 'the petition department receives a matter'),
    period: period(15, 'calendarDay', silent),
    missed: words(
      '由上级责令改正;造成严重后果的,处分责任人员(第四十三条)',
      'ordered to correct by the superior organ; serious consequence: the responsible are disciplined (art. 43)',
    ),
  }),
  row({
    code: 'XF-2',
    title: words('交办并要求反馈:按指定期限报送办结报告', 'assigned with a feedback demand: closing report within the designated period'),
    article: article('第二十二条第一款第三项', 'art. 22(1)(3)'),
    start: words('交办并要求反馈', 'the matter is assigned with a feedback demand'),
    missed: words('督办(第四十条)', 'supervised handling (art. 40)'),
    note: words('期限由交办指定', 'the order sets the period'),
  }),
  row({
    code: 'XF-3',
    title: words('机关、单位直接收到信访事项的书面告知', 'written notice by an organ that receives a matter directly'),
    article: article('第二十三条第二款', 'art. 23, para. 2'),
    start: words('其他机关、单位直接收到信访事项', 'another organ receives a matter directly'),
    period: period(15, 'calendarDay', silent),
    missed: words('责令改正,给予处分(第四十四条第三项)', 'correction; discipline (art. 44(3))'),
    note: words(
      '能够当场告知的当场书面告知;姓名(名称)、住址不清的除外',
      'on the spot in writing if possible; not if name or address is unclear',
    ),
  }),
  row({
    code: 'XF-4',
    title: words('有权机关书面告知接收情况、处理途径和程序', 'written notice of receipt, route and procedure by the competent organ'),
    article: article('第二十三条第三款', 'art. 23, para. 3'),
    start: words('收到转送、交办的属于其职权的信访事项', 'a transferred or assigned matter within its powers is received'),
    period: period(15, 'calendarDay', silent),
    missed: words('责令改正,给予处分(第四十四条第三项)', 'correction; discipline (art. 44(3))'),
  }),
  row({
    code: 'XF-5',
    title: words('对不属于其职权的信访事项提出异议', 'objection to a matter outside its powers'),
    article: article('第二十三条第三款', 'art. 23, para. 3'),
    start: words('收到转送、交办的不属于其职权的信访事项', 'a transferred or assigned matter outside its powers is received'),
    period: period(5, 'workingDay', silent),
    missed: words('该事项留由其办理', 'the organ is left with the matter'),
    note: words(
      '须详细说明理由,经转送、交办部门核实同意后方可退还',
      'detailed reasons; returned only after the assigning department verifies and agrees',
    ),
  }),
  row({
    code: 'XF-6',
    title: words(
      '受理争议:由共同上级决定;没有共同上级的,由联席会议协调',
      'acceptance disputed between organs: the common superior decides; without one the joint conference co-ordinates',
    ),
    article: article('第二十四条', 'art. 24'),
    note: words('未规定期限', 'no period is stated'),
  }),
  row({
    code: 'XF-7',
    types: ['petition'],
    title: words('申诉求决类事项办结', 'a matter handled by petition opinion is concluded'),
    article: article('第三十一条第六项、第三十四条', 'arts. 31(6), 34'),
    start: words('受理', 'acceptance'),
    period: period(60, 'calendarDay', silent),
    extension: {
      ...words('情况复杂的可以适当延长,不超过三十日,并告知信访人理由', 'complex: at most 30 days more; the petitioner is told why'),
      max: 30,
      approver: words('本机关、单位负责人', 'the organ’s own head'),
    },
    missed: words('责令改正,给予处分(第四十五条第一项)', 'correction; discipline (art. 45(1))'),
    note: words(
      '不含应当通过诉讼、仲裁、行政复议等途径处理的事项',
      'not matters that belong to litigation, arbitration, reconsideration and the like',
    ),
  }),
  row({
    code: 'XF-8a',
    row: 'XF-8',
    title: words('请求复查', 'the petitioner requests a review 复查'),
    article: article('第三十五条', 'art. 35'),
    start: words('收到书面答复', 'the written reply is received'),
    period: period(30, 'calendarDay', silent),
    missed: words('未请求的,处理意见实际上成为终局', 'not requested: the opinion is final in practice'),
  }),
  row({
    code: 'XF-8b',
    row: 'XF-8',
    title: words('作出复查意见', 'the review is decided'),
    article: article('第三十五条', 'art. 35'),
    start: words('收到复查请求', 'the review request is received'),
    period: period(30, 'calendarDay', silent),
  }),
  row({
    code: 'XF-9a',
    row: 'XF-9',
    title: words('请求复核', 'the petitioner requests a re-examination 复核'),
    article: article('第三十六条', 'art. 36'),
    start: words('收到复查答复', 'the review reply is received'),
    period: period(30, 'calendarDay', silent),
    note: words('其后以同一事实和理由提出的,不再受理', 'the same facts and grounds afterwards are not accepted again'),
  }),
  row({
    code: 'XF-9b',
    row: 'XF-9',
    title: words('作出复核意见', 'the re-examination is decided'),
    article: article('第三十六条', 'art. 36'),
    start: words('收到复核请求', 'the re-examination request is received'),
    period: period(30, 'calendarDay', silent),
    suspension: words('听证时间不计入', 'the time of a hearing is not counted'),
    note: words('其后以同一事实和理由提出的,不再受理', 'the same facts and grounds afterwards are not accepted again'),
  }),
  row({
    code: 'XF-10',
    title: words('上级机关不受理同一信访事项', 'the superior organ does not accept the same matter'),
    article: article('第十九条第三款', 'art. 19, para. 3'),
    start: words('事项在规定期限内已经受理或者正在办理', 'the matter is accepted or in hand within the prescribed period'),
    note: words('重复信访的守门规则', 'the guard against duplicates'),
  }),
  row({
    code: 'XF-11',
    title: words('多人走访推选代表,不超过五人', 'a visit by several persons: at most 5 representatives'),
    article: article('第二十条', 'art. 20'),
    start: words('多人走访', 'a visit by several persons'),
    missed: words('劝阻、批评、教育(第四十七条)', 'dissuade, criticise, educate (art. 47)'),
  }),
  row({
    code: 'XF-12',
    types: ['petition', 'simple-petition', 'mass-incident'],
    title: words(
      '重大、紧急事项及时报告党委和政府,通报联席会议办公室;信访部门并报上一级和国家信访局',
      'major or urgent matter: report promptly to Party committee and government, notify the joint-conference office; petition departments also to the next level and the National Bureau',
    ),
    article: article('第二十五条、第四十六条第四项', 'arts. 25, 46(4)'),
    start: words('重大、紧急信访事项', 'a major or urgent matter'),
    missed: words('隐瞒、谎报、缓报的,处分或者追究刑事责任', 'concealment, false or late report: discipline or criminal liability'),
    note: words('“及时”,无期限', '“promptly”, no length'),
  }),
  row({
    code: 'XF-13',
    title: words('裁量范围内、双方同意的,可以调解,制作书面协议', 'mediation within discretion when both parties agree; written agreement'),
    article: article('第三十三条', 'art. 33'),
    start: words('信访事项中的争议', 'a dispute inside a petition'),
  }),
  row({
    code: 'XF-14',
    title: words(
      '重大、复杂、疑难事项可以听证;经听证的复核意见可以公示',
      'major, complex, hard: a hearing may be held; an opinion re-examined after a hearing may be published',
    ),
    article: article('第三十一条第六项、第三十六条', 'arts. 31(6), 36'),
    start: words('重大、复杂、疑难信访事项', 'a major, complex or hard matter'),
  }),
  row({
    code: 'XF-15',
    title: words('年度考核;年度报告', 'annual appraisal; annual report'),
    article: article('第三十九条、第四十一条', 'arts. 39, 41'),
    start: words('年度', 'the year'),
  }),
  other({
    code: 'XF-16',
    types: ['simple-petition'],
    title: words('简易办理:出具处理意见;能即时答复的即时答复', 'simple handling: the opinion; immediate answers at once'),
    article: words('《信访事项简易办理办法(试行)》(国家信访局)', 'Trial Measures on Simple Handling of Petition Matters (National Bureau)'),
    start: words('受理简单的初次信访事项', 'acceptance of a simple first-time matter'),
    period: period(10, 'workingDay', silent),
    note: words(
      '“三个工作日告知受理”凭记忆(R),不在本条内',
      '“3 working days to notify acceptance” is recalled (R) and no part of this entry',
    ),
  }),
  ...(
    [
      ['XF-17a', '各级合计', 'all levels together', 15],
      ['XF-17b', '国家信访局(通常)', 'the National Bureau, typically', 5],
      ['XF-17c', '省级(通常)', 'the province, typically', 3],
    ] as const
  ).map(([code, zh, en, length]) =>
    other({
      ...opinion2014,
      code,
      title: words(`满意度评价:${zh}`, `satisfaction assessment: ${en}`),
      period: period(length, 'calendarDay', silent),
    }),
  ),
  other({
    code: 'XF-18',
    title: words('信访事项转送、委托人民调解', 'a petition matter is transferred or entrusted to people’s mediation'),
    article: words(
      '《关于进一步深化人民调解参与信访工作对接推进信访工作法治化的意见》(司法部、国家信访局,2025年2月10日);山东鲁信访〔2025〕6号(2025年5月6日)',
      'Opinions on linking people’s mediation with petition work (Ministry of Justice and National Bureau, 2025-02-10); Shandong Luxinfang [2025] No. 6 (2025-05-06)',
    ),
    start: words('双方同意', 'both parties agree'),
    note: words(
      '行政争议、应当依法定程序处理的事项、一方不同意的除外;其中期限未见',
      'not administrative disputes, matters for legal procedure, or where one party refuses; its time limits were not seen',
    ),
  }),
];
