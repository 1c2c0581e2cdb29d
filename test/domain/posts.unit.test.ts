import type { OfficeRef } from '../../contracts/principal';
import { signedBy } from '../../domain/accountability/aftermath';
import { evolve as evolveProposal, initialState as openedProposal } from '../../domain/accountability/evolve';
import { proposalInput } from '../../domain/accountability/input';
import { accountabilityNoticesOf } from '../../domain/accountability/notices';
import { notInTable } from '../../domain/accountability/permissions';
import { signerNews, takenOver } from '../../domain/accountability/signer';
import { noticesOf } from '../../domain/dispute/notices';
import { type PostNews, postFacts } from '../../domain/dispute/posts';
import { acting, seatAbove } from '../../domain/office';
import { actor, at, command, type DisputeSpec, given, offices, until } from '../support/dispute-spec';

const vacated = (office: string, change: number, deputy?: string): PostNews => ({
  ...{ office, change },
  vacant: { since: '2026-03-01', ...(deputy !== undefined && { deputy }) },
});
const filled = (office: string, change: number): PostNews => ({ office, change, vacant: null });

/** The case is told these news, one after another. */
const told = (spec: DisputeSpec, ...news: PostNews[]) =>
  news.reduce((one, next) => one.fold(postFacts(one.state, next), one.now), spec.when(until('2026-03-02 10:01')));

/** What a rung of the first reply did: `escalated other-town town deputy`. */
const rungs = (spec: DisputeSpec) =>
  spec.facts.flatMap((fact) => {
    if (!('rung' in fact) || fact.occurrence > 1 || fact.clock !== 'first-reply') return [];
    const to = fact.kind === 'escalated' ? fact.to.id : 'supervisor' in fact ? fact.supervisor : '-';
    const flag = 'standIn' in fact && fact.standIn ? ` ${fact.standIn.vacant.join('+')} ${fact.standIn.as}` : '';
    return fact.kind === 'reminded' ? [] : [`${fact.kind} ${to}${flag}`];
  });

