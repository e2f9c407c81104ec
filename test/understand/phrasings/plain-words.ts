import { OVERNIGHT, TODAY, THIS_WEEK } from './phrasing.ts';
import type { Phrasing } from './phrasing.ts';

/** Verbs of explaining, slips of two letters, what somebody logs into, and workloads by their label. */
export const PLAIN_WORDS: readonly Phrasing[] = [
  ['explain', 'Splunk shows ResultType 50140, translate', { code: 50140 }],
  ['explain', 'Sentinel shows 53003, in plain words?', { code: 53003 }],
  ['explain', '50058, what in plain words', { code: 50058 }],
  ['explain', 'decode 50173 pls', { code: 50173 }],
  ['explain', 'the log says 50076, decipher please', { code: 50076 }],
  ['explain', 'my KQL returns ResultType 70043, meaning?', { code: 70043 }],
  ['explain', 'SIEM prints ResultType 50133, please translate into human', { code: 50133 }],
  ['explain', 'ResultType = 500121, spell it out', { code: 500121 }],
  ['alerts', 'alrets for today pls', TODAY],
  ['alerts', 'aletrs this week?', THIS_WEEK],
  ['alerts', 'show me the alrest of today', TODAY],
  ['approvals', 'show pending aprovlas'],
  ['apps', 'give me every application Bill logs into', { user: 'Bill' }],
  ['apps', 'list every app Petra signs in to', { user: 'Petra' }],
  ['apps', 'all the applications Omar Haddad gets into', { user: 'Omar Haddad' }],
  ['apps', 'every app that Ana logs on to', { user: 'Ana' }],
  [
    'workload',
    'the Veeam Connector service principal keeps throwing 7000222, can you look?',
    { app: 'Veeam Connector', type: 'servicePrincipal', code: 7000222 },
  ],
  [
    'workload',
    'service principal Backup Runner hits 7000215 all night',
    { app: 'Backup Runner', type: 'servicePrincipal', code: 7000215, ...OVERNIGHT },
  ],
  ['workload', 'our Deploy Bot service principal is spitting out errors', { app: 'Deploy Bot', type: 'servicePrincipal' }],
  ['workload', 'why does the managed identity of Invoice Robot keep failing?', { app: 'Invoice Robot', type: 'managedIdentity' }],
  ['workload', 'the app registration Payroll Sync throws 7000222', { app: 'Payroll Sync', code: 7000222 }],
];
