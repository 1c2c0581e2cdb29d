import { randomUUID } from 'node:crypto';
import { disputeWorkflowId } from '../../workflows/messages';
import { recordedFacts, registered, registration, signal } from '../support/house/cases';
import { eventually } from '../support/house/eventually';
import { type House, openHouse } from '../support/house/house';
import type { Call, Called } from '../support/house/rest';
import { badActs } from './bad-input/bad-acts';
import { badForms } from './bad-input/bad-forms';
import { badRegistrations } from './bad-input/bad-registrations';
import type { Stage } from './bad-input/kinds';

let house: House;
let cases: Readonly<Record<Stage, string>>;
const OFFICE = 'village-shiqiao';
/** Whatever is refused, wherever it is found: the field at fault and what was expected there. */
const complete = { field: expect.stringMatching(/./), expected: expect.stringMatching(/./) };
const fixings = { office: OFFICE, grade: 'ordinary', leader: 'p-shi', plan: '协商。', method: '见面。' };

beforeAll(async () => {
  house = await openHouse();
  const numbers = await Promise.all(['fresh', 'accepted', 'mediating', 'confirming'].map(() => registered(house, OFFICE)));
  const [fresh = '', accepted = '', mediating = '', confirming = ''] = numbers;
  cases = { fresh, accepted, mediating, confirming };
  for (const number of [accepted, mediating, confirming]) await signal(house, number, OFFICE, 'accept');
  for (const number of [mediating, confirming]) await signal(house, number, OFFICE, 'route', fixings);
  await signal(house, confirming, OFFICE, 'conclude-agreement', { form: 'oral', agreement: '一个月内修复。' });
  await Promise.all(numbers.map((number) => recordedFacts(house, number)));
});
afterAll(() => house?.close());

/** Everything a refused request could have left behind: events of the workflows, and rows of every kind. */
async function everything() {
  const { database } = house;
  const tables = [database.dispute, database.fact, database.document, database.request, database.party, database.intake, database.notice];
  const rows = await Promise.all(tables.map((table) => (table as { count(): Promise<number> }).count()));
  const histories = await Promise.all(Object.values(cases).map(historyLength));
  return { rows, histories };
}

async function historyLength(number: string): Promise<number> {
  return (await house.temporal.workflow.getHandle(disputeWorkflowId(number)).describe()).historyLength;
}

/** The last activity's completion is an event as well: waits until no history grows any more. */
async function quiet() {
  let before = await everything();
  return eventually('nothing moves any more', async () => {
    await new Promise((wake) => setTimeout(wake, 150));
    const now = await everything();
    const still = JSON.stringify(now) === JSON.stringify(before);
    before = now;
    return still && now;
  });
}

async function refusedWithoutTrace(send: () => Promise<Called>): Promise<Called> {
  const before = await quiet();
  const answer = await send();
  expect(await everything()).toEqual(before);
  expect(answer.headers.get('content-type')).toContain('application/problem+json');
  return answer;
}

test.each([...badForms, ...badActs])(
  'a signal is refused without a trace: $what',
  async ({ on, as = OFFICE, signal: name, call = {}, refusal, allowed }) => {
    const path = `/v1/disputes/${on === 'unknown' ? 'QL-2026-999999' : cases[on]}/signals/${name}`;
    const whole: Call = { as, key: randomUUID(), ...call };
    const answer = await refusedWithoutTrace(() => house.call('POST', path, whole));
    expect(answer.body).toMatchObject({ type: `urn:fengqiao:problem:${refusal.code}`, ...refusal });
    expect(answer.status).toBe(refusal.status);
    expect(answer.body).toMatchObject(complete);
    if (refusal.code === 'not-found') expect(answer.body.allowedSignals).toBeUndefined();
    else expect(answer.body.allowedSignals).toEqual(expect.any(Array)); // an empty arrayContaining would take anything
    if (allowed) expect(answer.body.allowedSignals).toEqual(expect.arrayContaining([...allowed]));
  },
);

