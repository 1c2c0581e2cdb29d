import type { Config } from '../config';

interface ConnectionOptions {
  readonly address: string;
  readonly apiKey?: string;
  readonly tls?: true;
}

/** How this process reaches Temporal; an API key implies TLS. The worker and the relay's client use the same. */
export function connectionOptions(config: Config, address: string): ConnectionOptions {
  return config.TEMPORAL_API_KEY === undefined ? { address } : { address, apiKey: config.TEMPORAL_API_KEY, tls: true };
}
