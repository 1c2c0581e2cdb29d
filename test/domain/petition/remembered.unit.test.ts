import { postFacts } from '../../../domain/dispute/posts';
import { actor, at, offices, until } from '../../support/dispute-spec';
import { petitionCommand as command, petitioned, petitionedIn, petitionPlan } from '../../support/petition-spec';
import { handling } from './stages';

describe('what a petition knows survives its stages', () => {
  const issued = command('issue-card', '2026-03-09 10:00', { colour: 'yellow' });
  const answered = command('answer-petition', '2026-03-10 09:00');
  const card = { clock: 'card-answer', occurrence: 1 };

  test('a card issued by hand is answered, and charged, by the office that got it, whatever stage the petition has come to', () => {
    const spec = petitioned(...handling, issued, answered);
    expect(spec.state.issued).toMatchObject([{ occurrence: 1, office: 'town', issuer: 'county' }]);
    spec.when(command('answer-card', '2026-03-11 09:00', card)).brings('cardAnswered');
    const late = spec.when(until('2026-03-13 09:00')).state.breaches.filter(({ clock }) => clock === 'card-answer');
    expect(late).toMatchObject([{ office: 'town', supervisor: 'county' }]);
    spec.when(command('issue-card', '2026-03-11 09:00')).thenRefused('card-open');
  });

  test('under the rules before the fourth it is forgotten with the stage, as histories have it', () => {
    const old = petitionedIn({ ...petitionPlan, rulesVersion: 3 }, ...handling, issued, answered);
    expect(old.state.issued).toBeUndefined();
    old.when(command('answer-card', '2026-03-11 09:00', card)).thenRefused('no-open-card');
  });

  test('an objection that is upheld brings back no vacancy that is over', () => {
    const vacant = { since: '2026-03-02', deputy: 'other' };
    const news = (change: number, now: typeof vacant | null) => ({ office: 'city', change, vacant: now });
    const told = (version: 3 | 4) => {
      const plan = { ...petitionPlan, rulesVersion: version };
      const begun = petitionedIn(plan);
      const above = offices.town.above.map((post) => (post.id === 'city' ? { ...post, vacant: { change: 5, ...vacant } } : post));
      const away = begun
        .fold(postFacts(begun.state, news(5, vacant)), at('2026-03-03 09:00'))
        .when(command('transfer-petition', '2026-03-04 09:00', { office: { ...offices.town, above } }));
      const filled = away.fold(postFacts(away.state, news(6, null)), at('2026-03-05 09:00'));
      const back = filled
        .when(command('object-assignment', '2026-03-06 09:00'))
        .when(command('decide-objection', '2026-03-09 09:00', { by: actor('county', 'handler') }));
      return back.state.holder;
    };
    expect(told(4)).toEqual({ id: 'county', level: 'county', above: [{ id: 'city', level: 'city' }] });
    expect(told(3).above).toMatchObject([{ id: 'city', vacant: { change: 5 } }]);
  });
});
