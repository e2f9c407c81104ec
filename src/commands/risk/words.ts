/** Identity Protection's states and detections, as people say them; anything new is shown as it is written. */
const STATES: Readonly<Record<string, string>> = {
  atRisk: 'at risk',
  confirmedCompromised: 'confirmed compromised',
  remediated: 'remediated',
  dismissed: 'dismissed',
  confirmedSafe: 'confirmed safe',
  none: 'no risk',
};

const DETECTIONS: Readonly<Record<string, string>> = {
  unfamiliarFeatures: 'Unfamiliar sign-in',
  anonymizedIPAddress: 'Anonymous address (VPN or Tor)',
  maliciousIPAddress: 'Malicious address',
  maliciousIPAddressValidCredentialsBlockedIP: 'Right password from a malicious address',
  malwareInfectedIPAddress: 'Address of an infected computer',
  suspiciousIPAddress: 'Suspicious address',
  leakedCredentials: 'Password found in a leak',
  unlikelyTravel: 'Unlikely travel',
  mcasImpossibleTravel: 'Impossible travel',
  anomalousToken: 'Unusual token',
  tokenIssuerAnomaly: 'Unusual token issuer',
  attackerinTheMiddle: 'Attacker in the middle',
  attemptedPrtAccess: 'Attempt to steal a device token',
  suspiciousBrowser: 'Suspicious browser',
  passwordSpray: 'Password spray',
  investigationsThreatIntelligence: "Microsoft's threat intelligence",
  userReportedSuspiciousActivity: 'Reported by the person',
  suspiciousInboxForwarding: 'Suspicious mail forwarding',
  newCountry: 'New country',
};

export function stateWords(state: string): string {
  return STATES[state] ?? state;
}

export function detectionWords(type: string): string {
  return DETECTIONS[type] ?? type;
}
