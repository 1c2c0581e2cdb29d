import { applicationObjection } from '../../domain/dispute/confirmation-window';
import { actor, at, command, given, until } from '../support/dispute-spec';
import { agreed } from './stages';

// Agreed on 6 March 2026; the thirty days end on Sunday 5 April, a holiday, rolled to Tuesday 7 April.
const lapsed = given(...agreed, until('2026-04-08 09:00'));
const holder = actor(lapsed.state.holder.id, 'handler');
const apply = (received: string, more: object) => command('apply-confirmation', received, { by: holder, ...more });

test('the window lapses into the return visit, which remembers the agreement', () => {
  expect(lapsed.state).toMatchObject({ status: 'visiting', ending: 'settled', lapsed: { dueAt: at('2026-04-08 00:00') } });
  lapsed.when(apply('2026-04-09 09:00', {})).thenRefused('confirmation-window-passed');
});

test('CNT-7: an application posted on the last day and received later is in time, and the court has the case', () => {
  const spec = lapsed.when(apply('2026-04-10 09:00', { postedOn: '2026-04-07' }));
  spec.brings('confirmationSought');
  expect(spec.news[0]).toMatchObject({ postedOn: '2026-04-07' });
  expect(spec.state).toMatchObject({
    status: 'confirming',
    agreement: { effectiveAt: at('2026-03-06 09:00') },
    court: { step: 'applied', court: 'court' },
  });
  expect(spec.clock('court-acceptance').status).toBe('running');
  spec
    .when(command('accept-confirmation', '2026-04-11 09:00'))
    .when(command('rule-confirmation', '2026-04-13 09:00'))
    .brings('confirmationRuled');
});

test('CNT-7: three days on which a paper was on its way are not counted, and on Wednesday the 8th it is in time', () => {
  const onItsWay = { from: '2026-04-01', to: '2026-04-04' };
  const spec = lapsed.when(apply('2026-04-08 23:59', { onItsWay })).brings('confirmationSought');
  expect(spec.news[0]).toMatchObject({ onItsWay });
  lapsed.when(apply('2026-04-09 00:00', { onItsWay })).thenRefused('confirmation-window-passed');
});

test.each([
  ['on its way after the end', { onItsWay: { from: '2026-04-08', to: '2026-04-10' } }, 'confirmation-window-passed'],
  ['on its way in the future', { onItsWay: { from: '2026-04-01', to: '2026-04-11' } }, 'occurred-in-future'],
  ['posted after the end', { postedOn: '2026-04-08' }, 'confirmation-window-passed'],
  ['posted in the future', { postedOn: '2026-04-11' }, 'occurred-in-future'],
  ['given back without an order of the court', { obstacleEndedOn: '2026-04-05' }, 'confirmation-window-passed'],
  ['asked back on the eleventh day', { obstacleEndedOn: '2026-03-30', order: 'doc-order' }, 'restoration-too-late'],
  ['an obstacle that has not ended', { obstacleEndedOn: '2026-04-11', order: 'doc-order' }, 'restoration-too-late'],
] as const)('is refused: %s', (_, more, code) => {
  lapsed.when(apply('2026-04-10 09:00', more)).thenRefused(code);
});

test('CNT-8: a tenth day that is a holiday moves to the first working day after it', () => {
  // The tenth day is the first of May; Wednesday the sixth is worked.
  const asked = (received: string) =>
    applicationObjection(lapsed.state, apply(received, { obstacleEndedOn: '2026-04-21', order: 'doc-order' }));
  expect([asked('2026-05-06 23:00'), asked('2026-05-07 09:00')?.code]).toEqual([undefined, 'restoration-too-late']);
});

test('a day of the agreement that is put right after the lapse gives the days back', () => {
  const entry = { seq: lapsed.facts.find(({ kind }) => kind === 'agreed')?.seq ?? 0, kind: 'agreed', occurredAt: at('2026-03-06 09:00') };
  const by = actor('city', 'leader');
  const corrected = lapsed.when(command('correct-date', '2026-04-08 10:00', { entry, correctedTo: at('2026-03-20 09:00'), by }));
  corrected.brings('dateCorrected');
  corrected.when(apply('2026-04-10 09:00', {})).brings('confirmationSought');
});

test('CNT-8: asked back on the tenth day after the obstacle, by an order of the court', () => {
  const spec = lapsed.when(apply('2026-04-10 09:00', { obstacleEndedOn: '2026-03-31', order: 'doc-order' }));
  spec.brings('confirmationSought');
  expect(spec.news[0]).toMatchObject({ restored: { obstacleEndedOn: '2026-03-31', order: 'doc-order' } });
});

test('an unanswered visit changes nothing of it; a settlement whose window was waived has none', () => {
  const missed = { contacted: false, solved: undefined, satisfied: undefined };
  const tried = lapsed.when(command('record-visit', '2026-04-09 09:00', { by: actor('county', 'visitor'), ...missed }));
  tried.when(apply('2026-04-10 09:00', { postedOn: '2026-04-07' })).brings('confirmationSought');
  given(...agreed, command('waive-confirmation', '2026-03-09 09:00'))
    .when(command('apply-confirmation', '2026-03-10 09:00', { postedOn: '2026-03-09' }))
    .thenRefused('wrong-stage');
});
