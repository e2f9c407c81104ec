import { day, times, type RuleCase } from '../case.ts';

const sp = {
  type: 'servicePrincipal',
  userId: undefined,
  upn: undefined,
  servicePrincipalId: 'sp-1',
  credentialKeyId: 'key-1',
} as const;
const days = times(7, (i) => ({ minute: day(i), ...sp, credentialType: 'clientSecret' }));
const federated = { ...sp, credentialType: 'federatedIdentityCredential', federatedCredentialId: 'fic-1' };

export const cases: readonly RuleCase[] = [
  {
    kind: 'hit',
    says: 'federation after a week of secrets',
    rows: [...days, { minute: day(7), ...federated }],
    findings: 1,
    severity: 'medium',
  },
  {
    kind: 'near-miss',
    says: 'federated from the first day',
    rows: times(8, (i) => ({ minute: day(i), ...federated })),
    findings: 0,
  },
  {
    kind: 'near-miss',
    says: 'another secret',
    rows: [...days, { minute: day(7), ...sp, credentialType: 'clientSecret' }],
    findings: 0,
  },
  {
    kind: 'missing-fields',
    says: 'rows without the kind of credential',
    rows: [...days, { minute: day(7), ...federated, credentialType: undefined }],
    findings: 0,
  },
];
