import { AccountabilityView } from '../../contracts/api/accountability';
import { evolve, initialState } from '../../domain/accountability/evolve';
import { fireAccountability } from '../../domain/accountability/fire';
import { proposalSetting } from '../../domain/accountability/setting';
import type { AccountabilityFact, AccountabilityFactBody, ProposalInput } from '../../domain/accountability/state';
import { termsOf } from '../../domain/accountability/terms';
import { recordAccountabilityFacts } from '../../read-model/accountability-facts';
import { at, rectifiedPlan } from '../support/dispute-spec';
import { type Api, openApi, registration } from './harness';

let api: Api;
let number = '';
beforeAll(async () => {
  api = await openApi({});
  number = (await api.call('/v1/disputes', { as: 'county', key: 'accounted', body: { ...registration, office: 'village' } })).body.number;
});
afterAll(() => api.close());

const act = { by: 'p', office: 'village', occurredAt: at('2026-03-10 10:00'), receivedAt: at('2026-03-10 10:00') };
const stated: AccountabilityFactBody = { kind: 'stated', statement: 'doc-1', ...act };
const signed: AccountabilityFactBody = { kind: 'decided', decision: 'signed', reason: 'doc-2', ...act };

/** A proposal against the village, kept as the worker keeps it, with what is due until `moment`. */
async function kept(rung: string, bodies: readonly AccountabilityFactBody[], moment?: string): Promise<string> {
  const key = { clock: 'first-reply', occurrence: 1, rung };
  const id = `accountability-${number}-first-reply-1-${rung}`;
  const terms = termsOf(rectifiedPlan, { ...key, rung: 'none' });
  const evidence = { ...key, basis: 'QL-21', startedAt: 0, dueAt: 0, remindersFired: [], rulesVersion: 3, planVersion: 'x', seq: 1 };
  const input: ProposalInput = {
    ...{ id, number, office: 'village', supervisor: 'town', above: ['county'], measure: 'interview', evidence },
    ...{ openedAt: at('2026-03-09 09:00'), setting: proposalSetting(rectifiedPlan, terms), pace: null, ...(terms && { terms }) },
  };
  let state = initialState(input);
  const facts: AccountabilityFact[] = [];
  const add = (body: AccountabilityFactBody) => {
    const fact: AccountabilityFact = { seq: state.seq + 1, at: at('2026-03-10 10:00'), ...body };
    facts.push(fact);
    state = evolve(state, fact);
  };
  for (const body of [{ kind: 'opened', input } as const, ...bodies]) add(body);
  const due = () => (moment === undefined ? [] : fireAccountability(state, at(moment)));
  for (let next = due(); next.length > 0; next = due()) for (const body of next) add(body);
  await recordAccountabilityFacts(api.database, id, facts);
  return `/v1/accountability/${id}`;
}

test('a proposal shows the file it rests on, the same with the same hash, its clocks and a timeline people can read', async () => {
  const href = await kept('shown', [stated, { kind: 'dissentRecorded', person: 'p-fang', dissent: 'doc-3', ...act }, signed]);
  const view = AccountabilityView.parse((await api.call(href, { as: 'village' })).body);
  expect(view.file).toMatchObject({ facts: 1, hash: expect.stringMatching(/^[0-9a-f]{64}$/), spans: [{ holder: { id: 'village' } }] });
  expect(view.timeline.map(({ title }) => title.zh)).toEqual(['提出问责建议', '单位说明', '记录不同意见', '作出决定']);
  expect(view.dissents).toMatchObject([{ document: 'doc-3' }]);
  expect(view.aftermath).toEqual({ rectification: 'none', missed: false, appeal: 'open' });
  expect(view.clocks.map(({ code, status }) => `${code} ${status}`)).toEqual(['statement met', 'decision met', 'objection running']);
  expect(view.signals.map(({ name }) => name)).toEqual(['appeal']);
  const [fact] = await api.database.fact.findMany({ where: { stream: `dispute-${number}` } });
  if (!fact) throw new Error('no fact');
  expect((await api.call(href, { as: 'village' })).body.file.hash).toBe(view.file?.hash);
  const body = { ...JSON.parse(JSON.stringify(fact.body)), office: 'elsewhere' };
  await api.database.fact.update({ where: { stream_seq: { stream: fact.stream, seq: fact.seq } }, data: { body } });
  expect((await api.call(href, { as: 'village' })).body.file.hash).not.toBe(view.file?.hash);
});

test('the office above the issuer, which is told, can read it; whom the case complains about does not', async () => {
  const href = await kept('above', [stated, signed]);
  expect((await api.call(href, { as: 'county' })).status).toBe(200);
  expect((await api.call(href, { as: 'stranger' })).status).toBe(404);
  await api.database.dispute.update({ where: { number }, data: { claim: { accusedOffice: 'county' } } });
  expect((await api.call(href, { as: 'county' })).status).toBe(404);
  await api.database.dispute.update({ where: { number }, data: { claim: { accusedOffice: 'town' } } });
  expect((await api.call(href, { as: 'town' })).body.file).toBeNull();
  await api.database.dispute.update({ where: { number }, data: { claim: {} } });
});

test('the list is filtered by where a proposal stands and by office', async () => {
  await kept('waiting', []);
  const ids = async (query: string) =>
    (await api.call(`/v1/accountability?${query}`, { as: 'town' })).body.items.map(({ rung }: { rung: string }) => rung);
  expect(await ids('status=awaiting-statement')).toEqual(['waiting']);
  expect(await ids('status=in-force&office=village')).toEqual(['shown', 'above']);
  expect(await ids('office=hamlet')).toEqual([]);
  expect(await api.call('/v1/accountability?status=gone', { as: 'town' })).toMatchObject({
    status: 400,
    body: { code: 'invalid-parameter' },
  });
});

test('SV-1: whoever objects after the period is told by which article', async () => {
  const href = await kept('over', [stated, signed], '2026-04-10 00:00');
  expect((await api.call(href, { as: 'village' })).body).toMatchObject({ status: 'signed', decision: 'signed', signals: [] });
  const late = await api.call(`${href}/signals/appeal`, { as: 'village', key: 'late', body: { grounds: '答复已送达。' } });
  expect(late).toMatchObject({ status: 409, body: { code: 'appeal-window-passed', basis: 'SV-1a' } });
});
