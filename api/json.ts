import { z } from 'zod';
import type { Prisma } from '../prisma/client';

const JsonObject = z.record(z.string(), z.json());

/** Plain JSON of a value, as a database column takes it. Refuses: what is no object. */
export function toJson(value: object): Prisma.InputJsonObject {
  return JsonObject.parse(JSON.parse(JSON.stringify(value)));
}

/** JSON with sorted keys: the same for bodies that differ in order or white space alone. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) => {
    if (inner === null || typeof inner !== 'object' || Array.isArray(inner)) return inner;
    return Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}
