import { isBuiltin } from 'node:module';
import { posix } from 'node:path';
import { type Arrows, arrows, reservedPackages } from './arrows';
import { type Reference, referencesOf } from './references';
import { type Room, roomOf } from './room';

/** What a file imports against the arrows, one sentence each; empty when it keeps to them. */
export function arrowFaults(path: string, source: string): string[] {
  const room = roomOf(path);
  if (!room) return [`${path} stands in no room`];
  const allowed = arrows[room];
  if (!allowed) return [];
  return referencesOf(source).flatMap((reference) => {
    const fault = faultOf(path, room, allowed, reference);
    return fault ? [`${path} (${room}) ${fault}`] : [];
  });
}

function faultOf(path: string, room: Room, allowed: Arrows, { kind, specifier }: Reference): string | undefined {
  if (specifier === undefined) return 'imports by a computed name';
  if (specifier.startsWith('.')) return relativeFault(posix.join(posix.dirname(path), specifier), room, allowed, kind);
  if (/^[/#]|^\w+:/.test(specifier) && !isBuiltin(specifier)) return `imports '${specifier}', neither relative nor a package`;
  if (isBuiltin(specifier)) return allowed.node ? undefined : `imports node's '${specifier}'`;
  return mayUsePackage(room, allowed, specifier) ? undefined : `imports the package '${specifier}'`;
}

function relativeFault(target: string, room: Room, allowed: Arrows, kind: Reference['kind']): string | undefined {
  const reach = {
    module: allowed.modules,
    types: [...allowed.modules, ...(allowed.types ?? [])],
    path: [...allowed.modules, ...(allowed.paths ?? [])],
  };
  if (roomOf(target) === room || reach[kind].some((door) => opens(door, target))) return undefined;
  if (kind === 'module' && allowed.types?.some((door) => opens(door, target))) return `imports more than types from '${target}'`;
  return kind === 'path' ? `refers to '${target}'` : `imports '${target}'`;
}

function opens(door: string, target: string): boolean {
  const plain = target.replace(/\.[cm]?[jt]s$/, '');
  return plain === door || plain.startsWith(`${door}/`);
}

function mayUsePackage(room: Room, allowed: Arrows, specifier: string): boolean {
  const name = specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
  if (allowed.packages !== 'any') return allowed.packages.includes(name);
  const owners = Object.entries(reservedPackages).find(([key]) => key === name || (key.endsWith('/') && name.startsWith(key)))?.[1];
  return owners?.includes(room) ?? true;
}
