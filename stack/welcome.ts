/** What a person needs once everything runs. */
export interface Addresses {
  api: string;
  ui: string | undefined;
  temporal: string;
  namespace: string;
  database: string;
  logs: string;
}

/** The lines printed when everything runs: every address, the sample keys, what to try next. */
export function welcome(addresses: Addresses, keys: Readonly<Record<string, string>>): string {
  const [first] = Object.values(keys);
  const call = first ? `curl -s -H 'Authorization: Bearer ${first}' ${addresses.api}/v1/disputes` : `curl -s ${addresses.api}/openapi.json`;
  return [
    '',
    'Fengqiao runs. Ctrl-C stops it; the next npm start goes on where it stopped.',
    '',
    `  API            ${addresses.api}`,
    `  API document   ${addresses.api}/openapi.json`,
    `  Temporal UI    ${addresses.ui ?? 'none'}`,
    `  Temporal gRPC  ${addresses.temporal} (namespace ${addresses.namespace})`,
    `  Postgres       ${addresses.database}`,
    `  Logs           ${addresses.logs}`,
    ...keyLines(keys),
    '',
    'Next:',
    `  ${call}`,
    ...(addresses.ui ? [`  open ${addresses.ui}/namespaces/${addresses.namespace}/workflows`] : []),
    '',
  ].join('\n');
}

function keyLines(keys: Readonly<Record<string, string>>): string[] {
  const names = Object.keys(keys);
  if (names.length === 0) return [];
  const width = Math.max(...names.map((name) => name.length));
  return ['', 'Sample keys (this machine only):', ...Object.entries(keys).map(([name, key]) => `  ${name.padEnd(width)}  ${key}`)];
}
