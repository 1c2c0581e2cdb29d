const digest = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08';

/** Bodies of the routes about rewards; every id is invented. */
export const rewardExamples = {
  confirm: { 'as it was read': { digest, reason: '逐案核对无误,同意发放。' } },
  correct: { 'taken back in part': { number: 'QL-2026-000002', yuan: -100, reason: '等级登记有误,应为一般。' } },
  find: {
    substandard: { kind: 'substandard', number: 'QL-2026-000002', holds: true, reason: '笔录无当事人签名。' },
    performed: { kind: 'performed', number: 'QL-2026-000002', holds: true, reason: '收款凭证已核。' },
    'an amount within its range': { kind: 'amount', number: 'QL-2026-000002', yuan: 400, reason: '涉及多村,处理三个月。' },
  },
  marks: {
    'two members': {
      source: 'grid-points/2026-10',
      members: [
        { id: 'grid-0001', marks: { points: 812, deductions: 0, 'timely-responses': 96 } },
        { id: 'grid-0002', marks: { points: 790, deductions: 2, 'timely-responses': 101 }, barred: 'privacy-leaked' },
      ],
    },
  },
  decide: { 'between members that are tied': { digest, picks: [{ stars: 5, members: ['grid-0001'] }], reason: '综合群众评议。' } },
  grade: { 'a grade': { grade: 4, years: 3, turnedCriminal: 0, misconduct: 0, reason: '协会评定,材料已核。' } },
};
