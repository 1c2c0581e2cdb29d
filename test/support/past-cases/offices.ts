import type { OfficeRef } from '../../../contracts/principal';

const TOWNS = 4;
const VILLAGES_PER_TOWN = 4;

const city = { id: 'city', level: 'city' } as const;
const county = { id: 'county', level: 'county' } as const;
const numbered = (word: string, count: number) => Array.from({ length: count }, (_none, index) => `${word}-${index + 1}`);

const towns: readonly OfficeRef[] = numbered('town', TOWNS).map((id) => ({ id, level: 'town', above: [county, city] }));
const villages: readonly OfficeRef[] = towns.flatMap(({ id: town }) =>
  numbered(`${town}-village`, VILLAGES_PER_TOWN).map(
    (id): OfficeRef => ({ id, level: 'village', above: [{ id: town, level: 'town' }, county, city] }),
  ),
);
const countyRef: OfficeRef = { ...county, above: [city] };

/** The offices in which cases begin: most in a village, some in a town, few with the county. */
export const beginnings: readonly OfficeRef[] = [...villages, ...villages, ...towns, ...towns, countyRef];

/** The offices directly below one. */
export function below(office: OfficeRef): readonly OfficeRef[] {
  return [...towns, ...villages].filter(({ above }) => above[0]?.id === office.id);
}
