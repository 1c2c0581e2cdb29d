import type { PublicationCommand } from '../../contracts/publication-commands';
import { evolve, initialState, unanswered } from '../../domain/publication/evolve';
import { publicationNoticesOf } from '../../domain/publication/notices';
import { allowedPublication, decidePublication, firePublication, judgePublication } from '../../domain/publication/rules';
import { publicationSetting } from '../../domain/publication/setting';
import type { PublicationFact, PublicationFactBody, PublicationState } from '../../domain/publication/state';
import { HOUR, MINUTE } from '../../domain/time';
import { qionglai } from '../../jurisdictions/qionglai';
import { qionglaiScores } from '../../jurisdictions/scores/qionglai';
import { actor, at, calendar2026, clockTime } from '../support/dispute-spec';

const { officeHours, spreadMinutes } = qionglai;
const calendar = { ...calendar2026, holidays: [...calendar2026.holidays], makeUpWorkdays: [...calendar2026.makeUpWorkdays] };
const input = {
  ...({ id: 'publication-qionglai-monthly-exam-2026-02', place: 'qionglai', kind: 'monthly-exam', period: '2026-02' } as const),
  ...{ issuer: 'county', above: ['city'], offices: ['town', 'other-town'], figures: ['MX-4', 'missed-deadlines'] },
  rules: { sheet: { code: 'SET-OFFICE', version: 1 }, vetoBasis: null, minimumCases: 10 },
  openedAt: at('2026-03-02 09:00'),
  setting: publicationSetting(qionglaiScores.publication, { calendar, officeHours, spreadMinutes }),
};

interface Told {
  readonly state: PublicationState;
  readonly facts: readonly PublicationFact[];
  readonly notices: readonly string[];
}

function fold(told: Told, bodies: readonly PublicationFactBody[], recorded: number): Told {
  return bodies.reduce<Told>((before, body) => {
    const fact = { seq: before.state.seq + 1, at: recorded, ...body };
    const state = evolve(before.state, fact);
    const notices = publicationNoticesOf(state, fact).map(({ recipient, code }) => `${recipient} ${code}`);
    return { state, facts: [...before.facts, fact], notices: [...before.notices, ...notices] };
  }, told);
}

const opened = fold({ state: initialState(input), facts: [], notices: [] }, [{ kind: 'opened', input }], input.openedAt);

/** Time passes hour by hour, and whatever is due by then happens. */
function until(told: Told, moment: string): Told {
  let next = told;
  for (let now = next.facts.at(-1)?.at ?? 0; now <= at(moment); now += HOUR) {
    for (let due = firePublication(next.state, now); due.length > 0; due = firePublication(next.state, now)) next = fold(next, due, now);
  }
  return next;
}

const town = actor('town', 'handler');
const county = actor('county', 'leader');
const bodies = {
  object: { figure: 'missed-deadlines', case: 'QL-1', reason: 'doc' },
  'answer-objection': { objection: 'object', result: 'corrected', exclude: ['QL-1'], approver: 'chief', reason: 'doc' },
  release: { approver: 'chief', note: 'doc' },
} as const;

function command(
  name: keyof typeof bodies,
  received: string,
  change: object = {},
  by = name === 'object' ? town : county,
): PublicationCommand {
  const moment = at(received);
  return { id: name, name, by, occurredAt: moment, receivedAt: moment, body: { ...bodies[name], ...change } } as PublicationCommand;
}

/** What a command brings, or why it is refused. */
function when(told: Told, sent: PublicationCommand, applied = sent.receivedAt): Told | string {
  const refusal = judgePublication(told.state, sent);
  return refusal ? refusal.code : fold(told, decidePublication(sent), applied);
}

function done(told: Told | string): Told {
  if (typeof told === 'string') throw new Error(`refused: ${told}`);
  return told;
}

const objected = done(when(opened, command('object', '2026-03-04 10:00')));
const answered = done(when(objected, command('answer-objection', '2026-03-05 10:00')));

