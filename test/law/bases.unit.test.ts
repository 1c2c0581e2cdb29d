import { lawTypes } from '../../contracts/law';
import type { LegalBasis } from '../../contracts/plug-ins';
import { disputeTypes } from '../../dispute-types';
import { jurisdictions } from '../../jurisdictions';
import { law } from '../../law';

const entriesOf = (code: string) => law.filter((entry) => entry.code === code || entry.row === code);
const plugIns = [...disputeTypes, ...jurisdictions];
const bases = plugIns
  .flatMap(({ code: of, bases: all }) => all.map((basis) => ({ of, basis })))
  .filter(({ basis }) => entriesOf(basis.code).length > 0);

/**
 * Bases that are surer than their entry, as [code, basis, entry]. G-1 and G-2 cite of several articles only those of the People's Mediation
 * Law; LB-1 cites the words of the article, whose kind of day is recalled (CNT-15).
 */
const surer = ['G-1 V R', 'G-2 V R', 'LB-1 V R'];

test('there are bases to compare, and every one of a dispute type stands in the table', () => {
  const missing = disputeTypes.flatMap((type) =>
    type.bases.filter(({ code, verification }) => verification !== 'setting' && entriesOf(code).length === 0),
  );
  expect(bases.length).toBeGreaterThan(20);
  expect(missing).toEqual([]);
});

test('a basis is as sure as its entry, but for those that are known to cite less', () => {
  const differing = bases.flatMap(({ basis }) =>
    entriesOf(basis.code)
      .filter((e) => e.verification !== basis.verification)
      .map((e) => `${basis.code} ${basis.verification} ${e.verification}`),
  );
  expect([...new Set(differing)].sort()).toEqual(surer);
});

test.each(bases.map(({ of, basis }) => [of, basis.code, basis] as const))(
  '%s: the article of %s is one of its entry’s',
  (_of, code, basis) => {
    const known = entriesOf(code)
      .map(({ article }) => plain(article.zh))
      .join(';');
    expect(cited(basis).length).toBeGreaterThan(0);
    expect(cited(basis).filter((part) => !known.includes(part))).toEqual([]);
  },
);

test('what a dispute type rests on is found under its code', () => {
  // A type the table does not speak of takes its articles from those it does.
  const spokenOf = disputeTypes.filter((type) => lawTypes.some((known) => known === type.code));
  const lost = spokenOf.flatMap((type) =>
    type.bases.flatMap(({ code }) =>
      entriesOf(code)
        .filter(({ types }) => !types.some((of) => of === type.code))
        .map((entry) => `${type.code} ${entry.code}`),
    ),
  );
  expect(lost).toEqual([]);
});

const plain = (text: string) => text.replaceAll('中华人民共和国', '');

/** The texts and articles a basis cites, before the colon that begins what they say. */
function cited({ zh }: LegalBasis): string[] {
  const [source = ''] = plain(zh).split(':');
  return [...source.matchAll(/《[^》]+》|第[一二三四五六七八九十百千]+条/g)].map(([part]) => part);
}