describe('a vacant post 岗位空缺', () => {
  test('its deputy stands in: for the card, the signature and the hand-up, each with the flag', () => {
    const spec = told(given(), vacated('town', 1, 'other-town')).when(until('2026-03-11 09:00'));
    expect(rungs(spec)).toEqual([
      'breached other-town town deputy',
      'accountabilityProposed other-town town deputy',
      'escalated other-town town deputy',
    ]);
    expect(spec.state.holder).toEqual({ id: 'other-town', level: 'town', above: offices.town.above });
    expect(spec.state.proposals).toMatchObject([{ supervisor: 'other-town' }]);
  });

  test('without a deputy it goes to the next level, and where every post is vacant to the top all the same: never nowhere', () => {
    const next = told(given(), vacated('town', 1)).when(until('2026-03-11 09:00'));
    expect(rungs(next).at(-1)).toBe('escalated county town above');
    expect(next.state.holder).toEqual(offices.county);
    const both = told(given(), vacated('town', 1), vacated('county', 2)).when(until('2026-03-11 09:00'));
    expect(rungs(both).at(-1)).toBe('escalated city town+county above');
    const none = told(given(), vacated('town', 1), vacated('county', 2), vacated('city', 3)).when(until('2026-03-11 09:00'));
    expect(rungs(none)).toEqual([
      'breached city town+county+city top',
      'accountabilityProposed city town+county+city top',
      'escalated city town+county+city top',
    ]);
  });

  test('a hand-up by the office itself takes the same way', () => {
    const spec = told(given(), vacated('town', 1, 'other-town'))
      .when(command('hand-up', '2026-03-03 09:00'))
      .brings('handedUp');
    expect(spec.news).toMatchObject([{ to: { id: 'other-town' }, standIn: { vacant: ['town'], as: 'deputy' } }]);
  });

  test('no office is its own superior: a deputy that holds the case is passed over; one further up stays where it stands', () => {
    expect(seatAbove(told(given(), vacated('town', 1, 'village')).state.holder)).toMatchObject({
      office: { id: 'county' },
      standIn: { vacant: ['town'], as: 'above' },
    });
    expect(seatAbove(told(given(), vacated('town', 1, 'county')).state.holder)).toEqual({
      office: offices.county,
      standIn: { vacant: ['town'], as: 'deputy' },
    });
  });

  test('told again, told of what is older, or told of a post that is not above it, a case writes nothing', () => {
    const spec = told(given(), vacated('town', 3, 'other-town'));
    expect(postFacts(spec.state, vacated('town', 3, 'other-town'))).toEqual([]);
    expect(postFacts(spec.state, vacated('town', 2))).toEqual([]);
    expect(postFacts(spec.state, filled('town', 2))).toEqual([]);
    expect(postFacts(spec.state, vacated('elsewhere', 4))).toEqual([]);
    expect(postFacts(spec.state, filled('county', 4))).toEqual([]);
    const again = told(spec, filled('town', 4));
    expect(postFacts(again.state, vacated('town', 3, 'other-town'))).toEqual([]);
    expect(again.state.holder).toEqual(offices.village);
  });

  test('filled again: what was decided under the vacancy stays, what comes goes to the post’s own office', () => {
    const missed = told(given(), vacated('town', 1, 'other-town')).when(until('2026-03-06 00:00'));
    const spec = told(missed, filled('town', 2)).when(until('2026-03-11 09:00'));
    expect(rungs(spec)).toEqual(['breached other-town town deputy', 'accountabilityProposed town', 'escalated town']);
    expect(spec.state.breaches[0]).toMatchObject({
      supervisor: 'other-town',
      post: 'town',
      line: ['other-town', 'town', 'county', 'city'],
    });
  });

  test('vacant only after the deadline passed: the signature goes to the deputy', () => {
    const missed = given().when(until('2026-03-06 00:00'));
    const spec = told(missed, vacated('town', 1, 'other-town')).when(until('2026-03-09 09:00'));
    expect(rungs(spec)).toEqual(['breached town', 'accountabilityProposed other-town town deputy']);
  });

  test('the deputy may do what an office above may, while it stands in, and cancels the card that came before it', () => {
    const spec = told(given(), vacated('town', 1, 'other-town')).when(until('2026-03-06 00:00'));
    const by = actor('other-town', 'leader');
    spec.when(command('cancel-card', '2026-03-06 09:00', { by })).brings('cardCancelled');
    spec.when(command('cancel-card', '2026-03-06 09:00', { by: actor('county', 'leader') })).brings('cardCancelled');
    given()
      .when(until('2026-03-06 00:00'))
      .when(command('cancel-card', '2026-03-06 09:00', { by }))
      .thenRefused('not-supervisor');
    const accepted = told(given(command('accept', '2026-03-02 10:00')), vacated('town', 1, 'other-town'));
    accepted.when(command('route', '2026-03-03 09:00', { by })).brings('routed');
    told(accepted, filled('town', 2))
      .when(command('route', '2026-03-03 09:00', { by }))
      .thenRefused('not-holder');
  });

  test('a proposal before a deputy knows who stands above it, past posts nobody holds', () => {
    const spec = told(given(), vacated('town', 1, 'other-town'), vacated('county', 2)).when(until('2026-03-09 09:00'));
    const [proposal] = spec.state.proposals;
    if (!proposal) throw new Error('no proposal');
    expect(proposalInput(spec.state, proposal)).toMatchObject({ supervisor: 'other-town', above: ['city'] });
    expect(acting([{ id: 'county', level: 'county', vacant: { change: 1, since: '2026-03-01' } }])).toEqual(['county']);
  });

  test('the notices of a rung carry the flag and go to whoever stands in', () => {
    const spec = told(given(), vacated('town', 1, 'other-town')).when(until('2026-03-11 09:00'));
    const index = spec.facts.findIndex(({ kind }) => kind === 'breached');
    const fact = spec.facts[index];
    if (!fact) throw new Error('no breach');
    const before = told(given(), vacated('town', 1, 'other-town')).state;
    expect(noticesOf(before, before, fact)).toMatchObject([
      { recipient: 'village', code: 'breached' },
      { recipient: 'other-town', code: 'card-opened', params: { vacant: 'town', standIn: 'other-town', standInAs: 'deputy' } },
    ]);
  });

  test('the fact says since when, and who stands in; the clocks do not move by it', () => {
    const before = given().when(until('2026-03-02 10:01'));
    const after = told(given(), vacated('town', 1, 'other-town'));
    expect(after.facts.at(-1)).toMatchObject({
      kind: 'postVacated',
      ...{ post: 'town', change: 1, since: '2026-03-01', deputy: 'other-town', at: at('2026-03-02 10:01') },
    });
    expect(after.state.clocks).toEqual(before.state.clocks);
  });
});

