/** A person of the tenant, as far as the caller may see; `undefined` is "not told". Times are milliseconds since the epoch. */
export interface Person {
  /** Entra object id: what everything is bound to. */
  readonly id: string;
  readonly upn: string;
  readonly name: string;
  readonly givenName?: string | undefined;
  readonly surname?: string | undefined;
  readonly mail?: string | undefined;
  readonly guest: boolean;
  readonly enabled?: boolean | undefined;
  readonly department?: string | undefined;
  readonly jobTitle?: string | undefined;
  /** Kept in step with an on-premises directory, which may undo changes made in Entra. */
  readonly synced?: boolean | undefined;
  readonly createdAt?: number | undefined;
  readonly passwordChangedAt?: number | undefined;
  /** `signInSessionsValidFromDateTime`: sessions begun before it are worth nothing; revoking moves it. */
  readonly sessionsValidFrom?: number | undefined;
}

/** Who a typed name means. */
export type FoundPeople =
  /** `exact` is false when the name only begins or resembles: good enough for a question, never for an action. */
  | { readonly kind: 'one'; readonly person: Person; readonly exact: boolean; readonly others: readonly Person[] }
  /** Best first; `more` when the directory has further ones. */
  | { readonly kind: 'several'; readonly people: readonly Person[]; readonly more: boolean }
  /** `nearest` are names that look alike, to be offered, never taken. */
  | { readonly kind: 'none'; readonly nearest: readonly Person[] };
