import type { SubsidyRule } from '../../contracts/rewards';
import type { Day } from '../time';

/** A finished mediation for which a subsidy 个案补贴 may be due. Ids and codes only. */
export interface SubsidyClaim {
  readonly number: string;
  /** The dispute 同一纠纷: cases about one dispute carry the number of the first. */
  readonly dispute: string;
  /** The person who mediated; null where the case names nobody. */
  readonly mediator: string | null;
  readonly kind: 'people' | 'administrative' | 'judicial';
  readonly committee: 'town' | 'village';
  readonly grade: string;
  readonly concluded: Day;
  readonly agreement: 'written' | 'oral' | null;
  readonly performed: boolean;
  readonly papers: readonly string[];
  /** A named person found the file substandard 不合格卷宗. */
  readonly substandard: boolean;
  /** Whole yuan, fixed by a named person where the rule gives a range; null where nobody has. */
  readonly fixed: number | null;
}

export type NotPaid =
  | 'not-peoples-mediation'
  | 'no-agreement'
  | 'no-mediator'
  | 'oral-not-payable'
  | 'not-performed'
  | 'file-incomplete'
  | 'file-substandard'
  | 'no-amount'
  | 'amount-not-fixed'
  | 'dispute-paid';

/** What is to be paid 应发 and what is not, each with every reason. */
export interface SubsidyList {
  readonly rule: string;
  readonly version: number;
  readonly payable: readonly (Pick<SubsidyClaim, 'number' | 'dispute' | 'grade'> & { readonly mediator: string; readonly yuan: number })[];
  readonly notPaid: readonly { readonly number: string; readonly why: readonly NotPaid[]; readonly missing: readonly string[] }[];
  readonly yuan: number;
}

/**
 * The subsidy SB-4 以案定补 "一案一补、谁调解补助谁": a complete file, an agreement reached and performed, once for a dispute however often it was mediated,
 * nothing for a substandard file; administrative and judicial mediation are left out. `paidBefore` holds the disputes paid in
 * earlier lists. Of several cases of a dispute the first that fulfils everything is paid.
 */
export function subsidies(rule: SubsidyRule, claims: readonly SubsidyClaim[], paidBefore: ReadonlySet<string>): SubsidyList {
  const paid = new Set(paidBefore);
  const payable: SubsidyList['payable'][number][] = [];
  const notPaid: SubsidyList['notPaid'][number][] = [];
  for (const claim of claims.toSorted(inOrder)) {
    const { number, dispute, mediator, grade } = claim;
    const missing = missingPapers(rule, claim);
    const yuan = amountOf(rule, claim);
    const why = [...reasonsOf(rule, claim, missing), ...(typeof yuan === 'number' ? [] : [yuan])];
    if (paid.has(dispute)) notPaid.push({ number, why: [...why, 'dispute-paid'], missing });
    else if (why.length > 0 || typeof yuan !== 'number' || mediator === null) notPaid.push({ number, why, missing });
    else {
      paid.add(dispute);
      payable.push({ number, dispute, mediator, grade, yuan });
    }
  }
  return { rule: rule.code, version: rule.version, payable, notPaid, yuan: payable.reduce((sum, { yuan }) => sum + yuan, 0) };
}

function inOrder(a: SubsidyClaim, b: SubsidyClaim): number {
  const [left, right] = [`${a.concluded} ${a.number}`, `${b.concluded} ${b.number}`];
  return left < right ? -1 : 1;
}

function reasonsOf({ oralPayable }: SubsidyRule, claim: SubsidyClaim, missing: readonly string[]): NotPaid[] {
  const reasons: readonly (readonly [NotPaid, boolean])[] = [
    ['not-peoples-mediation', claim.kind !== 'people'],
    ['no-agreement', claim.agreement === null],
    ['no-mediator', claim.mediator === null],
    ['oral-not-payable', claim.agreement === 'oral' && !oralPayable],
    ['not-performed', !claim.performed],
    ['file-incomplete', missing.length > 0],
    ['file-substandard', claim.substandard],
  ];
  return reasons.filter(([, holds]) => holds).map(([reason]) => reason);
}

/** For an oral agreement the mediator's record of it 口头协议登记 stands in the file in the place of the agreement (《人民调解法》第二十八条). */
function missingPapers({ papers }: SubsidyRule, claim: SubsidyClaim): readonly string[] {
  const wanted = papers.map((paper) => (paper === 'agreement' && claim.agreement === 'oral' ? 'oral-agreement-record' : paper));
  return wanted.filter((paper) => !claim.papers.includes(paper));
}

function amountOf({ amounts }: SubsidyRule, { committee, grade, fixed }: SubsidyClaim): number | 'no-amount' | 'amount-not-fixed' {
  const amount = amounts.find((row) => row.grade === grade && (row.committee === null || row.committee === committee));
  if (!amount) return 'no-amount';
  if (amount.from === amount.to) return amount.from;
  const within = fixed !== null && Number.isInteger(fixed) && amount.from <= fixed && fixed <= amount.to;
  return within ? fixed : 'amount-not-fixed';
}
