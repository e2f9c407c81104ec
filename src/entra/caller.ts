/** The person on whose behalf Graph is read or changed. Their own Entra roles decide what is seen. */
export interface Caller {
  readonly tenantId: string;
  /** Entra object id. */
  readonly userId: string;
  readonly upn: string;
  readonly name: string;
  /** The access token for Signpost's own API that is exchanged on behalf of the caller; never logged. */
  readonly assertion: string;
}
