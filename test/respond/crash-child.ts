import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { createApprovers } from '../../src/respond/approvers.ts';
import { createRespond } from '../../src/respond/respond.ts';
import { openStore } from '../../src/store/open.ts';

// The file is Entra: one line for each write that it carried out. The process kills itself at the moment it is told to.
const [url = '', entra = '', moment = ''] = process.argv.slice(2);
const tenantId = 't';
const person = (id: string) => ({ tenantId, userId: id, upn: `${id}@contoso.com`, name: id, assertion: 'secret' });
const dieAt = (here: string): void => {
  if (here === moment) process.kill(process.pid, 'SIGKILL');
};
const respond = createRespond({
  store: await openStore({ url }),
  approvers: createApprovers({ userIds: ['oskar'], groupIds: [] }, () => Promise.resolve(undefined)),
  protectedAccounts: new Set(),
  tenantId,
  clock: () => 1_800_000_000_000,
  newId: () => 'approval-1',
  containment: {
    revoke: () => {
      dieAt('before-write');
      appendFileSync(entra, 'revoked\n');
      dieAt('after-write');
      return Promise.resolve();
    },
    setEnabled: () => Promise.resolve(),
    readBack: () => {
      const acted = existsSync(entra) && readFileSync(entra, 'utf8') !== '';
      dieAt(acted ? 'after-record' : 'looking');
      return Promise.resolve({ sessionsValidFrom: acted ? 1_800_000_000_000 : 1_700_000_000_000, accountEnabled: true });
    },
  },
});
const wish = {
  action: 'revoke',
  target: { id: 'bob', upn: 'bob@contoso.com', name: 'Bob' },
  reason: 'stolen',
  evidence: [],
} as const;
await respond.request(person('hana'), wish);
dieAt('requested');
await respond.decide(person('oskar'), 'approval-1', 'approve');
