import { Client, Connection } from '@temporalio/client';
import { type Database, openDatabase } from '../../prisma/client';
import { keepBeating } from '../../read-model/beating';
import { beat } from '../../read-model/platform-beat';
import { freshDatabase } from '../support/world';

let database: Database;
beforeEach(async () => {
  database = openDatabase(await freshDatabase(), 12);
});
afterEach(() => database.$disconnect());

const longest = 30_000;
const ours = { parts: ['api', 'engine'], longest, waited: false } as const;
const silentFor = (seconds: number) => database.$executeRaw`UPDATE platform_beat SET at = at - ${seconds}::int * interval '1 second'`;
const outages = async () =>
  (await database.outage.findMany({ orderBy: { part: 'asc' } })).map(
    ({ part, from, to }) => `${part} ${Math.floor((to.getTime() - from.getTime()) / 20_000) * 20} s`,
  );

test('a database that was never heard of has no outage, nor has a silence that is short', async () => {
  await beat(database, ours);
  await silentFor(29);
  await beat(database, ours);
  expect(await outages()).toEqual([]);
});

test('whoever comes back first writes the interval, once, however many come back at once', async () => {
  await beat(database, ours);
  await silentFor(3_600);
  await Promise.all(Array.from({ length: 10 }, () => beat(database, ours)));
  expect(await outages()).toEqual(['api 3600 s', 'engine 3600 s']);
});

test('a part that others see is not down with the one that died', async () => {
  await beat(database, { ...ours, parts: ['worker', 'engine'] });
  await silentFor(600);
  await beat(database, { ...ours, parts: ['engine'] });
  await beat(database, { ...ours, parts: ['worker', 'engine'] });
  expect(await outages()).toEqual(['engine 600 s', 'worker 600 s']);
  await silentFor(20);
  await beat(database, { ...ours, parts: ['worker'] });
  expect(await outages()).toHaveLength(2);
});

test('a process that was there and could not write says that it was the database, and two of them say it once', async () => {
  await beat(database, ours);
  await beat(database, { ...ours, parts: ['worker', 'engine'] });
  await silentFor(120);
  await Promise.all([beat(database, { ...ours, waited: true }), beat(database, { ...ours, parts: ['worker', 'engine'], waited: true })]);
  expect(await outages()).toEqual(['database 120 s']);
});

test('a killed transaction leaves the silence to be found by the next', async () => {
  await beat(database, ours);
  await silentFor(120);
  const killed = database.$transaction(async (tx) => {
    await tx.$executeRaw`UPDATE platform_beat SET at = clock_timestamp()`;
    throw new Error('killed');
  });
  await expect(killed).rejects.toThrow('killed');
  await beat(database, ours);
  expect(await outages()).toEqual(['api 120 s', 'engine 120 s']);
});

test('a process beats until it is stopped, and for the engine only while it answers', async () => {
  const unreachable = new Client({ connection: Connection.lazy({ address: '127.0.0.1:1' }) });
  const asked = () =>
    unreachable.workflowService.getSystemInfo({}).then(
      () => true,
      () => false,
    );
  const beating = keepBeating({ database, part: 'api', engineAnswers: asked, longest: 600, log: { warn: () => undefined } });
  let first: Date | undefined;
  while (first === undefined) first = (await database.platformBeat.findFirst())?.at;
  for (let at = first; at <= first; ) at = (await database.platformBeat.findUniqueOrThrow({ where: { part: 'api' } })).at;
  await beating.stop();
  expect((await database.platformBeat.findMany()).map(({ part }) => part)).toEqual(['api']);
});

test('a process that lives through an outage of the database knows that it was the database', async () => {
  const log = { warn: () => undefined };
  const beating = (['api', 'worker'] as const).map((part) =>
    keepBeating({ database, part, engineAnswers: async () => true, longest: 3_000, log }),
  );
  while ((await database.platformBeat.count()) < 3) await new Promise((resolve) => setTimeout(resolve, 20));
  await database.$executeRaw`ALTER TABLE platform_beat RENAME TO platform_beat_away`;
  await new Promise((resolve) => setTimeout(resolve, 5_000));
  await database.$executeRaw`ALTER TABLE platform_beat_away RENAME TO platform_beat`;
  while ((await database.outage.count()) === 0) await new Promise((resolve) => setTimeout(resolve, 20));
  await Promise.all(beating.map((one) => one.stop()));
  const kept = await database.outage.findMany();
  expect(kept.map(({ part }) => part)).toEqual(['database']);
});
