import fc from 'fast-check';
import { parseSignIn } from '../../src/signins/schema.ts';
import type { SignIn } from '../../src/signins/sign-in.ts';
import { graphRow } from './rows.ts';

function parsed(value: unknown): SignIn {
  const row = parseSignIn(value);
  if (typeof row === 'string') throw new Error(row);
  return row;
}

describe('a Graph row', () => {
  it('keeps what it says and leaves out what it does not', () => {
    const row = parsed(graphRow());

    expect(row).toMatchObject({
      at: Date.UTC(2026, 10, 17, 10, 42),
      code: 50126,
      type: 'interactiveUser',
      city: 'Leeds',
      country: 'GB',
    });
    expect(row.upn).toBe('alice@contoso.com');
    expect(row.device).toMatchObject({ id: undefined, os: 'Windows10', compliant: false });
    expect(row.sessionId).toBeUndefined();
    expect(row.details).toBeUndefined();
  });

  it.each([
    ['Primary Refresh Token', 'primaryRefreshToken'],
    ['primaryRefreshToken', 'primaryRefreshToken'],
    ['Refresh token', 'refreshToken'],
    ['SAML 1.1', 'saml11'],
    ['primaryRefreshToken,saml11', 'primaryRefreshToken'],
    ['somethingNew', 'somethingNew'],
  ])('reads the incoming token "%s" as %s', (written, expected) => {
    expect(parsed(graphRow({ incomingTokenType: written })).incomingToken).toBe(expected);
  });

  it('tells policies that are hidden from policies that did not apply', () => {
    expect(parsed(graphRow({ appliedConditionalAccessPolicies: null })).policies).toBeUndefined();
    expect(parsed(graphRow({ appliedConditionalAccessPolicies: [] })).policies).toEqual([]);
  });

  it('keeps a policy with an unknown result and bits for conditions', () => {
    const policy = {
      id: 'p',
      displayName: 'MFA',
      result: 'reportOnlyFailure',
      enforcedGrantControls: ['Mfa', 7],
      conditionsNotSatisfied: 8,
    };
    const row = parsed(graphRow({ appliedConditionalAccessPolicies: [policy, 'junk'] }));

    expect(row.policies).toHaveLength(1);
    expect(row.policies?.[0]).toMatchObject({
      result: 'reportOnlyFailure',
      grantControls: ['Mfa'],
      conditionsNotSatisfied: 'location',
    });
  });

  it('drops values of a wrong type', () => {
    const row = parsed(
      graphRow({ ipAddress: 7, location: 'x', deviceDetail: [], autonomousSystemNumber: 'many', userType: 'alien' }),
    );

    expect([row.ip, row.country, row.device, row.asn, row.userType]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('cuts a text at 2,000 characters', () => {
    expect(parsed(graphRow({ userAgent: 'é'.repeat(10_000) })).userAgent).toHaveLength(2000);
  });

  it('takes no place from coordinates that are both nought', () => {
    const at = (latitude: number, longitude: number) =>
      parsed(graphRow({ location: { geoCoordinates: { latitude, longitude } } }));
    expect(at(0, 0)).toMatchObject({ latitude: undefined, longitude: undefined });
    expect(at(0, 32.6)).toMatchObject({ latitude: 0, longitude: 32.6 });
  });

  it('names a person by what was typed where the row names nobody else', () => {
    const nameless = { userPrincipalName: '', signInIdentifier: 'Bob@Contoso.com' };
    expect(parsed(graphRow(nameless))).toMatchObject({ upn: 'bob@contoso.com', typed: 'Bob@Contoso.com' });
    expect(parsed(graphRow({ signInIdentifier: 'Bob@Contoso.com' }))).toMatchObject({
      upn: 'alice@contoso.com',
      typed: undefined,
    });
    const application = { ...nameless, signInEventTypes: ['servicePrincipal'] };
    expect(parsed(graphRow(application))).toMatchObject({ upn: undefined, typed: 'Bob@Contoso.com' });
  });

  it('reads an id in capitals as the same id, and leaves other texts alone', () => {
    const capitals = 'AAAAAAAA-0000-4000-8000-00000000000B';
    const row = parsed(
      graphRow({ userId: capitals, sessionId: capitals, appId: capitals, deviceDetail: { deviceId: capitals } }),
    );
    const small = capitals.toLowerCase();
    expect(row).toMatchObject({ userId: small, sessionId: small, appId: small, device: { id: small } });
    expect(parsed(graphRow({ sessionId: 'Session-A-of-thirty-six-characters-A' })).sessionId).toContain('Session-A');
    expect(parsed(graphRow({ uniqueTokenIdentifier: capitals })).tokenId).toBe(capitals);
  });

  it('takes nobody from the all-zero id', () => {
    expect(parsed(graphRow({ userId: '00000000-0000-0000-0000-000000000000' })).userId).toBeUndefined();
  });

  it.each([
    ['no id', { id: undefined }],
    ['no time', { createdDateTime: undefined }],
    ['a time that is none', { createdDateTime: '2026-13-40T00:00:00Z' }],
    ['a day that does not exist', { createdDateTime: "yesterday at 10 o'clock" }],
    ['no result', { status: {} }],
  ])('refuses a row with %s', (_, change) => {
    expect(typeof parseSignIn(graphRow(change))).toBe('string');
  });

  it.each([
    [{ signInEventTypes: ['nonInteractiveUser'] }, 'nonInteractiveUser'],
    [{ signInEventTypes: undefined, isInteractive: false }, 'nonInteractiveUser'],
    [{ signInEventTypes: [], isInteractive: true }, 'interactiveUser'],
    [{ signInEventTypes: undefined, isInteractive: undefined, userId: '', servicePrincipalId: 's' }, 'servicePrincipal'],
    [{ signInEventTypes: ['managedIdentity'] }, 'managedIdentity'],
  ])('finds the type of %j', (change, type) => {
    expect(parsed(graphRow(change)).type).toBe(type);
  });

  it('never throws, whatever stands in it', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom(...Object.keys(graphRow()), 'properties', 'TimeGenerated'), fc.jsonValue()),
        (change) => {
          const row = parseSignIn({ ...graphRow(), ...change });
          return typeof row === 'string' || Number.isFinite(row.at);
        },
      ),
    );
  });
});

