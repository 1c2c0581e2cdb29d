import type { Config } from '../config';
import { portFault } from './ports';

interface Wanted {
  variable: string;
  port: number;
  host: string;
}

/** Refuses: ports that cannot be listened on, all of them at once, each with the variable that moves it. */
export async function checkPorts(config: Config): Promise<void> {
  const wanted = wantedPorts(config);
  const faults = await Promise.all(wanted.map(({ port, host }) => portFault(port, host)));
  const lines = wanted.flatMap((want, place) => (faults[place] ? [`  ${describe(want, faults[place])}`] : []));
  if (lines.length > 0) throw new Error(`Cannot start: ${lines.length === 1 ? 'a port is' : 'ports are'} not free.\n${lines.join('\n')}`);
}

function wantedPorts(config: Config): Wanted[] {
  const host = '127.0.0.1';
  return [
    { variable: 'API_PORT', port: config.API_PORT, host: config.API_HOST },
    ...(config.TEMPORAL_ADDRESS
      ? []
      : [
          { variable: 'TEMPORAL_PORT', port: config.TEMPORAL_PORT, host },
          { variable: 'TEMPORAL_UI_PORT', port: config.TEMPORAL_UI_PORT, host },
        ]),
    ...(config.DATABASE_URL ? [] : [{ variable: 'POSTGRES_PORT', port: config.POSTGRES_PORT, host }]),
  ];
}

function describe({ variable, port, host }: Wanted, fault: string): string {
  const why = fault === 'EADDRINUSE' ? 'something listens there' : fault === 'EACCES' ? 'this user may not listen there' : fault;
  return `${host}:${port}: ${why}. Set ${variable} to another port, e.g. ${variable}=${port < 55_000 ? port + 10_000 : port - 10_000} npm start.`;
}
