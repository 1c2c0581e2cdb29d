import { NativeConnection } from '@temporalio/worker';
import type { Config } from '../config';

/** Connects to Temporal as the configuration says; an API key implies TLS. */
export function connectWorker(config: Config, address: string): Promise<NativeConnection> {
  return NativeConnection.connect({
    address,
    ...(config.TEMPORAL_API_KEY === undefined ? {} : { apiKey: config.TEMPORAL_API_KEY, tls: true }),
  });
}
