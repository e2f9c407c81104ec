import type { Incoming, Reply } from '../http/exchange.ts';

/** Graph says no: thrown anywhere below the router, written out as Graph's error JSON. */
export class GraphRefusal extends Error {
  readonly status: number;
  readonly code: string;
  readonly headers: Readonly<Record<string, string>>;

  constructor(status: number, code: string, message: string, headers: Readonly<Record<string, string>> = {}) {
    super(message);
    this.name = 'GraphRefusal';
    this.status = status;
    this.code = code;
    this.headers = headers;
  }
}

export const badFilter = (): GraphRefusal => new GraphRefusal(400, 'BadRequest', 'Invalid filter clause');
export const badRequest = (message: string): GraphRefusal => new GraphRefusal(400, 'BadRequest', message);
export const denied = (message = 'Insufficient privileges to complete the operation.'): GraphRefusal =>
  new GraphRefusal(403, 'Authorization_RequestDenied', message);
export const noRole = (): GraphRefusal =>
  new GraphRefusal(403, 'Authentication_RequestFromUnsupportedUserRole', 'User is not in the allowed roles');
export const notFound = (id: string): GraphRefusal =>
  new GraphRefusal(
    404,
    'Request_ResourceNotFound',
    `Resource '${id}' does not exist or one of its queried reference-property objects are not present.`,
  );
export const noLicence = (): GraphRefusal =>
  new GraphRefusal(
    403,
    'Authentication_RequestFromNonPremiumTenantOrB2CTenant',
    "Neither tenant is B2C or tenant doesn't have premium license",
  );
export const unsupported = (message: string): GraphRefusal => new GraphRefusal(400, 'Request_UnsupportedQuery', message);

export function writeRefusal(refusal: GraphRefusal, request: Incoming, now: number): Reply {
  return {
    status: refusal.status,
    headers: refusal.headers,
    body: {
      error: {
        code: refusal.code,
        message: refusal.message,
        innerError: {
          date: new Date(now).toISOString().slice(0, 19),
          'request-id': request.requestId,
          'client-request-id': request.requestId,
        },
      },
    },
  };
}
