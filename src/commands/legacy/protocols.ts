import type { SignIn } from '../../signins/sign-in.ts';

/** Client names of legacy authentication, in every spelling that logs use, and the protocol that people know. */
const PROTOCOLS: Readonly<Record<string, string>> = {
  'authenticated smtp': 'SMTP AUTH',
  smtp: 'SMTP AUTH',
  'smtp auth': 'SMTP AUTH',
  imap: 'IMAP',
  imap4: 'IMAP',
  pop: 'POP',
  pop3: 'POP',
  'exchange activesync': 'Exchange ActiveSync',
  'exchange active sync': 'Exchange ActiveSync',
  autodiscover: 'Autodiscover',
  'exchange online powershell': 'Exchange Online PowerShell',
  'exchange web services': 'Exchange Web Services',
  mapi: 'MAPI over HTTP',
  'mapi over http': 'MAPI over HTTP',
  'mapi over http (mapi/http)': 'MAPI over HTTP',
  'offline address book': 'Offline Address Book',
  'outlook anywhere': 'Outlook Anywhere',
  'outlook anywhere (rpc over http)': 'Outlook Anywhere',
  'outlook service': 'Outlook Service',
  'reporting web services': 'Reporting Web Services',
  'universal outlook': 'Universal Outlook',
  'other clients': 'Other clients',
  'other client': 'Other clients',
};

/** The spellings that Graph is asked for; equality there is by the whole value. */
export const LEGACY_CLIENTS: readonly string[] = [
  'Authenticated SMTP',
  'SMTP',
  'IMAP4',
  'IMAP',
  'POP3',
  'POP',
  'Exchange ActiveSync',
  'AutoDiscover',
  'Exchange Online PowerShell',
  'Exchange Web Services',
  'MAPI Over HTTP',
  'Offline Address Book',
  'Outlook Anywhere (RPC over HTTP)',
  'Reporting Web Services',
  'Other clients',
];

/** The legacy protocol of a row, or undefined when it is modern or does not say. */
export function protocolOf(row: SignIn): string | undefined {
  const client = row.client?.trim().toLowerCase() ?? '';
  // Older rows add the protocol: "Other clients; IMAP".
  const [kind = '', detail = ''] = client.split(/; */u, 2);
  // How Exchange's gateway for old protocols calls itself, whichever protocol it was.
  const gateway = row.userAgent?.startsWith('BAV2ROPC') === true ? 'Old mail protocol (BAV2ROPC)' : undefined;
  return PROTOCOLS[detail] ?? PROTOCOLS[kind] ?? gateway;
}

/** The same, and programs that collect the password themselves and hand it on (ROPC): no page of Entra can ask for more there. */
export function unaskableClient(row: SignIn): string | undefined {
  return protocolOf(row) ?? (row.protocol === 'ropc' || row.client?.toLowerCase() === 'ropc' ? 'ROPC' : undefined);
}
