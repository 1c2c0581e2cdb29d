import { z } from 'zod';
import type { Caller } from './caller';
import type { Dependencies } from './dependencies';
import type { Feed } from './events/feed';
import { parse } from './parse';
import { Problem } from './problem';
import type { Language } from './problem-body';
import type { ProblemCode } from './problems';

/** For a route without parameters, query or body. */
export const Nothing = z.strictObject({});

/** What a route answers; `text` where the bytes of an earlier answer are repeated. */
export interface Answer {
  readonly status: number;
  readonly body: unknown;
  readonly text?: string;
  /** Bytes in place of a JSON body, with their media type. */
  readonly bytes?: Buffer;
  readonly mediaType?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Its entity tag: who names it in If-None-Match gets 304 instead. Only where `tagged`. */
  readonly tag?: string;
  /** Events that are sent as they come, in place of a body. */
  readonly feed?: Feed;
}

/** What the OpenAPI document tells of a route. */
export interface RouteDocument {
  /** The operation id. */
  readonly id: string;
  readonly method: 'get' | 'post';
  /** In the form of OpenAPI: `/v1/disputes/{number}`. */
  readonly path: string;
  readonly tag: string;
  readonly summary: string;
  readonly params: z.ZodObject;
  readonly query: z.ZodObject;
  readonly body: z.ZodType;
  /** The bodies by name, where the path decides which one is meant. */
  readonly bodySchemas?: Readonly<Record<string, z.ZodType>>;
  /** Where the body is bytes: their media types, and how many at most. */
  readonly upload?: { readonly types: readonly string[]; readonly limit: number };
  /** Where it answers bytes: their media types. */
  readonly download?: readonly string[];
  /** Whether it needs an Idempotency-Key. */
  readonly idempotent?: true;
  /** Whether its answer has an entity tag. */
  readonly tagged?: true;
  /** Whether it answers with a stream of events, each with what the schema of its answer says. */
  readonly follows?: true;
  /** With `prose`, the same also as a page of text. */
  readonly answers: Readonly<
    Record<number, { readonly description: string; readonly schema: z.ZodType; readonly prose?: (body: unknown) => string }>
  >;
  readonly problems: readonly ProblemCode[];
  readonly examples?: Readonly<Record<string, unknown>>;
}

interface Specification<P extends z.ZodObject, Q extends z.ZodObject, B extends z.ZodType> extends RouteDocument {
  readonly params: P;
  readonly query: Q;
  readonly body: B;
}

/** What arrived, not yet parsed. */
export interface Arrived {
  readonly params: unknown;
  readonly query: unknown;
  readonly body: unknown;
  readonly key: string | undefined;
  readonly mediaType: string;
  readonly lastEventId: string | undefined;
  readonly language: Language;
}

interface Request<P extends z.ZodObject, Q extends z.ZodObject, B extends z.ZodType> {
  readonly params: z.output<P>;
  readonly query: z.output<Q>;
  readonly body: z.output<B>;
  /** The Idempotency-Key; empty where the route needs none. */
  readonly key: string;
  /** Of the body, without its parameters. */
  readonly mediaType: string;
  /** The Last-Event-ID of a reader that comes back. */
  readonly lastEventId: string | undefined;
  /** The one the caller prefers. */
  readonly language: Language;
}

/** Where a route speaks to one case: what its caller may send to it now, whatever was wrong with the request. */
type Offers = (world: Dependencies, caller: Caller, params: unknown) => Promise<readonly string[] | undefined>;

/** One declaration: the route, and through `document` its operation in the OpenAPI document. */
export type Route =
  | {
      readonly access: 'secured';
      readonly document: RouteDocument;
      readonly run: (world: Dependencies, caller: Caller, arrived: Arrived) => Promise<Answer>;
      readonly offers?: Offers;
    }
  | { readonly access: 'open'; readonly document: RouteDocument; readonly run: (world: Dependencies) => Promise<Answer> };

/** A route for known callers. Refuses by itself what does not fit its schemas, and a missing Idempotency-Key. */
export function route<P extends z.ZodObject, Q extends z.ZodObject, B extends z.ZodType>(
  document: Specification<P, Q, B>,
  handle: (world: Dependencies, caller: Caller, request: Request<P, Q, B>) => Promise<Answer>,
  offers?: (world: Dependencies, caller: Caller, params: z.output<P>) => Promise<readonly string[] | undefined>,
): Route {
  const run = async (world: Dependencies, caller: Caller, arrived: Arrived) => {
    const params = parse(document.params, arrived.params, 'invalid-parameter');
    const query = parse(document.query, arrived.query, 'invalid-parameter');
    const key = document.idempotent ? idempotencyKey(arrived.key) : '';
    const body = parse(document.body, arrived.body, 'invalid-body');
    const { mediaType, lastEventId, language } = arrived;
    return handle(world, caller, { params, query, body, key, mediaType, lastEventId, language });
  };
  if (!offers) return { access: 'secured', document, run };
  const offered: Offers = async (world, caller, arrived) => {
    const params = document.params.safeParse(arrived);
    return params.success ? offers(world, caller, params.data) : undefined;
  };
  return { access: 'secured', document, run, offers: offered };
}

/** A route for everybody: health and documentation. */
export function openRoute(
  document: Omit<RouteDocument, 'params' | 'query' | 'body'>,
  run: (world: Dependencies) => Promise<Answer>,
): Route {
  return { access: 'open', document: { ...document, params: Nothing, query: Nothing, body: Nothing }, run };
}

function idempotencyKey(key: string | undefined): string {
  if (key !== undefined && /^[\x21-\x7e]{1,200}$/.test(key)) return key;
  throw new Problem('idempotency-key-required');
}
