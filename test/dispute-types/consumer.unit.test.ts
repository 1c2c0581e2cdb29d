import { disputeTypes } from '../../dispute-types';
import { consumer } from '../../dispute-types/consumer';
import { intakeObjection } from '../../domain/intake/guards';
import { planFaults } from '../../domain/plan/check';
import { jurisdictions } from '../../jurisdictions';
import { command, givenIn, until } from '../support/dispute-spec';
import { mediating, planOf, updates } from './stories';

const plan = planOf(consumer);
const codes = (day: string) => mediating(plan, day).state.clocks.map(({ code }) => code);

test('the plan is sound in every place, among the other types', () => {
  expect(jurisdictions.flatMap((place) => planFaults(consumer, place, disputeTypes))).toEqual([]);
});

describe('CN-1 消费者权益保护法 46: seven working days to handle it and tell the consumer', () => {
  const received = givenIn(plan, '2026-04-30 09:00');

  test('they run from receipt, over Labour Day and a Saturday worked; to accept it tells nobody anything', () => {
    expect(received.reads('complaint-answer')).toBe('complaint-answer #1 village running 2026-05-14 00:00');
    const accepted = received.when(command('accept', '2026-05-02 09:00'));
    expect(accepted.reads('complaint-answer')).toContain('running');
    expect(accepted.when(command('reply', '2026-05-06 09:00')).reads('complaint-answer')).toContain('met');
  });

  test('a refusal, an agreement and a failure tell as well; a withdrawal and a suit leave nothing to tell', () => {
    expect(received.when(command('decline', '2026-05-02 09:00', { routes: ['court'] })).reads('complaint-answer')).toContain('met');
    const busy = mediating(plan, '2026-04-30');
    const fail = command('fail-mediation', '2026-05-06 09:00', { remediesTold: ['court', 'arbitration'] });
    expect([fail, command('conclude-agreement', '2026-05-06 09:00')].map((end) => busy.when(end).reads('complaint-answer'))).toEqual([
      expect.stringContaining('met'),
      expect.stringContaining('met'),
    ]);
    const ends = [command('withdraw', '2026-05-06 09:00'), command('report-suit', '2026-05-06 09:00')];
    expect(ends.map((end) => busy.when(end).reads('complaint-answer'))).toEqual([
      expect.stringContaining('stopped'),
      expect.stringContaining('stopped'),
    ]);
  });

  test('past them the department is in breach', () => {
    const late = mediating(plan, '2026-04-30', ...updates('2026-05-06', '2026-05-12'), until('2026-05-14 00:00'));
    expect(late.state.breaches).toMatchObject([{ clock: 'complaint-answer', card: 'open' }]);
  });
});

