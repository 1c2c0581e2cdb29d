import { type Telling, tellAsItHappens } from '../../scripts/story/telling';
import { setting, timelineOf, told } from './tellers';

const entries = timelineOf('on-the-spot');

/** A telling that hears so many entries at each asking. */
function hearing(portions: readonly number[], more: Partial<Telling> = {}) {
  const [said, muttered, left]: [string[], string[], number[]] = [[], [], [...portions]];
  const telling: Telling = {
    setting,
    language: 'zh',
    secondsPerDay: 0.5,
    more: async (after) => entries.slice(after, after + (left.shift() ?? entries.length)),
    played: () => true,
    say: (line) => said.push(line),
    mutter: (line) => muttered.push(line),
    ...more,
  };
  return { said, muttered, heard: tellAsItHappens(telling) };
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test('however the news comes in, the story is the same, and each day is headed once', async () => {
  for (const portions of [[entries.length], [1, 0, 2, 1]]) {
    const { said, heard } = hearing(portions);
    await jest.advanceTimersByTimeAsync(3_000);
    expect(await heard).toEqual(entries);
    expect(`${said.join('\n')}\n`).toBe(told(entries, 'zh'));
  }
});

test('two seconds without news are muttered about, then ever more seldom, outside the story', async () => {
  const { said, muttered, heard } = hearing([1, ...Array.from({ length: 50 }, () => 0)]);
  await jest.advanceTimersByTimeAsync(1_900);
  expect(muttered).toEqual([]);
  await jest.advanceTimersByTimeAsync(300);
  expect(muttered).toHaveLength(1);
  expect(muttered[0]).toMatch(/^ {2}… 第-?\d+天,暂无动静;首次答复期限至/);
  await jest.advanceTimersByTimeAsync(7_000);
  expect(muttered).toHaveLength(3);
  await jest.advanceTimersByTimeAsync(3_000);
  await heard;
  expect(`${said.join('\n')}\n`).toBe(told(entries, 'zh'));
});

test('a story whose last step is not sent yet goes on, although nothing is due', async () => {
  let played = false;
  const { said, heard } = hearing([entries.length], { played: () => played });
  await jest.advanceTimersByTimeAsync(3_000);
  expect(said.at(-1)).not.toContain('全案历时');
  played = true;
  await jest.advanceTimersByTimeAsync(1_000);
  await heard;
  expect(said.at(-1)).toContain('全案历时94天终结');
});

test('a machine that cannot keep the pace is told of once: deadlines may be missed that nobody meant to miss', async () => {
  const late = entries.map((entry) => ({
    ...entry,
    receivedAt: entry.occurredAt && new Date(Date.parse(entry.occurredAt) + 180_000_000).toISOString(),
  }));
  const inTime = hearing([entries.length]);
  const { muttered, heard } = hearing([], { more: async (after) => late.slice(after, after + 3) });
  await jest.advanceTimersByTimeAsync(3_000);
  await Promise.all([heard, inTime.heard]);
  expect([muttered.filter((line) => line.includes('--seconds-per-day')).length, inTime.muttered]).toEqual([1, []]);
});

test('a step that was refused ends the telling', async () => {
  const refused = () => {
    throw new Error('Cannot go on with the story: day 6 was refused');
  };
  await expect(hearing([1], { played: refused }).heard).rejects.toThrow('day 6 was refused');
});
