import type { Client } from '@temporalio/client';
import type { z } from 'zod';
import type { Pace } from '../contracts/plan';
import type { Actor, Role } from '../contracts/principal';
import type { Sent } from './case-client';

/** A case as far as a command needs to know it before it is sent. */
export interface Subject {
  /** Workflow id and stream of facts. */
  readonly workflowId: string;
  readonly place: string;
  /** The number of the dispute. */
  readonly number: string;
  readonly pace: Pace | null;
  readonly ended: boolean;
  /** What an ended one answers. */
  readonly over: 'case-ended' | 'proposal-ended' | 'publication-ended';
  readonly status: string;
  readonly nextDueAt: Date | null;
  /** What the caller may send now, by the stored state. */
  readonly allowed: readonly string[];
  readonly links: { readonly self: string; readonly timeline?: string };
}

/** Where commands of one procedure are taken: the dispute's, and the accountability proposal's. */
export interface Desk {
  readonly bodies: Readonly<Record<string, z.ZodObject>>;
  /** Whether somebody with these roles may ever send this command. */
  readonly roleMay: (actor: Actor, name: string) => boolean;
  /** The roles that may send it at all. */
  readonly rolesOf: (name: string) => readonly Role[];
  readonly send: (client: Client, workflowId: string, command: unknown, timeoutMs: number) => Promise<Sent>;
}
