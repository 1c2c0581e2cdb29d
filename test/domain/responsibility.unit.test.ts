import { type Span, spanAt } from '../../domain/dispute/responsibility';
import { actor, at, civilPlan, clockTime, command, downUntil, given, givenIn, until } from '../support/dispute-spec';
import { spansOf } from '../support/traced';
import { accepted, mediating, watching } from './stages';

/** `village 03-02 10:00 – 03-09 09:01, escalated #5`: holder, span, what put the case there. */
const reads = ({ holder, from, to, order }: Span) =>
  `${holder} ${clockTime(from)?.slice(5)} – ${clockTime(to)?.slice(5) ?? 'now'}, ${order.kind} #${order.seq}`;
const clockOf = (span: Span | undefined, code: string) => span?.clocks.filter((clock) => clock.code === code);
const unanswered = given(until('2026-04-20 10:00'));

describe('a case nobody answers', () => {
  test('goes up three levels: each holder is named with its span and the rung that moved the case to it', () => {
    const spans = spansOf(unanswered);
    expect(spans.map(reads)).toEqual([
      'village 03-02 10:00 – 03-11 09:01, registered #1',
      'town 03-11 09:01 – 03-19 09:01, escalated #5',
      'county 03-19 09:01 – 03-26 09:01, escalated #9',
      'city 03-26 09:01 – now, escalated #13',
    ]);
    expect(spans[1]?.order).toMatchObject({ by: null, office: null, to: 'town', clock: 'first-reply', occurrence: 1, rung: 'hand-up' });
    expect(spans.map(({ ended }) => ended?.kind)).toEqual(['escalated', 'escalated', 'escalated', undefined]);
  });

  test('shows each clock with what was missed, by whom, with its card, and that the hand-over ended it', () => {
    const [village, town] = spansOf(unanswered);
    expect(clockOf(village, 'first-reply')).toMatchObject([
      {
        basis: 'QL-21',
        dueAt: at('2026-03-06 00:00'),
        ended: { status: 'superseded', seq: 5 },
        missed: [{ seq: 3, office: 'village', card: 'open', withdrawn: null }],
      },
    ]);
    expect(clockOf(town, 'first-reply')).toMatchObject([{ occurrence: 2, office: 'town', missed: [{ seq: 7, office: 'town' }] }]);
  });

  test('tells whom the platform told what, the office and the one above it', () => {
    expect(spansOf(unanswered)[0]?.told.map(({ seq, recipient, code }) => `${seq} ${recipient} ${code}`)).toEqual([
      '1 village assigned',
      '2 village reminded',
      '3 village breached',
      '3 town card-opened',
      '4 village accountability-proposed',
      '4 town accountability-to-sign',
    ]);
  });

  test('is held from the record of an escalation that came late, and says that the platform was down', () => {
    const [village, town] = spansOf(givenIn({ ...civilPlan, rulesVersion: 2 }, '2026-03-02 10:00', downUntil('2026-03-14 12:00')));
    expect(village?.to).toBe(at('2026-03-14 12:00'));
    expect(town?.order).toMatchObject({ kind: 'escalated', late: true });
    expect(village?.clocks[0]?.missed).toMatchObject([{ late: true }]);
  });
});

describe('the span that covers a moment', () => {
  const spans = spansOf(unanswered);
  test.each([
    ['2026-03-02 10:00', 'village'],
    ['2026-03-11 09:00', 'village'],
    ['2026-03-11 09:01', 'town'],
    ['2030-01-01 00:00', 'city'],
    ['2026-03-02 09:59', undefined],
  ])('%s: %s', (moment, holder) => {
    expect(spanAt(spans, at(moment))?.holder).toBe(holder);
  });

  test('there is none once the case has ended', () => {
    const ended = spansOf(given(...watching, until('2026-06-14 09:00')));
    expect(ended.map(({ to, ended: last }) => [clockTime(to), last?.kind])).toEqual([['2026-06-11 00:01', 'lapsed']]);
    expect(spanAt(ended, at('2026-06-10 23:59'))?.holder).toBe('village');
    expect(spanAt(ended, at('2026-06-11 00:01'))).toBeUndefined();
  });
});

