import { z } from 'zod';
import type { StarMarks, StarsView } from '../../contracts/api/rewards';
import type { StarRule } from '../../contracts/rewards';
import { type RatedMember, rateStars } from '../../domain/scoring/stars';
import type { Database, Transaction } from '../../prisma/client';
import { sha256 } from '../hashes';
import { canonicalJson } from '../json';
import { invalid } from '../parse';
import { Problem } from '../problem';
import { ruleName } from './rule-name';
import { type Signed, signatureOf } from './signed';

/** Where stars belong: a place and a period. */
export interface Period {
  readonly place: string;
  readonly period: string;
}

type Rated = RatedMember & { readonly source: string };
const Marks = z.record(z.string(), z.number());

/** The newest marks of each member. */
async function membersOf(database: Database | Transaction, { place, period }: Period): Promise<Rated[]> {
  const rows = await database.$queryRaw`
    SELECT DISTINCT ON (member) member AS id, marks, barred, source FROM star_mark
    WHERE place = ${place} AND period = ${period} ORDER BY member, id DESC`;
  return z.array(z.object({ id: z.string(), marks: Marks, barred: z.string().nullable(), source: z.string() })).parse(rows);
}

/** One period's writers one after another: marks do not slip in beside a decision. */
async function alone(tx: Transaction, { place, period }: Period): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('stars'), hashtext(${`${place} ${period}`}))`;
  if (await tx.starDecision.findUnique({ where: { place_period: { place, period } } })) throw new Problem('stars-decided');
}

/**
 * Takes the marks of members in; a member whose marks stand so already is left alone. Refuses the whole request where a member stands in it twice,
 * where a mark is none the rule asks for, and once the stars are signed.
 */
export async function takeMarks(
  tx: Transaction,
  { order }: StarRule,
  at: Period,
  { source, members }: z.infer<typeof StarMarks>,
  entry: { readonly author: string; readonly at: Date },
) {
  const [seen, known] = [new Set<string>(), new Set(order.map(({ mark }) => mark))];
  const faults = members.flatMap(({ id, marks }, index) => [
    ...(seen.size === seen.add(id).size ? [{ field: `members.${index}.id`, expected: { zh: '每人一行', en: 'one row a member' } }] : []),
    ...Object.keys(marks)
      .filter((mark) => !known.has(mark))
      .map((mark) => ({ field: `members.${index}.marks.${mark}`, expected: [...known].join(', ') })),
  ]);
  if (faults.length > 0) throw invalid('invalid-body', faults);
  await alone(tx, at);
  const held = new Map((await membersOf(tx, at)).map((member) => [member.id, canonicalJson(member)]));
  const fresh = members.filter((member) => held.get(member.id) !== canonicalJson({ ...member, source }));
  await tx.starMark.createMany({
    data: fresh.map(({ id, marks, barred }) => ({ place: at.place, period: at.period, member: id, marks, barred, source, ...entry })),
  });
  for (const { id } of fresh) held.set(id, '');
  return { taken: fresh.length, unchanged: members.length - fresh.length, members: held.size };
}

/** The stars of a period: as they were signed, else as the rule proposes them now. */
export async function starsOf(database: Database | Transaction, rule: StarRule, at: Period): Promise<StarsView> {
  const decision = await database.starDecision.findUnique({ where: { place_period: at } });
  const members = await membersOf(database, at);
  const digest = digestOf(rule, members);
  const common = { ...at, rule: ruleName(rule), members: members.length };
  if (!decision) return { ...common, state: 'proposal', digest, ...open(rateStars(rule, members)), signature: null };
  return { ...common, state: 'decided', digest: decision.digest, ...Stars.parse(decision.stars), signature: signatureOf(decision) };
}

/**
 * Signs the stars of a period, with what is decided between members that are tied; places nobody is picked for stay free. Refuses: stars signed already,
 * a proposal that has changed since it was read, a pick that is not among the tied or one more than there are places.
 */
export async function decideStars(
  tx: Transaction,
  rule: StarRule,
  at: Period,
  {
    picks,
    digest: read,
    ...signed
  }: Signed & { readonly digest: string; readonly picks: readonly { stars: number; members: readonly string[] }[] },
): Promise<void> {
  await alone(tx, at);
  const members = await membersOf(tx, at);
  if (members.length === 0) throw new Problem('no-marks');
  const digest = digestOf(rule, members);
  if (digest !== read) throw new Problem('list-changed', { field: 'digest', expected: digest });
  const picked = picks.flatMap(({ stars, members: ids }) => ids.map((id) => [id, stars] as const));
  const stars = rateStars(rule, members, new Map(picked));
  const got = new Set(stars.starred.flatMap(({ stars: star, members: ids }) => ids.map((id) => `${star} ${id}`)));
  const index = picked.findIndex(([id, star]) => !got.has(`${star} ${id}`));
  if (index >= 0 || new Set(picked.map(([id]) => id)).size < picked.length)
    throw new Problem('pick-not-tied', { field: 'picks', expected: picked[index]?.[0] });
  await tx.starDecision.create({ data: { place: at.place, period: at.period, digest, stars: { ...open(stars) }, ...signed } });
}

function digestOf(rule: StarRule, members: readonly Rated[]): string {
  return sha256(canonicalJson({ rule: rule.code, version: rule.version, members }));
}

const Starred = z.array(z.object({ stars: z.int(), quota: z.int(), members: z.array(z.string()) }));
const Stars = z.object({
  starred: Starred,
  undecided: z.array(z.object({ stars: z.int(), places: z.int(), members: z.array(z.string()) })),
  notRated: z.array(z.object({ id: z.string(), why: z.enum(['barred', 'mark-missing']), what: z.string() })),
});

/** A proposal as plain arrays. */
function open(proposal: ReturnType<typeof rateStars>): z.infer<typeof Stars> {
  return Stars.parse(proposal);
}
