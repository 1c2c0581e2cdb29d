import type { PartyInput } from '../contracts/api/registration';
import { sha256 } from './hashes';

/** The index of a party that stands on both sides, or -1. Same number of identity; or same name and phone; or same name where nothing else is known of either. */
export function onBothSides(parties: readonly PartyInput[]): number {
  return parties.findIndex((party, index) =>
    parties.slice(0, index).some((other) => other.side !== party.side && isSame(identityOf(party), identityOf(other))),
  );
}

/** What two disputes between the same parties have in common: a hash over type, place and the identities on either side. */
export function partiesKey(type: string, place: string, parties: readonly PartyInput[]): string {
  const side = (wanted: PartyInput['side']) => [...new Set(parties.filter((party) => party.side === wanted).map(keyOf))].sort();
  return sha256(JSON.stringify([type, place, side('applicant'), side('respondent')]));
}

interface Identity {
  readonly name: string;
  readonly id: string | undefined;
  readonly phone: string | undefined;
}

function isSame(a: Identity, b: Identity): boolean {
  if (a.id !== undefined && b.id !== undefined) return a.id === b.id;
  if (a.name !== b.name) return false;
  if (a.phone !== undefined && b.phone !== undefined) return a.phone === b.phone;
  // Many people bear one name: what is known of one of them alone proves nothing.
  return [a.id, b.id, a.phone, b.phone].every((known) => known === undefined);
}

function keyOf(party: PartyInput): string {
  const { name, id, phone } = identityOf(party);
  return id === undefined ? JSON.stringify([name, phone ?? null]) : JSON.stringify(id);
}

function identityOf({ name, idNumber, phone }: PartyInput): Identity {
  return { name: plain(name), id: idNumber === undefined ? undefined : plain(idNumber), phone: phone?.replaceAll(/\D/g, '') };
}

/** Full-width and half-width, case and white space do not make another person. */
function plain(text: string): string {
  return text.normalize('NFKC').replaceAll(/\s+/g, '').toUpperCase();
}
