import { readConfig } from '../../config';
import { HandlingPlan } from '../../contracts/plan';
import { comingNotice } from '../support/cases-over-new-year';
import { type Api, openApi, registration } from './harness';

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

let keys = 0;
const register = (change: object = {}, as = 'hall') =>
  api.call('/v1/disputes', { as, key: `registration-${++keys}`, body: { ...registration, ...change } });

/** Until somebody waits for a lock. */
async function somebodyWaits(): Promise<void> {
  for (let waiting = 0; waiting === 0; )
    waiting = Number((await api.database.$queryRaw<[{ n: bigint }]>`SELECT count(*) AS n FROM pg_locks WHERE NOT granted`)[0].n);
}

test('a notice loaded while a registration is under way is in its plan', async () => {
  await register();
  const { year } = comingNotice;
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  // Whoever holds the counter lets the registration make its plan and wait for its number.
  const holding = api.database.$transaction(async (tx) => {
    await tx.$executeRaw`UPDATE counter SET last = last`;
    await released;
  });
  const registering = register();
  await somebodyWaits();
  await api.database.calendarNotice.create({ data: { year, notice: comingNotice, loadedBy: 'tester' } });
  release();
  await holding;
  const { number } = (await registering).body;
  await api.database.calendarNotice.delete({ where: { year } });
  const { plan } = await api.database.dispute.findUniqueOrThrow({ where: { number } });
  expect(plan).toMatchObject({ calendar: { validThrough: `${year}-12-31` } });
});

test('a registration takes the next number, keeps the file and leaves the intake, in one transaction', async () => {
  const first = await register({ parties: [registration.parties[0], { side: 'respondent', kind: 'person', name: '只此一次' }] });
  const second = await register({ office: 'village' });
  expect([first.status, second.status]).toEqual([201, 201]);
  const [one, two] = [Number(first.body.number.slice(-6)), Number(second.body.number.slice(-6))];
  expect(two).toBe(one + 1);
  const { number } = second.body;
  expect(second.headers.get('location')).toBe(`/v1/disputes/${number}`);
  const where = { where: { number } };
  const dispute = await api.database.dispute.findUniqueOrThrow(where);
  expect(dispute).toMatchObject({ status: 'registered', holder: 'village', registrar: 'town', level: 'village', seq: 1 });
  expect(HandlingPlan.parse(dispute.plan).clocks.map(({ code }) => code)).toContain('first-reply');
  const sight = await api.database.disputeOffice.findMany({ where: { number }, orderBy: [{ officeId: 'asc' }, { relation: 'asc' }] });
  expect(sight.map(({ officeId, relation }) => `${officeId} ${relation}`)).toEqual([
    'city supervisor',
    'county supervisor',
    'town registrar',
    'town supervisor',
    'village holder',
  ]);
  expect((await api.database.intake.findUniqueOrThrow(where)).input).toMatchObject({
    number,
    registrar: 'town',
    registeredAt: dispute.registeredAt.getTime(),
    office: {
      id: 'village',
      level: 'village',
      above: [
        { id: 'town', level: 'town' },
        { id: 'county', level: 'county' },
        { id: 'city', level: 'city' },
      ],
    },
  });
  expect(await api.database.party.count(where)).toBe(2);
});

test('what enters the workflow holds nobody’s name and no text', async () => {
  const { body } = await register();
  const { input } = await api.database.intake.findUniqueOrThrow({ where: { number: body.number } });
  expect(JSON.stringify(input)).not.toMatch(/示例|漏水|修复|510183/);
});

test('the same parties again are linked to their first dispute and never refused', async () => {
  const parties = [
    { side: 'applicant', kind: 'person', name: '重复甲' },
    { side: 'respondent', kind: 'organisation', name: '重复乙' },
  ];
  const first = await register({ parties });
  const second = await register({ parties: [...parties].reverse() });
  const third = await register({ parties });
  expect([first, second, third].map(({ status }) => status)).toEqual([201, 201, 201]);
  expect(first.body).toMatchObject({ repeatOf: null, repeatCount: 0 });
  expect(second.body).toMatchObject({ repeatOf: first.body.number, repeatCount: 1 });
  expect(third.body).toMatchObject({ repeatOf: first.body.number, repeatCount: 2 });
  const read = await api.call(`/v1/disputes/${third.body.number}`, { as: 'town' });
  expect(read.body).toMatchObject({ repeatOf: first.body.number, status: 'registered' });
});

test('a repeat is linked to the first of its kind, also when the parties of that one were put right meanwhile', async () => {
  const parties = [
    { side: 'applicant', kind: 'person', name: '更正甲' },
    { side: 'respondent', kind: 'organisation', name: '更正乙' },
  ];
  const first = await register({ parties });
  await register({ parties });
  await api.database.dispute.update({ where: { number: first.body.number }, data: { partiesKey: 'put right' } });
  expect((await register({ parties })).body).toMatchObject({ repeatOf: first.body.number });
});

