import type { Supervision } from '../supervision';
import type { PostgresStore } from './server-config';

/** The types a search attribute can have. */
export type SearchAttributeKind = 'TEXT' | 'KEYWORD' | 'INT' | 'DOUBLE' | 'BOOL' | 'DATETIME' | 'KEYWORD_LIST';

/** What to start. Everything left out is chosen for a test: in memory, on a free port, without a UI. */
export interface EngineOptions {
  /** `real` is Temporal's server; `skipping` is the Java test server, one clock for all that jumps. */
  kind?: 'real' | 'skipping';
  /** The folder that keeps the cases between starts; without one they live in memory. Configuration and logs go there as well. */
  dataDir?: string;
  /** A Postgres that keeps the cases, as in production; with temporal-server alone, not with the CLI. */
  postgres?: PostgresStore;
  /** The frontend's gRPC port. */
  port?: number;
  /** With a port there is a Web UI, as far as one can be had. */
  uiPort?: number;
  /** Registered unless they are there; the first is the one the UI opens with. */
  namespaces?: readonly string[];
  /** How many days a closed case stays visible; at least one. */
  retentionDays?: number;
  searchAttributes?: Readonly<Record<string, SearchAttributeKind>>;
  /** Keys of Temporal's dynamic configuration. */
  dynamicConfig?: Readonly<Record<string, string | number | boolean>>;
  /** Lets tests on the real server move the clock of one case at a time (server 1.32 only, experimental there). */
  timeSkipping?: boolean;
  supervision?: Supervision;
}

/** Options with every gap filled. */
export interface EnginePlan {
  dataDir: string;
  logDir: string;
  persistent: boolean;
  postgres: PostgresStore | undefined;
  port: number;
  uiPort: number | undefined;
  namespaces: readonly string[];
  retentionDays: number;
  searchAttributes: Readonly<Record<string, SearchAttributeKind>>;
  dynamicConfig: Readonly<Record<string, string | number | boolean>>;
  supervision: Supervision;
}
