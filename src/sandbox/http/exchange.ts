/** One request, as the emulated services see it. */
export interface Incoming {
  readonly method: string;
  readonly url: URL;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
  readonly requestId: string;
}

export interface Reply {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  /** Who asked and with which application, once the token was read; for the request log. */
  readonly by?: { readonly appId: string; readonly userId: string | undefined };
}

export type Handler = (request: Incoming) => Promise<Reply>;

export function header(request: Incoming, name: string): string {
  const value = request.headers[name];
  return Array.isArray(value) ? value.join(', ') : (value ?? '');
}
