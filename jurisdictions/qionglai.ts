import type { Jurisdiction } from '../contracts/plug-ins';

/** The types whose cases a town may be given 乡镇履职事项清单. No source has the list of this place: a setting it must confirm. */
const onTheTownList = [
  ...['civil', 'commercial', 'confirmation', 'court-case', 'family', 'labour', 'land', 'mass-incident', 'medical', 'petition'],
  ...['property', 'simple-petition', 'traffic', 'wage-arrears'],
];

/** Qionglai, Sichuan 邛崃: first reply in 3 days, weekly update, return visit before close-out (QL-21..23). */
export const qionglai: Jurisdiction = {
  code: 'qionglai',
  version: '2026-11-27',
  prefix: 'QL',
  name: { zh: '邛崃市', en: 'Qionglai' },
  clocks: [
    {
      code: 'first-reply',
      name: { zh: '首次答复期限', en: 'the first reply' },
      basis: 'QL-21',
      length: 3,
      unit: 'calendarDay',
      roll: false,
      scope: 'holder',
      duty: 'holder',
      ends: 'breach',
      start: ['assigned'],
      meet: ['accepted', 'declined', 'replied', 'sessionHeld'],
      stop: ['withdrawn', 'suitReported', 'enter:visiting', 'enter:scoring', 'enter:watching', 'enter:ended'],
      recurring: false,
      reminders: [{ length: 1, unit: 'workingDay' }],
      ladder: 'standard',
      suspendable: false,
      extension: null,
    },
    {
      code: 'weekly-update',
      name: { zh: '每周更新期限', en: 'the weekly update' },
      basis: 'QL-22',
      length: 7,
      unit: 'calendarDay',
      roll: false,
      scope: 'holder',
      duty: 'holder',
      ends: 'breach',
      start: ['replied', 'enter:accepted', 'enter:mediating', 'enter:proceeding', 'enter:visiting'],
      meet: ['progress'],
      stop: ['enter:scoring', 'enter:watching', 'enter:ended'],
      recurring: true,
      reminders: [{ length: 1, unit: 'workingDay' }],
      ladder: 'standard',
      suspendable: false,
      extension: null,
    },
    {
      code: 'watch',
      name: { zh: '观察期', en: 'the watch' },
      basis: 'SET-WATCH',
      length: 3,
      unit: 'month',
      roll: false,
      scope: 'case',
      duty: 'nobody',
      ends: 'lapse',
      start: ['enter:watching'],
      meet: [],
      // A case that another body takes up, or that has to be visited again, is watched anew when it closes again.
      stop: ['reopened', 'enter:proceeding', 'enter:visiting'],
      recurring: false,
      reminders: [],
      ladder: null,
      suspendable: false,
      extension: null,
    },
  ],
  ladders: {
    // The colours of a card and the periods for rectification are settings of this product (SET-LADDER): no source fixes them for this place.
    standard: [
      {
        ...{ id: 'interview', after: { length: 2, unit: 'workingDay' }, act: 'propose', measure: 'interview' },
        ...{ card: 'yellow', rectify: { length: 5, unit: 'workingDay', basis: 'SET-LADDER' }, release: 'rectified' },
      },
      { id: 'hand-up', after: { length: 4, unit: 'workingDay' }, act: 'handUp', measure: null, card: 'red' },
    ],
    // Proposals alone: the organ above takes no petition that is in hand (XF-10). Their distances are settings of this product.
    petition: [
      { id: 'interview', after: { length: 5, unit: 'workingDay' }, act: 'propose', measure: 'interview' },
      { id: 'circular', after: { length: 10, unit: 'workingDay' }, act: 'propose', measure: 'circular' },
      { id: 'listed', after: { length: 20, unit: 'workingDay' }, act: 'propose', measure: 'listed' },
    ],
    'case-period': [
      { id: 'interview', after: { length: 5, unit: 'workingDay' }, act: 'propose', measure: 'interview' },
      { id: 'hand-up', after: { length: 10, unit: 'workingDay' }, act: 'handUp', measure: null },
    ],
  },
  clockLadders: { 'mediation-period': 'case-period' },
  triggers: [
    {
      ...{ id: 'repeated-breaches', name: { zh: '本案中三次超期', en: 'three missed deadlines in the case' }, basis: 'SET-LADDER' },
      ...{ on: { kind: 'breaches', count: 3 }, measure: 'circular' },
      ...{ rectify: { length: 10, unit: 'workingDay', basis: 'SET-LADDER' }, release: 'rectified-and-checked' },
    },
    {
      ...{ id: 'repeated-handling', name: { zh: '重办两次仍未化解', en: 'a second handling again without success' }, basis: 'SET-LADDER' },
      ...{ on: { kind: 'rehandlings', count: 2 }, measure: 'listed', issuer: 2 },
      ...{ rectify: { length: 1, unit: 'month', basis: 'SET-LADDER' }, release: 'case-closed' },
    },
    {
      ...{ id: 'rebound-trace', name: { zh: '结案后反弹', en: 'a rebound after close-out' }, basis: 'JL-DL-12' },
      ...{ on: { kind: 'event', event: 'rebound' }, measure: 'trace' },
    },
    {
      ...{ id: 'skip-level-trace', name: { zh: '越级访', en: 'a skip-level petition' }, basis: 'TA-23' },
      ...{ on: { kind: 'event', event: 'skip-level' }, measure: 'trace' },
    },
    {
      ...{ id: 'criminal-trace', name: { zh: '民转刑', en: 'a dispute that became a criminal case' }, basis: 'SET-LADDER' },
      ...{ on: { kind: 'event', event: 'turned-criminal' }, measure: 'trace', issuer: 2 },
    },
    {
      ...{ id: 'unrectified-interview', name: { zh: '约谈后逾期未整改', en: 'no rectification after an interview' }, basis: 'AC-5' },
      ...{ on: { kind: 'unrectified', measure: 'interview' }, measure: 'circular' },
      ...{ rectify: { length: 10, unit: 'workingDay', basis: 'SET-LADDER' }, release: 'rectified-and-checked' },
    },
    {
      ...{ id: 'unrectified-circular', name: { zh: '通报后逾期未整改', en: 'no rectification after a circular' }, basis: 'AC-5' },
      ...{ on: { kind: 'unrectified', measure: 'circular' }, measure: 'listed', issuer: 2 },
      ...{ rectify: { length: 1, unit: 'month', basis: 'SET-LADDER' }, release: 'rectified-and-checked' },
    },
    {
      ...{ id: 'unrectified-listed', name: { zh: '挂牌督办后逾期未整改', en: 'no rectification after listed supervision' }, basis: 'AC-5' },
      ...{ on: { kind: 'unrectified', measure: 'listed' }, measure: 'referral', issuer: 2 },
    },
  ],
  guards: [
    { code: 'three-fixings', basis: 'TA-14', values: [] },
    // Off the list are the powers of a county department: market regulation, health, police, reconsideration.
    { code: 'town-list', basis: 'G-13', values: onTheTownList },
  ],
  grades: [
    { code: 'ordinary', zh: '一般', en: 'ordinary' },
    { code: 'complex', zh: '疑难复杂', en: 'complex' },
    { code: 'major', zh: '重大', en: 'major' },
  ],
  visitAttempts: 3,
  officeHours: { open: '09:00', close: '17:00' },
  spreadMinutes: 10,
  outages: { shortMinutes: 60, marginMinutes: 120, basis: 'SET-OUTAGE' },
  statement: { length: 5, unit: 'workingDay', basis: 'SET-STATEMENT' },
  decision: { length: 10, unit: 'workingDay', basis: 'SET-DECISION' },
  score: {
    code: 'SET-SCORE@1',
    base: 100,
    perBreach: -5,
    perRehandling: -10,
    satisfied: 5,
    dissatisfied: -10,
    notReached: 0,
    confirmed: 5,
    floor: 0,
    cap: 110,
  },
  bases: [
    {
      code: 'QL-21',
      zh: '邛崃市:3日(交办之日起算)首回。起算日当日不计、按自然日计,为本产品设定',
      en: 'Qionglai: first reply within 3 days of the assignment. Start day not counted, calendar days: a setting of this product',
      verification: 'S',
    },
    { code: 'QL-22', zh: '邛崃市:每周必更新', en: 'Qionglai: an update every week', verification: 'S' },
    { code: 'QL-23', zh: '邛崃市:销账必回访', en: 'Qionglai: no close-out without a return visit', verification: 'S' },
    {
      code: 'QL-28',
      zh: '邛崃市:正向评价看效果,负面评价看过程',
      en: 'Qionglai: positive score by effect, negative by process',
      verification: 'S',
    },
    {
      code: 'TA-14',
      zh: '泰安市:一位包保领导、一套具体解决方案、一套化解办法',
      en: 'Tai’an: one responsible lead, one concrete plan, one method',
      verification: 'S',
    },
    {
      code: 'G-13',
      zh: '潍坊12345条例第二十四条、北京接诉即办第十七条:不得将清单外的县级部门事项交由乡镇;本地清单为本产品设定,须由地方确认',
      en: 'Weifang 12345 regulation art. 24, Beijing swift-response rules art. 17: a town is not given county departments’ tasks outside its list; the list of this place is a setting of this product that it must confirm',
      verification: 'R',
    },
    {
      code: 'TA-23',
      zh: '泰安市:对发生越级访的,追查工作源头,明确责任、倒查责任',
      en: 'Tai’an: a skip-level petition is traced back to where the work began, and responsibility is fixed',
      verification: 'S',
    },
    {
      code: 'JL-DL-12',
      zh: '吉林某派出所:对矛盾发现不及时、化解不到位、反弹无人管等问题采取惩戒措施',
      en: 'A police station in Jilin: sanctions for late discovery, incomplete resolution and a rebound nobody attends to',
      verification: 'S',
    },
    {
      code: 'AC-5',
      zh: '健全落实社会治安综合治理领导责任制规定(厅字〔2016〕8号):通报、约谈、挂牌督办等,前一步整改逾期的进入下一步;次序为转述',
      en: 'Rules on leaders’ responsibility for public security (Tingzi [2016] 8): each step follows when the rectification of the one before is late; the order is recalled',
      verification: 'R',
    },
    {
      code: 'SET-LADDER',
      zh: '本产品设定:督办单颜色、整改期限、再次超期和重办的处置(来源未载)',
      en: 'Setting of this product: colours of a card, periods for rectification, what follows repetition (no source fixes them)',
      verification: 'setting',
    },
    {
      code: 'SET-WATCH',
      zh: '本产品设定:结案后观察三个月(来源未载期限)',
      en: 'Setting of this product: three months of watch after close-out (no source gives a length)',
      verification: 'setting',
    },
    {
      code: 'SET-OUTAGE',
      zh: '本产品设定:平台停机不足一小时的,只顺延停机期间及其后两小时内届满的期限(来源未载)',
      en: 'Setting of this product: an outage shorter than one hour moves only the deadlines within it and in the two hours after it (no source says)',
      verification: 'setting',
    },
    {
      code: 'SET-STATEMENT',
      zh: '本产品设定:单位五个工作日内说明',
      en: 'Setting of this product: the office states its view within five working days',
      verification: 'setting',
    },
    {
      code: 'SET-DECISION',
      zh: '本产品设定:签发人十个工作日内决定',
      en: 'Setting of this product: the signer decides within ten working days',
      verification: 'setting',
    },
  ],
};
