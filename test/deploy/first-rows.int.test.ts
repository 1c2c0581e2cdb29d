import { type Database, hashKey, openDatabase } from '../../prisma/client';
import { addPrincipal, NewPrincipal } from '../../prisma/new-principal';
import { OfficeFile } from '../../prisma/office-file';
import { writeOffices } from '../../prisma/write-offices';
import { freshDatabase } from '../support/world';

let database: Database;

beforeEach(async () => {
  database = openDatabase(await freshDatabase(), 2);
});

afterEach(() => database.$disconnect());

const office = (id: string, level: string, parent: string | null, more: object = {}) => ({
  id,
  name: `单位 ${id}`,
  nameEn: `Office ${id}`,
  level,
  kind: 'center',
  parent,
  ...more,
});
// The village stands first: the order of a file does not matter.
const county = {
  place: 'qionglai',
  offices: [office('village', 'village', 'town'), office('town', 'town', 'county'), office('county', 'county', null)],
  people: [{ id: 'lead', name: '方示例', title: '主任', office: 'town' }],
};
const file = (changes: object = {}) => OfficeFile.parse({ ...county, ...changes });

describe('offices from a file', () => {
  test('stand in the database with the way from the top to each, and a second time nothing changes', async () => {
    const rows = () => Promise.all([database.office.findMany({ orderBy: { id: 'asc' } }), database.person.findMany()]);
    await writeOffices(database, file());
    const [offices, people] = await rows();
    expect(offices.map(({ id, path, parentId }) => [id, path, parentId])).toEqual([
      ['county', '/county/', null],
      ['town', '/county/town/', 'county'],
      ['village', '/county/town/village/', 'town'],
    ]);
    expect(people).toEqual([{ id: 'lead', name: '方示例', title: '主任', officeId: 'town' }]);
    await writeOffices(database, file());
    expect(await rows()).toEqual([offices, people]);
  });

  test('an office that moved takes those below it along', async () => {
    await writeOffices(database, file());
    const moved = [
      ...county.offices.slice(0, 1),
      office('town', 'town', 'other'),
      office('other', 'county', null),
      ...county.offices.slice(2),
    ];
    await writeOffices(database, file({ offices: moved }));
    expect(await database.office.findUnique({ where: { id: 'village' } })).toMatchObject({ path: '/other/town/village/' });
  });

  test('a file that leaves an office out, or takes one of another place, writes nothing', async () => {
    await writeOffices(database, file());
    const short = file({ offices: [office('county', 'county', null, { name: '新名' })], people: [] });
    await expect(writeOffices(database, short)).rejects.toThrow('is in the database and not in the file');
    await expect(writeOffices(database, file({ place: 'elsewhere' }))).rejects.toThrow('belongs to qionglai');
    expect(await database.office.findUnique({ where: { id: 'county' } })).toMatchObject({ name: '单位 county', place: 'qionglai' });
  });

  test.each([
    ['an office twice', { offices: [...county.offices, office('town', 'town', null)] }],
    ['an office below nobody', { offices: [office('village', 'village', 'town'), office('county', 'county', null)], people: [] }],
    ['offices in a circle', { offices: [office('town', 'town', 'other'), office('other', 'town', 'town')] }],
    ['a person of no office', { people: [{ id: 'lead', name: '方示例', title: '主任', office: 'nowhere' }] }],
    ['a level nobody knows', { offices: [office('town', 'planet', null)] }],
    ['an id that would break a path', { offices: [office('a/b', 'town', null)], people: [] }],
    ['a key nobody knows', { office: [] }],
  ])('the file is refused for %s', (_what, changes) => {
    expect(OfficeFile.safeParse({ ...county, ...changes }).success).toBe(false);
  });
});

describe('a principal', () => {
  const hall = { id: 'town-hall', office: 'town', roles: ['registrar' as const], person: null };

  test('gets a key that is shown once and kept as a hash', async () => {
    await writeOffices(database, file());
    const key = await addPrincipal(database, hall);
    expect(key).toMatch(/^fq_town-hall_[\w-]{32}$/);
    const row = await database.principal.findUnique({ where: { keyHash: hashKey(key) } });
    expect(row).toEqual({
      id: 'town-hall',
      name: 'town-hall',
      officeId: 'town',
      personId: null,
      roles: ['registrar'],
      keyHash: hashKey(key),
      active: true,
    });
  });

  test('may be a person of that office', async () => {
    await writeOffices(database, file());
    await addPrincipal(database, { ...hall, id: 'town-leader', roles: ['leader'], person: 'lead' });
    expect(await database.principal.findUnique({ where: { id: 'town-leader' } })).toMatchObject({ personId: 'lead', roles: ['leader'] });
  });

  test('is refused without its office, without its person, and a second time', async () => {
    await expect(addPrincipal(database, hall)).rejects.toThrow('there is no office town');
    await writeOffices(database, file());
    await expect(addPrincipal(database, { ...hall, office: 'county', person: 'lead' })).rejects.toThrow('lead does not work in county');
    await addPrincipal(database, hall);
    await expect(addPrincipal(database, hall)).rejects.toThrow('the id is taken');
    expect(await database.principal.count()).toBe(1);
  });

  test.each([[{ roles: ['king'] }], [{ roles: [] }], [{ id: 'a b' }], [{ office: undefined }]])('is refused as %j', (changes) => {
    expect(NewPrincipal.safeParse({ ...hall, ...changes }).success).toBe(false);
  });
});
