import { z } from 'zod';
import type { SubsidyItem } from '../../contracts/api/rewards';
import type { SubsidyRule } from '../../contracts/rewards';
import { month } from '../../domain/scoring/period';
import { type NotPaid, type SubsidyClaim, type SubsidyList, subsidies } from '../../domain/scoring/subsidy';
import type { Database, Transaction } from '../../prisma/client';
import { sha256 } from '../hashes';
import { canonicalJson } from '../json';
import { notPaidWords } from '../texts/not-paid';
import { claimsOf, paidDisputes } from './claims';

/** A payable list with the claims it was computed from. */
export interface Computed {
  readonly list: SubsidyList;
  readonly claims: readonly SubsidyClaim[];
  /** Of everything in it: the same list, the same digest. */
  readonly digest: string;
}

/** What would be paid for a month if it were confirmed now. */
export async function preview(database: Database | Transaction, rule: SubsidyRule, place: string, code: string): Promise<Computed> {
  const [claims, paid] = [await claimsOf(database, place, month(code)), await paidDisputes(database)];
  const list = subsidies(rule, claims, paid);
  return { list, claims, digest: sha256(canonicalJson({ list, claims })) };
}

const isList = (value: unknown) => z.looseObject({ rule: z.string(), payable: z.array(z.unknown()) }).safeParse(value).success;
const Stored = z.object({
  list: z.custom<SubsidyList>(isList, 'a stored payable list'),
  claims: z.array(z.custom<SubsidyClaim>((value) => z.looseObject({ number: z.string() }).safeParse(value).success)),
  digest: z.string(),
});

/** The confirmed list of a month with who signed it, or null. */
export async function confirmed(database: Database | Transaction, place: string, code: string) {
  const row = await database.subsidyList.findUnique({ where: { place_month: { place, month: code } } });
  return row && { ...Stored.parse(row), signedBy: row.signedBy, reason: row.reason, at: row.at };
}

/** The cases of a list in the order of their numbers, each with what is paid or every reason why nothing is. */
export function itemsOf({ list, claims }: Computed): SubsidyItem[] {
  const yuan = new Map(list.payable.map((row) => [row.number, row.yuan]));
  const not = new Map(list.notPaid.map((row) => [row.number, row]));
  return claims
    .map(({ number, dispute, mediator, grade, concluded }) => ({
      number,
      href: `/v1/disputes/${number}`,
      dispute,
      mediator,
      grade,
      concluded,
      yuan: yuan.get(number) ?? null,
      why: (not.get(number)?.why ?? []).map((why: NotPaid) => ({ code: why, text: notPaidWords[why] })),
      missing: [...(not.get(number)?.missing ?? [])],
    }))
    .toSorted((a, b) => (a.number < b.number ? -1 : 1));
}
