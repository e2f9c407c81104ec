import { isServerCredential } from '../detect/applications.ts';
import type { SignIn } from '../signins/sign-in.ts';
import { count } from '../text.ts';
import type { Block } from './answer.ts';

/** Where the two logs of people do not mean what they seem to mean; said where sign-ins by hand and addresses are shown. */
export function logLimits(rows: readonly SignIn[]): Block[] {
  const passkeys = rows.filter((row) => row.type === 'interactiveUser' && row.code === 0 && usedPasskey(row)).length;
  const servers = rows.filter((row) => row.type === 'nonInteractiveUser' && isServerCredential(row.credentialType)).length;
  const words = [
    ...(passkeys === 0
      ? []
      : [
          `${count(passkeys, 'sign-in')} by hand used a passkey. Entra writes some of those here although an application made them by itself.`,
        ]),
    ...(servers === 0
      ? []
      : [
          `${count(servers, 'background sign-in')} came from the server of a web application and ${servers === 1 ? 'shows' : 'show'} the address of the first sign-in, not of the server.`,
        ]),
  ];
  return words.map((text) => ({ kind: 'text', subtle: true, text }));
}

function usedPasskey({ steps = [] }: SignIn): boolean {
  return steps.some(({ method = '' }) => /fido|passkey/iu.test(method));
}