describe('CN-2, CN-5: the text in force on the day of acceptance', () => {
  test('accepted on 2026-04-14 by Order 20, on 2026-04-15 by Order 121, never by both', () => {
    expect(codes('2026-04-14')).toContain('former-mediation-period');
    expect(codes('2026-04-14')).not.toContain('mediation-period');
    expect(codes('2026-04-15')).toContain('mediation-period');
    expect(codes('2026-04-15')).not.toContain('former-mediation-period');
  });

  test('a complaint that came on the 14th and is accepted on the 15th is one of Order 121', () => {
    const accepted = givenIn(plan, '2026-04-14 16:00', command('accept', '2026-04-15 09:00'));
    expect(accepted.reads('mediation-period')).toBe('mediation-period #1 village running 2026-06-15 00:00');
  });

  test('one accepted elsewhere before it was entered here counts from its acceptance', () => {
    const entered = givenIn(plan, '2026-04-20 09:00', command('accept', '2026-04-20 10:00', { occurred: '2026-04-10 10:00' }));
    expect(entered.reads('former-mediation-period')).toContain('running 2026-06-17 00:00');
  });

  test('sixty days without an agreement terminate it, strictly: the text says nothing of days off, and it is nobody’s fault', () => {
    // Accepted on 22 April, the sixtieth day is Sunday 21 June, in the Dragon Boat holiday.
    const weekly = ['2026-04-28', '2026-05-04', '2026-05-10', '2026-05-16', '2026-05-22', '2026-05-28', '2026-06-03', '2026-06-09'];
    const spec = mediating(plan, '2026-04-22', command('reply', '2026-04-22 11:00'), ...updates(...weekly, '2026-06-15'));
    expect(spec.reads('mediation-period')).toContain('running 2026-06-22 00:00');
    const ended = spec.when(until('2026-06-22 00:00'));
    expect(ended.state).toMatchObject({ status: 'visiting', ending: 'failed', breaches: [] });
    expect(ended.reads('mediation-period')).toContain('lapsed');
  });

  test('tests do not count in the forty-five working days of Order 20; the sixty of Order 121 are not known to stand still', () => {
    const tested = (day: string, from: string, to: string) =>
      mediating(plan, day, command('suspend', `${from} 09:00`, { reason: 'test' }), command('resume', `${to} 09:00`));
    expect(mediating(plan, '2026-03-16').reads('former-mediation-period')).toContain('running 2026-05-22 00:00');
    // 24 to 27 March are four working days.
    expect(tested('2026-03-16', '2026-03-23', '2026-03-27').reads('former-mediation-period')).toContain('running 2026-05-28 00:00');
    expect(tested('2026-04-22', '2026-04-23', '2026-04-27').reads('mediation-period')).toContain('running 2026-06-22 00:00');
  });

  test('the forty-five working days terminate it as well', () => {
    const entered = givenIn(plan, '2026-06-16 09:00', command('accept', '2026-06-16 10:00', { occurred: '2026-04-10 10:00' }));
    expect(entered.when(until('2026-06-17 00:00')).state).toMatchObject({ status: 'visiting', ending: 'failed', breaches: [] });
  });

  test('a new round of an old complaint is one of the new text', () => {
    const again = mediating(
      plan,
      '2026-04-10',
      command('conclude-agreement', '2026-04-16 09:00'),
      command('record-visit', '2026-04-20 09:00', { satisfied: false }),
    );
    expect(again.reads('former-mediation-period')).toContain('met');
    expect(again.reads('mediation-period')).toContain('#1 village running 2026-06-20 00:00');
  });

  test.each([
    [command('withdraw', '2026-04-23 09:00'), 'stopped'],
    [command('report-suit', '2026-04-23 09:00'), 'stopped'],
    [command('conclude-agreement', '2026-04-23 09:00'), 'met'],
    [command('fail-mediation', '2026-04-23 09:00', { remediesTold: ['court', 'arbitration'] }), 'met'],
  ])('$name ends it', (end, status) => {
    expect(mediating(plan, '2026-04-22', end).reads('mediation-period')).toContain(status);
  });
});

test('CN-2: terminated, the parties are told of suit and arbitration; agreed, it is settled, for nothing confirms it', () => {
  const spec = mediating(plan, '2026-04-22');
  const fail = (remediesTold: string[]) => spec.when(command('fail-mediation', '2026-04-23 09:00', { remediesTold }));
  expect(fail(['court']).thenRefused('remedies-not-told').refusal).toMatchObject({ basis: 'CN-2' });
  fail(['court', 'arbitration']).brings('failed');
  expect(spec.when(command('conclude-agreement', '2026-04-23 09:00')).state).toMatchObject({ status: 'visiting', ending: 'settled' });
});

test.each([
  [{ subject: 'not-for-living' }, 'subject-excluded'],
  [{ subject: 'out-of-remit' }, 'subject-excluded'],
  [{ elsewhere: 'court' }, 'parallel-procedure'],
  [{ elsewhere: 'arbitration' }, 'parallel-procedure'],
  [{ elsewhere: 'other-body' }, 'parallel-procedure'],
  [{ happenedOn: '2023-04-21' }, 'claim-too-old'],
])('CN-4: %j is not taken up', (claim, code) => {
  const objection = (change: object) =>
    intakeObjection(consumer.intakeGuards ?? [], {
      claim: { subject: 'quality', elsewhere: 'none', happenedOn: '2023-04-22', ...change },
      registeredOn: '2026-04-22',
    });
  expect(objection(claim)).toMatchObject({ code, basis: 'CN-4' });
  expect(objection({})).toBeUndefined();
});

test('the claim takes what a clerk knows at the counter; without a checked identity there is none (CN-4, CN-6)', () => {
  const least = { subject: 'price', demand: '退还差价', happenedOn: '2026-04-01', elsewhere: 'none', identity: 'verified' };
  expect(consumer.claim.safeParse({ ...least, goods: '空调', amount: 2_399 }).success).toBe(true);
  expect(consumer.claim.safeParse({ ...least, identity: undefined }).success).toBe(false);
  expect(consumer.claim.safeParse({ ...least, workers: 3 }).success).toBe(false);
});
