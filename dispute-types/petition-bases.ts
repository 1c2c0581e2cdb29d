import type { LegalBasis } from '../contracts/plug-ins';

const article = (code: string, zh: string, en: string, verification: LegalBasis['verification'] = 'V'): LegalBasis => ({
  code,
  zh: `《信访工作条例》${zh}`,
  en: `Regulations on Petition Work ${en}`,
  verification,
});

/** The sixty days of an ordinary petition (XF-7). */
export const handlingBasis = article(
  'XF-7',
  '第三十一条第六项、第三十四条:自受理之日起六十日内办结;情况复杂的,经本机关、单位负责人批准可以适当延长,不超过三十日,并告知理由',
  'arts. 31(6), 34: concluded within 60 days of acceptance; complex, at most 30 days more, approved by the organ’s own head, and the petitioner is told why',
);

/** The ten working days of a simple first-time petition (XF-16). */
export const simpleBasis: LegalBasis = {
  code: 'XF-16',
  zh: '《信访事项简易办理办法(试行)》(国家信访局):自受理之日起十个工作日内出具处理意见;能即时答复的即时答复。读自转载文本',
  en: 'Trial Measures on Simple Handling of Petition Matters (National Bureau): the opinion within ten working days of acceptance, immediate answers at once. Read in a copy',
  verification: 'S',
};

/** The articles both kinds rest on. */
export const petitionBases: readonly LegalBasis[] = [
  article(
    'XF-1',
    '第二十二条:信访部门应当登记,并在十五日内转送、交办或者上报',
    'art. 22: the petition department registers and within 15 days transfers, assigns or reports up',
  ),
  article(
    'XF-2',
    '第二十二条第一款第三项:要求反馈的,按交办指定的期限反馈办理结果,提交办结报告',
    'art. 22(1)(3): where feedback is demanded, a closing report within the period the order designates',
  ),
  article(
    'XF-3',
    '第二十三条第二款:直接收到的,能够当场告知的当场书面告知,不能的十五日内书面告知;与第二十二条同日起算,合为一个时限',
    'art. 23, para. 2: received directly, told in writing on the spot or within 15 days; from the same day as art. 22, so one clock stands for both',
  ),
  article(
    'XF-4',
    '第二十三条第三款:收到转送、交办的属于职权范围的事项,十五日内书面告知接收情况、处理途径和程序',
    'art. 23, para. 3: a transferred or assigned matter within its powers, written notice of receipt, route and procedure within 15 days',
  ),
  article(
    'XF-5',
    '第二十三条第三款:不属于职权范围的,五个工作日内提出异议并详细说明理由,经核实同意后交还',
    'art. 23, para. 3: outside its powers, an objection with detailed reasons within five working days; returned once the assigning department verifies and agrees',
  ),
  article(
    'XF-8',
    '第三十五条:自收到书面答复之日起三十日内请求复查;自收到复查请求之日起三十日内提出复查意见',
    'art. 35: a review requested within 30 days of the written reply, decided within 30 days of the request',
  ),
  article(
    'XF-9',
    '第三十六条:自收到复查意见之日起三十日内请求复核;自收到复核请求之日起三十日内提出复核意见,听证时间不计;仍以同一事实和理由提出的不再受理',
    'art. 36: a re-examination requested within 30 days of the review, decided within 30 days of the request, hearings not counted; the same facts and grounds are accepted no more',
  ),
  article(
    'XF-10',
    '第十九条第三款:已经受理或者正在办理、在规定期限内向上级提出同一事项的,上级不予受理',
    'art. 19, para. 3: a matter accepted or in hand within the prescribed period is not accepted by the superior organ',
  ),
  article(
    'XF-11',
    '第二十条:多人走访的应当推选代表,代表人数不得超过五人',
    'art. 20: a visit by several persons, at most five representatives',
  ),
  article(
    'XF-12',
    '第二十五条、第四十六条第四项:重大、紧急事项及时报告(无期限)',
    'arts. 25, 46(4): a major or urgent matter is reported promptly (no length)',
  ),
  article(
    'XF-13',
    '第三十三条:裁量权范围内,双方同意的可以调解,制作书面协议',
    'art. 33: within discretion and both agreeing, mediation with a written agreement',
  ),
  article(
    'XF-14',
    '第三十一条第六项、第三十六条:重大、复杂、疑难的可以听证',
    'arts. 31(6), 36: major, complex or hard matters may be heard',
  ),
  article(
    'G-4',
    '第三十条:信访、举报材料不得透露给被反映、被举报的一方',
    'art. 30: a petitioner’s material never reaches the person or office it is about',
    'R',
  ),
  article(
    'G-11',
    '第二十八条第二款、第三十一条:诉访分离,应当通过诉讼、仲裁、行政复议等法定程序处理的,导入相应程序',
    'arts. 28, para. 2, and 31: litigation and petition apart; what a suit, arbitration, reconsideration or another legal procedure decides is brought there',
    'R',
  ),
  article(
    'CNT-14',
    '无期间计算条款:“日”读作自然日、节假日是否顺延未载,为本产品的解释:机关按不顺延之日,信访人的权利按顺延之日',
    'no counting clause: plain days are read as calendar days and roll-over is not stated; our reading: the strict day for an organ, the rolled one for a right of the petitioner',
  ),
  {
    code: 'SET-SERVICE',
    zh: '本产品设定:处理意见、复查意见作出后五个工作日内送达信访人(条例未载送达期限)',
    en: 'Setting of this product: an opinion or a review is served on the petitioner within five working days (the text gives no period)',
    verification: 'setting',
  },
  {
    code: 'SET-EVALUATION',
    zh: '本产品设定:办结后十五日内由信访人评价,逾期不评价的自行办结(满意度评价办法现行文本未见)',
    en: 'Setting of this product: fifteen days for the petitioner to evaluate, then the matter is closed without (the measures now in force were not seen)',
    verification: 'setting',
  },
];
