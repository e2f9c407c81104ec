/** The `claims` parameter of a token request: what the token must carry. */
export interface ClaimsRequest {
  /** The client can answer challenges (`xms_cc: cp1`). */
  readonly challengeCapable: boolean;
  /** The authentication context asked for, `c1` and so on. */
  readonly context: string | undefined;
  /** The sign-in must be newer than this; seconds since the epoch. */
  readonly notBefore: number | undefined;
}

export function readClaims(text: string | null): ClaimsRequest {
  const wanted = accessTokenClaims(text);
  return {
    challengeCapable: valuesOf(wanted['xms_cc']).includes('cp1'),
    context: valuesOf(wanted['acrs'])[0],
    notBefore: Number(valuesOf(wanted['nbf'])[0]) || undefined,
  };
}

function accessTokenClaims(text: string | null): Readonly<Record<string, unknown>> {
  if (text === null) return {};
  try {
    const parsed = asRecord(JSON.parse(text));
    return asRecord(parsed['access_token']);
  } catch {
    return {};
  }
}

function valuesOf(claim: unknown): readonly string[] {
  const { value, values } = asRecord(claim);
  if (typeof value === 'string') return [value];
  return Array.isArray(values) ? values.filter((one): one is string => typeof one === 'string') : [];
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}
