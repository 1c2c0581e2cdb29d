import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { evaluating } from '../domain/petition/stages';
import { at, command, given, until } from '../support/dispute-spec';
import { petitionCommand, petitioned } from '../support/petition-spec';
import { pageOf, petitionPageOf, samplePage } from '../support/traced';

const kept = (name: string) => readFileSync(join(__dirname, 'traces', `${name}.txt`), 'utf8');

test.each(['zh', 'en'] as const)('a case nobody answers, traced through four levels in %s, reads as it stands in its file', (language) => {
  expect(samplePage('silence', '2026-12-26 10:00', language)).toBe(kept(`silence.${language}`));
});

const entry = { seq: 4, kind: 'accepted', occurredAt: at('2026-03-07 09:00') };
const corrected = given(
  until('2026-03-06 08:00'),
  command('accept', '2026-03-07 09:00'),
  command('correct-date', '2026-03-08 10:00', { entry, correctedTo: at('2026-03-06 09:00') }),
  command('correct-assignment', '2026-03-09 10:00'),
);
const rebound = given(
  ...(['accept', 'route', 'conclude-agreement', 'waive-confirmation', 'record-visit'] as const).map((name) =>
    command(name, '2026-03-04 09:00'),
  ),
  command('report-rebound', '2026-04-10 09:00'),
  command('adopt-plan', '2026-04-11 09:00'),
  command('route', '2026-04-11 10:00'),
  until('2026-04-20 10:00'),
  command('answer-card', '2026-04-20 11:00', { clock: 'first-reply', occurrence: 2 }),
);

test.each([
  ['corrected', corrected, '2026-03-10 10:00'],
  ['rebound', rebound, '2026-04-21 10:00'],
] as const)('the page of a case that was %s reads as it stands in its file', (name, spec, asOf) => {
  for (const language of ['zh', 'en'] as const) expect(pageOf(spec, asOf, language)).toBe(kept(`${name}.${language}`));
});

test('a petition in hand, in review and in re-examination is traced through its three organs', () => {
  const closed = petitioned(...evaluating, petitionCommand('evaluate-petition', '2026-05-11 09:00', { satisfied: false }));
  for (const language of ['zh', 'en'] as const)
    expect(petitionPageOf(closed, '2026-05-12 10:00', language)).toBe(kept(`petition.${language}`));
});

test('a page shows no blank where a name or a number should stand', () => {
  const pages = ['silence.zh', 'silence.en', 'corrected.zh', 'corrected.en', 'rebound.zh', 'rebound.en', 'petition.zh', 'petition.en'].map(
    kept,
  );
  expect(pages.filter((page) => /undefined|null|NaN|\{|: ,|;;|,,/.test(page))).toEqual([]);
});
