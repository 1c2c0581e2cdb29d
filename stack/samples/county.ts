/** An office of the sample county. `parent` is the office next above. */
interface SampleOffice {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string;
  readonly level: string;
  readonly kind: string;
  readonly parent: string | null;
}

/** Offices at four levels, a department and a court; all invented. */
export const offices: readonly SampleOffice[] = [
  { id: 'city-center', name: '示例市社会治理中心', nameEn: 'Sample City governance centre', level: 'city', kind: 'center', parent: null },
  {
    id: 'county-center',
    name: '示例县矛盾纠纷调处化解中心',
    nameEn: 'Sample County mediation centre',
    level: 'county',
    kind: 'center',
    parent: 'city-center',
  },
  {
    id: 'county-labour',
    name: '示例县人力资源和社会保障局',
    nameEn: 'Sample County labour department',
    level: 'county',
    kind: 'department',
    parent: 'county-center',
  },
  {
    id: 'town-fengxi',
    name: '枫溪镇矛盾纠纷调处化解中心',
    nameEn: 'Fengxi Town mediation centre',
    level: 'town',
    kind: 'center',
    parent: 'county-center',
  },
  {
    id: 'village-shiqiao',
    name: '石桥村人民调解委员会',
    nameEn: 'Shiqiao Village people’s mediation committee',
    level: 'village',
    kind: 'committee',
    parent: 'town-fengxi',
  },
  {
    id: 'village-liulin',
    name: '柳林村人民调解委员会',
    nameEn: 'Liulin Village people’s mediation committee',
    level: 'village',
    kind: 'committee',
    parent: 'town-fengxi',
  },
  { id: 'county-court', name: '示例县人民法院', nameEn: 'Sample County people’s court', level: 'county', kind: 'court', parent: null },
];

interface SamplePerson {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly office: string;
}

/** One leader an office; all invented. */
export const people: readonly SamplePerson[] = [
  { id: 'p-qin', name: '秦示例', title: '市社会治理中心主任', office: 'city-center' },
  { id: 'p-wei', name: '魏示例', title: '县矛调中心主任', office: 'county-center' },
  { id: 'p-lao', name: '劳示例', title: '人社局副局长', office: 'county-labour' },
  { id: 'p-fang', name: '方示例', title: '镇党委副书记', office: 'town-fengxi' },
  { id: 'p-shi', name: '石示例', title: '村党支部书记', office: 'village-shiqiao' },
  { id: 'p-liu', name: '柳示例', title: '村党支部书记', office: 'village-liulin' },
];

interface SamplePrincipal {
  readonly id: string;
  readonly name: string;
  readonly office: string;
  readonly person: string | null;
  readonly roles: readonly string[];
}

const clerk = ['registrar', 'handler', 'visitor'] as const;

/** Each office's own system may register, handle and visit; its leader signs and supervises; the court's system speaks for the court. */
export const principals: readonly SamplePrincipal[] = [
  ...offices.filter(({ kind }) => kind !== 'court').map(({ id }) => ({ id, name: id, office: id, person: null, roles: clerk })),
  ...people.map(({ id, office }) => ({
    id: `${office}-leader`,
    name: `${office}-leader`,
    office,
    person: id,
    roles: ['leader', 'supervisor', 'visitor'],
  })),
  { id: 'county-court', name: 'county-court', office: 'county-court', person: null, roles: ['court'] },
  { id: 'city-auditor', name: 'city-auditor', office: 'city-center', person: null, roles: ['auditor'] },
];

/** The chain of ids from the top to an office, `/city-center/county-center/`. */
export function pathOf(id: string): string {
  const office = offices.find((candidate) => candidate.id === id);
  if (!office) throw new Error(`Cannot find the sample office ${id}.`);
  return `${office.parent === null ? '/' : pathOf(office.parent)}${id}/`;
}
