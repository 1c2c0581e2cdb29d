import type { Client } from '@temporalio/client';
import type { Logger } from 'pino';
import type { Config } from '../config';
import type { Database } from '../prisma/client';
import type { Hints } from './events/hints';
import type { Streams } from './events/streams';

/** What the API needs of the world. */
export interface Dependencies {
  readonly config: Config;
  readonly database: Database;
  /** A client over a lazy connection: it may be down while everything else answers. */
  readonly temporal: Client;
  readonly hints: Hints;
  readonly streams: Streams;
  readonly log: Logger;
  /** The real time, in epoch ms UTC; each case has its own (domain/pace). */
  readonly now: () => number;
}
