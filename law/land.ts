import { period, rowsWith, silent, since, words } from './row';

const row = rowsWith({ area: 'land', types: ['land'], verification: 'V', inForce: since('2010-01-01') });
const article = (zh: string, en: string) =>
  words(`《中华人民共和国农村土地承包经营纠纷调解仲裁法》${zh}`, `Rural Land Contract Dispute Mediation and Arbitration Law ${en}`);
const elsewhere = rowsWith({ area: 'land', types: ['land'], verification: 'V' });
const guangdongLand = words('广东《土地权属纠纷处理条例》第十条至第十六条', 'Guangdong Land Title Disputes Regulation arts. 10–16');
const guangdongForest = words(
  '广东林木林地条例第二十九条至第四十条(来源未载全称)',
  'Guangdong forest-title regulation arts. 29–40 (full title not in the source)',
);
const local = words(
  '地方性法规;“日”的种类和起算来源未细分',
  'local; the source does not go into the kind of day and the start of each step',
);

/** Rural land 农村土地承包: RL-1 to RL-8. Roll-over is not stated in the source. */
export const land = [
  row({
    code: 'RL-1',
    title: words('村民委员会、乡镇人民政府调解:未规定期限', 'mediation by village committee or town: no period'),
    article: article('第七条至第十条', 'arts. 7–10'),
    start: words('村民委员会或者乡镇人民政府收到', 'the village committee or town receives it'),
  }),
  row({
    code: 'RL-2',
    title: words('仲裁时效', 'the limitation of arbitration'),
    article: article('第十八条', 'art. 18'),
    start: words('知道权利被侵害', 'the party knows'),
    period: period(2, 'year', silent),
    missed: words('请求权罹于时效', 'barred'),
  }),
  ...(
    [
      ['RL-3a', '决定是否受理', 'accept or refuse', 5, 'workingDay'],
      ['RL-3b', '送达', 'serve', 5, 'workingDay'],
      ['RL-3c', '转送', 'forward', 5, 'workingDay'],
      ['RL-3d', '答辩', 'answer', 10, 'calendarDay'],
      ['RL-3e', '通知仲裁庭组成', 'the tribunal is notified', 2, 'workingDay'],
    ] as const
  ).map(([code, zh, en, length, unit]) =>
    row({
      code,
      row: 'RL-3',
      title: words(zh, en),
      article: article('第二十三条至第二十五条、第二十七条', 'arts. 23–25, 27'),
      start: words('申请或者受理', 'application or acceptance'),
      period: period(length, unit, silent),
      note: words('各步的条文与起算对应关系来源未载', 'the source does not say which article and which start belong to which step'),
    }),
  ),
  row({
    code: 'RL-4',
    title: words('送达裁决书', 'the award is served'),
    article: article('第四十五条', 'art. 45'),
    start: words('作出裁决', 'the award is made'),
    period: period(3, 'workingDay', silent),
  }),
  row({
    code: 'RL-5',
    title: words('仲裁结束', 'the arbitration is concluded'),
    article: article('第四十七条', 'art. 47'),
    start: words('受理', 'acceptance'),
    period: period(60, 'calendarDay', silent),
    extension: {
      ...words('案情复杂的可以延长,不超过三十日,书面通知', 'complex: at most 30 days more, in writing'),
      max: 30,
      approver: words('仲裁委员会主任', 'the commission’s director'),
    },
  }),
  row({
    code: 'RL-6',
    title: words('对裁决起诉', 'suit on the award'),
    article: article('第四十八条', 'art. 48'),
    start: words('收到裁决书', 'the award is received'),
    period: period(30, 'calendarDay', silent),
    missed: words('裁决生效', 'the award takes effect'),
  }),
  ...(
    [
      ['RL-7a', '受理', 'acceptance', 15],
      ['RL-7b', '送达副本', 'the copy', 5],
      ['RL-7c', '举证', 'evidence', 20],
    ] as const
  ).map(([code, zh, en, length]) =>
    elsewhere({
      code,
      row: 'RL-7',
      title: words(`广东土地权属:${zh}`, `Guangdong land title: ${en}`),
      article: guangdongLand,
      period: period(length, 'calendarDay', silent),
      note: local,
    }),
  ),
  elsewhere({
    code: 'RL-7d',
    row: 'RL-7',
    title: words('广东土地权属:决定', 'Guangdong land title: the decision'),
    article: guangdongLand,
    period: period(6, 'month', silent),
    extension: { ...words('可以延长六个月', '6 months more'), max: 6, approver: words('上级', 'the superior') },
    note: local,
  }),
  elsewhere({
    code: 'RL-7e',
    row: 'RL-7',
    title: words('广东林木林地权属:受理', 'Guangdong forest title: acceptance'),
    article: guangdongForest,
    period: period(30, 'calendarDay', silent),
    note: local,
  }),
  elsewhere({
    code: 'RL-7f',
    row: 'RL-7',
    title: words('广东林木林地权属:调解', 'Guangdong forest title: mediation'),
    article: guangdongForest,
    period: period(6, 'month', silent),
    extension: { ...words('可以延长六个月', '6 months more'), max: 6, approver: words('政府负责人', 'the government head') },
    note: local,
  }),
  elsewhere({
    code: 'RL-7g',
    row: 'RL-7',
    title: words('广东林木林地权属:决定', 'Guangdong forest title: the decision'),
    article: guangdongForest,
    period: period(6, 'month', silent),
    note: local,
  }),
  ...(
    [
      ['RL-8a', '受理', 'acceptance', 10, 'workingDay'],
      ['RL-8b', '调查处理意见', 'the opinion', 6, 'month'],
    ] as const
  ).map(([code, zh, en, length, unit]) =>
    elsewhere({
      code,
      row: 'RL-8',
      title: words(`土地权属争议:${zh}`, `land title disputes: ${en}`),
      article: words('《土地权属争议调查处理办法》', 'Measures on Investigating and Handling Land Title Disputes'),
      period: period(length, unit, silent),
      verification: 'R',
      note: words('国家规章未读', 'the national rule was not read'),
    }),
  ),
];
