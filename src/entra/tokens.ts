import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { AccessToken, TokenCredential } from '@azure/identity';
import type { Clock } from '../clock.ts';
import { SignpostError } from '../errors.ts';
import type { CheckAssertion } from './assertion.ts';
import type { Caller } from './caller.ts';
import { tokenFailure } from './token-errors.ts';

/** Access tokens for Graph and, where a scope is named, for another service of Microsoft's. */
export interface Tokens {
  /**
   * @param claims JSON that a claims challenge asked for; a token is then fetched anew
   * @param scope of another service than Graph; its tokens are kept apart
   * @throws SignpostError entra.sign-in-needed (with `detail.claims`), entra.misconfigured, entra.unavailable, chat.unauthorised
   */
  tokenFor(identity: Caller | 'watcher', claims?: string, scope?: string): Promise<string>;
}

export interface TokensOptions {
  /** The told "now": decides whether an assertion has expired. */
  readonly clock: Clock;
  /** The machine's own time, by which MSAL counts the life of a token. */
  readonly wallClock: Clock;
  /** Used unless a call names another: `https://graph.microsoft.com/.default`. */
  readonly scope: string;
  readonly checkAssertion: CheckAssertion;
  /** A credential that exchanges one assertion on behalf of its person. */
  readonly onBehalfOf: (assertion: string) => TokenCredential;
  /** The watcher's own credential; without one it cannot read. */
  readonly watcher?: TokenCredential | undefined;
}

interface Held {
  readonly credential: TokenCredential;
  /** Milliseconds; after it the assertion is worth nothing. */
  readonly expires: number;
  /** By scope: a token for one service must never be sent to another. */
  readonly tokens: Map<string, AccessToken>;
  readonly inFlight: Map<string, Promise<AccessToken>>;
}

/** What a token is asked for. */
interface Wanted {
  readonly scope: string;
  readonly claims: string | undefined;
}

/** People whose tokens are held at the same time. */
const MOST_PEOPLE = 2000;
/** A token this close to its end is fetched again. */
const MARGIN_MS = 300_000;

/**
 * A pool of credentials keyed by the hash of the assertion, never by a name alone: two people can then never share a
 * token, and nobody gets one for an assertion that was admitted for another. One credential a person, because one shared MSAL cache gets slower with every person in it.
 */
export function createTokens(options: TokensOptions): Tokens {
  const people = new LRUCache<string, Promise<Held>>({ max: MOST_PEOPLE });
  const watcher = options.watcher === undefined ? undefined : held(options.watcher, Infinity);

  const admit = async (caller: Caller): Promise<Held> => {
    const expires = await options.checkAssertion(caller);
    return held(options.onBehalfOf(caller.assertion), expires);
  };

  // The pool holds promises and is filled in the same turn, so that callers at the same time share one.
  const forCaller = async (caller: Caller): Promise<Held> => {
    const key = `${caller.tenantId}/${caller.userId}/${createHash('sha256').update(caller.assertion).digest('base64')}`;
    const known = people.get(key);
    if (known !== undefined && (await known).expires > options.clock()) return known;
    const fresh = people.get(key) === known ? admit(caller) : (people.get(key) ?? admit(caller));
    people.set(key, fresh);
    fresh.catch(() => people.delete(key));
    return fresh;
  };

  return {
    tokenFor: async (identity, claims, scope = options.scope) => {
      const wanted = { scope, claims };
      if (identity !== 'watcher') return (await tokenOf(await forCaller(identity), wanted, options.wallClock)).token;
      if (watcher === undefined) throw new SignpostError('entra.misconfigured', 'The watcher has no credential of its own.');
      return (await tokenOf(watcher, wanted, options.wallClock)).token;
    },
  };
}

function held(credential: TokenCredential, expires: number): Held {
  return { credential, expires, tokens: new Map(), inFlight: new Map() };
}

async function tokenOf(from: Held, wanted: Wanted, wallClock: Clock): Promise<AccessToken> {
  const known = from.tokens.get(wanted.scope);
  if (wanted.claims === undefined && known !== undefined && known.expiresOnTimestamp - MARGIN_MS > wallClock()) return known;
  const key = JSON.stringify([wanted.scope, wanted.claims]);
  const running = from.inFlight.get(key);
  if (running !== undefined) return running;
  const started = fetchToken(from, wanted).finally(() => from.inFlight.delete(key));
  from.inFlight.set(key, started);
  return started;
}

async function fetchToken({ credential, tokens }: Held, { scope, claims }: Wanted): Promise<AccessToken> {
  try {
    const token = await credential.getToken(scope, { enableCae: true, ...(claims === undefined ? {} : { claims }) });
    if (token === null) throw new SignpostError('entra.unavailable', 'Entra gave no token.');
    tokens.set(scope, token);
    return token;
  } catch (error) {
    throw tokenFailure(error);
  }
}
