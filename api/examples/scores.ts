import type { PublicationCommandName } from '../../contracts/publication-commands';

/** A body for each command of a publication. */
export const publicationExamples: { readonly [name in PublicationCommandName]: object } = {
  object: { figure: 'missed-deadlines', reason: '该案首次答复在期限内作出,因网络中断录入延迟,附通话记录。' },
  'answer-objection': {
    objection: 'Zx0v2dQmW1a8Yc3k',
    result: 'rejected',
    approver: 'p-wei',
    reason: '经核查,答复在期限届满后作出。',
  },
  release: { approver: 'p-wei', note: '经审定,予以公布。' },
};

/** What a third party found by asking the people; invented. */
export const surveyExamples = {
  'sense of safety': {
    source: '示例调查公司《2026年四季度群众安全感测评》',
    measure: 'safety-sense',
    on: '2026-12-20',
    sample: 800,
    results: [{ office: 'town-fengxi', numerator: 388, denominator: 400 }],
  },
};

/** A finding of good practice. */
export const findingExamples = {
  'good practice': {
    office: 'town-fengxi',
    count: 'good-practices',
    on: '2026-12-15',
    approver: 'p-wei',
    reason: '该镇“板凳会”调解做法经县里推广。',
  },
};
