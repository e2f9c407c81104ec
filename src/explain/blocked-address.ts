import type { SignIn } from '../signins/sign-in.ts';
import { CODE } from './codes.ts';

const ADDRESS = /malicious|blocked ip|ip address|anonymi[sz]ed|risky ip/iu;
/** Microsoft's general text for the code names both reasons; then the address is only a possibility. */
const TRIES = /too many times|incorrect user ?id or password|account is locked/iu;

/** 50053 means either smart lockout or a refused address; only the row's own text tells which. */
export function isBlockedAddress(row: SignIn): boolean {
  if (row.code !== CODE.locked) return false;
  const said = `${row.reason ?? ''} ${row.details ?? ''}`;
  return ADDRESS.test(said) && !TRIES.test(said);
}
