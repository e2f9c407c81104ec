import { told } from '../../clock.ts';
import type { Gap } from '../../signins/log.ts';
import type { SignIn } from '../../signins/sign-in.ts';
import { clean } from '../../text.ts';
import type { CommandContext } from '../context.ts';

/** Which secret or certificate the failing sign-in used, in words, from the row and the directory. */
export async function credentialWords(
  row: SignIn,
  context: CommandContext,
): Promise<{ readonly items: readonly string[]; readonly gaps: readonly Gap[]; readonly requests: number }> {
  const used = usedWords(row);
  if (row.appId === undefined) return { items: used, gaps: [], requests: 0 };
  const found = await context.directory.appCredentials(context.caller, row.appId);
  const credentials = found.value ?? [];
  const lines = credentials.map((credential) => {
    const ends = credential.endsAt;
    const validity =
      ends === undefined ? '' : ends <= context.now ? `expired ${told(ends, context)}` : `valid until ${told(ends, context)}`;
    const inUse = credential.keyId === row.credentialKeyId ? ', the one that was used' : '';
    return `${credential.kind === 'secret' ? 'Secret' : 'Certificate'} ${clean(credential.name ?? credential.keyId, 60)}: ${validity}${inUse}.`;
  });
  return { items: [...used, ...lines], gaps: found.gaps, requests: found.requests };
}

function usedWords(row: SignIn): string[] {
  const kinds: Readonly<Record<string, string>> = {
    clientSecret: 'a client secret',
    certificate: 'a certificate',
    clientAssertion: 'a signed assertion (certificate)',
    federatedIdentityCredential: 'a federated credential',
    managedIdentity: 'a managed identity',
  };
  const kind = row.credentialType === undefined ? undefined : kinds[row.credentialType];
  if (kind === undefined && row.credentialKeyId === undefined) return [];
  const key = row.credentialKeyId === undefined ? '' : `, key id ${clean(row.credentialKeyId, 60)}`;
  return [`It used ${kind ?? 'a credential'}${key}.`];
}
