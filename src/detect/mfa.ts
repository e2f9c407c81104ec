import type { SignIn } from '../signins/sign-in.ts';
import { createMemo } from './memo.ts';
import { TRAIT } from './traits.ts';

/** Entra's sentences for the MFA step, in `authenticationDetails` and in `status.additionalDetails`, by what they start with. */
const REFUSED = ['MFA denied', 'User declined', 'SuspiciousActivityReported'];
const DONE = ['MFA successfully completed', 'MFA completed in Azure AD', 'MFA requirement satisfied by strong authentication'];
const CLAIM = ['MFA requirement satisfied by claim'];
const DENIED = 'MFA denied';

/** Methods that a proxy in the middle cannot pass on. */
const UNPHISHABLE = ['Passkey', 'FIDO2', 'Windows Hello', 'X.509', 'Certificate', 'Platform Credential'];

/** Trait bits that the authentication steps and the status text give; remembers the few sentences that Entra uses. */
export function createMfaTraits(): (row: SignIn) => number {
  const read = createMemo(sentence, 256);
  const readShort = (text: string) => (text.length < 12 || text.length > LONGEST ? 0 : read(text));
  return ({ details, steps }) => {
    let traits = details === undefined ? 0 : readShort(details);
    if (steps === undefined) return traits;
    const most = steps.length > 16 ? 16 : steps.length;
    for (let i = 0; i < most; i += 1) {
      const result = steps[i]?.result;
      if (result !== undefined) traits |= readShort(result);
    }
    return traits;
  };
}

/** No sentence of Entra's is longer; longer text is not read. */
const LONGEST = 300;

function sentence(text: string): number {
  if (starts(text, CLAIM)) return TRAIT.mfaClaim;
  if (starts(text, DONE)) return TRAIT.mfaDone;
  return starts(text, REFUSED) ? TRAIT.mfaRefused : 0;
}

function starts(text: string, sentences: readonly string[]): boolean {
  for (const known of sentences) if (text.startsWith(known)) return true;
  return false;
}

/** True when this row shows a method that only the person at that machine could use. */
export function usedUnphishable(row: SignIn): boolean {
  const { steps } = row;
  if (steps === undefined) return false;
  return steps.some((step) => step.succeeded === true && step.method !== undefined && isUnphishable(step.method));
}

function isUnphishable(method: string): boolean {
  return UNPHISHABLE.some((known) => method.startsWith(known));
}

/** True when the row says that the person said no, and not only that nothing came back. */
export function wasDenied(row: SignIn): boolean {
  return isDenial(row.details) || row.steps?.some(({ result }) => isDenial(result)) === true;
}

/** Entra writes "MFA denied; user did not respond to mobile app notification" of what nobody answered. */
function isDenial(said: string | undefined): boolean {
  return said?.startsWith(DENIED) === true && !said.includes('did not respond');
}
