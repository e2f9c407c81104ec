import type { Signer } from '../entra/signing.ts';
import type { Handler, Incoming, Reply } from '../http/exchange.ts';
import type { Tenant } from '../tenant/tenant.ts';
import { identify } from './caller.ts';
import type { GraphCaller } from './caller.ts';
import { GraphRefusal, writeRefusal } from './refusal.ts';
import type { PageTokens } from './page-tokens.ts';
import type { Throttle } from './throttle.ts';

/** A request that was let in. */
export interface GraphRequest {
  readonly tenant: Tenant;
  readonly caller: GraphCaller;
  readonly version: 'v1.0' | 'beta';
  /** Values of the `{…}` parts of the route, decoded, in order. */
  readonly keys: readonly string[];
  readonly query: URLSearchParams;
  readonly incoming: Incoming;
  readonly pages: PageTokens;
  /** https://localhost:PORT/v1.0 or /beta. */
  readonly base: string;
}

export interface Route {
  readonly method: string;
  /** Segments joined by '/'; `{}` stands for a key. */
  readonly path: string;
  readonly answer: (request: GraphRequest) => Reply | Promise<Reply>;
}

export interface GraphParts {
  readonly tenant: Tenant;
  readonly signer: Signer;
  readonly throttle: Throttle | undefined;
  readonly pages: PageTokens;
  readonly origin: () => string;
  readonly routes: readonly Route[];
}

/** Public on Graph as well; nobody here reads more of it than that it is there. */
const METADATA: Reply = {
  status: 200,
  headers: { 'content-type': 'application/xml' },
  body: '<?xml version="1.0" encoding="utf-8"?><edmx:Edmx Version="4.0" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx"/>',
};

/** Microsoft Graph: who calls, how often, which route. */
export function makeGraph(parts: GraphParts): Handler {
  return async (incoming) => {
    if (incoming.method === 'GET' && /^\/(v1\.0|beta)\/\$metadata$/.test(incoming.url.pathname)) return METADATA;
    let by: Reply['by'];
    try {
      const caller = await identify(parts.tenant, parts.signer, incoming);
      by = { appId: caller.appId, userId: caller.person?.person.id };
      parts.throttle?.(incoming, caller.appId);
      const reply = await dispatch(parts, incoming, caller);
      return { ...reply, by };
    } catch (error) {
      if (!(error instanceof GraphRefusal)) throw error;
      const reply = writeRefusal(error, incoming, parts.tenant.clock());
      return by === undefined ? reply : { ...reply, by };
    }
  };
}

async function dispatch(parts: GraphParts, incoming: Incoming, caller: GraphCaller): Promise<Reply> {
  const [version, ...segments] = segmentsOf(incoming.url.pathname);
  if (version !== 'v1.0' && version !== 'beta') throw new GraphRefusal(400, 'BadRequest', 'Invalid version.');
  const fitting = parts.routes.flatMap((route) => {
    const keys = keysOf(route.path, segments);
    return keys === undefined ? [] : [{ route, keys }];
  });
  const found = fitting.find(({ route }) => route.method === incoming.method);
  if (found === undefined) {
    if (fitting.length > 0)
      throw new GraphRefusal(405, 'Request_BadRequest', 'Specified HTTP method is not allowed for the request target.');
    throw new GraphRefusal(400, 'BadRequest', `Resource not found for the segment '${segments[0] ?? ''}'.`);
  }
  return found.route.answer({
    tenant: parts.tenant,
    caller,
    version,
    keys: found.keys,
    query: incoming.url.searchParams,
    incoming,
    pages: parts.pages,
    base: `${parts.origin()}/${version}`,
  });
}

/** Path segments, decoded; `users('alice@contoso.com')` is the same as `users/alice@contoso.com`. */
function segmentsOf(pathname: string): readonly string[] {
  const plain = pathname.replaceAll(/\('([^/]*?)'\)/g, (_, key: string) => `/${key.replaceAll("''", "'")}`);
  try {
    return plain
      .split('/')
      .filter((part) => part !== '')
      .map(decodeURIComponent);
  } catch {
    throw new GraphRefusal(400, 'BadRequest', 'Bad Request - Error in query syntax.');
  }
}

function keysOf(path: string, segments: readonly string[]): readonly string[] | undefined {
  const parts = path.split('/');
  if (parts.length !== segments.length) return undefined;
  const keys: string[] = [];
  for (const [i, part] of parts.entries()) {
    const segment = segments[i] ?? '';
    if (part === '{}') keys.push(segment);
    else if (part.toLowerCase() !== segment.toLowerCase()) return undefined;
  }
  return keys;
}
