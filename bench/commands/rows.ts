import { fileDirectory } from '../../src/directory/file-directory.ts';
import type { Directory } from '../../src/directory/directory.ts';
import type { SignIn } from '../../src/signins/sign-in.ts';

const ALICE = { userId: '0a11ce00-0000-4000-8000-000000000001', upn: 'alice@contoso.com', userName: 'Alice Johnson' };
const AGENT = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Safari/537.36';
const APPS = ['Office 365 Exchange Online', 'Microsoft Teams', 'Office 365 SharePoint Online', 'Salesforce', 'OfficeHome'];
const POLICIES = Array.from({ length: 12 }, (_, i) => ({
  id: `p${i}`,
  name: `Policy ${i}`,
  result: i % 4 === 0 ? 'success' : 'notApplied',
  grantControls: ['Mfa'],
  sessionControls: [],
}));

/** `n` rows of one person over two days: background refreshes, sign-ins by hand, prompts, wrong passwords of a phone. Newest first. */
export function personRows(n: number, now: number): { readonly rows: readonly SignIn[]; readonly directory: Directory } {
  const rows = Array.from({ length: n }, (_, i): SignIn => {
    const byHand = i % 20 === 0;
    const phone = i % 7 === 3;
    const at = now - Math.floor((i * 2 * 86_400_000) / n) - 1;
    return {
      id: `row-${i}`,
      at,
      type: byHand || phone ? 'interactiveUser' : 'nonInteractiveUser',
      code: phone ? (i % 4 === 0 ? 50053 : 50126) : i % 40 === 0 ? 50074 : 0,
      reason: phone ? 'Error validating credentials due to invalid username or password.' : undefined,
      ...ALICE,
      appId: `app-${i % APPS.length}`,
      appName: APPS[i % APPS.length],
      resourceName: 'Microsoft Graph',
      correlationId: `c-${Math.floor(i / 2)}`,
      sessionId: `s-${i % 6}`,
      ip: phone ? '198.51.100.7' : `192.0.2.${i % 3}`,
      asn: phone ? 64_501 : 64_500,
      city: 'Berlin',
      country: 'DE',
      latitude: 52.5,
      longitude: 13.4,
      client: phone ? 'Exchange ActiveSync' : 'Browser',
      userAgent: phone ? 'Apple-iPhone14C5/2001.55' : AGENT,
      device: phone
        ? { os: 'iOS 18.1' }
        : { id: 'd1', name: 'LAPTOP-7', os: 'Windows10', browser: 'Chrome 141', compliant: true, managed: true },
      conditionalAccess: 'success',
      policies: POLICIES,
    };
  });
  return { rows, directory: fileDirectory(rows) };
}

/** The same as Graph (beta) writes it. */
export function graphRow(row: SignIn): Record<string, unknown> {
  return {
    id: row.id,
    createdDateTime: new Date(row.at).toISOString(),
    userId: row.userId,
    userPrincipalName: row.upn,
    userDisplayName: row.userName,
    appId: row.appId,
    appDisplayName: row.appName,
    resourceDisplayName: row.resourceName,
    correlationId: row.correlationId,
    sessionId: row.sessionId,
    ipAddress: row.ip,
    autonomousSystemNumber: row.asn,
    location: {
      city: row.city,
      countryOrRegion: row.country,
      geoCoordinates: { latitude: row.latitude, longitude: row.longitude },
    },
    clientAppUsed: row.client,
    userAgent: row.userAgent,
    signInEventTypes: [row.type],
    status: { errorCode: row.code, failureReason: row.reason, additionalDetails: null },
    deviceDetail: {
      deviceId: row.device?.id,
      displayName: row.device?.name,
      operatingSystem: row.device?.os,
      browser: row.device?.browser,
      isCompliant: row.device?.compliant,
      isManaged: row.device?.managed,
    },
    conditionalAccessStatus: row.conditionalAccess,
    appliedConditionalAccessPolicies: row.policies?.map((policy) => ({
      id: policy.id,
      displayName: policy.name,
      result: policy.result,
      enforcedGrantControls: policy.grantControls,
      enforcedSessionControls: policy.sessionControls,
    })),
  };
}