describe('times', () => {
  it.each([
    ['2026-11-17T10:42:00Z', '2026-11-17T10:42:00.000Z'],
    ['2026-11-30T10:42:00Z', '2026-11-30T10:42:00.000Z'],
    ['2026-11-17T10:42:00.1234567Z', '2026-11-17T10:42:00.123Z'],
    ['2026-11-17T10:42:00.0729893-05:00', '2026-11-17T15:42:00.072Z'],
    ['2026-11-17T10:42:00', '2026-11-17T10:42:00.000Z'],
    ['2026-11-17 10:42:00', '2026-11-17T10:42:00.000Z'],
  ])('reads %s', (written, expected) => {
    expect(new Date(parsed(graphRow({ createdDateTime: written })).at).toISOString()).toBe(expected);
  });

  it('agrees with Date.parse on every second', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }), (date) => {
        const written = `${date.toISOString().slice(0, 19)}Z`;
        return parsed(graphRow({ createdDateTime: written })).at === Date.parse(written);
      }),
    );
  });
});

describe('rows of other sources', () => {
  it('takes the type of an Azure Monitor record from its category', () => {
    const record = {
      time: '2026-11-17T10:42:00Z',
      category: 'ManagedIdentitySignInLogs',
      properties: graphRow({ signInEventTypes: undefined }),
    };
    expect(parsed(record).type).toBe('managedIdentity');
  });

  it('refuses a record of another log', () => {
    expect(parseSignIn({ category: 'AuditLogs', properties: {} })).toBe('it is a record of another log');
  });

  it('reads JSON in the text columns of Log Analytics', () => {
    const row = parsed({
      TimeGenerated: '2026-11-17T10:42:00Z',
      Type: 'AADNonInteractiveUserSignInLogs',
      Id: 'x',
      ResultType: '70043',
      ResultDescription: 'Expired',
      IPAddress: '192.0.2.1',
      Location: 'GB',
      DeviceDetail: '{"operatingSystem":"MacOs","isManaged":true}',
      LocationDetails: '{"city":"Leeds","countryOrRegion":"GB"}',
      ConditionalAccessPolicies: '[{"displayName":"P","result":"failure"}]',
      AutonomousSystemNumber: '64500',
      RiskEventTypes_V2: '["unfamiliarFeatures"]',
    });

    expect(row).toMatchObject({
      type: 'nonInteractiveUser',
      code: 70043,
      reason: 'Expired',
      ip: '192.0.2.1',
      city: 'Leeds',
      asn: 64500,
    });
    expect(row.device).toMatchObject({ os: 'MacOs', managed: true });
    expect(row.policies?.[0]?.name).toBe('P');
    expect(row.riskTypes).toEqual(['unfamiliarFeatures']);
  });

  it('reads what PowerShell writes', () => {
    const row = parsed({
      Id: 'x',
      CreatedDateTime: '2026-11-17T10:42:00Z',
      Status: { ErrorCode: 0, FailureReason: 'Other.' },
      Location: { City: 'Leeds', CountryOrRegion: 'GB' },
      UserPrincipalName: 'Alice@Contoso.com',
    });
    expect(row).toMatchObject({ code: 0, city: 'Leeds', upn: 'alice@contoso.com' });
  });
});