describe('a correction', () => {
  test('leaves the mistaken holder in sight, as mistaken, and what it missed as taken back', () => {
    const spans = spansOf(given(until('2026-03-06 08:00'), command('correct-assignment', '2026-03-06 09:00')));
    expect(spans.map(reads)).toEqual([
      'village 03-02 10:00 – 03-06 09:00, registered #1',
      'neighbour 03-06 09:00 – now, assignmentCorrected #5',
    ]);
    expect(spans.map(({ mistaken }) => mistaken?.seq)).toEqual([5, undefined]);
    expect(spans[0]?.mistaken).toMatchObject({ approver: 'wang', documents: ['doc-correction'], to: 'neighbour' });
    expect(clockOf(spans[0], 'first-reply')).toMatchObject([{ missed: [{ seq: 3, card: 'cancelled', withdrawn: { seq: 4 } }] }]);
  });

  test('reaches back through every span in which that office held the case, and no further', () => {
    const steps = [command('hand-up', '2026-03-03 10:00'), command('adopt-plan', '2026-03-04 10:00')];
    const away = command('correct-assignment', '2026-03-05 10:00', { by: actor('city', 'leader') });
    const spans = spansOf(given(...accepted, ...steps, away));
    expect(spans.map(({ holder, mistaken }) => [holder, mistaken?.kind])).toEqual([
      ['village', undefined],
      ['town', 'assignmentCorrected'],
      ['town', 'assignmentCorrected'],
      ['neighbour', undefined],
    ]);
  });

  test('of a date shows what stood there first, and the breach that rested on it', () => {
    const entry = { seq: 2, kind: 'accepted', occurredAt: at('2026-03-03 09:00') };
    const by = actor('city', 'leader');
    const right = command('correct-date', '2026-04-04 13:00', { entry, correctedTo: at('2026-03-10 09:00'), by });
    const spans = spansOf(given(...mediating, until('2026-04-04 12:00'), right));
    const [first, last] = [spans[0], spans.at(-1)];
    const wrong = { seq: last?.happened.at(-1)?.seq, was: at('2026-03-03 09:00'), now: at('2026-03-10 09:00') };
    expect(last?.happened.at(-1)?.kind).toBe('dateCorrected');
    expect(first?.happened.find(({ kind }) => kind === 'accepted')).toMatchObject({ occurredAt: at('2026-03-03 09:00'), corrected: wrong });
    expect(clockOf(last, 'mediation-period')).toMatchObject([
      { occurrence: 1, ended: { status: 'superseded', kind: 'dateCorrected' }, missed: [{ withdrawn: { seq: expect.any(Number) } }] },
      { occurrence: 2, dueAt: at('2026-04-11 00:00'), ended: null, missed: [] },
    ]);
  });

  test('of a breach by an act that was received in time leaves the clock met in time', () => {
    const [span] = spansOf(given(until('2026-03-09 10:00'), command('reply', '2026-03-05 23:59')));
    const [clock] = clockOf(span, 'first-reply') ?? [];
    expect(clock).toMatchObject({ ended: { status: 'met' }, missed: [{ withdrawn: { seq: 5 } }] });
  });
});

test('a rebound is a span of its own in the same hands, on the order of who reported it', () => {
  const spans = spansOf(given(...watching, command('report-rebound', '2026-04-10 09:00')));
  expect(spans.map(reads)).toEqual(['village 03-02 10:00 – 04-10 09:00, registered #1', 'village 04-10 09:00 – now, reopened #8']);
  expect(spans.map(({ round }) => round)).toEqual([1, 2]);
  expect(spans[1]?.order).toMatchObject({ office: 'hall', documents: ['doc-rebound'] });
  expect(clockOf(spans[0], 'watch')).toMatchObject([{ ended: { status: 'stopped', kind: 'reopened' } }]);
  expect(clockOf(spans[1], 'first-reply')).toMatchObject([{ occurrence: 2 }]);
});

test('an unhappy visit is a span of its own on the order the office has already', () => {
  const unhappy = command('record-visit', '2026-03-10 09:00', { satisfied: false });
  const spans = spansOf(given(...watching.slice(0, -1), unhappy));
  expect(spans.map(({ round, order, begun }) => [round, order.kind, begun.kind])).toEqual([
    [1, 'registered', 'registered'],
    [2, 'registered', 'visited'],
  ]);
});

test('another plan begins a span: what was counted before was counted by the old one', () => {
  const [before, after] = spansOf(given(...mediating, command('adopt-plan', '2026-03-06 10:00')));
  expect([before?.plan, after?.plan]).toMatchObject([{ adopted: null }, { adopted: 4, type: 'civil@next' }]);
  expect(after).toMatchObject({
    order: { kind: 'registered' },
    begun: { kind: 'planAdopted', approver: 'wang', documents: ['doc-adoption'] },
  });
  expect(clockOf(before, 'mediation-period')).toMatchObject([{ occurrence: 1, ended: { kind: 'planAdopted' } }]);
  expect(clockOf(after, 'mediation-period')).toMatchObject([{ occurrence: 2, dueAt: at('2026-05-07 00:00') }]);
});

test('spans leave no gap and do not overlap, though an act was received before what fired meanwhile', () => {
  const spans = spansOf(given(until('2026-03-11 10:00'), command('hand-up', '2026-03-10 10:00', { by: actor('town', 'handler') })));
  expect(spans.map(({ holder }) => holder)).toEqual(['village', 'town', 'county']);
  expect(spans.slice(0, -1).map(({ to }) => to)).toEqual(spans.slice(1).map(({ from }) => from));
  expect(spans.map(({ from }) => clockTime(from))).toEqual(['2026-03-02 10:00', '2026-03-11 09:01', '2026-03-11 09:01']);
});

test('a clock of the case stands in every span it ran in, and ends in none that it outlived', () => {
  const spans = spansOf(given(...mediating, command('hand-up', '2026-03-05 10:00')));
  expect(spans.map((span) => clockOf(span, 'mediation-period')?.map(({ occurrence, ended }) => [occurrence, ended]))).toEqual([
    [[1, null]],
    [[1, null]],
  ]);
});
