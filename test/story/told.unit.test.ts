import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isOver } from '../../scripts/story/closing';
import { fold } from '../../scripts/story/fold';
import { tell } from '../../scripts/story/tell';
import { people, principals } from '../../stack/samples/county';
import { stories } from '../../stack/samples/stories';
import { at, command, given, until } from '../support/dispute-spec';
import { entryOf, setting, timelineOf, told } from './tellers';

const samples = stories.map(({ key }) => key);

describe.each(samples)('the sample %s', (sample) => {
  const entries = timelineOf(sample);

  test.each(['zh', 'en'] as const)('is told in %s as it stands in its file', (language) => {
    expect(told(entries, language)).toBe(readFileSync(join(__dirname, 'told', `${sample}.${language}.txt`), 'utf8'));
  });

  test('is told as it happens: what has been told stays as it is when more comes', () => {
    const whole = tell(entries, setting);
    for (const seen of entries.keys()) expect(tell(entries.slice(0, seen + 1), setting)).toEqual(whole.slice(0, seen + 1));
  });

  test('is over with its last fact and not before', () => {
    const steps = fold(entries, setting);
    expect(steps.map((_step, index) => isOver(steps.slice(0, index + 1)))).toEqual(steps.map((_step, index) => index === steps.length - 1));
  });

  test('names no person and shows no id', () => {
    const text = told(entries, 'zh') + told(entries, 'en');
    const ids = [...people, ...principals].map(({ id }) => id);
    const papers = entries.flatMap(({ data }) => Object.values(data)).filter((value) => typeof value === 'string' && value.length >= 20);
    expect([...ids, ...people.map(({ name }) => name), ...papers, 'undefined', 'null'].filter((id) => text.includes(String(id)))).toEqual(
      [],
    );
  });
});

const tellsOf = (...steps: Parameters<typeof given>) => {
  const places = [
    ['village', 'Sample Village committee', 'town'],
    ['town', 'Sample Town centre', 'county'],
    ['county', 'Sample County centre', 'city'],
    ['city', 'Sample City centre', null],
    ['hall', 'Sample Hall', null],
  ] as const;
  const offices = places.map(([id, nameEn, above]) => ({ id, name: id, nameEn, above, level: id, kind: 'center' }));
  return tell(given(...steps).facts.map(entryOf), { ...setting, offices });
};

test('a clock that is met late says by how many days, and a late record that the platform was down', () => {
  const late = tellsOf(until('2026-03-06 08:00'), command('accept', '2026-03-07 10:00'));
  expect(late.at(-1)?.clocks.map(({ en }) => en)).toEqual([
    'Late: the first reply (2 days).',
    'Begun: the weekly update (until Sat 14 Mar), the mediation period (until Tue 7 Apr).',
  ]);
  expect(late.at(-1)?.clocks[0]?.zh).toBe('逾期完成:首次答复期限(迟2天)。');
  expect(late.map(({ words }) => words.en)).toContain(
    'The Sample Village committee has missed the last day of the first reply, Thu 5 Mar. The system opens a supervision card and tells the Sample Town centre.',
  );
  const down = timelineOf('silence')
    .slice(0, 2)
    .map((entry) => ({ ...entry, late: entry.kind === 'reminded' }));
  expect(tell(down, setting).at(-1)?.words.en).toContain('(Recorded afterwards: the platform had been down.)');
});

test('a clock that is met on its last day says so', () => {
  expect(tellsOf(command('accept', '2026-03-05 23:59')).at(-1)?.clocks[0]).toEqual({
    zh: '按期完成:首次答复期限(最后一天)。',
    en: 'In time: the first reply (on the last day).',
  });
});

test('a date put right counts its clocks anew and begins none', () => {
  const entry = { seq: 2, kind: 'accepted', occurredAt: at('2026-03-03 09:00') };
  const accepted = command('accept', '2026-03-03 09:00');
  const dayBefore = command('correct-date', '2026-03-04 10:00', { entry, correctedTo: at('2026-03-02 15:00') });
  const corrected = tellsOf(accepted, dayBefore).at(-1);
  expect(corrected?.words.en).toBe('The Sample Town centre puts right the date of “Accepted”: not Tue 3 Mar but Mon 2 Mar.');
  expect(corrected?.clocks.map(({ en }) => en)).toEqual(['Counted anew: the mediation period (until Thu 2 Apr).']);
  const hourBefore = command('correct-date', '2026-03-04 10:00', { entry, correctedTo: at('2026-03-03 08:05') });
  expect(tellsOf(accepted, hourBefore).at(-1)?.words.zh).toBe('town更正“受理”的日期:由3月3日周二09:00改为3月3日周二08:05。');
});

test('an office without an English name goes by its own', () => {
  const offices = setting.offices.map((office) => ({ ...office, nameEn: null }));
  expect(tell(timelineOf('wages').slice(0, 1), { ...setting, offices })[0]?.words.en).toBe(
    '枫溪镇矛盾纠纷调处化解中心 registers the dispute and handles it itself.',
  );
});
