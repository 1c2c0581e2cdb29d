import { writeFileSync } from 'node:fs';
import { pino } from 'pino';
import { z } from 'zod';
import { createApp } from '../api/app';
import { openHints } from '../api/events/hints';
import { openStreams } from '../api/events/streams';
import { leaveExamples, reassignmentExamples } from '../api/examples/reassignments';
import { deadlineExamples, postExamples, previewExamples } from '../api/examples/requests';
import { findingExamples, publicationExamples, surveyExamples } from '../api/examples/scores';
import { readConfig } from '../config';
import { examId } from '../domain/scoring/exam';
import { dayOf } from '../domain/time';
import { loadCounty } from '../stack/samples/load-county';
import { silence } from '../stack/samples/stories/silence';
import { wages } from '../stack/samples/stories/wages';
import globalSetup from '../test/support/global-setup';
import globalTeardown from '../test/support/global-teardown';
import { eventually } from '../test/support/house/eventually';
import { keyOf, restClient } from '../test/support/house/rest';
import { openWorld, type World } from '../test/support/world';
import { startWaiting } from '../workers/intake-relay';
import { startReassignments } from '../workers/reassignment-relay';
import { workflowTypes } from '../workflows/messages';
import { recordRewards } from './record-rewards';

const FILE = 'api/examples/answers.json';
const DAY = 86_400_000;
/** How many of a list stand in an example. */
const KEPT: Readonly<Record<string, number>> = {
  items: 2,
  signals: 2,
  clocks: 2,
  milestones: 2,
  documents: 2,
  places: 1,
  remedies: 2,
  spans: 1,
  figures: 2,
  lines: 2,
  offices: 3,
  standing: 2,
};

/**
 * `npm run examples`: plays two samples in skipped time and keeps what the API answers as the examples of the OpenAPI document. By hand, when
 * the answers have changed: the gate says when an example no longer fits.
 */
async function main(): Promise<void> {
  await globalSetup();
  try {
    const world = await openWorld({ time: 'skipped' });
    try {
      await loadCounty(world.database, 'qionglai', keyOf);
      writeFileSync(FILE, `${JSON.stringify(await recorded(world), null, 2)}\n`);
    } finally {
      await world.close();
    }
  } finally {
    await globalTeardown();
  }
}