describe('the post of a proposal’s signer 签发岗位', () => {
  const vacant = (change: number, deputy?: string) => ({ change, since: '2026-03-01', ...(deputy !== undefined && { deputy }) });
  const { town } = offices;
  const opened = (supervisor = 'town') => {
    const spec = given().when(until('2026-03-11 09:00'));
    const [proposal] = spec.state.proposals;
    if (!proposal) throw new Error('Nothing was proposed.');
    return openedProposal({ ...proposalInput(spec.state, proposal), supervisor });
  };

  test('goes to its deputy, else to the next level, never to the office charged; where nobody else is left it stays', () => {
    const signed = (post: OfficeRef) => {
      const news = signerNews(post, 'village');
      return news && `${news.signer} <- ${news.above.join('+')} (${news.standIn.vacant.join('+')} ${news.standIn.as})`;
    };
    expect(signed({ ...town })).toBeUndefined();
    expect(signed({ ...town, vacant: vacant(1, 'other-town') })).toBe('other-town <- county+city (town deputy)');
    expect(signed({ ...town, vacant: vacant(1, 'village') })).toBe('county <- city (town above)');
    expect(signed({ ...town, vacant: vacant(1, 'county') })).toBe('county <- city (town deputy)');
    const above = (...empty: string[]) =>
      town.above.map((post, at) => (empty.includes(post.id) ? { ...post, vacant: vacant(at + 2) } : post));
    expect(signed({ ...town, vacant: vacant(1), above: above('county') })).toBe('city <-  (town+county above)');
    expect(signed({ ...town, vacant: vacant(1), above: above('county', 'city') })).toBe('city <-  (town+county+city top)');
    expect(signed({ id: 'city', level: 'city', vacant: vacant(3), above: [] })).toBeUndefined();
  });

  test('over the signer, whoever decides an objection goes the same way; the signer stays, and is never its own reviewer', () => {
    const before = opened();
    const county = { id: 'county', level: 'county', above: [{ id: 'city', level: 'city' as const }] } as const;
    const reviewer = (deputy?: string) => {
      const news = signerNews({ ...county, above: [...county.above], vacant: vacant(1, deputy) }, before.office);
      const [fact] = news ? takenOver(before, news) : [];
      return fact && evolveProposal(before, { seq: before.seq + 1, at: at('2026-03-12 09:00'), ...fact });
    };
    expect(before).toMatchObject({ supervisor: 'town', above: ['county', 'city'] });
    expect(reviewer('other-county')).toMatchObject({ supervisor: 'town', above: ['other-county', 'city'] });
    expect(reviewer()).toMatchObject({ supervisor: 'town', above: ['city'] });
    expect(reviewer('town')).toMatchObject({ supervisor: 'town', above: ['city'] });
    const own = signerNews({ ...county, above: [...county.above], vacant: vacant(1, 'town') }, before.office);
    expect(own && takenOver(before, own)).toMatchObject([{ above: ['city'], standIn: { vacant: ['county'], as: 'above' } }]);
    const filed = {
      ...before,
      status: 'in-force',
      aftermath: { ...signedBy('p', { rectify: null, release: null, veto: null }), appeal: 'filed' },
    } as const;
    const fact = {
      kind: 'reviewerReplaced',
      post: 'county',
      change: 1,
      above: ['city'],
      standIn: { vacant: ['county'], as: 'above' },
    } as const;
    const after = evolveProposal(filed, { seq: 9, at: at('2026-03-12 09:00'), ...fact });
    expect(accountabilityNoticesOf(after, { seq: 9, at: 0, ...fact })).toMatchObject([{ recipient: 'city', code: 'reviewer-replaced' }]);
    expect(accountabilityNoticesOf(before, { seq: 9, at: 0, ...fact })).toEqual([]);
  });

  test('a proposal takes it once, tells the new signer and the office charged, and only the new one may sign', () => {
    const news = signerNews({ ...town, vacant: vacant(1, 'other-town') }, 'village');
    if (!news) throw new Error('Nobody stands in.');
    const before = opened();
    const [body, ...more] = takenOver(before, news);
    if (!body) throw new Error('It was not taken.');
    expect(more).toEqual([]);
    const fact = { seq: before.seq + 1, at: at('2026-03-12 09:00'), ...body };
    const after = evolveProposal(before, fact);
    expect(after).toMatchObject({ supervisor: 'other-town', above: ['county', 'city'] });
    expect(accountabilityNoticesOf(after, fact).map(({ recipient, code }) => `${recipient} ${code}`)).toEqual([
      'other-town signer-replaced',
      'village signer-replaced',
    ]);
    expect(takenOver(after, news)).toEqual([]);
    expect(takenOver({ ...before, status: 'concluded', decision: 'signed' }, news)).toEqual([]);
    expect(takenOver({ ...before, office: 'other-town' }, news)).toEqual([]);
    const named = (state: typeof after, office: string) => notInTable(state, actor(office, 'leader'), 'sign')?.code;
    expect([named(before, 'town'), named(after, 'town'), named(after, 'other-town')]).toEqual([undefined, 'not-supervisor', undefined]);
  });
});
