import fc from 'fast-check';
import { claimsOf } from '../../src/entra/challenge.ts';
import { literal, searchTerm, segments } from '../../src/entra/odata.ts';
import { LICENCE_REFUSED, retryAfter, waitBeforeRetry } from '../../src/entra/retry.ts';
import { tokenFailure } from '../../src/entra/token-errors.ts';

describe('trying again', () => {
  it.each([0, 429, 500, 502, 503, 504])('reads again after %i', (status) => {
    expect(waitBeforeRetry({ status }, 'GET', 1, 0.5)).toBeGreaterThan(0);
  });

  it.each([400, 401, 403, 404, 409])('does not read again after %i', (status) => {
    expect(waitBeforeRetry({ status }, 'GET', 1, 0.5)).toBeUndefined();
  });

  it('writes again only when the first write surely did nothing', () => {
    const again = [0, 429, 500, 502, 503, 504].filter((status) => waitBeforeRetry({ status }, 'POST', 1, 0.5) !== undefined);
    expect(again).toEqual([429]);
  });

  it('waits as long as it is told, and gives up after four tries', () => {
    expect(waitBeforeRetry({ status: 429, retryAfterMs: 9000 }, 'GET', 1, 0)).toBe(9000);
    expect(waitBeforeRetry({ status: 429 }, 'GET', 4, 0)).toBeUndefined();
  });

  it('asks again when a licence is denied, because licensed tenants are denied at random', () => {
    expect(waitBeforeRetry({ status: 403, code: LICENCE_REFUSED }, 'GET', 3, 0)).toBeDefined();
  });

  it('reads Retry-After as seconds or as a date', () => {
    expect(retryAfter('10', null)).toBe(10_000);
    expect(retryAfter('Wed, 18 Nov 2026 10:00:05 GMT', 'Wed, 18 Nov 2026 10:00:00 GMT')).toBe(5_000);
    expect(retryAfter('soon', null)).toBeUndefined();
  });
});

describe('texts in filters and paths', () => {
  it('cannot leave their literal', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const inner = literal(text).slice(1, -1);
        expect(inner.replaceAll("''", '')).not.toContain("'");
        expect(inner.replaceAll("''", "'")).toBe(text);
      }),
    );
  });

  it('cannot leave their search term', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(searchTerm('displayName', text).slice(1, -1)).not.toMatch(/["\\]/);
      }),
    );
  });

  it('cannot leave their part of a path', () => {
    expect(segments('users', '../me?x=1#y')).toBe('/users/..%2Fme%3Fx%3D1%23y');
  });
});

describe('a claims challenge', () => {
  it('is decoded', () => {
    const claims = '{"access_token":{"nbf":{"essential":true,"value":"1"}}}';
    const header = `Bearer realm="", error="insufficient_claims", claims="${Buffer.from(claims).toString('base64')}"`;
    expect(claimsOf(header)).toBe(claims);
  });

  it.each([null, 'Bearer realm=""', 'Bearer claims="%%%"'])('is not seen in %s', (header) => {
    expect(claimsOf(header)).toBeUndefined();
  });
});

describe('what Azure Identity throws', () => {
  const wrapped = (cause: object) =>
    Object.assign(new Error('AuthenticationRequiredError'), { cause: Object.assign(new Error('x'), cause) });

  it('asks to sign in only when interaction is needed, and hands on the claims', () => {
    const failure = tokenFailure(wrapped({ name: 'InteractionRequiredAuthError', claims: '{"a":1}' }));
    expect(failure).toMatchObject({ code: 'entra.sign-in-needed', detail: { claims: '{"a":1}' } });
  });

  it.each([
    ['AADSTS7000215: Invalid client secret provided.', 'entra.misconfigured'],
    ['AADSTS500133: Assertion is not within its valid time range.', 'entra.sign-in-needed'],
    ['AADSTS90033: A transient error has occurred.', 'entra.unavailable'],
    ['connect ECONNREFUSED', 'entra.unavailable'],
  ])('%s is %s', (message, code) => {
    expect(tokenFailure(wrapped({ message })).code).toBe(code);
  });
});
