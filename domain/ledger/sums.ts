import type { LedgerEntry } from './entry';

/** What stands against an office: entries of either kind that were not reversed, and how many were. */
export interface Standing {
  readonly office: string;
  readonly breaches: number;
  readonly measures: number;
  readonly reversed: number;
}

/** What stands against each office, by its id: an entry counts until something reverses it. The order of entries does not matter. */
export function standings(entries: readonly LedgerEntry[]): readonly Standing[] {
  const reversed = new Set(entries.flatMap((entry) => (entry.kind === 'reversal' ? [entry.refersTo] : [])));
  const charges = entries.filter((entry) => entry.kind !== 'reversal');
  const offices = [...new Set(charges.map(({ office }) => office))].toSorted();
  return offices.map((office) => {
    const own = charges.filter((entry) => entry.office === office);
    const standing = own.filter(({ id }) => !reversed.has(id));
    const count = (kind: LedgerEntry['kind']) => standing.filter((entry) => entry.kind === kind).length;
    return { office, breaches: count('breach'), measures: count('measure'), reversed: own.length - standing.length };
  });
}
