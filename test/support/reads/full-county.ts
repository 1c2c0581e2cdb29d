import type { OfficeRef } from '../../../contracts/principal';
import { type Database, hashKey } from '../../../prisma/client';

interface Office {
  readonly id: string;
  readonly level: OfficeRef['level'];
  readonly kind: string;
  /** From the city down to the office itself. */
  readonly chain: readonly string[];
}

const TOWNS = 20;
const VILLAGES_PER_TOWN = 10;
const PLACE = 'qionglai';

const numbered = (word: string, count: number) => Array.from({ length: count }, (_none, index) => `${word}-${index + 1}`);
const towns = numbered('town', TOWNS);
const levels = ['city', 'county', 'town', 'village'] as const;

/** An office by its chain: the longer, the lower. */
function office(kind: string, ...chain: string[]): Office {
  return { id: chain.at(-1) ?? '', level: levels[chain.length - 1] ?? 'village', kind, chain };
}

/** A county of 200 villages and 20 towns below a city, with its court: parents before children. */
const offices: readonly Office[] = [
  office('center', 'city'),
  office('center', 'city', 'county'),
  { ...office('court', 'city', 'court'), level: 'county' },
  ...towns.map((town) => office('center', 'city', 'county', town)),
  ...towns.flatMap((town) =>
    numbered(`${town}-village`, VILLAGES_PER_TOWN).map((each) => office('committee', 'city', 'county', town, each)),
  ),
];

const refs = offices.filter(({ kind }) => kind !== 'court').map(refOf);
/** The villages, where most cases begin. */
export const villages = refs.filter(({ level }) => level === 'village');
/** The county and its towns, where the others do. */
export const townsAndCounty = refs.filter(({ level }) => level === 'town' || level === 'county');

function refOf({ id, level, chain }: Office): OfficeRef {
  const above = chain.slice(0, -1).flatMap((each) => offices.find((candidate) => candidate.id === each) ?? []);
  return { id, level, above: above.reverse().map((each) => ({ id: each.id, level: each.level })) };
}

/** The key of a caller in these reads. */
export const keyOf = (caller: string): string => `key-${caller}`;

const leaderOf = (id: string) => `${id}-leader`;

/** Puts the offices into an empty database, and of each its leader, who calls by the office's name; the auditor sits in the city. */
export async function fillOffices(database: Database): Promise<void> {
  await database.office.createMany({
    data: offices.map(({ id, level, kind, chain }) => ({
      id,
      name: `单位 ${id}`,
      nameEn: id,
      level,
      kind,
      parentId: chain.at(-2) ?? null,
      place: PLACE,
      path: `/${chain.join('/')}/`,
    })),
  });
  await database.person.createMany({ data: offices.map(({ id }) => ({ id: leaderOf(id), name: '某领导', title: '主任', officeId: id })) });
  await database.principal.createMany({
    data: [
      ...offices.map(({ id, kind }) => ({
        id,
        officeId: id,
        personId: leaderOf(id),
        roles: kind === 'court' ? ['court'] : ['handler', 'leader', 'supervisor'],
      })),
      { id: 'auditor', officeId: 'city', personId: null, roles: ['auditor'] },
    ].map((principal) => ({ ...principal, name: principal.id, keyHash: hashKey(keyOf(principal.id)) })),
  });
}
