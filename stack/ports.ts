import { connect, createServer, type Server } from 'node:net';
import { faultCode } from './fault';

const HOST = '127.0.0.1';

/** Where free ports are looked for: below those the system lends to outgoing connections, which come and go between our asking and our use. */
const LOWEST = 15_000;
const HIGHEST = 30_000;

/** Ports nobody listens on now. They are held together until all are known, so they differ from each other. */
export async function freePorts(count: number): Promise<number[]> {
  const held: Server[] = [];
  while (held.length < count) held.push(await listenSomewhere());
  const ports = held.map(portOf);
  await Promise.all(held.map(close));
  return ports;
}

/** On a port of that range; where none of a hundred is free, on whichever the system gives. */
async function listenSomewhere(): Promise<Server> {
  for (let tries = 0; tries < 100; tries += 1) {
    const server = await listen(LOWEST + Math.floor(Math.random() * (HIGHEST - LOWEST)), HOST).catch(() => undefined);
    if (server) return server;
  }
  return listen(0, HOST);
}

/** One port nobody listens on now. Someone may take it before its user does: a start on it must be ready to try another. */
export async function freePort(): Promise<number> {
  const [port] = await freePorts(1);
  if (port === undefined) throw new Error('Cannot find a free port: the system gave none.');
  return port;
}

/** Why this port cannot be listened on (`EADDRINUSE`, `EACCES`), or nothing when it can. */
export async function portFault(port: number, host = HOST): Promise<string | undefined> {
  try {
    await close(await listen(port, host));
    return undefined;
  } catch (fault) {
    return faultCode(fault) ?? 'unknown';
  }
}

/** Waits until something accepts connections on the port; the caller's signal ends the wait with an error. */
export async function waitForPort(port: number, signal: AbortSignal, host = HOST): Promise<void> {
  while (!(await accepts(port, host))) {
    signal.throwIfAborted();
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

/** Whether something accepts connections there now. */
export function accepts(port: number, host = HOST): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, host);
    const answer = (open: boolean) => {
      socket.destroy();
      resolve(open);
    };
    socket.once('connect', () => answer(true));
    socket.once('error', () => answer(false));
  });
}

function listen(port: number, host: string): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(port, host, () => resolve(server));
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => server.close(() => resolve()));
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('Cannot read the port of a listening socket: it has none.');
  return address.port;
}
