import { HELP, readStoryFlags } from '../../scripts/story/flags';
import { stories } from '../../stack/samples/stories';

test('a sample is told in English at half a second a day unless somebody says otherwise', () => {
  expect(readStoryFlags(['wages'])).toMatchObject({ story: { key: 'wages' }, language: 'en', secondsPerDay: 0.5, keep: undefined });
  expect(readStoryFlags(['rebound', '--lang', 'zh', '--seconds-per-day', '2', '--keep', 'a.json'])).toMatchObject({
    story: { key: 'rebound' },
    language: 'zh',
    secondsPerDay: 2,
    keep: 'a.json',
  });
});

test('the list has every sample with its title in the language', () => {
  for (const { key, title } of stories) {
    expect(readStoryFlags(['--list'])).toMatch(new RegExp(`^  ${key} +${title.en}$`, 'm'));
    expect(readStoryFlags(['--list', '--lang', 'zh'])).toContain(title.zh);
  }
  expect(readStoryFlags(['--help'])).toBe(HELP);
});

test('a sample there is none of, and none at all, are refused with the names there are', () => {
  for (const words of [['wage'], [], ['wages', 'rebound']]) expect(() => readStoryFlags(words)).toThrow(/^Cannot tell .*on-the-spot/s);
});

test.each([
  [['wages', '--lang', 'fr'], 'Cannot tell it in fr: --lang is zh or en.'],
  [['wages', '--seconds-per-day', 'fast'], 'Cannot play at fast seconds a day'],
  [['wages', '--seconds-per-day', '0.1'], 'the dates told would be wrong'],
  [['wages', '--lang', 'zh', '--seconds-per-day', '0.1'], '不能按每天 0.1 秒讲述'],
  [['wages', '--seconds-per-day', '0'], 'Cannot play at 0 seconds a day'],
  [['wages', '--seconds-per-day', ''], 'Cannot play at  seconds a day'],
  [['wages', '--slow'], 'Cannot understand wages --slow.'],
])('%j is refused', (words, message) => {
  expect(() => readStoryFlags(words)).toThrow(message);
});
