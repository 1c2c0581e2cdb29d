import type { GradeRule } from '../../contracts/rewards';
import { words } from './words';

type Criteria = GradeRule['grades'][number]['criteria'];

const unknown: Criteria = { years: null, cases: null, oralPercent: null, successPercent: null };
const city = words('市人民调解员协会', 'the mediators’ association of the city');
const county = words('县人民调解员协会', 'the mediators’ association of the county');

/** Four grades, the first the highest; the city assesses the first two and the county the others, as in Xianning 咸宁 (SB-1). */
const ladder = (first: Criteria, second: Criteria, third: Criteria, fourth: Criteria): GradeRule['grades'] => [
  { grade: 1, name: words('一级人民调解员', 'mediator, first grade'), assessor: city, criteria: first },
  { grade: 2, name: words('二级人民调解员', 'mediator, second grade'), assessor: city, criteria: second },
  { grade: 3, name: words('三级人民调解员', 'mediator, third grade'), assessor: county, criteria: third },
  { grade: 4, name: words('四级人民调解员', 'mediator, fourth grade'), assessor: county, criteria: fourth },
];

/** The national ladder (SB-1): what each grade asks for was not read. */
export const nationalGrades: GradeRule = {
  code: 'SB-1',
  version: 1,
  name: words('人民调解员等级评定', 'grades of people’s mediators'),
  source: { code: 'SB-1', verification: 'S' },
  reading: words('各级具体条件未见', 'What each grade asks for was not seen'),
  grades: ladder(unknown, unknown, unknown, unknown),
};

/** Jiaozhou, Shandong 胶州 (SB-2): one year of service; the numbers of cases and files were not seen. */
export const jiaozhouGrades: GradeRule = {
  ...nationalGrades,
  code: 'SB-2',
  name: words('胶州市人民调解员等级评定', 'Jiaozhou, grades of people’s mediators'),
  source: { code: 'SB-2', verification: 'S' },
  reading: words(
    '从业满一年;案件数、卷宗数未见;初审在镇、决定在市',
    'One year of service; numbers of cases and files not seen; first review at the town, decision at the city',
  ),
  grades: ladder({ ...unknown, years: 1 }, { ...unknown, years: 1 }, { ...unknown, years: 1 }, { ...unknown, years: 1 }),
};

/** Chao'an, Guangdong 潮安: the fourth grade asks for two years, fifty cases, at most 30 per cent of them oral, and 85 per cent success. */
export const chaoanGrades: GradeRule = {
  ...nationalGrades,
  code: 'CHAOAN-GRADES',
  name: words('潮安区人民调解员等级评定', 'Chao’an, grades of people’s mediators'),
  source: { code: 'CHAOAN', verification: 'S' },
  reading: words(
    '仅见四级条件;口头协议按要求件数的30%封顶计入,为本产品所定',
    'Only the fourth grade was seen; oral agreements count up to 30 % of the cases asked for: ours',
  ),
  grades: ladder(unknown, unknown, unknown, { years: 2, cases: 50, oralPercent: 30, successPercent: 85 }),
};
