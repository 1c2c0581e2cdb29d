import { setTimeout as sleep } from 'node:timers/promises';
import { findOfCase } from '../../api/rewards/find';
import { preview } from '../../api/rewards/subsidy-list';
import { SubsidyListPage } from '../../contracts/api/rewards';
import { xiangyin } from '../../domain/scoring/subsidy-tables';
import { qionglaiScores } from '../../jurisdictions/scores/qionglai';
import { recordDisputeFacts } from '../../read-model/dispute-facts';
import { type Api, openApi } from './harness';
import { mediatedCase, type Story, scan } from './rewards-cases';

const on = (day: string) => Date.parse(`${day}T10:00:00+08:00`);
let now = on('2026-05-10');
let api: Api;
let keys = 0;
beforeEach(async () => {
  now = on('2026-05-10');
  api = await openApi({ now: () => now });
});
afterEach(() => api.close());

const read = async (month: string, query = '', as = 'county') =>
  SubsidyListPage.parse((await api.call(`/v1/subsidies/qionglai/${month}${query}`, { as })).body);
const post = (path: string, body: unknown, { as = 'county', key = `k${++keys}` } = {}) =>
  api.call(`/v1/subsidies/qionglai/${path}`, { as, key, body });
const confirm = async (month: string, key?: string) =>
  post(`${month}/confirm`, { digest: (await read(month)).digest, reason: '核对无误' }, key === undefined ? {} : { key });
const mediated = (story: Partial<Story> = {}) => mediatedCase(api, { agreed: on('2026-03-12'), ...story });
const whyOf = async (number: string, month = '2026-03') =>
  (await read(month)).items.find((item) => item.number === number)?.why.map(({ code }) => code);

test('SB-4: what the cases say becomes a list: who mediated, how much, and every reason why nothing is paid', async () => {
  const paid = await mediated({ grade: 'complex' });
  const open = await mediated({ solved: false, without: ['minutes', 'inquiry-record'] });
  await mediated({ agreed: on('2026-04-02') });
  const list = await read('2026-03');
  expect(list).toMatchObject({ state: 'preview', yuan: 200, payable: 1, notPaid: 1, signature: null, rule: { code: 'SET-SUBSIDY' } });
  expect(list.items).toMatchObject([
    { number: paid, mediator: 'lead', grade: 'complex', concluded: '2026-03-12', yuan: 200, why: [] },
    { number: open, yuan: null, missing: ['inquiry-record', 'mediation-record'] },
  ]);
  expect(list.items[1]?.why).toEqual([
    { code: 'not-performed', text: { zh: '没有协议已履行的记录', en: 'Nothing says that the agreement was performed' } },
    { code: 'file-incomplete', text: { zh: '案卷材料不齐', en: 'The file lacks papers' } },
  ]);
  expect((await read('2026-03', '?only=payable')).items.map(({ number }) => number)).toEqual([paid]);
  const first = await read('2026-03', '?limit=1');
  expect((await read('2026-03', `?limit=1&cursor=${first.nextCursor}`)).items.map(({ number }) => number)).toEqual([open]);
});

test('an oral agreement stands as its record; nobody named and nobody’s key: nobody is paid', async () => {
  const oral = await mediated({ form: 'oral' });
  const nobody = await mediated({ lead: '' });
  expect([await whyOf(oral), await whyOf(nobody)]).toEqual([[], ['no-mediator']]);
});

test('confirmed by a named person it is stored and stays, whatever the cases say later; the same key gets the same answer', async () => {
  const number = await mediated();
  const answer = await confirm('2026-03', 'once');
  expect(answer).toMatchObject({ status: 201, body: { month: '2026-03', yuan: 100, payable: 1, href: '/v1/subsidies/qionglai/2026-03' } });
  expect(await post('2026-03/confirm', { digest: answer.body.digest, reason: '核对无误' }, { key: 'once' })).toMatchObject({
    status: 201,
    body: answer.body,
  });
  await mediated({ agreed: on('2026-03-20') });
  expect(await read('2026-03')).toMatchObject({
    state: 'confirmed',
    yuan: 100,
    items: [{ number, yuan: 100 }],
    signature: { person: 'chief', reason: '核对无误' },
  });
  expect(await confirm('2026-03')).toMatchObject({ status: 409, body: { code: 'list-confirmed' } });
  for (const table of ['subsidy_list', 'subsidy_payment'])
    await expect(api.database.$executeRawUnsafe(`UPDATE ${table} SET yuan = 1`)).rejects.toThrow(/never changed or deleted/);
});

