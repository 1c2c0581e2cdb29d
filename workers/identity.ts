import { readlinkSync } from 'node:fs';
import { hostname } from 'node:os';

/**
 * Where process ids mean what they mean here: the host, and on Linux its namespace of processes, for containers of one name or on the network of their host do
 * not see each other's. A worker is known to the engine as `pid@home`.
 */
export function home(): string {
  return `${hostname()}${namespaceOfProcesses()}`;
}

function namespaceOfProcesses(): string {
  try {
    return `/${/\d+/.exec(readlinkSync('/proc/self/ns/pid'))?.[0] ?? ''}`;
  } catch {
    return '';
  }
}
