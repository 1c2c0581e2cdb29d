import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { freePorts, portFault } from '../ports';
import { INNER_PORTS } from './server-config';

const Rpc = z.looseObject({ rpc: z.looseObject({ grpcPort: z.int(), membershipPort: z.int(), httpPort: z.int().optional() }) });
const Config = z.looseObject({ services: z.looseObject({ frontend: Rpc, history: Rpc, matching: Rpc, worker: Rpc }) });

/**
 * The inner ports of the last start, as its configuration names them, as long as all of them are free. A server that was killed stays a
 * member of its own ring for some twenty seconds: one that comes back on other ports first tries to join the dead one, and matches no task
 * for the better part of a minute.
 */
export async function innerPorts(lastConfig: string): Promise<number[]> {
  const last = portsIn(lastConfig);
  const faults = await Promise.all(last.map((port) => portFault(port)));
  return last.length === INNER_PORTS && faults.every((fault) => fault === undefined) ? last : freePorts(INNER_PORTS);
}

/** In the order of `serverPorts`; none before the first start. */
function portsIn(config: string): number[] {
  try {
    const { frontend, history, matching, worker } = Config.parse(JSON.parse(readFileSync(config, 'utf8'))).services;
    const pairs = [history, matching, worker].flatMap(({ rpc }) => [rpc.grpcPort, rpc.membershipPort]);
    return [frontend.rpc.membershipPort, frontend.rpc.httpPort, ...pairs].filter((port) => port !== undefined);
  } catch {
    return [];
  }
}
