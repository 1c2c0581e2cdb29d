import { rowsWith, words } from './row';

/** Types in which a mediation may come about; the guards of B.14 hold for every one of them. */
const mediated = [
  'civil',
  'confirmation',
  'court-case',
  'labour',
  'wage-arrears',
  'medical',
  'traffic',
  'public-security',
  'land',
  'family',
  'mass-incident',
  'commercial',
  'consumer',
  'reconsideration',
  'property',
] as const;

/**
 * The table of guards carries no tags: a guard is as sure as the weakest row that reads its articles, and recalled where one of them
 * stands in no row.
 */
const guard = rowsWith({
  area: 'guard',
  types: [...mediated],
  verification: 'R',
  note: words(
    '来源的守则表不带标签,所引条文未全部见于有标签的行',
    'the source’s table of guards carries no tags, and not all of these articles stand in a tagged row',
  ),
});

/** Hard rules that are not clocks 守则: G-1 to G-14. */
export const guards = [
  guard({
    code: 'G-1',
    title: words('双方自愿方可调解;明确拒绝即终止', 'no mediation without both sides’ will; clear refusal ends it'),
    article: words(
      '《中华人民共和国人民调解法》第十七条;《最高人民法院关于人民法院特邀调解的规定》第二十六条;《人民法院在线调解规则》第二十五条;《医疗纠纷预防和处理条例》第三十一条;《深圳经济特区矛盾纠纷多元化解条例》第二十一条',
      'People’s Mediation Law art. 17; SPC Provisions on Invited Mediation art. 26; Online Mediation Rules art. 25; Medical Disputes Regulation art. 31; Shenzhen Regulation art. 21',
    ),
    note: words(
      '来源的守则表不带标签;其中人民调解法第十七条已读(V,见PM-1)',
      'the source’s table of guards carries no tags; of these, People’s Mediation Law art. 17 was read (V, see PM-1)',
    ),
  }),
  guard({
    code: 'G-2',
    title: words(
      '调解不得阻止仲裁、行政、司法途径;调解不成的,告知当事人其途径',
      'mediation may never block arbitration, administrative or court action; on failure the parties are told their routes',
    ),
    article: words(
      '《中华人民共和国人民调解法》第三条第三项、第二十六条;《最高人民法院关于严格依法规范民事案件立案与调解工作的意见》',
      'People’s Mediation Law arts. 3(3), 26; SPC Opinions on lawful filing and mediation of civil cases',
    ),
    note: words(
      '来源的守则表不带标签;其中人民调解法第二十六条已读(V,见PM-2)',
      'the source’s table of guards carries no tags; of these, People’s Mediation Law art. 26 was read (V, see PM-2)',
    ),
  }),
  guard({
    code: 'G-3',
    title: words(
      '人民调解、劳动仲裁、司法确认不收费;商事调解可以收费',
      'people’s mediation, labour arbitration and judicial confirmation are free; commercial mediation may charge',
    ),
    article: words(
      '《中华人民共和国人民调解法》第四条;《中华人民共和国劳动争议调解仲裁法》第五十三条;《最高人民法院关于人民调解协议司法确认程序的若干规定》(法释〔2011〕5号)第十一条;《商事调解条例》第十六条',
      'People’s Mediation Law art. 4; Labour Dispute Mediation and Arbitration Law art. 53; Fashi [2011] No. 5 art. 11; Commercial Mediation Regulation art. 16',
    ),
  }),
  guard({
    code: 'G-4',
    types: [...mediated, 'petition', 'simple-petition'],
    title: words(
      '保密;信访、举报材料不得透露给被举报人',
      'confidentiality; petitioner’s and reporter’s material never reaches the accused',
    ),
    article: words(
      '《最高人民法院关于人民法院特邀调解的规定》第二条第五项、第二十八条;《信访工作条例》第三十条;《医疗纠纷预防和处理条例》第四十二条;《人民法院在线调解规则》第二十九条',
      'SPC Provisions on Invited Mediation arts. 2(5), 28; Regulations on Petition Work art. 30; Medical Disputes Regulation art. 42; Online Mediation Rules art. 29',
    ),
  }),
  guard({
    code: 'G-5',
    title: words('调解中的让步不得作为对其不利的证据', 'concessions made in mediation are not evidence against a party'),
    article: words(
      '《最高人民法院关于人民法院特邀调解的规定》第二十二条;《人民法院在线调解规则》第十八条',
      'SPC Provisions on Invited Mediation art. 22; Online Mediation Rules art. 18',
    ),
  }),
  guard({
    code: 'G-6',
    types: [...mediated, 'petition', 'simple-petition'],
    title: words('有利害关系的调解员、工作人员回避与披露', 'recusal and disclosure of an interested mediator or officer'),
    article: words(
      '《最高人民法院关于人民法院特邀调解的规定》第十五条;《人民法院在线调解规则》第十三条;《信访工作条例》第二十八条',
      'SPC Provisions on Invited Mediation art. 15; Online Mediation Rules art. 13; Regulations on Petition Work art. 28',
    ),
  }),
  guard({
    code: 'G-7',
    types: ['petition', 'simple-petition', 'medical', 'traffic'],
    title: words('代表人数:信访五人,医疗每方五人,交通每方三人', 'representative caps: petition 5, medical 5 a side, traffic 3 a side'),
    article: words(
      '《信访工作条例》第二十条;《医疗纠纷预防和处理条例》第三十条;《道路交通事故处理程序规定》第八十九条',
      'Regulations on Petition Work art. 20; Medical Disputes Regulation art. 30; Provisions on Handling Road Traffic Accidents art. 89',
    ),
    verification: 'V',
    note: words('标签取自XF-11、MD-6、TR-6', 'the tag is that of XF-11, MD-6 and TR-6'),
  }),
  guard({
    code: 'G-8',
    title: words('虚假调解:终止、报告、不予确认', 'fake mediation: stop, report, no confirmation'),
    article: words(
      '《最高人民法院关于人民法院特邀调解的规定》第十八条;《人民法院在线调解规则》第十七条、第二十三条',
      'SPC Provisions on Invited Mediation art. 18; Online Mediation Rules arts. 17, 23',
    ),
  }),
  guard({
    code: 'G-9',
    types: ['medical', 'consumer', 'petition', 'simple-petition', 'reconsideration'],
    title: words(
      '程序并行的守门规则(医疗、消费、重复信访、复议)',
      'no parallel procedures (medical, consumer, petition duplicates, reconsideration)',
    ),
    article: words(
      '《医疗纠纷预防和处理条例》第三十一条、第四十条(MD-3);《市场监督管理投诉举报处理办法》第十条、第十六条(CN-4);《信访工作条例》第十九条第三款(XF-10)',
      'Medical Disputes Regulation arts. 31, 40 (MD-3); SAMR Order 121 arts. 10, 16 (CN-4); Regulations on Petition Work art. 19, para. 3 (XF-10)',
    ),
    verification: 'S',
    note: words('标签取自MD-3、CN-4、XF-10中的弱者', 'the tag is the weakest of MD-3, CN-4 and XF-10'),
  }),
  guard({
    code: 'G-10',
    types: [
      'civil',
      'confirmation',
      'court-case',
      'labour',
      'wage-arrears',
      'medical',
      'traffic',
      'public-security',
      'land',
      'family',
      'mass-incident',
      'commercial',
      'property',
    ],
    title: words('身份关系和权属不得司法确认', 'identity relations and title cannot be confirmed'),
    article: words(
      '《最高人民法院关于适用〈中华人民共和国民事诉讼法〉的解释》第三百五十五条、第三百五十八条(JC-10)',
      'SPC Interpretation of the Civil Procedure Law arts. 355, 358 (JC-10)',
    ),
    verification: 'V',
    note: words('标签取自JC-10', 'the tag is that of JC-10'),
  }),
  guard({
    code: 'G-11',
    types: ['petition', 'simple-petition'],
    title: words('诉访分离:先导入法定程序', 'litigation and petition apart: route to the legal process first'),
    article: words('《信访工作条例》第二十八条第二款、第三十一条', 'Regulations on Petition Work arts. 28, para. 2, and 31'),
  }),
  guard({
    code: 'G-12',
    types: ['civil', 'labour', 'wage-arrears', 'medical', 'traffic', 'property'],
    title: words('请求之时记录时效日期', 'the limitation date is recorded on request'),
    article: words(
      '《最高人民法院关于审理民事案件适用诉讼时效制度若干问题的规定》第十二条(PM-7);《中华人民共和国劳动争议调解仲裁法》第二十七条(LB-3)',
      'SPC Provisions on limitation in civil cases art. 12 (PM-7); Labour Dispute Mediation and Arbitration Law art. 27 (LB-3)',
    ),
    verification: 'V',
    note: words('标签取自PM-7、LB-3', 'the tag is that of PM-7 and LB-3'),
  }),
  guard({
    code: 'G-13',
    types: [...mediated, 'petition', 'simple-petition'],
    title: words('不得将清单外的县级部门事项交由乡镇', 'a town may not be given county departments’ tasks outside its list'),
    article: words(
      '潍坊12345条例第二十四条;北京接诉即办第十七条(来源未载全称)',
      'Weifang 12345 regulation art. 24; Beijing swift-response rules art. 17 (full titles not in the source)',
    ),
  }),
  guard({
    code: 'G-14',
    types: ['public-security'],
    title: words('未成年人:公安调解时监护人在场', 'minors: the guardian is present in police mediation'),
    article: words(
      '《公安机关办理行政案件程序规定》第一百八十一条',
      'Provisions on the Procedure of Administrative Cases by Public Security Organs art. 181',
    ),
  }),
];
