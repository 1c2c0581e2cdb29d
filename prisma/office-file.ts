import { z } from 'zod';
import { Level } from '../contracts/principal';

/** Ids stand in paths (`/city/county/`), in search attributes and in addresses. */
const Id = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/, 'expected letters, digits, - and _, 64 at most');

const Office = z.strictObject({
  id: Id,
  name: z.string().min(1),
  nameEn: z.string().min(1),
  level: Level,
  kind: z.enum(['center', 'committee', 'department', 'government', 'court']),
  parent: Id.nullable(),
  webhook: z.url().optional(),
});

const Person = z.strictObject({ id: Id, name: z.string().min(1), title: z.string().min(1), office: Id });

/** Every office of one place 单位 and the people in them 工作人员, as a place hands them over. */
export const OfficeFile = z
  .strictObject({ place: Id, offices: z.array(Office).min(1), people: z.array(Person).default([]) })
  .superRefine(({ offices, people }, { addIssue }) => {
    const fault = (message: string) => addIssue({ code: 'custom', message });
    for (const id of [...repeated(offices), ...repeated(people)]) fault(`the id ${id} stands there twice`);
    const known = new Set(offices.map(({ id }) => id));
    for (const { id, parent } of offices) if (parent !== null && !known.has(parent)) fault(`${id} is below ${parent}, which is not there`);
    for (const { id, office } of people) if (!known.has(office)) fault(`${id} works for ${office}, which is not there`);
    for (const { id } of offices) if (chainOf(offices, id).length > offices.length) fault(`the offices above ${id} go round in a circle`);
  });
export type OfficeFile = z.infer<typeof OfficeFile>;

/** The chain of ids from the top to an office, itself included. A circle gives a chain longer than the file. */
export function chainOf(offices: OfficeFile['offices'], id: string): string[] {
  const parents = new Map(offices.map((office) => [office.id, office.parent]));
  const chain: string[] = [];
  for (let at: string | null = id; at !== null && chain.length <= offices.length; at = parents.get(at) ?? null) chain.unshift(at);
  return chain;
}

function repeated(rows: readonly { readonly id: string }[]): string[] {
  return rows.map(({ id }) => id).filter((id, place, all) => all.indexOf(id) !== place);
}
