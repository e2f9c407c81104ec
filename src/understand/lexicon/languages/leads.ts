/**
 * What each meaning of a table is in English: about somebody (USER), about whoever asks, and about nobody. APP and TIME stand where an
 * application and a time are said; what is not said leaves nothing.
 */
interface Lead {
  readonly user: string;
  readonly me: string;
  readonly nobody: string;
}

const about = (lead: string): Lead => ({ user: `${lead} for USER`, me: `${lead} for me`, nobody: lead });
const alone = (lead: string): Lead => ({ user: lead, me: lead, nobody: lead });

export const LEADS: Readonly<Record<string, Lead>> = {
  why: { user: `why can't USER sign in`, me: `why can't I sign in`, nobody: 'why do sign-ins fail' },
  coded: { user: 'why does USER get CODE', me: 'why do I get CODE', nobody: 'what does CODE mean' },
  whogets: alone('who gets CODE'),
  lockout: { user: 'is USER locked out', me: 'am I locked out', nobody: 'who is locked out' },
  explain: alone('what does CODE mean'),
  signins: { user: 'show the sign-ins of USER', me: 'show my sign-ins', nobody: 'show sign-ins' },
  interactive: {
    user: 'show the interactive sign-ins of USER',
    me: 'show my interactive sign-ins',
    nobody: 'show interactive sign-ins',
  },
  noninteractive: {
    user: 'show the non-interactive sign-ins of USER',
    me: 'show my non-interactive sign-ins',
    nobody: 'show non-interactive sign-ins',
  },
  volume: {
    user: 'interactive vs non-interactive sign-ins per hour for USER',
    me: 'interactive vs non-interactive sign-ins per hour for me',
    nobody: 'interactive vs non-interactive sign-ins per hour',
  },
  apps: { user: 'which apps does USER use', me: 'which apps do I use', nobody: 'which apps are used' },
  replay: {
    user: 'was the session of USER stolen',
    me: 'was my session stolen',
    nobody: 'any stolen sessions',
  },
  travel: { user: 'is USER really in PLACE', me: 'am I really in PLACE', nobody: 'any impossible travel' },
  route: { user: 'impossible travel for USER', me: 'impossible travel for me', nobody: 'any impossible travel' },
  policy: about('which conditional access policies applied'),
  blocks: about('what did conditional access block'),
  failures: about('top sign-in failures of the tenant'),
  legacy: {
    user: 'does USER still use legacy authentication',
    me: 'do I use legacy authentication',
    nobody: 'who still uses legacy authentication',
  },
  spray: about('was there a password spray attack'),
  mfa: { user: 'which MFA methods does USER have', me: 'which MFA methods do I have', nobody: 'MFA methods' },
  risk: { user: 'is USER risky', me: 'am I risky', nobody: 'who is risky' },
  passthrough: {
    user: 'cross-tenant sign-ins of USER',
    me: 'my cross-tenant sign-ins',
    nobody: 'show cross-tenant sign-ins',
  },
  workloads: {
    user: 'has the client secret of APP expired',
    me: 'did a client secret expire',
    nobody: 'did a client secret expire',
  },
  serviceprincipals: { ...alone('show sign-ins of service principals'), user: 'show sign-ins of the service principal APP' },
  managedidentities: { ...alone('show sign-ins of managed identities'), user: 'show sign-ins of the managed identity APP' },
  alerts: about('show the alerts'),
  backtest: alone('how many alerts would this have made'),
  lookup: { user: 'look up ID for USER', me: 'look up ID', nobody: 'look up ID' },
  mutes: alone('which mutes are active'),
  approvals: about('which approvals are pending'),
  audit: about('show the audit log'),
  help: alone('what can you do'),
  whoami: alone('what am I allowed to do'),
  reset: alone('reset the password of USER'),
  revoke: alone('revoke all sessions of USER'),
  disable: alone('disable the account of USER'),
  enable: alone('enable the account of USER'),
  mute: alone('mute USER'),
  unmute: alone('unmute USER'),
  subscribe: alone('subscribe this channel to alerts'),
  unsubscribe: alone('unsubscribe this channel from alerts'),
};
