import type { Phrasing } from './phrasing.ts';
import {
  LAST_24_HOURS,
  LAST_2_HOURS,
  LAST_HOUR,
  LAST_NIGHT,
  LAST_WEEK,
  OVERNIGHT,
  SINCE_YESTERDAY,
  THIS_WEEK,
  TODAY,
  YESTERDAY,
} from './phrasing.ts';

/** Alerts and incidents of what watches, with a question beside them. */
export const ALERTS_PASTED: readonly Phrasing[] = [
  ['mute', 'OPS-88 pentest window\n\nmute alerts for 198.51.100.0/24 for 4 hours', { ip: '198.51.100.0/24', duration: 'PT4H' }],
  ['alerts', 'Slack thread in #soc\nmina: quiet night?\n\nshow the alerts from last night', LAST_NIGHT],
  ['subscribe', 'Teams › SOC Alerts › General\nplease post alerts in this channel'],
  ['unsubscribe', 'Teams › SOC Alerts › General\nstop posting alerts here'],
  ['failures', 'ALERT: Auth failure rate > 5 % (prod)\nFired: 14:05\nMonitor: entra-signin\n\nwhat fails right now?'],
  ['spray', 'Grafana | Alerting | FIRING\nalertname=FailedSignins severity=warning\n\nis this a password spray?'],
  [
    'failures',
    'Microsoft Sentinel\nIncident 48812: Password spray attack against Microsoft Entra ID application\nSeverity: Medium\nIP: 203.0.113.44\n\nwhich accounts failed from that IP today?',
    { ip: '203.0.113.44', ...TODAY },
  ],
  [
    'signins',
    'Sentinel incident 48813\nEntities: 203.0.113.45\n\nwho signed in from this IP yesterday?',
    { ip: '203.0.113.45', ...YESTERDAY },
  ],
  [
    'replay',
    'Microsoft Defender XDR\nIncident 9921 – Anomalous token\nUser: rosa.klein@contoso.com\nSeverity: High\n\nis this a stolen session?',
    { user: 'rosa.klein@contoso.com' },
  ],
  [
    'risk',
    'Defender for Cloud Apps alert: Impossible travel activity\nUser: Rosa Klein\n\nwhat is her risk level?',
    { user: 'Rosa Klein' },
  ],
  [
    'signins',
    'Splunk ES notable 77812\nsrc_ip=198.51.100.23 user=t.okafor action=success\n\nshow sign-ins from 198.51.100.23 in the last hour',
    { ip: '198.51.100.23', ...LAST_HOUR },
  ],
  [
    'why',
    'Splunk alert\nuser=t.okafor app=Workday result=failure reason=50053\n\nwhy did t.okafor fail?',
    { user: 't.okafor', app: 'Workday', code: 50053 },
  ],
  [
    'alerts',
    'QRadar offense 5512 closed\n\nany Signpost alerts for t.okafor@contoso.com today?',
    { user: 't.okafor@contoso.com', ...TODAY },
  ],
  [
    'workload',
    '[PagerDuty] #PD-8812 deploy pipeline 401\nService: ci-runner\n\nis a service principal failing since yesterday?',
    { type: 'servicePrincipal', ...SINCE_YESTERDAY },
  ],
  [
    'blocks',
    'Datadog monitor "CA blocks spike" triggered\n\nwhat was blocked by conditional access in the last hour?',
    LAST_HOUR,
  ],
  ['alerts', 'PagerDuty incident #Q2K9 (resolved)\n\nlist alerts of the last 24 hours', LAST_24_HOURS],
  ['alerts', 'Opsgenie | P2 | ack\nwere there alerts for 203.0.113.80 overnight?', { ip: '203.0.113.80', ...OVERNIGHT }],
  [
    'mute',
    'Opsgenie | P4 | noisy\nmute alerts about svc.scanner@contoso.com for a day',
    { user: 'svc.scanner@contoso.com', duration: 'P1D' },
  ],
  ['mutes', 'Opsgenie shift digest\n\nwhat is currently muted?'],
  [
    'workload',
    'Azure Monitor alert "sp-failures" | Sev2 | Fired 14:20\n\nwhich managed identities fail today?',
    { type: 'managedIdentity', ...TODAY },
  ],
  [
    'workload',
    'Alert rule: client secret expiry\nApp: Payroll Sync\n\nis the service principal Payroll Sync failing?',
    { app: 'Payroll Sync', type: 'servicePrincipal' },
  ],
  ['failures', 'Nagios CRITICAL: sso-probe\n\nhow many failures with 50126 today?', { code: 50126, ...TODAY }],
  [
    'spray',
    'Elastic Security | rule "Azure AD password spraying" | 203.0.113.200\n\nis 203.0.113.200 spraying us?',
    { ip: '203.0.113.200' },
  ],
  ['spray', 'CrowdStrike Falcon Identity\nDetection: credential stuffing\n\nany brute force in the last hour?', LAST_HOUR],
  [
    'replay',
    'Microsoft Sentinel | Incident 50021 | AiTM phishing\nAccount: viktor.lund@contoso.se\n\nhijacked?',
    { user: 'viktor.lund@contoso.se' },
  ],
  [
    'replay',
    'Defender incident 50022 (High)\nUser: Viktor Lund\nEvidence: session cookie\n\nwas his session reused elsewhere?',
    { user: 'Viktor Lund' },
  ],
  [
    'risk',
    'Sentinel: "User at risk detected"\nviktor.lund@contoso.se\n\nhow risky is viktor.lund@contoso.se?',
    { user: 'viktor.lund@contoso.se' },
  ],
  [
    'signins',
    'SIEM case 3310\nIndicator: 2001:db8:44::9\n\nwho came in from 2001:db8:44::9 this week?',
    { ip: '2001:db8:44::9', ...THIS_WEEK },
  ],
  [
    'signins',
    'Defender alert timeline\n14:01 sign-in\n14:03 inbox rule\n\nwhere did viktor.lund@contoso.se log in from today?',
    { user: 'viktor.lund@contoso.se', ...TODAY },
  ],
  [
    'apps',
    'Splunk search: index=entra user=viktor.lund | stats count by app\n\nwhich apps does viktor.lund use?',
    { user: 'viktor.lund' },
  ],
  [
    'volume',
    'Grafana panel: logins\n\ninteractive vs non-interactive for viktor.lund@contoso.se this week',
    { user: 'viktor.lund@contoso.se', ...THIS_WEEK },
  ],
  ['backtest', 'Tuning meeting, point 3:\n\nhow many alerts would the rules have made last week?', LAST_WEEK],
  ['subscribe', 'SOC runbook, step 1:\nsubscribe this channel to alerts'],
  ['spray', 'MDR portal | Case 4410 | TLP:AMBER\n\nhas anyone been brute forcing us since yesterday?', SINCE_YESTERDAY],
  ['alerts', 'Handover sheet / night\n1. patching ok\n2. backup ok\n\nwhat alerted last night?', LAST_NIGHT],
  [
    'failures',
    'Statuspage: "Degraded login for some users"\n\nwho failed with 90033 in the last 2 hours?',
    { code: 90033, ...LAST_2_HOURS },
  ],
  [
    'revoke',
    'Defender XDR | Incident 7712 | High | AiTM\nAccount: delia.frost@contoso.com\n\nkill all her sessions',
    { user: 'delia.frost@contoso.com' },
  ],
  [
    'replay',
    'Sentinel > Incidents > 60122\nTactic: CredentialAccess\nHost: none\nUser: delia.frost@contoso.com\n\ntoken theft?',
    { user: 'delia.frost@contoso.com' },
  ],
  ['alerts', 'Statuspage draft\n\ndid anything alert in the last hour?', LAST_HOUR],
];
