// Signpost's chat as it runs, on the sandbox tenant, for the turns bench: only the chat client is left out.
import { openChat } from '../../src/chat/server.ts';
import { sandboxSignIn } from '../../src/chat/sign-in/sandbox.ts';
import { answer } from '../../src/commands/answer-command.ts';
import { connect } from '../../src/connect.ts';
import { systemTimers } from '../../src/entra/timers.ts';
import { keptAssertions } from '../../src/sandbox/assertions.ts';
import { startSandbox } from '../../src/sandbox/sandbox.ts';
import { openStore } from '../../src/store/open.ts';
import { parse } from '../../src/understand/parse.ts';

const [appId = '', metadataUrl = '', issuer = ''] = process.argv.slice(2);
const sandbox = await startSandbox({ clock: Date.now });
const address = {
  tenantId: sandbox.tenantId,
  clientId: sandbox.clientId,
  credential: { kind: 'secret', secret: sandbox.clientSecret },
  watcher: { clientId: sandbox.watcherClientId, credential: { kind: 'secret', secret: sandbox.watcherClientSecret } },
  authorityHost: sandbox.authorityHost,
  graphUrl: sandbox.graphUrl,
  localAuthority: true,
  retentionDays: 30,
} as const;
const { signIns, directory } = connect(address, Date.now);
const quiet = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: console.error,
};
const chat = await openChat({
  identity: { appId, tenantId: sandbox.tenantId, local: { metadataUrl, issuer } },
  host: '127.0.0.1',
  port: 0,
  clock: Date.now,
  timers: systemTimers,
  log: quiet,
  timeZone: 'UTC',
  signIn: sandboxSignIn({ ...sandbox, assertionFor: keptAssertions(sandbox, Date.now) }),
  read: parse,
  answer: (command, context) => answer(command, { ...context, signIns, directory }),
  signIns: async (caller, query) => (await signIns.read(caller, query)).rows,
  person: async (caller, userId) => (await directory.person(caller, userId)).value ?? undefined,
  store: await openStore({ url: 'sqlite::memory:' }),
});
const helen = sandbox.people.find((person) => person.upn === 'helen@contoso.com');
process.send?.({ url: chat.url, person: helen });
