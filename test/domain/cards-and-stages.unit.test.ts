import { noticesOf } from '../../domain/dispute/notices';
import { allowedCommands } from '../../domain/dispute/permissions';
import { actor, at, command, given, until } from '../support/dispute-spec';
import { agreed, mediating, sought, visiting } from './stages';

/** Village and town have both missed their first reply: two cards, one above the other. */
const twoCards = given(until('2026-03-20 10:00'));
const card = (occurrence: number, office: string, role: 'handler' | 'leader') => ({
  by: actor(office, role),
  clock: 'first-reply',
  occurrence,
});

test('a card is answered by the office it was issued to and by no other', () => {
  expect(twoCards.state.breaches).toMatchObject([
    { office: 'village', supervisor: 'town' },
    { office: 'town', supervisor: 'county' },
  ]);
  expect(twoCards.when(command('answer-card', '2026-03-20 11:00', card(1, 'town', 'handler'))).refusal?.code).toBe('no-open-card');
  expect(twoCards.when(command('answer-card', '2026-03-20 11:00', card(1, 'village', 'handler'))).refusal).toBeUndefined();
});

test('a card is cancelled by the office above the one it was issued to, or higher; never by that office or one below', () => {
  const cancel = (occurrence: number, office: string) =>
    twoCards.when(command('cancel-card', '2026-03-20 11:00', card(occurrence, office, 'leader'))).refusal?.code;
  expect(cancel(2, 'town')).toBe('not-supervisor');
  expect(cancel(1, 'town')).toBeUndefined();
  expect(cancel(1, 'county')).toBeUndefined();
  expect(cancel(2, 'county')).toBeUndefined();
});

test('a reply before acceptance leaves no case without a clock', () => {
  const replied = given(command('reply', '2026-03-03 10:00'));
  expect(replied.state.clocks.filter(({ status }) => status === 'running').map(({ code }) => code)).toEqual(['weekly-update']);
});

test('a silent court parks no case: the parties may give confirmation up, and the office owes its weekly update', () => {
  expect(given(...sought).when(command('waive-confirmation', '2026-03-12 10:00')).state.status).toBe('visiting');
});

test('confirmation can be given up also when the thirty days of the window are long over', () => {
  const weeks = ['2026-03-16', '2026-03-23', '2026-03-30', '2026-04-06', '2026-04-13'].map((day) =>
    command('report-progress', `${day} 09:00`),
  );
  const late = given(...sought, ...weeks).when(command('waive-confirmation', '2026-04-16 10:00'));
  expect(late.refusal).toBeUndefined();
  expect(late.state.status).toBe('visiting');
});

test('what is offered is possible: nothing to resume, nobody above, no ruling before the court has accepted', () => {
  expect(allowedCommands(given(...mediating).state, actor('village', 'handler'))).not.toContain('resume');
  expect(allowedCommands(given(...sought).state, actor('village', 'handler'))).not.toContain('apply-confirmation');
  expect(allowedCommands(given(...sought).state, actor('court', 'court'))).not.toContain('rule-confirmation');
});

test('a visit cannot have been made before the case came to its visit', () => {
  const early = command('record-visit', '2026-03-12 10:00', { occurred: '2026-03-03 10:00' });
  expect(given(...visiting).when(early).refusal?.code).toBe('occurred-before-stage');
});

test('an agreement cannot have been reached before mediation began', () => {
  const early = command('conclude-agreement', '2026-03-12 10:00', { occurred: '2026-03-02 10:30' });
  expect(given(...mediating).when(early).refusal?.code).toBe('occurred-before-stage');
});

test('only routes that are open for the type are named', () => {
  expect(given().when(command('decline', '2026-03-03 10:00', { routes: ['moon'] })).refusal?.code).toBe('remedy-unknown');
  const told = ['arbitration', 'administrative', 'court', 'moon'];
  expect(given(...mediating).when(command('fail-mediation', '2026-03-09 10:00', { remediesTold: told })).refusal?.code).toBe(
    'remedy-unknown',
  );
});

test('a reminder names the deadline, not the moment of the reminder', () => {
  const before = given(...agreed);
  const reminded = before
    .when(until('2026-03-28 10:00'))
    .news.find((fact) => fact.kind === 'reminded' && fact.clock === 'confirmation-window');
  if (!reminded) throw new Error('no reminder');
  const due = before.state.clocks.find(({ code }) => code === 'confirmation-window')?.dueAt;
  expect(noticesOf(before.state, before.state, reminded)[0]?.params.due).toBe(due);
  expect(due).toBeGreaterThan(at('2026-04-01 00:00'));
});