test('what was expected is said in the reader’s language, what the schema expects included', async () => {
  const path = `/v1/disputes/${cases.mediating}/signals/hold-session`;
  const said = async (language: string, call: Call) => {
    const { body } = await house.call('POST', path, { as: OFFICE, key: randomUUID(), language, ...call });
    return body.expected;
  };
  const chinese = await Promise.all([{ body: {} }, { raw: '{' }, { body: { minutes: 'a', hurry: 1 } }].map((call) => said('zh-CN', call)));
  const english = await Promise.all([{ body: {} }, { raw: '{' }, { body: { minutes: 'a', hurry: 1 } }].map((call) => said('en', call)));
  expect(chinese.every((words) => /\p{Script=Han}/u.test(words))).toBe(true);
  expect(english).toEqual(['required: a text', 'a JSON object', 'no such field']);
});

test.each(badRegistrations)('a registration is refused without a trace: $what', async ({ as = OFFICE, more = {}, call = {}, refusal }) => {
  const whole: Call = { as, key: randomUUID(), body: registration(more), ...call };
  const answer = await refusedWithoutTrace(() => house.call('POST', '/v1/disputes', whole));
  expect(answer.body).toMatchObject({ type: `urn:fengqiao:problem:${refusal.code}`, ...refusal });
  expect(answer.body).toMatchObject(complete);
  expect(answer.status).toBe(refusal.status);
});

test('nobody is let in without a key, and a wrong key is no better', async () => {
  const answer = await refusedWithoutTrace(() => house.call('GET', `/v1/disputes/${cases.fresh}`, { as: 'nobody-we-know' }));
  expect([answer.status, answer.body.code, answer.headers.get('www-authenticate')]).toEqual([
    401,
    'unauthenticated',
    'Bearer realm="fengqiao"',
  ]);
  expect((await house.call('GET', `/v1/disputes/${cases.fresh}`)).status).toBe(401);
});

test('a key that was used for one body is refused for another, on signals and on registrations', async () => {
  const key = randomUUID();
  expect((await signal(house, cases.mediating, OFFICE, 'report-progress', { text: '第一次。' }, key)).status).toBe(200);
  const other = await refusedWithoutTrace(() => signal(house, cases.mediating, OFFICE, 'report-progress', { text: '第二次。' }, key));
  expect([other.status, other.body.code, other.body.field]).toEqual([422, 'idempotency-key-reused', 'Idempotency-Key']);
  const call = { as: OFFICE, key: randomUUID() };
  expect((await house.call('POST', '/v1/disputes', { ...call, body: registration() })).status).toBe(201);
  await eventually('its workflow runs', async () => (await house.database.intake.count({ where: { startedAt: null } })) === 0);
  expect((await refusedWithoutTrace(() => house.call('POST', '/v1/disputes', { ...call, body: registration() }))).status).toBe(422);
});

test('a repeated command answers as the first time, byte for byte, also when the case has moved on, and acts no second time', async () => {
  const number = await registered(house, OFFICE);
  const key = randomUUID();
  const send = () => signal(house, number, OFFICE, 'accept', {}, key);
  const first = await send();
  expect(first.status).toBe(200);
  expect((await signal(house, number, OFFICE, 'route', fixings)).status).toBe(200);
  const { length } = await recordedFacts(house, number);
  const before = await quiet();
  const answers = await Promise.all([send(), send(), send()]);
  expect(answers.map(({ status, text }) => [status, text])).toEqual(answers.map(() => [200, first.text]));
  expect(await everything()).toEqual(before);
  expect(await recordedFacts(house, number)).toHaveLength(length);
});

test('a repeat dispute is linked, never refused', async () => {
  const body = registration();
  const first = await house.call('POST', '/v1/disputes', { as: OFFICE, key: randomUUID(), body });
  const second = await house.call('POST', '/v1/disputes', { as: 'town-fengxi', key: randomUUID(), body });
  expect([first.status, second.status]).toEqual([201, 201]);
  expect(second.body).toMatchObject({ repeatOf: first.body.number, repeatCount: 1 });
  expect(second.body.number).not.toBe(first.body.number);
});
