import { noticesOf } from '../../domain/dispute/notices';
import { allowedCommands } from '../../domain/dispute/permissions';
import { actor, at, civilPlan, clockTime, command, type DisputeSpec, given, givenIn, until } from '../support/dispute-spec';

const accepted = command('accept', '2026-03-02 11:00');
const issued = command('issue-card', '2026-03-02 12:00', { colour: 'yellow', answerWithin: 3 });
const answer = (received: string, office = 'village') =>
  command('answer-card', received, { clock: 'card-answer', by: actor(office, 'leader') });
const cancel = (received: string, office: string) =>
  command('cancel-card', received, { clock: 'card-answer', by: actor(office, 'leader') });
const onCard = (spec: DisputeSpec) =>
  spec.facts.flatMap((fact) =>
    'clock' in fact && fact.clock === 'card-answer' ? [`${fact.kind} #${'occurrence' in fact ? fact.occurrence : 0}`] : [],
  );

describe('a supervision card issued by hand 签发督办单', () => {
  test('its answer has a period in working days, from the receipt; nothing is charged while it runs', () => {
    const spec = given(accepted, issued);
    expect(spec.reads('card-answer')).toBe('card-answer #1 village running 2026-03-06 00:00');
    expect(given(accepted, command('issue-card', '2026-03-02 12:00', { answerWithin: 1 })).reads('card-answer')).toMatch(
      /2026-03-04 00:00$/,
    );
    // Over the weekend of the seventh.
    expect(given(accepted, command('issue-card', '2026-03-02 12:00', { answerWithin: 6 })).reads('card-answer')).toMatch(
      /2026-03-11 00:00$/,
    );
    expect(spec.state.issued).toEqual([
      {
        occurrence: 1,
        office: 'village',
        issuer: 'town',
        line: ['town', 'county', 'city'],
        colour: 'yellow',
        reason: 'doc-card',
        status: 'open',
      },
    ]);
    expect(spec.state.breaches).toEqual([]);
    const back = given(accepted, command('issue-card', '2026-03-05 09:00', { occurred: '2026-03-02 12:00' }));
    expect(back.reads('card-answer')).toBe('card-answer #1 village running 2026-03-11 00:00');
  });

  test('answered in time it is over: no breach, no ladder; the next has the next number', () => {
    const spec = given(accepted, issued, answer('2026-03-05 09:00'), until('2026-03-20 09:00'));
    expect(onCard(spec)).toEqual(['cardIssued #1', 'cardAnswered #1']);
    expect(spec.state.issued).toMatchObject([{ status: 'answered' }]);
    const next = given(accepted, issued, answer('2026-03-05 09:00'), command('issue-card', '2026-03-05 10:00'));
    expect(next.reads('card-answer')).toMatch(/^card-answer #2 village running/);
  });

  test('answered late it is a missed deadline of the office that got it, before the one that issued it, and the ladder goes on until the answer', () => {
    const byCounty = command('issue-card', '2026-03-02 12:00', { by: actor('county', 'supervisor') });
    const late = given(accepted, byCounty, until('2026-03-10 12:00'));
    expect(onCard(late)).toEqual(['cardIssued #1', 'breached #1', 'accountabilityProposed #1']);
    expect(late.state.breaches.filter(({ clock }) => clock === 'card-answer')).toMatchObject([
      { office: 'village', supervisor: 'county', card: 'open', colour: 'red', line: ['town', 'county', 'city'] },
    ]);
    expect(clockTime(late.clock('card-answer').breachedAt)).toBe('2026-03-06 00:00');
    const answered = late.when(answer('2026-03-10 13:00')).brings('cardAnswered');
    expect(answered.clock('card-answer').status).toBe('met');
    expect(answered.state.breaches.find(({ clock }) => clock === 'card-answer')).toMatchObject({ card: 'answered', withdrawn: false });
    answered.when(answer('2026-03-10 14:00')).thenRefused('no-open-card');
  });

  test('an answer received in time and applied late takes the breach back', () => {
    const late = given(accepted, issued, until('2026-03-06 10:00'));
    late.when(answer('2026-03-05 17:00')).brings('breachWithdrawn', 'cardAnswered');
  });

  test('cancelled with its reason by who issued it or stands above that, and by nobody else; its clock stops', () => {
    const byCounty = given(accepted, command('issue-card', '2026-03-02 12:00', { by: actor('county', 'leader') }));
    byCounty.when(cancel('2026-03-03 09:00', 'town')).thenRefused('not-supervisor');
    byCounty.when(cancel('2026-03-03 09:00', 'village')).thenRefused('not-supervisor');
    byCounty.when(cancel('2026-03-03 09:00', 'city')).brings('cardCancelled');
    const spec = byCounty.when(cancel('2026-03-03 09:00', 'county')).brings('cardCancelled');
    expect(spec.clock('card-answer').status).toBe('stopped');
    expect(onCard(spec.when(until('2026-03-20 09:00')))).toEqual(['cardIssued #1', 'cardCancelled #1']);
    spec.when(answer('2026-03-03 10:00')).thenRefused('no-open-card');
  });

  test('the office that got it answers it, also when the case has gone to another', () => {
    const up = given(accepted, issued, command('hand-up', '2026-03-03 09:00'));
    up.when(answer('2026-03-03 10:00', 'town')).thenRefused('no-open-card');
    up.when(answer('2026-03-03 10:00')).brings('cardAnswered');
    const late = up.when(until('2026-03-06 09:00'));
    expect(late.state.breaches.find(({ clock }) => clock === 'card-answer')).toMatchObject({ office: 'village', supervisor: 'town' });
  });

  test('a plan that knows no period for the answer has no such card; it is offered where it can be issued', () => {
    const clocks = civilPlan.clocks.filter(({ code }) => code !== 'card-answer');
    const old = givenIn({ ...civilPlan, clocks }, '2026-03-02 10:00', accepted);
    old.when(issued).thenRefused('card-not-in-plan');
    expect(allowedCommands(old.state, actor('town', 'leader'))).not.toContain('issue-card');
    expect(allowedCommands(given(accepted).state, actor('town', 'leader'))).toContain('issue-card');
    expect(allowedCommands(given(accepted, issued).state, actor('town', 'leader'))).not.toContain('issue-card');
    expect(allowedCommands(given(accepted, issued).state, actor('town', 'leader'))).toContain('cancel-card');
    expect(allowedCommands(given(accepted, issued).state, actor('village', 'leader'))).toContain('answer-card');
  });

  test('whom it concerns: the office by its colour and date, then the issuer, or the office again', () => {
    const news = (spec: DisputeSpec, before: DisputeSpec) => spec.news.flatMap((fact) => noticesOf(before.state, spec.state, fact));
    const before = given(accepted);
    const open = before.when(issued);
    expect(news(open, before)).toEqual([
      {
        recipient: 'village',
        code: 'card-issued',
        params: { clock: 'card-answer', occurrence: 1, due: at('2026-03-06 00:00'), office: 'town', colour: 'yellow' },
      },
    ]);
    expect(news(open.when(answer('2026-03-03 09:00')), open)).toMatchObject([{ recipient: 'town', code: 'issued-card-answered' }]);
    expect(news(open.when(cancel('2026-03-03 09:00', 'town')), open)).toMatchObject([
      { recipient: 'village', code: 'issued-card-cancelled' },
    ]);
  });
});
