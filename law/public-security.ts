import { period, rolled, rowsWith, silent, since, words } from './row';

const law = rowsWith({ area: 'public-security', types: ['public-security'], verification: 'V', inForce: since('2026-01-01') });
const lawArticle = (zh: string, en: string) =>
  words(`《中华人民共和国治安管理处罚法》(2025年修订)${zh}`, `Public Security Administration Penalties Law (2025 revision) ${en}`);
const row = rowsWith({
  area: 'public-security',
  types: ['public-security'],
  verification: 'V',
  note: words('所读为2018年文本,是否已重新发布未查到', 'the 2018 text was read; no re-issued text was found'),
});
const article = (zh: string, en: string) =>
  words(`《公安机关办理行政案件程序规定》${zh}`, `Provisions on the Procedure of Administrative Cases by Public Security Organs ${en}`);
const norm = rowsWith({ area: 'public-security', types: ['public-security'], verification: 'S' });
const normArticle = words(
  '《公安机关治安调解工作规范》(公通字〔2007〕81号)第九条',
  'Norms of Public-Security Mediation (Gongtongzi [2007] No. 81) art. 9',
);

/** Public-security cases 治安: PS-1 to PS-9. The law of 2025 since 2026-01-01; the table has no row of the law before it. */
export const publicSecurity = [
  law({
    code: 'PS-1',
    title: words(
      '民间纠纷引起的打架、毁损财物,情节较轻的可以调解;达成协议的不予处罚,未达成或者不履行的依法处理并告知可以起诉',
      'a minor fight or damage from a civil dispute may be mediated; agreement: no punishment; no agreement or not performed: handled by law, told about civil suit',
    ),
    article: lawArticle('第九条', 'art. 9'),
    start: words('民间纠纷引起的较轻案件', 'a minor case from a civil dispute'),
  }),
  law({
    code: 'PS-2',
    title: words(
      '自行和解或者经人民调解委员会调解达成协议并履行,书面申请经公安机关认可的,不予处罚',
      'reconciled, or settled by a people’s mediation committee, and performed, with a written application accepted by the police: no punishment',
    ),
    article: lawArticle('第九条第四款', 'art. 9, para. 4'),
    start: words('作出处罚决定前', 'before the decision'),
    note: words('2025年修订新增', 'new in the 2025 revision'),
  }),
  law({
    code: 'PS-3',
    title: words('治安案件办案期限', 'the case-handling limit'),
    article: lawArticle('第一百一十八条', 'art. 118'),
    start: words('立案', 'the case is opened 立案'),
    period: period(30, 'calendarDay', silent),
    extension: {
      ...words('可以延长三十日,以二次为限(公安派出所由所属公安机关批准)', '30 days more, at most twice (stations: by their parent organ)'),
      max: 30,
      times: 2,
      approver: words('上一级公安机关', 'the superior police organ'),
    },
    suspension: words('鉴定、听证期间不计入', 'appraisal and hearing are excluded'),
    note: words('节假日是否顺延未规定', 'roll-over is not stated'),
  }),
  law({
    code: 'PS-4',
    title: words(
      '规范设置场所的调解,全程录音录像的可以一名民警进行',
      'in a regulated venue one officer suffices if the whole process is recorded in sound and picture',
    ),
    article: lawArticle('第一百零八条', 'art. 108'),
    start: words('在规范设置场所调解', 'mediation in a regulated venue'),
    missed: words('否则证据不得使用', 'evidence otherwise unusable'),
  }),
  row({
    code: 'PS-5',
    title: words('调解一般为一次;必要或者当事人要求的,可以再调解一次', 'mediation generally once; a second one if needed or asked'),
    article: article('第一百八十三条', 'art. 183'),
    start: words('第一次调解未达成协议', 'the first mediation fails'),
    period: period(7, 'workingDay', rolled),
    missed: words('依法处罚', 'punished by law'),
  }),
  ...(
    [
      ['PS-6a', '情节简单的案件', 'simple cases', '受理', 'the case is accepted', 3],
      ['PS-6b', '需要鉴定、估价的案件', 'with appraisal or valuation', '鉴定、估价结论作出', 'the appraisal or valuation is issued', 3],
    ] as const
  ).map(([code, zh, en, startZh, startEn, length]) =>
    norm({
      code,
      row: 'PS-6',
      title: words(`治安调解:${zh}`, `public-security mediation: ${en}`),
      article: normArticle,
      start: words(startZh, startEn),
      period: period(length, 'workingDay', rolled),
    }),
  ),
  norm({
    code: 'PS-6c',
    row: 'PS-6',
    title: words('治安调解:第二次', 'public-security mediation: the second'),
    article: normArticle,
    period: period(7, 'workingDay', rolled),
    note: words('起算来源未另载(参见PS-5)', 'the source does not say what it runs from (see PS-5)'),
  }),
  row({
    code: 'PS-7',
    title: words('办案期限自此起算', 'the case-handling period starts then'),
    article: article('第一百八十五条', 'art. 185'),
    start: words('未达成协议或者不履行', 'no agreement, or not performed'),
  }),
  row({
    code: 'PS-8',
    title: words(
      '适用与不适用调解的情形(雇凶、结伙斗殴、屡犯、拒绝、调解中再犯、逃跑等不适用)',
      'closed list of suitable and unsuitable cases (hired violence, gang fights, repeat offences, refusal, a fresh offence during mediation, flight …)',
    ),
    article: article('第一百七十八条、第一百七十九条', 'arts. 178, 179'),
  }),
  row({
    code: 'PS-9',
    title: words('无管辖权的移送', 'transfer by a body without jurisdiction'),
    article: article('第六十一条', 'art. 61'),
    start: words('公安机关无管辖权', 'the police body lacks jurisdiction'),
    period: period(24, 'hour', silent),
  }),
];