test('G-4: the office a complaint is about learns of it by no link: neither when it registers, nor from its list, nor from the case', async () => {
  const parties = [
    { side: 'applicant', kind: 'person', name: '隐名甲' },
    { side: 'respondent', kind: 'organisation', name: '隐名乙' },
  ];
  const before = await register({ parties });
  const complaint = await register({ parties });
  const claim = {
    ...Object((await api.database.dispute.findUniqueOrThrow({ where: { number: complaint.body.number } })).claim),
    accusedOffice: 'town',
  };
  await api.database.dispute.update({ where: { number: complaint.body.number }, data: { claim } });
  const seen = async (as: string) => (await api.call(`/v1/disputes/${before.body.number}`, { as })).body.repeats;
  expect([await seen('town'), await seen('county')]).toEqual([[], [complaint.body.number]]);
  // The complaint first of its kind, and the office registers the next.
  await api.database.dispute.update({ where: { number: before.body.number }, data: { partiesKey: 'another' } });
  await api.database.dispute.update({ where: { number: complaint.body.number }, data: { repeatOf: null } });
  const own = await api.call('/v1/disputes', { as: 'town', key: 'g4-own', body: { ...registration, parties } });
  expect(own).toMatchObject({ status: 201, body: { repeatOf: null, repeatCount: 0 } });
  const linked = async (as: string) => {
    const item = (await api.call('/v1/disputes?limit=5', { as })).body.items.find(
      ({ number }: { number: string }) => number === own.body.number,
    );
    const { body } = await api.call(`/v1/disputes/${own.body.number}`, { as });
    return [item.repeatOf, body.repeatOf, body.repeatCount];
  };
  expect([await linked('town'), await linked('county')]).toEqual([
    [null, null, 0],
    [complaint.body.number, complaint.body.number, 1],
  ]);
});

const both = [
  { side: 'applicant', kind: 'person', name: '张伟' },
  { side: 'respondent', kind: 'person', name: ' 张伟' },
];

test.each([
  ['a party on both sides', { parties: both }, 422, 'party-on-both-sides', 'parties.1'],
  [
    'no respondent',
    { parties: [registration.parties[0], { side: 'applicant', kind: 'person', name: '乙' }] },
    400,
    'invalid-body',
    'parties',
  ],
  ['a type nobody knows', { type: 'nonsense' }, 422, 'unknown-type', 'type'],
  ['a place nobody knows', { place: 'nonsense' }, 422, 'unknown-place', 'place'],
  ['an office nobody knows', { office: 'nonsense' }, 422, 'unknown-office', 'office'],
  ['a court as the office', { office: 'court' }, 422, 'unknown-office', 'office'],
  ['a claim of another form', { claim: { subject: 'neighbours' } }, 400, 'invalid-body', 'claim.demand'],
  ['a claim with a field too many', { claim: { ...registration.claim, colour: 'red' } }, 400, 'invalid-body', 'claim.colour'],
  ['a field too many', { colour: 'red' }, 400, 'invalid-body', 'colour'],
  ['a future report', { occurredAt: '2999-01-01T00:00:00+08:00' }, 422, 'occurred-in-future', 'occurredAt'],
  ['a time without offset', { occurredAt: '2026-01-01T00:00:00' }, 400, 'invalid-body', 'occurredAt'],
  ['U+0000 in a text', { summary: 'a\0b' }, 400, 'invalid-body', 'summary'],
  ['half a surrogate in a claim', { claim: { subject: 'neighbours', demand: '\ud800' } }, 400, 'invalid-body', 'claim.demand'],
])('%s is refused and leaves nothing', async (_, change, status, code, field) => {
  const before = await counts();
  const answer = await register(change);
  expect({ status: answer.status, ...answer.body }).toMatchObject({ status, code, field });
  expect(answer.headers.get('content-type')).toContain('application/problem+json');
  expect(await counts()).toEqual(before);
});

test('who registers nothing may not, and nobody registers elsewhere', async () => {
  expect(await register({}, 'court')).toMatchObject({ status: 403, body: { code: 'not-allowed' } });
  expect(await register({}, 'elsewhere')).toMatchObject({ status: 403, body: { code: 'other-place' } });
});

test('registrations at once take numbers without a gap or a double', async () => {
  const answers = await Promise.all(Array.from({ length: 12 }, () => register()));
  const numbers = answers.map(({ body }) => Number(body.number.slice(-6))).sort((a, b) => a - b);
  expect(numbers).toEqual(numbers.map((_, index) => (numbers[0] ?? 0) + index));
});

test('a pace is recorded in a demonstration and refused in production', async () => {
  const paced = await register({ pace: { secondsPerDay: 5 } });
  const { plan, registeredAt } = await api.database.dispute.findUniqueOrThrow({ where: { number: paced.body.number } });
  expect(HandlingPlan.parse(plan).pace).toEqual({ anchor: registeredAt.getTime(), factor: 17_280 });
  const production = await openApi({ config: readConfig({ NODE_ENV: 'production' }) });
  const refused = await production.call('/v1/disputes', { as: 'hall', key: 'k', body: { ...registration, pace: { secondsPerDay: 5 } } });
  expect(refused).toMatchObject({ status: 422, body: { code: 'pace-refused', field: 'pace' } });
  await production.close();
});

async function counts() {
  const { database } = api;
  return Promise.all([
    database.dispute.count(),
    database.party.count(),
    database.document.count(),
    database.request.count(),
    database.intake.count(),
    database.counter.findMany(),
  ]);
}
