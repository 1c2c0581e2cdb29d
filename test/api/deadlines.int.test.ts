import { deadlineExamples } from '../../api/examples/requests';
import { DeadlineView } from '../../contracts/api/deadline';
import { type Api, openApi } from './harness';

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

const post = (body: object) => api.call('/v1/deadlines', { as: 'village', body });
const thirtyDays = { unit: 'calendarDay', length: 30, roll: true };
const days = (length: number, more: object = {}) => ({ unit: 'calendarDay', length, roll: true, ...more });

test('JC-1 by its article: both dates, the moment, how sure the article is, and the way to it', async () => {
  const { status, body } = await post({ start: '2026-09-05', basis: 'JC-1' });
  expect(status).toBe(200);
  expect(DeadlineView.parse(body)).toMatchObject({
    strictDue: '2026-10-05',
    rolledDue: '2026-10-08',
    dueAt: '2026-10-09T00:00:00.000+08:00',
    provisional: false,
    basis: { code: 'JC-1', en: 'Civil Procedure Law art. 205, People’s Mediation Law art. 33', verification: 'V' },
  });
  expect(body.steps.map(({ zh }: { zh: string }) => zh)).toContain('截止时间为 2026-10-08(周四)24:00(民法典第二百零三条)。');
});

test('the same by a rule of one’s own comes to the same, under no article', async () => {
  const byRule = (await post({ start: '2026-09-05', rule: thirtyDays })).body;
  expect(byRule).toEqual({ ...(await post({ start: '2026-09-05', basis: 'JC-1' })).body, basis: null });
});

test.each([
  ['a day begins with it', { start: '2026-09-24', basis: 'XF-5' }, { strictDue: '2026-10-09', dueAt: '2026-10-10T00:00:00.000+08:00' }],
  [
    'a moment is read with its offset',
    { start: '2026-09-04T16:30:00Z', rule: thirtyDays },
    { strictDue: '2026-10-05', rolledDue: '2026-10-08' },
  ],
  [
    'hours before a court run from the next one',
    { start: '2026-09-30T16:20:00+08:00', basis: 'FM-2a' },
    { dueAt: '2026-10-03T17:00:00.000+08:00' },
  ],
  [
    'an article silent on days off gives both dates, and an office owes the strict one',
    { start: '2026-08-04', basis: 'XF-7' },
    { strictDue: '2026-10-03', rolledDue: '2026-10-08', dueAt: '2026-10-04T00:00:00.000+08:00' },
  ],
  [
    'a citizen keeps the rolled one',
    { start: '2026-08-04', basis: 'XF-7', protects: 'citizen' },
    { dueAt: '2026-10-09T00:00:00.000+08:00' },
  ],
  [
    'a rule without a word on roll-over is silent',
    { start: '2026-08-04', rule: { unit: 'calendarDay', length: 60 } },
    { strictDue: '2026-10-03', rolledDue: '2026-10-08', dueAt: '2026-10-04T00:00:00.000+08:00' },
  ],
  ['a rule that does not roll has one date', { start: '2026-08-04', rule: days(60, { roll: false }) }, { rolledDue: '2026-10-03' }],
  [
    'a suspension given by dates ends with the beginning of its last one',
    { start: '2026-03-02', rule: days(10), suspensions: [{ from: '2026-03-05', to: '2026-03-08' }] },
    { strictDue: '2026-03-15', rolledDue: '2026-03-16' },
  ],
  [
    'an extension is counted in the unit of the period',
    { start: '2026-08-06', basis: 'LB-7', extensions: [{ length: 15 }] },
    { strictDue: '2026-10-05' },
  ],
  [
    'office hours and the close of business',
    deadlineExamples['by a rule'],
    { strictDue: '2026-11-24', dueAt: '2026-11-24T17:00:00.000+08:00' },
  ],
] as const)('%s', async (_, body, expected) => {
  expect(await post(body)).toMatchObject({ status: 200, body: expected });
});