async function recorded(world: World): Promise<Record<string, Record<number, unknown>>> {
  let now = await world.now();
  const log = pino({ level: 'warn' });
  const { database, client: temporal } = world;
  const parts = { config: readConfig({}), database, temporal, log, hints: openHints('', log), streams: openStreams(1) };
  const server = createApp({ ...parts, now: () => now }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = z.object({ port: z.number() }).parse(server.address());
  const call = restClient(`http://127.0.0.1:${port}`);
  const answers: Record<string, Record<number, unknown>> = {};

  let keys = 0;
  const keep = (id: string, { status, body }: { status: number; body: unknown }) => {
    if (status >= 300) throw new Error(`Cannot record ${id}: ${status} ${JSON.stringify(body)}`);
    answers[id] = { ...answers[id], [status]: shortened(body) };
  };
  const get = async (path: string, as = 'town-fengxi') => {
    const answer = await call('GET', path, { as });
    if (answer.status !== 200) throw new Error(`Cannot read ${path}: ${answer.text}`);
    return answer;
  };
  const post = (path: string, as: string, body: unknown) => call('POST', path, { as, body, key: `example-${++keys}` });
  const until = async (moment: number) => {
    const start = await world.now();
    if (moment > start) await world.pass(moment - start);
    now = await world.now();
  };

  const silent = await post('/v1/disputes', silence.registrar, silence.registration);
  const registered = await post('/v1/disputes', wages.registrar, wages.registration);
  keep('registerDispute', registered);
  await startWaiting(database, temporal, world.taskQueue);
  const begun = now;
  const { href } = registered.body;
  for (const step of wages.steps.filter(({ day }) => day <= 10)) {
    await until(begun + step.day * DAY);
    const acted = await eventually(`${step.signal} is done`, async () => {
      const answer = await post(`${href}/signals/${step.signal}`, step.by, step.body);
      return answer.status === 200 && answer;
    });
    keep('signalDispute', acted);
    await get(acted.body.links.self);
  }
  const { id, links } = Object(answers.signalDispute?.[200]);
  keep('signalDispute', { status: 202, body: { id, status: 'queued', links } });

  const dispute = await get(href);
  keep('getDispute', dispute);
  keep('listDisputes', await get('/v1/disputes?limit=2', 'county-center'));
  keep('getSignals', await get(`${href}/signals`));
  keep('getTimeline', await get(`${href}/timeline?limit=2`));
  keep('followDispute', { status: 200, body: (await get(`${href}/timeline?afterSeq=4&limit=1`)).body.items[0] });
  keep('getClocks', await get(`${href}/clocks`));
  keep('previewAdoption', await get(`${href}/adoption`));
  const agreement = dispute.body.documents.find(({ kind }: { kind: string }) => kind === 'agreement') ?? dispute.body.documents.at(-1);
  keep('getDocument', await get(agreement.href));
  const scan = () =>
    call('POST', `${href}/scans?kind=agreement&name=%E8%B0%83%E8%A7%A3%E5%8D%8F%E8%AE%AE%E4%B9%A6.pdf&document=${agreement.id}`, {
      as: 'town-fengxi',
      raw: '%PDF-1.7\n',
      type: 'application/pdf',
    });
  keep('uploadScan', await scan());
  keep('uploadScan', await scan());
  keep('getScan', { status: 200, body: '%PDF-1.7\n' });

  keep('getForecast', await get('/v1/forecast?limit=2', 'county-center'));

  // What a subsidy asks for: the agreement performed, and the paper that no command of the case brings.
  await call('POST', `${href}/scans?kind=inquiry-record&name=inquiry.pdf`, {
    as: 'town-fengxi',
    raw: '%PDF-1.7 1\n',
    type: 'application/pdf',
  });
  await post(`${href}/signals/waive-confirmation`, wages.registrar, { reason: '即时履行。' });
  const visit = { contacted: true, solved: true, satisfied: true, record: '已付清。' };
  const visited = await post(`${href}/signals/record-visit`, wages.registrar, visit);
  if (visited.status !== 200) throw new Error(`Cannot record the visit: ${visited.text}`);

  await until(begun + 40 * DAY);
  const proposals = await eventually('a proposal', async () => {
    const { body } = await get('/v1/accountability?limit=2', 'county-center');
    return body.items.length > 0 && body.items;
  });
  const proposal = proposals.at(-1);
  keep('listAccountability', { status: 200, body: { items: proposals, nextCursor: null } });
  keep('getAccountability', await get(proposal.href, 'county-center'));
  keep('signalAccountability', await eventually('it is signed', async () => signed(proposal)));
  const decided = Object(answers.signalAccountability?.[200]);
  keep('signalAccountability', { status: 202, body: { id: decided.id, status: 'queued', links: decided.links } });
  keep('listLedger', await get('/v1/ledger?limit=2', 'county-center'));
  keep('getResponsibility', await get(`${silent.body.href}/responsibility`, 'county-center'));
  const inbox = await get('/v1/inbox?limit=2', 'village-liulin');
  keep('listInbox', inbox);
  keep('followInbox', { status: 200, body: inbox.body.items[0] });
  keep('readNotice', await post(`/v1/inbox/${inbox.body.items[0].id}/read`, 'village-liulin', {}));

  await recordRewards({ get, post, keep }, registered.body.number, dayOf(begun + 10 * DAY).slice(0, 7));
  await keepScores();

  keep('listDisputeTypes', { status: 200, body: { items: (await get('/v1/dispute-types')).body.items.slice(0, 1) } });
  keep('listLegalBases', await get('/v1/legal-bases?type=civil&limit=2'));
  keep('computeDeadline', await post('/v1/deadlines', 'town-fengxi', deadlineExamples['by an article']));
  keep('previewRules', await post('/v1/rules/preview?limit=1', 'county-center-leader', previewExamples['a limit']));
  keep('listOffices', await get('/v1/offices?limit=2'));
  keep('recordPost', await post('/v1/offices/town-fengxi/post', 'county-center-leader', postExamples.vacant));
  keep('listPeople', await get('/v1/people?limit=2'));
  await keepReassignments();
  const down = { part: 'engine', from: new Date('2026-11-21T02:00:00Z'), to: new Date('2026-11-21T05:30:00Z') };
  await database.outage.create({ data: { ...down, startedAt: down.to, toldAt: down.to } });
  keep('listOutages', await get('/v1/outages'));
  keep('healthz', await get('/healthz'));
  keep('readyz', await get('/readyz'));
  keep('openapi', { status: 200, body: { openapi: '3.1.0', info: { title: 'Fengqiao 枫桥', version: '0.1.0' }, paths: {} } });
  if (silent.status !== 201) throw new Error(`Cannot register the silent case: ${silent.text}`);
  server.close();
  return answers;

  /** A leave and a bulk re-assignment of the case that is led by somebody. */
  async function keepReassignments() {
    const { person, deputy, reason } = leaveExamples['two weeks'];
    const bulk = { numbers: [registered.body.number, 'QL-2026-000099'], lead: deputy, reason: reassignmentExamples['two cases'].reason };
    keep('reassignCases', await post('/v1/reassignments', 'county-center-leader', bulk));
    const taken = await post('/v1/leaves', 'county-center-leader', { person, deputy, reason });
    keep('takeLeave', taken);
    for (const asked of ['reassignCases', 'takeLeave'])
      await eventually(`${asked} is carried out`, async () => {
        await startReassignments(database, temporal, world.taskQueue);
        const order = await get(Object(answers[asked]?.[202]).href, 'county-center');
        if (['away', 'done'].includes(order.body.status)) keep('getReassignment', order);
        return ['away', 'done'].includes(order.body.status);
      });
    keep('listReassignments', await get('/v1/reassignments?limit=2', 'county-center'));
    keep('listReassignedCases', await get(`${Object(answers.reassignCases?.[202]).href}/cases`, 'county-center'));
    keep('endLeave', await post(`/v1/leaves/${taken.body.id}/end`, 'county-center-leader', undefined));
  }

  /** The month of the samples: scored, with a survey and a finding, and objected to. */
  async function keepScores() {
    keep('recordSurvey', await post('/v1/surveys', 'county-center-leader', surveyExamples['sense of safety']));
    keep('recordFinding', await post('/v1/findings', 'county-center-leader', findingExamples['good practice']));
    keep('listSurveys', await get('/v1/surveys?limit=1'));
    keep('listFindings', await get('/v1/findings?limit=1'));
    const key = { place: 'qionglai', kind: 'monthly-exam', period: dayOf(begun + 10 * DAY).slice(0, 7) } as const;
    await temporal.workflow.execute(workflowTypes.exam, { taskQueue: world.taskQueue, workflowId: examId(key), args: [key] });
    keep('listScorecards', await get('/v1/scorecards?type=all&limit=2'));
    const [card] = Object(answers.listScorecards?.[200]).items;
    keep('getScorecard', await get(card.href));
    keep('listRankings', await get('/v1/rankings?limit=1'));
    const address = Object(answers.getScorecard?.[200]).publication;
    const objected = await eventually('the publication is open', async () => {
      const answer = await post(`${address}/signals/object`, 'town-fengxi', publicationExamples.object);
      return answer.status === 200 && answer;
    });
    keep('signalPublication', objected);
    keep('signalPublication', { status: 202, body: { id: objected.body.id, status: 'queued', links: objected.body.links } });
    keep('listPublications', await get('/v1/publications?limit=1', 'county-center'));
    keep('getPublication', await get(address, 'county-center'));
  }

  async function signed({ href: address, office, supervisor }: { href: string; office: string; supervisor: string }) {
    await post(`${address}/signals/state`, `${office}-leader`, { statement: '因人员调整延误,已整改。' });
    const answer = await post(`${address}/signals/sign`, `${supervisor}-leader`, { reason: '事实清楚,同意。' });
    return answer.status === 200 && answer;
  }
}

function shortened(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) return value.slice(0, KEPT[key] ?? value.length).map((each) => shortened(each));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, name === 'body' ? inner : shortened(inner, name)]));
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
