import type { SignIn } from '../src/signins/sign-in.ts';

export const NOW = Date.parse('2026-11-20T12:00:00Z');
export const ALICE = { userId: '0a11ce00-0000-4000-8000-000000000001', upn: 'alice@contoso.com', userName: 'Alice Johnson' };

let made = 0;

/** A successful sign-in by hand of Alice, ten minutes before NOW; every row has an id of its own unless one is given. */
export function signIn(over: Partial<SignIn> = {}): SignIn {
  made += 1;
  return {
    id: `row-${made}`,
    at: NOW - 600_000,
    type: 'interactiveUser',
    code: 0,
    ...ALICE,
    appId: '00000002-0000-0ff1-ce00-000000000000',
    appName: 'Office 365 Exchange Online',
    correlationId: `correlation-${made}`,
    ip: '192.0.2.10',
    asn: 64_500,
    city: 'Berlin',
    country: 'DE',
    client: 'Browser',
    ...over,
  };
}

/** `minutes` before NOW, in milliseconds since the epoch. */
export function ago(minutes: number): number {
  return NOW - minutes * 60_000;
}
