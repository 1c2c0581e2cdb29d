import { createRequire } from 'node:module';
import { join } from 'node:path';
import { z } from 'zod';
import { DisputeTypeLiteral } from '../contracts/plug-in-literal';
import type { DisputeType } from '../contracts/plug-ins';
import { kit } from '../dispute-types/kit';

const Made = z.union([z.array(z.unknown()), z.unknown().transform((one) => [one])]);

/**
 * The dispute types of packages that are not part of this house, by module name or path (`DISPUTE_TYPE_PACKAGES`), found from the working
 * folder. A package exports `(kit) => type` or `(kit) => [types]`.
 *
 * Refuses: a package that is not there, that exports no function, or whose literal is not one; with the place and the reason.
 */
export function packagedTypes(packages: readonly string[], from: string = process.cwd()): readonly DisputeType[] {
  const requireFrom = createRequire(join(from, 'package.json'));
  return packages.flatMap((name) => {
    const made = Made.parse(makerOf(name, requireFrom)(kit));
    return made.map((literal) => typeOf(name, literal));
  });
}

function makerOf(name: string, requireFrom: NodeJS.Require): (kit: unknown) => unknown {
  const exported = loaded(name, requireFrom);
  const maker = typeof exported === 'function' ? exported : z.object({ default: z.unknown() }).safeParse(exported).data?.default;
  if (typeof maker === 'function') return (argument) => maker(argument);
  throw new Error(`Cannot start: the package ${name} exports no function (kit) => dispute type.`);
}

function loaded(name: string, requireFrom: NodeJS.Require): unknown {
  try {
    return requireFrom(name);
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n')[0] : String(error);
    throw new Error(`Cannot start: the package ${name} of DISPUTE_TYPE_PACKAGES cannot be loaded: ${reason}`);
  }
}

function typeOf(name: string, literal: unknown): DisputeType {
  const parsed = DisputeTypeLiteral.safeParse(literal);
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map((issue) => `  ${name}: ${issue.path.join('.') || 'the type'}: ${issue.message}`);
  throw new Error(`Cannot start: a dispute type of a package is not one.\n${faults.join('\n')}`);
}