test.each([
  ['RL-7d may be extended by months', { start: '2026-05-06', basis: 'RL-7d', extensions: [{ length: 6 }] }, { strictDue: '2027-05-06' }],
  [
    'a month is extended by days where the caller’s rule says so',
    { start: '2026-01-31', rule: { unit: 'month', length: 1, roll: true }, extensions: [{ length: 30, unit: 'calendarDay' }] },
    { strictDue: '2026-03-30' },
  ],
  [
    'CNT-7: while the application is on its way nothing counts',
    { start: '2026-09-05', basis: 'JC-1', suspensions: [{ from: '2026-10-03', to: '2026-10-09', why: 'travel' }] },
    { strictDue: '2026-10-11', rolledDue: '2026-10-12' },
  ],
] as const)('%s', async (_, body, expected) => {
  expect(await post(body)).toMatchObject({ status: 200, body: expected });
});

test.each([
  ['longer than the article permits', 'LB-7', { extensions: [{ length: 16 }] }, 'extension-too-long', 'extensions'],
  ['in parts that come to more', 'XF-7', { extensions: [{ length: 20 }, { length: 11 }] }, 'extension-too-long', 'extensions'],
  ['a third time', 'PS-3', { extensions: [{ length: 30 }, { length: 30 }, { length: 1 }] }, 'extension-too-long', 'extensions'],
  ['where the article knows none', 'XF-1', { extensions: [{ length: 5 }] }, 'clock-not-extendable', 'extensions'],
  ['in another unit than its own', 'XF-7', { extensions: [{ length: 1, unit: 'month' }] }, 'extension-unit-differs', 'extensions.0.unit'],
  [
    'by what no period of days can be',
    'PS-3',
    { extensions: [{ length: 9, unit: 'hour' }] },
    'extension-unit-differs',
    'extensions.0.unit',
  ],
])('an extension %s is refused, with the article', async (_, basis, more, code, field) => {
  expect((await post({ start: '2026-08-04', basis, ...more })).body).toMatchObject({ status: 422, code, field, basis });
});

test('CNT-7: time on the way is left out of periods of civil procedure alone', async () => {
  const suspensions = [{ from: '2026-08-10', to: '2026-08-12', why: 'travel' }];
  expect((await post({ start: '2026-08-04', basis: 'XF-7', suspensions })).body).toMatchObject({
    code: 'travel-not-excluded',
    field: 'suspensions.0.why',
    basis: 'XF-7',
  });
  expect(await post({ start: '2026-08-04', basis: 'JC-6a', suspensions })).toMatchObject({ status: 200 });
});

test('CNT-16: beyond the last notice the statutory days count, many years on, and the date is provisional', async () => {
  // 15 days from 18 September 2050 end on the third day of National Day, a Monday; the holiday of 2050 is known by its statutory days alone.
  expect((await post({ start: '2050-09-18', rule: days(15) })).body).toMatchObject({
    strictDue: '2050-10-03',
    rolledDue: '2050-10-04',
    provisional: true,
  });
  expect((await post({ start: '2060-12-31', rule: { unit: 'year', length: 20, roll: true } })).body).toMatchObject({
    strictDue: '2080-12-31',
  });
});

