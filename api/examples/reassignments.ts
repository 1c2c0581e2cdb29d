/** Somebody is away, and a colleague stands in. */
export const leaveExamples = {
  'two weeks': {
    person: 'p-fang',
    deputy: 'p-wei',
    from: '2026-12-01T08:30:00+08:00',
    until: '2026-12-14T18:00:00+08:00',
    reason: '外出学习两周。',
  },
};

/** Named cases to another lead. */
export const reassignmentExamples = {
  'two cases': { numbers: ['QL-2026-000001', 'QL-2026-000002'], lead: 'p-wei', reason: '分工调整。' },
};
