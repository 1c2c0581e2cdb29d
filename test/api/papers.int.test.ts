import { startWaiting } from '../../workers/intake-relay';
import { openWorld, type World } from '../support/world';
import { type Api, openApi, registration } from './harness';

let world: World;
let api: Api;
beforeAll(async () => {
  world = await openWorld({ time: 'real' });
  // The engine is shared with the other tests of signals, whose numbers begin at 1.
  const year = new Date(Date.now() + 8 * 3_600_000).getUTCFullYear();
  await world.database.counter.create({ data: { place: 'qionglai', year, last: 500_000 } });
  api = await openApi({ database: world.database, temporal: world.client, config: { COMMAND_TIMEOUT_MS: 3_000 } });
});
afterAll(async () => {
  await api.close();
  await world.close();
});

let keys = 0;
const fresh = () => `paper-${++keys}`;
const fixings = { office: 'town', grade: 'ordinary', leader: 'lead', plan: '协商。', method: '走访。' };

async function started(body: object = registration) {
  const registered = await api.call('/v1/disputes', { as: 'hall', key: fresh(), body });
  await startWaiting(world.database, world.client, world.taskQueue);
  const href = String(registered.body.href);
  const signal = async (name: string, payload: object, as = 'town') => {
    const answer = await api.call(`${href}/signals/${name}`, { as, key: fresh(), body: payload });
    if (answer.status === 200) await api.call(`${href}?after=${answer.body.seq}`, { as });
    return answer;
  };
  const read = async (as = 'county') => (await api.call(href, { as })).body;
  const timeline = async () => (await api.call(`${href}/timeline`, { as: 'county' })).body.items;
  return { number: String(registered.body.number), href, signal, read, timeline };
}

const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3]);
const scan = { as: 'town', raw: png, type: 'image/png' };

test('PM-7: the day of the request interrupts the limitation, also when it was made before the registration', async () => {
  const earlier = await started({ ...registration, occurredAt: '2026-03-02T23:30:00+08:00' });
  expect((await earlier.read('town')).limitation).toMatchObject({
    interruptedOn: '2026-03-02',
    basis: { code: 'PM-7', verification: 'V' },
  });
  const same = await started();
  const { registeredAt, limitation } = await same.read('town');
  expect(limitation.interruptedOn).toBe(registeredAt.slice(0, 10));
});

describe('papers', () => {
  test('an agreement keeps who signed it, beside its text and out of every history', async () => {
    const { href, number, signal, timeline } = await started();
    await signal('accept', {});
    await signal('route', fixings);
    const signatories = [
      { name: '示例甲', as: 'applicant' },
      { name: '示例乙', as: 'respondent' },
      { name: '示例丙', as: 'mediator' },
    ];
    expect((await signal('conclude-agreement', { form: 'written', agreement: '十日内修复。', signatories })).status).toBe(200);
    const agreed = (await timeline()).find(({ kind }: { kind: string }) => kind === 'agreed');
    const paper = await api.call(`${href}/documents/${agreed.data.agreement}`, { as: 'county' });
    expect(paper.body).toMatchObject({ kind: 'agreement', text: '十日内修复。', signatories });
    const history = await world.client.workflow.getHandle(`dispute-${number}`).fetchHistory();
    const raw = Buffer.from(JSON.stringify(history)).toString('utf8');
    const payloads = [...raw.matchAll(/"data":"([A-Za-z0-9+/=]+)"/g)].map(([, data = '']) => Buffer.from(data, 'base64').toString('utf8'));
    expect(`${raw}${payloads.join('')}`).not.toContain('示例');
  });

  test('a scan is kept once, listed with the case, and comes back byte for byte', async () => {
    const { href, read } = await started();
    const name = '协议书 第1页.png';
    const path = `${href}/scans?kind=agreement&name=${encodeURIComponent(name)}`;
    const first = await api.call(path, scan);
    expect(first).toMatchObject({ status: 201, body: { kind: 'agreement', name, mediaType: 'image/png', size: png.length } });
    const again = await api.call(path, scan);
    expect([again.status, again.body]).toEqual([200, first.body]);
    expect((await read('town')).scans).toEqual([first.body]);
    const bytes = await api.call(first.body.href, { as: 'county' });
    expect([...bytes.bytes]).toEqual([...png]);
    expect([bytes.headers.get('cache-control'), bytes.headers.get('vary')]).toEqual(['private, no-cache', 'Authorization']);
    expect([
      bytes.headers.get('content-type'),
      bytes.headers.get('x-content-type-options'),
      bytes.headers.get('content-disposition'),
    ]).toEqual(['image/png', 'nosniff', `attachment; filename*=UTF-8''${encodeURIComponent(name)}`]);
  });

  test.each([
    ['bytes that are not of their type', { ...scan, type: 'application/pdf' }, 422, 'not-a-scan'],
    ['another type', { ...scan, type: 'text/html' }, 415, 'unsupported-media-type'],
    ['no bytes at all', { ...scan, raw: new Uint8Array() }, 422, 'not-a-scan'],
    ['more than ten megabytes', { ...scan, raw: new Uint8Array(10 * 1024 * 1024 + 1) }, 413, 'body-too-large'],
    ['somebody who only reads', { ...scan, as: 'auditor' }, 404, 'not-found'],
    ['an office that does not see the case', { ...scan, as: 'stranger' }, 404, 'not-found'],
    ['a supervisor, who reads and uploads nothing', { ...scan, as: 'inspector' }, 403, 'not-allowed'],
  ])('a scan is refused and nothing is kept: %s', async (_, call, status, code) => {
    const { href } = await started();
    const kept = await world.database.scan.count();
    const answer = await api.call(`${href}/scans?kind=agreement&name=a.png`, call);
    expect(answer).toMatchObject({ status, body: { code, field: expect.stringMatching(/./), expected: expect.stringMatching(/./) } });
    expect(await world.database.scan.count()).toBe(kept);
  });

  test('a scan of a document the case does not have is refused', async () => {
    const { href } = await started();
    const answer = await api.call(`${href}/scans?kind=agreement&name=a.png&document=doc-of-another`, scan);
    expect(answer).toMatchObject({ status: 422, body: { code: 'unknown-document', field: 'document' } });
  });
});

