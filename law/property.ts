import { period, rolled, rowsWith, since, words } from './row';

const row = rowsWith({ area: 'property', types: ['property'], verification: 'V' });
const committees = rowsWith({ area: 'property', types: ['civil', 'petition', 'property'], verification: 'V' });

/** Property management and committees 物业、基层组织: PP-1 to PP-3. */
export const property = [
  row({
    code: 'PP-1',
    title: words('业主请求撤销业主大会、业主委员会决定', 'an owner asks to annul a decision of the owners'),
    article: words(
      '《最高人民法院关于审理建筑物区分所有权纠纷案件适用法律若干问题的解释》第十二条',
      'SPC Interpretation on divided ownership of buildings art. 12',
    ),
    start: words('业主知道该决定', 'the owner knows of the decision'),
    period: period(1, 'year', rolled),
    missed: words('丧失权利', 'the right is lost'),
    note: words('不变期间,不得延长', 'fixed: no extension'),
  }),
  row({
    code: 'PP-2',
    title: words(
      '物业纠纷:协商,社区居民委员会或者联席会议调解,仲裁或者诉讼;未规定期限',
      'negotiate, the community committee or joint conference mediates, arbitrate or sue; no period',
    ),
    article: words('《山东省物业管理条例》第七十五条', 'Shandong Property Management Regulation art. 75'),
    start: words('物业纠纷', 'a property dispute'),
    note: words('山东省地方性法规', 'provincial'),
  }),
  committees({
    code: 'PP-3a',
    row: 'PP-3',
    title: words(
      '居民委员会:调解民间纠纷,协助信访和矛盾化解,协助调解物业纠纷,召开议事会、听证会、恳谈会',
      'residents’ committee: mediate civil disputes, help with petitions and conflicts, help mediate property disputes, hold consultations, hearings and talks',
    ),
    article: words(
      '《中华人民共和国城市居民委员会组织法》(2025年修订)第十条第四项、第五项、第七项,第三十二条',
      'Urban Residents’ Committees Law (2025 revision) arts. 10(4)(5)(7), 32',
    ),
    inForce: since('2026-01-01'),
  }),
  committees({
    code: 'PP-3b',
    row: 'PP-3',
    title: words('村民委员会:召开议事会、听证会、恳谈会', 'villagers’ committee: hold consultations, hearings and talks'),
    article: words('《中华人民共和国村民委员会组织法》(2025年修订)第三十三条', 'Villagers’ Committees Law (2025 revision) art. 33'),
    note: words('施行日期来源未载', 'the source does not say since when it is in force'),
  }),
];
