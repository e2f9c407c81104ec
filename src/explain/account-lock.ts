import type { SignIn } from '../signins/sign-in.ts';
import { isBlockedAddress } from './blocked-address.ts';
import { explainCode } from './catalogue.ts';
import { CODE } from './codes.ts';

const LOCKED = /extranet lock-?out|locked ?out|account is (?:currently )?locked/iu;

/** Does the row say that the account is locked: by Entra's own code, or in the words of a server that has codes of its own? */
export function isAccountLock(row: SignIn): boolean {
  return row.code === CODE.locked ? !isBlockedAddress(row) : isForeignLock(row);
}

/** A lock of the organisation's own server (AD FS), whose codes the catalogue does not hold. */
export function isForeignLock(row: SignIn): boolean {
  if (row.code === CODE.success || row.code === CODE.locked) return false;
  const said = `${row.reason ?? ''} ${row.details ?? ''}`;
  return LOCKED.test(said) && (!explainCode(row.code, row.reason).known || /extranet/iu.test(said));
}