describe('the publication of a ranking 公布程序', () => {
  test('the ranked offices see the preview for five working days; the period simply ends', () => {
    expect(opened.notices).toEqual(['town ranking-preview', 'other-town ranking-preview']);
    expect(clockTime(opened.state.clocks[0]?.dueAt)).toBe('2026-03-10 00:00');
    expect(until(opened, '2026-03-09 23:00').state.status).toBe('preview');
    const closed = until(opened, '2026-03-10 01:00');
    expect(closed.state.status).toBe('to-release');
    expect(closed.notices.slice(2)).toEqual(['county ranking-to-release']);
  });

  test('an office objects, a named person answers, a leader releases', () => {
    expect(unanswered(objected.state)).toMatchObject([{ office: 'town', figure: 'missed-deadlines', number: 'QL-1' }]);
    expect(answered.state.objections[0]?.answer).toMatchObject({ result: 'corrected', exclude: ['QL-1'], approver: 'chief' });
    const released = done(when(until(answered, '2026-03-10 09:00'), command('release', '2026-03-10 10:00')));
    expect(released.state.status).toBe('released');
    expect(released.state.clocks.every(({ status }) => status !== 'running')).toBe(true);
    expect(released.notices.slice(2)).toEqual([
      'county objection-received',
      'town objection-answered',
      'county ranking-to-release',
      'town ranking-released',
      'other-town ranking-released',
    ]);
  });

  test('what is not answered in time is reminded, and told to the office above; it is never released by time alone', () => {
    const late = until(objected, '2026-04-30 09:00');
    expect(late.state.status).toBe('answering');
    expect(late.notices.slice(3)).toEqual([
      'county objections-to-answer',
      'county answer-reminded',
      'county answer-overdue',
      'city answer-overdue',
    ]);
    const then = until(done(when(late, command('answer-objection', '2026-04-30 10:00'))), '2026-06-30 09:00');
    expect(then.state.status).toBe('to-release');
    expect(then.notices.slice(-3)).toEqual(['county release-reminded', 'county release-overdue', 'city release-overdue']);
  });

  test('an objection received in its period and applied after it is in time, and is answered before the release', () => {
    const closed = until(opened, '2026-03-10 09:00');
    expect(when(closed, command('object', '2026-03-10 00:00'))).toBe('objection-period-over');
    const inTime = done(when(closed, command('object', '2026-03-09 23:59'), at('2026-03-10 09:00')));
    expect(inTime.state.status).toBe('answering');
    expect(when(inTime, command('release', '2026-03-10 10:00'))).toBe('objections-open');
  });

  test.each([
    ['an office that does not stand in it', opened, command('object', '2026-03-04 10:00', {}, actor('village', 'leader')), 'not-holder'],
    ['a role that never may', opened, command('object', '2026-03-04 10:00', {}, actor('town', 'visitor')), 'not-allowed'],
    ['a figure that is not in it', opened, command('object', '2026-03-04 10:00', { figure: 'MX-99' }), 'figure-unknown'],
    [
      'an answer of another office',
      objected,
      command('answer-objection', '2026-03-05 10:00', {}, actor('city', 'leader')),
      'not-supervisor',
    ],
    ['an answer to nothing', opened, command('answer-objection', '2026-03-05 10:00'), 'no-open-objection'],
    ['an answer to another', objected, command('answer-objection', '2026-03-05 10:00', { objection: 'other' }), 'no-open-objection'],
    ['an answer a second time', answered, command('answer-objection', '2026-03-05 11:00'), 'no-open-objection'],
    [
      'a rejection that excludes',
      objected,
      command('answer-objection', '2026-03-05 10:00', { result: 'rejected' }),
      'rejected-excludes-nothing',
    ],
    ['a release before the answer', objected, command('release', '2026-03-05 10:00'), 'objections-open'],
    ['a release before the period is over', answered, command('release', '2026-03-05 10:00'), 'out-of-order'],
    ['a release by a supervisor', answered, command('release', '2026-03-05 10:00', {}, actor('county', 'supervisor')), 'not-allowed'],
  ])('%s is refused', (_what, told, sent, code) => {
    expect(when(told, sent)).toBe(code);
  });

  test('after the release nothing more is taken', () => {
    const released = done(when(until(answered, '2026-03-10 09:00'), command('release', '2026-03-10 10:00')));
    for (const name of ['object', 'answer-objection', 'release'] as const)
      expect(when(released, command(name, '2026-03-10 11:00'))).toBe('wrong-stage');
    expect(allowedPublication(released.state, county)).toEqual([]);
    expect(firePublication(released.state, at('2027-03-10 11:00') + MINUTE)).toEqual([]);
  });

  test('each sees what it may send now', () => {
    expect(allowedPublication(opened.state, town)).toEqual(['object']);
    expect(allowedPublication(objected.state, county)).toEqual(['answer-objection']);
    expect(allowedPublication(until(answered, '2026-03-10 09:00').state, county)).toEqual(['release']);
  });
});
