/** What people call a way to sign in that is out of date. */
const OLD =
  'old older oldest ancient outdated obsolete deprecated dated aged aging ageing antiquated antique archaic vintage insecure unsafe unsupported old-school old-style old-fashioned out-of-date plain'
    .split(' ')
    .concat(['old school', 'old style', 'old fashioned', 'out of date']);
/** What is nothing else. */
const PROTOCOLS = [
  ...[
    'imap',
    'imap4',
    'pop',
    'pop3',
    'smtp',
    'smtp auth',
    'activesync',
    'active sync',
    'exchange activesync',
    'eas',
    'mapi',
    'ews',
  ],
  ...['basic auth', 'basic authentication', 'legacy auth', 'legacy authentication'],
];
/** What only its age makes one. */
const KINDS = [
  ...['protocol', 'protocols', 'authentication', 'auth', 'auth protocol', 'auth protocols', 'authentication protocol'],
  ...['authentication protocols', 'mail protocol', 'mail protocols', 'sign-in protocols', 'login protocols', 'client', 'clients'],
  ...['mail client', 'mail clients', 'email client', 'email clients', 'e-mail client', 'e-mail clients', 'mail app', 'mail apps'],
  ...['mail program', 'mail programs'],
];

/** Every spelling, as `CONCEPTS` has them. */
export const OLD_PROTOCOLS: string = [
  ...PROTOCOLS.flatMap((protocol) => [protocol, `${protocol} protocol`, `${protocol} protocols`]),
  ...OLD.flatMap((old) => [...PROTOCOLS, ...KINDS].map((protocol) => `${old} ${protocol}`)),
  ...OLD.flatMap((old) => PROTOCOLS.flatMap((protocol) => [`${old} ${protocol} protocol`, `${old} ${protocol} protocols`])),
].join('|');
