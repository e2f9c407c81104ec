import type { CaseRow } from '../../src/detect/rules/case.ts';
import type { SignIn } from '../../src/signins/sign-in.ts';

/** A Thursday at midnight, UTC. */
export const START = Date.UTC(2026, 9, 1);
export const MINUTE = 60_000;

/** An interactive success of one person at home unless the row says otherwise. */
export function toRow(row: CaseRow, index: number): SignIn {
  const { minute, ...more } = row;
  return {
    id: `row-${index}`,
    at: START + minute * MINUTE,
    type: 'interactiveUser',
    code: 0,
    userId: 'alice-id',
    upn: 'alice@contoso.com',
    appId: '1fec8e78-bce4-4aaf-ab1b-5451cc387264',
    ip: '192.0.2.10',
    asn: 64500,
    country: 'GB',
    ...more,
  };
}
