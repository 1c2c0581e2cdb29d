import { nextHour, period, rolled, rowsWith, silent, since, words } from './row';

const row = rowsWith({ area: 'family', types: ['family'], verification: 'V' });
const violence = rowsWith({ area: 'family', types: ['family'], verification: 'V', inForce: since('2016-03-01') });
const order = {
  row: 'FM-2',
  article: words('《中华人民共和国反家庭暴力法》第二十八条、第三十条、第三十一条', 'Anti-Domestic Violence Law arts. 28, 30, 31'),
  start: words('申请人身安全保护令', 'application for a protection order'),
};

/** Family 家事: FM-1 to FM-4. */
export const family = [
  row({
    code: 'FM-1a',
    row: 'FM-1',
    title: words('离婚冷静期', 'the cooling-off period of divorce'),
    article: words('《中华人民共和国民法典》第一千零七十七条', 'Civil Code art. 1077'),
    start: words('婚姻登记机关收到离婚登记申请', 'the divorce application is received'),
    period: period(30, 'calendarDay', rolled),
  }),
  row({
    code: 'FM-1b',
    row: 'FM-1',
    title: words('申请发给离婚证', 'collecting the divorce certificate'),
    article: words('《中华人民共和国民法典》第一千零七十七条', 'Civil Code art. 1077'),
    start: words('冷静期届满', 'the cooling-off period ends'),
    period: period(30, 'calendarDay', rolled),
    missed: words('未申请的,视为撤回', 'not collected: deemed withdrawn'),
  }),
  violence({ ...order, code: 'FM-2a', title: words('作出人身安全保护令', 'the protection order'), period: period(72, 'hour', nextHour) }),
  violence({ ...order, code: 'FM-2b', title: words('情况紧急的', 'the protection order, urgent'), period: period(24, 'hour', nextHour) }),
  violence({
    ...order,
    code: 'FM-2c',
    title: words('保护令有效期,不超过', 'the order lasts at most'),
    start: null,
    period: period(6, 'month', silent),
    extension: { ...words('法院可以变更', 'the court may vary it'), approver: words('人民法院', 'the court') },
    note: words('起算来源未载', 'the source does not say what it runs from'),
  }),
  violence({
    ...order,
    code: 'FM-2d',
    title: words('申请复议', 'a request for review'),
    start: null,
    period: period(5, 'calendarDay', rolled),
    note: words(
      '起算来源未载;“日”按诉讼期间读作自然日',
      'the source does not say what it runs from; a day in court procedure is read as a calendar day',
    ),
  }),
  row({
    code: 'FM-3',
    title: words('原告没有新情况、新理由的,不得再起诉离婚', 'no new divorce suit by the plaintiff without new facts'),
    article: words('《中华人民共和国民事诉讼法》第一百二十七条第七项', 'Civil Procedure Law art. 127(7)'),
    start: words('判决不准离婚或者调解和好', 'divorce refused, or reconciled'),
    period: period(6, 'month', rolled),
    missed: words('期内起诉的,不予受理', 'a suit within the period is not accepted'),
  }),
  violence({
    code: 'FM-4',
    title: words(
      '调解组织预防家庭暴力;告诫书送交村(居)民委员会,由其查访',
      'mediation bodies prevent domestic violence; the warning letter is copied to the village or residents’ committee, which visits',
    ),
    article: words('《中华人民共和国反家庭暴力法》第十条、第十六条、第十七条', 'Anti-Domestic Violence Law arts. 10, 16–17'),
  }),
];
