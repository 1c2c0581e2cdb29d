import { stories } from '../../stack/samples/stories';
import { at, clockTime, until } from '../support/dispute-spec';
import { playedSample } from '../support/played-sample';

/** A week of mornings and late evenings, so that no weekend and no hour is left out. */
const beginnings = [2, 3, 4, 5, 6, 7, 8].flatMap((date) => [`2026-03-0${date} 09:30`, `2026-03-0${date} 23:40`]);

/** Long after the last step: the watch of three months is over. */
const muchLater = (moment: string) => until(clockTime(at(moment) + 240 * 86_400_000) ?? '');

/** How each sample ends, by what its title says: outcome, holder, round and points of every score. */
const endings: Readonly<Record<string, { outcome: string; holder: string; round: number; scores: number[] }>> = {
  wages: { outcome: 'confirmed', holder: 'town-fengxi', round: 1, scores: [110] },
  neighbours: { outcome: 'settled', holder: 'village-shiqiao', round: 1, scores: [105] },
  'on-the-spot': { outcome: 'settled', holder: 'village-shiqiao', round: 1, scores: [105] },
  'hand-up': { outcome: 'settled', holder: 'town-fengxi', round: 1, scores: [105] },
  rebound: { outcome: 'settled', holder: 'village-liulin', round: 2, scores: [105, 95] },
};

test('every sample has a name of its own and a title in both languages', () => {
  expect(new Set(stories.map(({ key }) => key)).size).toBe(stories.length);
  expect(stories.filter(({ title }) => !/\p{Script=Han}/u.test(title.zh) || /\p{Script=Han}/u.test(title.en) || title.en === '')).toEqual(
    [],
  );
  expect(stories.map(({ key }) => key).sort()).toEqual([...Object.keys(endings), 'silence'].sort());
});

describe.each(stories.filter(({ key }) => key !== 'silence').map((story) => [story.key, story] as const))('the sample %s', (key, story) => {
  test.each(beginnings)('begun on %s misses no deadline and ends as its title says', (beginning) => {
    const { state, facts } = playedSample(story, beginning).when(muchLater(beginning));
    const scores = facts.flatMap((fact) => (fact.kind === 'scored' ? [fact.points] : []));
    const outcome = state.status === 'ended' ? state.outcome : state.status;
    expect({ outcome, holder: state.holder.id, round: state.round, scores }).toEqual(endings[key]);
    expect(facts.filter(({ kind }) => ['breached', 'refused'].includes(kind))).toEqual([]);
  });
});

test.each(beginnings)('the sample nobody answers, begun on %s, climbs by itself to the top of the tree', (beginning) => {
  const story = stories.find(({ key }) => key === 'silence');
  if (!story) throw new Error('no sample silence');
  const { state, facts } = playedSample(story, beginning).when(muchLater(beginning));
  expect(facts.flatMap((fact) => (fact.kind === 'escalated' ? [fact.to.id] : []))).toEqual(['town-fengxi', 'county-center', 'city-center']);
  expect(facts.at(-1)?.kind).toBe('topReached');
  expect(state.proposals.map(({ office }) => office)).toEqual(['village-liulin', 'town-fengxi', 'county-center']);
});

test('a dispute resolved on the spot is agreed within hours and visited the next day', () => {
  const story = stories.find(({ key }) => key === 'on-the-spot');
  expect(story?.steps.filter(({ signal }) => signal !== 'record-visit').every(({ day }) => day < 0.5)).toBe(true);
  expect(story?.steps.at(-1)).toMatchObject({ signal: 'record-visit', day: 1 });
});
