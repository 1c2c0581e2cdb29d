import { z } from 'zod';
import { type Actor, Role } from '../contracts/principal';
import { type Database, hashKey } from '../prisma/client';
import { Problem } from './problem';

/** Who calls, as the database knows it. */
export interface Caller {
  readonly id: string;
  readonly office: string;
  readonly place: string;
  readonly person: string | null;
  readonly roles: readonly Role[];
}

const Row = z.object({ id: z.string(), office: z.string(), place: z.string(), person: z.string().nullable(), roles: z.array(z.string()) });

/** The caller of an Authorization header. Refuses: none, another scheme, a key nobody has, a principal that is no longer active. */
export async function authenticate(database: Database, header: string | undefined): Promise<Caller> {
  const key = /^Bearer ([\x21-\x7e]{1,200})$/i.exec(header ?? '')?.[1];
  if (key === undefined) throw unauthenticated();
  const rows = await database.$queryRaw`
    SELECT p.id, p.office_id AS office, o.place, p.person_id AS person, p.roles
    FROM principal p JOIN office o ON o.id = p.office_id WHERE p.key_hash = ${hashKey(key)} AND p.active`;
  const [row] = z.array(Row).parse(rows);
  if (!row) throw unauthenticated();
  return { ...row, roles: Role.options.filter((role) => row.roles.includes(role)) };
}

/** The caller as a command carries it. */
export function actorOf(caller: Caller): Actor {
  return { principal: caller.id, office: caller.office, roles: [...caller.roles] };
}

function unauthenticated(): Problem {
  return new Problem('unauthenticated', { headers: { 'WWW-Authenticate': 'Bearer realm="fengqiao"' } });
}
