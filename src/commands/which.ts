import ipaddr from 'ipaddr.js';
import { fitOf, placeOf } from '../explain/place.ts';
import { inRange } from '../signins/range.ts';
import type { SignIn } from '../signins/sign-in.ts';

/** What people call applications whose log name is another. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  outlook: ['outlook', 'exchange'],
  owa: ['outlook', 'exchange'],
  mail: ['mail', 'outlook', 'exchange'],
  email: ['mail', 'outlook', 'exchange'],
  mailbox: ['outlook', 'exchange'],
  exchange: ['exchange', 'outlook'],
  office: ['office', 'microsoft365'],
  m365: ['office', 'microsoft365'],
  o365: ['office', 'microsoft365'],
  microsoft365: ['office', 'microsoft365'],
  sfdc: ['salesforce'],
  thunderbird: ['thunderbird', 'exchange'],
  applemail: ['applemail', 'iosaccounts', 'exchange'],
};

/** What a question may be narrowed by. */
export interface Wish {
  readonly app?: string | undefined;
  /** An address or CIDR. */
  readonly ip?: string | undefined;
  readonly code?: number | undefined;
  /** A country or town. */
  readonly place?: string | undefined;
}

/** The rows that a question is about. */
export function narrowed(rows: readonly SignIn[], { app, ip, code, place }: Wish): readonly SignIn[] {
  const inApp = app === undefined ? rows : ofApp(rows, app);
  const meant = place === undefined ? undefined : placeOf(place);
  return inApp.filter(
    (row) =>
      (ip === undefined || fromIp(row, ip)) &&
      (code === undefined || row.code === code) &&
      (meant === undefined || fitOf(row, meant) === 'there'),
  );
}

/** Rows of the application that was typed: by its name or id; by the resource when no application is called that. */
export function ofApp(rows: readonly SignIn[], app: string): readonly SignIn[] {
  const wanted = ALSO[joined(app)] ?? [joined(app)];
  const id = app.toLowerCase();
  const named = rows.filter(
    (row) =>
      calls(row.appName, wanted) ||
      calls(row.servicePrincipalName, wanted) ||
      row.appId?.toLowerCase() === id ||
      row.servicePrincipalId?.toLowerCase() === id,
  );
  if (named.length > 0) return named;
  return rows.filter((row) => calls(row.resourceName, wanted) || row.resourceId?.toLowerCase() === id);
}

/** Is the row's address the one asked about, or in the asked range? Spellings of one IPv6 address are the same. */
export function fromIp(row: Pick<SignIn, 'ip'>, asked: string): boolean {
  if (row.ip === undefined) return false;
  if (row.ip === asked) return true;
  if (asked.includes('/')) return inRange(row.ip, asked);
  if (!ipaddr.isValid(row.ip) || !ipaddr.isValid(asked)) return false;
  return ipaddr.process(asked).toNormalizedString() === ipaddr.process(row.ip).toNormalizedString();
}

/** From the beginning of a word on, so that Box is not Dropbox. */
function calls(name: string | undefined, wanted: readonly string[]): boolean {
  if (name === undefined) return false;
  const words = plain(name).split(/[^\p{L}\p{N}]+/u);
  return words.some((_, i) => {
    const rest = words.slice(i).join('');
    return wanted.some((text) => text !== '' && rest.startsWith(text));
  });
}

function joined(text: string): string {
  return plain(text).replaceAll(/[^\p{L}\p{N}]/gu, '');
}

function plain(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}
