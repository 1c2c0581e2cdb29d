import { LiveCase, sendTo } from '../support/cases';
import { actor } from '../support/dispute-spec';
import { openWorld, type World } from '../support/world';

const DAY = 86_400_000;
let world: World;
beforeAll(async () => {
  world = await openWorld({ time: 'skipped' });
});
afterAll(() => world.close());

const kindsAndRungs = async (dispute: LiveCase) =>
  (await dispute.recorded()).flatMap((fact) => ('rung' in fact ? [`${fact.kind} ${fact.clock} #${fact.occurrence} ${fact.rung}`] : []));

test('nobody answers for sixty days: reminder, breach and card, proposal, hand-up, and all of it again one level up, each exactly once', async () => {
  const dispute = await LiveCase.register(world);
  await world.pass(60 * DAY);
  const rungs = await kindsAndRungs(dispute);
  const escalation = (occurrence: number) => [
    `reminded first-reply #${occurrence} remind-1`,
    `breached first-reply #${occurrence} breach`,
    `accountabilityProposed first-reply #${occurrence} interview`,
    `escalated first-reply #${occurrence} hand-up`,
  ];
  // Village, town and county each had the case; the city has nobody above it.
  expect(rungs).toEqual([
    ...escalation(1),
    ...escalation(2),
    ...escalation(3),
    'reminded first-reply #4 remind-1',
    'breached first-reply #4 breach',
    'topReached first-reply #4 interview',
    'topReached first-reply #4 hand-up',
  ]);
  const state = await dispute.state();
  expect(state.breaches.map(({ office, card }) => `${office} ${card}`)).toEqual(['village open', 'town open', 'county open', 'city open']);
  expect(await dispute.folded()).toEqual(state);
  for (const proposal of state.proposals)
    expect((await world.client.workflow.getHandle(proposal.id).describe()).status.name).toBe('RUNNING');
});

test('a proposal is signed by a named person after the office was heard, and the case is told', async () => {
  const dispute = await LiveCase.register(world);
  const proposal = await dispute.firstProposal();
  await expect(sendTo(world, proposal.id, 'sign', actor('town', 'leader'), 'doc-decision')).rejects.toMatchObject({
    cause: { message: 'out-of-order' },
  });
  await sendTo(world, proposal.id, 'state', actor('village', 'handler'), 'doc-statement');
  await sendTo(world, proposal.id, 'sign', actor('town', 'leader'), 'doc-decision');
  // What is signed may be objected to for thirty days.
  expect((await world.client.workflow.getHandle(proposal.id).describe()).status.name).toBe('RUNNING');
  // Whoever holds it by now: how far a week goes up the ladder depends on its weekend, and on what the server skips meanwhile.
  await dispute.send('accept', {}, actor((await dispute.state()).holder.id, 'handler'));
  expect((await dispute.state()).proposals[0]).toMatchObject({ id: proposal.id, decision: 'signed' });
  const notices = await world.database.notice.findMany({ where: { number: dispute.registration.number }, orderBy: { id: 'asc' } });
  expect(notices.map(({ recipient, code }) => `${recipient} ${code}`)).toEqual(
    expect.arrayContaining([
      'village reminded',
      'village breached',
      'town card-opened',
      'village accountability-proposed',
      'town accountability-to-sign',
    ]),
  );
});
