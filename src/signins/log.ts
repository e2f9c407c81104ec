import type { Caller } from '../entra/caller.ts';
import type { SignIn, SignInType } from './sign-in.ts';

/** Who may be asked about in one query; exactly what Graph can filter on. */
export interface SignInQuery {
  readonly types: readonly SignInType[];
  /** Milliseconds since the epoch, inclusive. */
  readonly from: number;
  /** Milliseconds since the epoch, exclusive. */
  readonly to: number;
  readonly id?: string;
  readonly correlationId?: string;
  readonly userId?: string;
  readonly servicePrincipalId?: string;
  readonly appId?: string;
  readonly code?: number;
  readonly ip?: string;
  /** An address range as CIDR. Graph can only ask for how an address begins; the rest is filtered after reading. */
  readonly range?: string;
  /** Row-level outcome of Conditional Access. */
  readonly conditionalAccess?: 'success' | 'failure';
  /** Any of these `clientAppUsed` values. */
  readonly clients?: readonly string[];
  /** Stop after this many rows (newest first); the page then says `truncated`. Default 5,000. */
  readonly limit?: number;
}

/** What a query read, and everything it could not read. */
export interface SignInPage {
  /** Newest first, each id once. */
  readonly rows: readonly SignIn[];
  readonly truncated: boolean;
  /** Rows of the source that could not be understood and were left out. */
  readonly dropped: number;
  readonly gaps: readonly Gap[];
  /** Requests sent to the source for this query. */
  readonly requests: number;
}

/** Something that was not read, in a form people can act on. */
export interface Gap {
  readonly id: GapId;
  /** One plain sentence. */
  readonly text: string;
}

export type GapId =
  | 'no-premium-licence'
  | 'no-risk-licence'
  | 'policies-hidden'
  | 'role-too-low'
  | 'throttled'
  | 'truncated'
  | 'retention'
  | 'late-rows'
  | 'local-times'
  | 'dropped-rows'
  | 'confidential-client'
  | 'beta-fields-missing'
  | 'source-unavailable'
  | 'not-asked'
  | 'cold-start';

/** A person, whose own rights decide what is seen, or the watcher with its own read-only identity. */
export type Reader = Caller | 'watcher';

/** Where sign-ins come from: Graph, Log Analytics or a file. */
export interface SignInLog {
  readonly source: string;
  /** Days that the source keeps; older times cannot be answered. */
  readonly retentionDays: number;
  /** What a bounded source holds (a file): the default window of a question about it. Milliseconds, `to` exclusive. */
  readonly span?: { readonly from: number; readonly to: number; /** The newest row's time. */ readonly newest?: number };
  read(as: Reader, query: SignInQuery): Promise<SignInPage>;
}
