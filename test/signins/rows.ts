/** Foreign rows as Graph (beta) writes them, with safe defaults. */
export function graphRow(change: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return {
    id: '11111111-0000-4000-8000-000000000001',
    createdDateTime: '2026-11-17T10:42:00Z',
    userDisplayName: 'Alice Archer',
    userPrincipalName: 'alice@contoso.com',
    userId: 'aaaaaaaa-0000-4000-8000-000000000001',
    appId: 'cccccccc-0000-4000-8000-000000000001',
    appDisplayName: 'Office 365 Exchange Online',
    ipAddress: '192.0.2.10',
    clientAppUsed: 'Browser',
    correlationId: 'dddddddd-0000-4000-8000-000000000001',
    isInteractive: true,
    signInEventTypes: ['interactiveUser'],
    status: { errorCode: 50126, failureReason: 'Invalid username or password.', additionalDetails: null },
    location: {
      city: 'Leeds',
      state: 'West Yorkshire',
      countryOrRegion: 'GB',
      geoCoordinates: { latitude: 53.8, longitude: -1.5 },
    },
    deviceDetail: { deviceId: '', operatingSystem: 'Windows10', browser: 'Chrome 141', isCompliant: false },
    appliedConditionalAccessPolicies: [],
    ...change,
  };
}

export function numbered(
  count: number,
  change: (index: number) => Readonly<Record<string, unknown>> = () => ({}),
): Record<string, unknown>[] {
  return Array.from({ length: count }, (_, index) => graphRow({ id: `row-${index}`, ...change(index) }));
}