test('what became due late stands in the next list; a dispute that was paid for never again', async () => {
  await mediated({ name: '同' });
  const late = await mediated({ without: ['inquiry-record'] });
  await confirm('2026-03');
  const again = await mediated({ name: '同', agreed: on('2026-04-09') });
  await scan(api, late, 'inquiry-record');
  const april = await read('2026-04');
  expect(april.items.map(({ number, yuan }) => [number, yuan])).toEqual([
    [late, 100],
    [again, null],
  ]);
  expect(april.items[1]?.why.map(({ code }) => code)).toEqual(['dispute-paid']);
});

test('refused: a month not over, what changed since it was read, nothing to pay; nothing is left', async () => {
  expect(await confirm('2026-05')).toMatchObject({ status: 409, body: { code: 'month-not-over' } });
  expect(await confirm('2026-03')).toMatchObject({ status: 409, body: { code: 'nothing-to-pay' } });
  const { digest } = await read('2026-03');
  await mediated();
  expect(await post('2026-03/confirm', { digest, reason: '核对' })).toMatchObject({
    status: 409,
    body: { code: 'list-changed', field: 'digest', expected: (await read('2026-03')).digest },
  });
  expect(await post('2026-03/confirm', { digest: 'x', reason: ' ' })).toMatchObject({ status: 400, body: { code: 'invalid-body' } });
  expect([await api.database.subsidyList.count(), await api.database.subsidyPayment.count()]).toEqual([0, 0]);
});

test('two confirmations at once: one list, one payment', async () => {
  await mediated();
  const { digest } = await read('2026-03');
  const answers = await Promise.all([1, 2, 3].map(() => post('2026-03/confirm', { digest, reason: '核对' })));
  expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
  expect([await api.database.subsidyList.count(), await api.database.subsidyPayment.count()]).toEqual([1, 1]);
});

test('the lists of two months at once, both with the same case: it is paid once, and who comes second leaves nothing', async () => {
  const dispute = await mediated();
  const { digest } = await read('2026-04');
  const { list } = await preview(api.database, qionglaiScores.subsidy, 'qionglai', '2026-04');
  expect(list.payable).toHaveLength(1);
  let second: Promise<Awaited<ReturnType<typeof post>>> | undefined;
  await api.database.$transaction(
    async (tx) => {
      await tx.subsidyPayment.create({
        data: { dispute, number: dispute, place: 'qionglai', month: '2026-03', mediator: 'lead', grade: 'ordinary', yuan: 100 },
      });
      second = post('2026-04/confirm', { digest, reason: '核对' });
      // Until the second one waits for the key of the dispute.
      for (;;) {
        const waiting = await api.database.$queryRaw<unknown[]>`SELECT pid FROM pg_locks WHERE NOT granted`;
        if (waiting.length > 0) break;
        await sleep(20);
      }
    },
    { timeout: 20_000 },
  );
  expect(await second).toMatchObject({ status: 409, body: { code: 'list-changed' } });
  expect([await api.database.subsidyList.count(), await api.database.subsidyPayment.count()]).toEqual([0, 1]);
});

test('a finding: substandard, and lifted again; the newest holds; what holds already is left alone; not once it is paid', async () => {
  const number = await mediated();
  const find = (holds: boolean) => post('findings', { kind: 'substandard', number, holds, reason: '笔录无签名' });
  expect(await find(true)).toMatchObject({ status: 201, body: { kind: 'substandard', value: 1, signature: { person: 'chief' } } });
  expect(await find(true)).toMatchObject({ status: 200 });
  expect([await whyOf(number), await api.database.subsidyFinding.count()]).toEqual([['file-substandard'], 1]);
  expect(await find(false)).toMatchObject({ status: 201 });
  expect(await whyOf(number)).toEqual([]);
  await confirm('2026-03');
  expect(await find(true)).toMatchObject({ status: 409, body: { code: 'case-paid', field: 'number' } });
});

test('performed by finding where no return visit says so, and no case of nobody', async () => {
  const number = await mediated({ solved: false });
  await post('findings', { kind: 'performed', number, holds: true, reason: '收款凭证' });
  expect(await whyOf(number)).toEqual([]);
  expect(await post('findings', { kind: 'performed', number: 'QL-2026-009999', holds: true, reason: '无' })).toMatchObject({
    status: 404,
    body: { code: 'not-found' },
  });
});

test('a finding of the performance does not outlive a rebound: the next agreement is paid when it is performed', async () => {
  const number = await mediated({ solved: false });
  await post('findings', { kind: 'performed', number, holds: true, reason: '收款凭证' });
  const act = (day: string) => ({ by: 'village', office: 'village', occurredAt: on(day), receivedAt: on(day), at: on(day) });
  await recordDisputeFacts(api.database, number, [{ kind: 'reopened', reason: 'r', seq: 7, ...act('2026-05-12') }]);
  expect(await whyOf(number)).toEqual(['not-performed']);
  await recordDisputeFacts(api.database, number, [
    { kind: 'agreed', form: 'written', agreement: 'b', performBy: null, seq: 8, ...act('2026-05-20') },
  ]);
  now = on('2026-06-10');
  expect(await whyOf(number, '2026-05')).toEqual(['not-performed']);
  expect((await post('findings', { kind: 'performed', number, holds: true, reason: '新的收款凭证' })).status).toBe(201);
  expect(await whyOf(number, '2026-05')).toEqual([]);
});