test.each([
  ['impossible-date', 'start', { start: '2026-02-30', rule: thirtyDays }],
  ['impossible-date', 'start', { start: '2026-02-30T10:00:00+08:00', rule: thirtyDays }],
  ['impossible-date', 'start', { start: '2026-03-02T25:00:00+08:00', rule: thirtyDays }],
  [
    'impossible-date',
    'suspensions.1.to',
    {
      start: '2026-03-02',
      rule: thirtyDays,
      suspensions: [
        { from: '2026-03-05', to: '2026-03-06' },
        { from: '2026-03-07', to: '2026-13-01' },
      ],
    },
  ],
  ['outside-the-calendar', 'start', { start: '2003-12-31', rule: thirtyDays }],
  [
    'outside-the-calendar',
    'suspensions.0.from',
    { start: '2026-03-02', rule: thirtyDays, suspensions: [{ from: '2061-01-01', to: '2061-01-02' }] },
  ],
  ['hours-need-a-moment', 'start', { start: '2026-03-02', basis: 'FM-2a' }],
  ['period-too-long', 'rule.length', { start: '2026-03-02', rule: days(3_651) }],
  ['period-too-long', 'extensions', { start: '2026-03-02', rule: days(3_650), extensions: [{ length: 1 }] }],
  [
    'suspension-ends-before-it-begins',
    'suspensions.0.to',
    { start: '2026-03-02', rule: thirtyDays, suspensions: [{ from: '2026-03-06', to: '2026-03-05' }] },
  ],
  [
    'suspensions-overlap',
    'suspensions.1',
    {
      start: '2026-03-02',
      rule: thirtyDays,
      suspensions: [
        { from: '2026-03-05', to: '2026-03-08' },
        { from: '2026-03-07T23:59:59+08:00', to: '2026-03-09' },
      ],
    },
  ],
  ['unknown-basis', 'basis', { start: '2026-03-02', basis: 'JC-99' }],
  ['basis-without-period', 'basis', { start: '2026-03-02', basis: 'JC-2' }],
  ['basis-not-in-force', 'basis', { start: '2026-04-15', basis: 'CN-5b' }],
  ['basis-not-in-force', 'basis', { start: '2026-04-14', basis: 'CN-2' }],
] as const)('%s names %s and says what was expected', async (code, field, body) => {
  expect(await post(body)).toMatchObject({ status: 422, body: { code, field, expected: expect.stringMatching(/./) } });
});

test.each([
  ['start', { start: 'tomorrow', rule: thirtyDays }],
  ['start', { start: '2026-03-02T10:00', rule: thirtyDays }],
  ['rule', { start: '2026-03-02' }],
  ['rule', { start: '2026-03-02', rule: thirtyDays, basis: 'JC-1' }],
  ['rule.unit', { start: '2026-03-02', rule: { unit: 'week', length: 1 } }],
  ['rule.length', { start: '2026-03-02', rule: days(-1) }],
  ['rule.roll', { start: '2026-03-02', rule: { unit: 'hour', length: 1, roll: true } }],
  [
    'officeHours',
    {
      start: '2026-03-02',
      rule: thirtyDays,
      officeHours: [
        ['14:00', '17:00'],
        ['09:00', '12:00'],
      ],
    },
  ],
  ['officeHours.0.0', { start: '2026-03-02', rule: thirtyDays, officeHours: [['9:00', '12:00']] }],
  ['extensions.0.length', { start: '2026-03-02', rule: thirtyDays, extensions: [{ length: 0 }] }],
  ['holidays', { start: '2026-03-02', rule: thirtyDays, holidays: [] }],
] as const)('a body of another form is refused at %s', async (field, body) => {
  expect(await post(body)).toMatchObject({ status: 400, body: { code: 'invalid-body', field, expected: expect.stringMatching(/./) } });
});

test('without a key nothing is computed', async () => {
  expect(await api.call('/v1/deadlines', { body: { start: '2026-09-05', basis: 'JC-1' } })).toMatchObject({ status: 401 });
});

test('a notice that was loaded stands where a release has its year too: cases that were told it count by it', async () => {
  const off = [['2026-03-02', '2026-03-06']];
  const notice = { year: 2026, source: 'loaded before the release', off, work: [] };
  await api.database.calendarNotice.create({ data: { year: 2026, notice, loadedBy: 'test' } });
  const { body } = await post({ start: '2026-02-27', rule: { unit: 'workingDay', length: 1, roll: true } });
  await api.database.calendarNotice.delete({ where: { year: 2026 } });
  expect(body).toMatchObject({ strictDue: '2026-03-09', provisional: false });
});