describe('corrections', () => {
  const correction = { approver: 'chief', reason: '录入有误。' };

  test('a date is put right, a second time too; the wrong one stays on the timeline', async () => {
    const { signal, read, timeline } = await started({ ...registration, occurredAt: undefined });
    await signal('accept', {});
    const accepted = (await timeline()).find(({ kind }: { kind: string }) => kind === 'accepted');
    const { registeredAt } = await read();
    const right = await signal('correct-date', { ...correction, entry: accepted.seq, correctedTo: registeredAt }, 'county');
    expect(right.status).toBe(200);
    expect((await read()).clocks.find(({ code }: { code: string }) => code === 'mediation-period')).toMatchObject({
      occurrence: 2,
      why: { startedAt: registeredAt },
    });
    expect(await signal('correct-date', { ...correction, entry: accepted.seq, correctedTo: registeredAt }, 'county')).toMatchObject({
      status: 422,
      body: { code: 'nothing-corrected', field: 'correctedTo' },
    });
    const again = await signal('correct-date', { ...correction, entry: accepted.seq, correctedTo: accepted.occurredAt }, 'county');
    expect(again.status).toBe(200);
    const items = await timeline();
    expect(items.find(({ seq }: { seq: number }) => seq === accepted.seq)).toEqual(accepted);
    const corrections = items.filter(({ kind }: { kind: string }) => kind === 'dateCorrected');
    expect(corrections.map(({ data }: { data: { was: number; now: number } }) => [data.was, data.now])).toEqual([
      [Date.parse(accepted.occurredAt), Date.parse(registeredAt)],
      [Date.parse(registeredAt), Date.parse(accepted.occurredAt)],
    ]);
  });

  test('a party is put right in the file; the old words stay in the document of the correction, and repeats are found by the new ones', async () => {
    const { href, signal, read, timeline } = await started({
      ...registration,
      parties: [registration.parties[0], { side: 'respondent', kind: 'person', name: '示例丁' }],
    });
    const before = (await read('town')).parties;
    const party = before[1].id;
    expect((await signal('correct-party', { ...correction, party, details: { name: '示例戊', phone: '13800000009' } })).status).toBe(200);
    expect((await read('town')).parties).toEqual([before[0], { ...before[1], name: '示例戊', phone: '13800000009' }]);
    const fact = (await timeline()).find(({ kind }: { kind: string }) => kind === 'partyCorrected');
    expect(JSON.stringify(fact)).not.toContain('示例');
    const paper = await api.call(`${href}/documents/${fact.data.details}`, { as: 'county' });
    expect(JSON.parse(paper.body.text)).toMatchObject({
      was: { name: '示例丁', phone: null },
      now: { name: '示例戊', phone: '13800000009' },
    });
    const parties = [registration.parties[0], { side: 'respondent', kind: 'person', name: '示例戊', phone: '13800000009' }];
    const repeat = await api.call('/v1/disputes', { as: 'hall', key: fresh(), body: { ...registration, parties } });
    expect(repeat.body).toMatchObject({ repeatOf: (await read()).number, repeatCount: 1 });
    expect((await read()).repeats).toEqual([repeat.body.number]);
  });

  test('a mistaken assignment goes to the right office, which sees the case from then on', async () => {
    const { href, signal, read } = await started();
    expect((await api.call(href, { as: 'stranger' })).status).toBe(404);
    expect((await signal('correct-assignment', { ...correction, office: 'other-town' }, 'county')).status).toBe(200);
    expect(await read('stranger')).toMatchObject({ holder: { id: 'other-town' } });
    const inbox = (await api.call('/v1/inbox', { as: 'town' })).body.items.map(({ code }: { code: string }) => code);
    expect(inbox).toContain('assignment-corrected');
  });

  test.each([
    [
      'an entry the timeline does not have',
      'correct-date',
      { entry: 99, correctedTo: '2026-01-01T00:00:00+08:00' },
      'unknown-entry',
      'entry',
    ],
    ['an entry that nobody did', 'correct-date', { entry: 1, correctedTo: '2026-01-01T00:00:00+08:00' }, 'unknown-entry', 'entry'],
    ['a party of another case', 'correct-party', { party: 'QL-1-001', details: { name: '甲' } }, 'unknown-party', 'party'],
    ['an approver who stands below', 'correct-assignment', { approver: 'lead', office: 'village' }, 'approver-without-power', 'approver'],
    ['an approver who leads nothing', 'correct-assignment', { approver: 'clerk', office: 'village' }, 'approver-without-power', 'approver'],
    ['nothing to put right', 'correct-party', { party: 'QL-1-001', details: {} }, 'invalid-body', 'details'],
  ])('is refused: %s', async (_, name, body, code, field) => {
    const { signal, timeline } = await started();
    expect((await signal(name, { ...correction, ...body }, 'county')).body).toMatchObject({ code, field });
    expect(await timeline()).toHaveLength(1);
  });
});
