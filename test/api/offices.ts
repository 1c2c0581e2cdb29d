import { type Database, hashKey } from '../../prisma/client';

const chain = ['city', 'county', 'town', 'village'];
const path = (...ids: string[]) => `/${ids.join('/')}/`;
const office = (id: string, level: string, above: string[], kind = 'government') => ({
  id,
  name: `单位 ${id}`,
  nameEn: id,
  level,
  kind,
  parentId: above.at(-1) ?? null,
  place: 'qionglai',
  path: path(...above, id),
});

/** City over county over two towns over a village, a court in the county, and an office of another place. */
const offices = [
  office('city', 'city', []),
  office('county', 'county', chain.slice(0, 1)),
  office('town', 'town', chain.slice(0, 2)),
  office('other-town', 'town', chain.slice(0, 2)),
  office('village', 'village', chain.slice(0, 3)),
  office('court', 'county', chain.slice(0, 2), 'court'),
  { ...office('elsewhere', 'town', []), place: 'nowhere' },
];

/** Who calls in these tests; the key of each is `key-<id>`. */
const principals = [
  { id: 'hall', officeId: 'town', roles: ['registrar'] },
  { id: 'village', officeId: 'village', roles: ['registrar', 'handler', 'leader'] },
  { id: 'town', officeId: 'town', personId: 'lead', roles: ['registrar', 'handler', 'leader'] },
  { id: 'stranger', officeId: 'other-town', roles: ['registrar', 'handler', 'leader'] },
  { id: 'county', officeId: 'county', personId: 'chief', roles: ['leader', 'supervisor'] },
  { id: 'inspector', officeId: 'county', roles: ['supervisor'] },
  { id: 'court', officeId: 'court', roles: ['court'] },
  { id: 'visitor', officeId: 'town', roles: ['visitor'] },
  { id: 'auditor', officeId: 'county', roles: ['auditor'] },
  { id: 'elsewhere', officeId: 'elsewhere', roles: ['registrar', 'auditor'] },
  { id: 'gone', officeId: 'town', roles: ['registrar'], active: false },
];

/** Puts the offices, their people and the callers into a database. */
export async function seedOffices(database: Database): Promise<void> {
  await database.office.createMany({ data: offices });
  await database.person.createMany({
    data: [
      { id: 'lead', name: '某领导', title: '主任', officeId: 'town' },
      { id: 'chief', name: '某局长', title: '主任', officeId: 'county' },
      { id: 'clerk', name: '某干部', title: '科员', officeId: 'town' },
    ],
  });
  await database.principal.createMany({
    data: principals.map((principal) => ({ ...principal, name: principal.id, keyHash: hashKey(`key-${principal.id}`) })),
  });
}
