/** The claims that a 401 asks for (continuous access evaluation, Conditional Access), as JSON text; `undefined` when none. */
export function claimsOf(header: string | null): string | undefined {
  const encoded = /\bclaims="([^"]{1,8000})"/i.exec(header ?? '')?.[1];
  if (encoded === undefined) return undefined;
  const text = encoded.startsWith('{') ? encoded : Buffer.from(encoded, 'base64').toString('utf8');
  try {
    JSON.parse(text);
    return text;
  } catch {
    return undefined;
  }
}