test('an amount is fixed within the range of the rule alone (SB-6); Qionglai has no range', async () => {
  const number = await mediated({ grade: 'major' });
  expect(await post('findings', { kind: 'amount', number, yuan: 400, reason: '复杂' })).toMatchObject({
    status: 422,
    body: { code: 'amount-not-in-range', field: 'yuan' },
  });
  const why = async () => (await preview(api.database, xiangyin, 'qionglai', '2026-03')).list;
  expect((await why()).notPaid[0]?.why).toEqual(['amount-not-fixed']);
  const fix = (yuan: number) =>
    api.database.$transaction((tx) =>
      findOfCase(
        tx,
        xiangyin,
        'qionglai',
        { kind: 'amount', number, yuan, reason: '复杂' },
        { signedBy: 'chief', author: 'county', reason: '复杂', at: new Date(now) },
      ),
    );
  await expect(fix(501)).rejects.toMatchObject({ code: 'amount-not-in-range', extras: { expected: '300..500' } });
  await fix(450);
  expect((await why()).payable).toMatchObject([{ number, yuan: 450 }]);
});

test('a correction refers to the payment and leaves the list; never below 0; none of what is not confirmed or not paid', async () => {
  const number = await mediated();
  const correct = (yuan: number, of = number) => post('2026-03/corrections', { number: of, yuan, reason: '等级有误' });
  expect(await correct(-20)).toMatchObject({ status: 409, body: { code: 'list-not-confirmed' } });
  await confirm('2026-03');
  expect(await correct(-60)).toMatchObject({ status: 201, body: { number, yuan: -60, now: 40 } });
  expect(await correct(-41)).toMatchObject({ status: 422, body: { code: 'below-zero', field: 'yuan', expected: '>= -40' } });
  expect(await correct(10, 'QL-2026-000999')).toMatchObject({ status: 422, body: { code: 'not-in-list' } });
  expect(await correct(0)).toMatchObject({ status: 400, body: { code: 'invalid-body', field: 'yuan' } });
  expect(await read('2026-03')).toMatchObject({ yuan: 100, corrected: 40, corrections: [{ number, yuan: -60 }], items: [{ yuan: 100 }] });
  const both = await Promise.all([correct(-40), correct(-40)]);
  expect(both.map(({ status }) => status).sort()).toEqual([201, 422]);
});

test('CSV with byte order mark, named as a preview until it is confirmed', async () => {
  const number = await mediated();
  const csv = () => api.call('/v1/subsidies/qionglai/2026-03/export', { as: 'county' });
  const { headers, bytes, text } = await csv();
  expect(headers.get('content-disposition')).toBe('attachment; filename="subsidies-qionglai-2026-03-preview.csv"');
  expect(headers.get('content-type')).toBe('text/csv; charset=utf-8');
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(text.split('\r\n')[1]).toBe(`qionglai,2026-03,${number},${number},lead,ordinary,100,SET-SUBSIDY@1`);
  await confirm('2026-03');
  expect((await csv()).headers.get('content-disposition')).toBe('attachment; filename="subsidies-qionglai-2026-03.csv"');
});

test('read by county leaders, supervisors and auditors; signed by a named person of the county alone', async () => {
  const path = '/v1/subsidies/qionglai/2026-03';
  for (const as of ['county', 'inspector', 'auditor']) expect((await api.call(path, { as })).status).toBe(200);
  for (const as of ['town', 'village', 'hall', 'court']) expect((await api.call(path, { as })).body).toMatchObject({ code: 'not-allowed' });
  expect((await api.call(path, { as: 'elsewhere' })).body).toMatchObject({ code: 'other-place' });
  expect((await api.call('/v1/subsidies/nowhere/2026-03', { as: 'elsewhere' })).body).toMatchObject({ code: 'unknown-place' });
  expect((await api.call('/v1/subsidies/qionglai/2026-13', { as: 'county' })).status).toBe(400);
  const body = { digest: (await read('2026-03')).digest, reason: '核对' };
  for (const as of ['inspector', 'auditor', 'town'])
    expect(await post('2026-03/confirm', body, { as })).toMatchObject({ status: 403, body: { code: 'not-allowed' } });
  expect(await api.call(`${path}/confirm`, { as: 'county', body })).toMatchObject({ body: { code: 'idempotency-key-required' } });
});
