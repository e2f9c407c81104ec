import { TODAY } from './phrasing.ts';
import type { Phrasing } from './phrasing.ts';

const REQUEST = '738f6819-da88-4143-92f1-738594857e0e';
const CORRELATION = '6465e799-d3a8-41d0-ac19-e624facd4182';
const TRACE = '51fe1050-6e48-4ec6-a464-4974a4306d25';
const BOTH = { requestId: REQUEST, correlationId: CORRELATION };

/** Error pages, mails and tickets as they are pasted. */
export const PASTED: readonly Phrasing[] = [
  [
    'lookup',
    `Sign in\nSorry, but we’re having trouble signing you in.\nAADSTS50105: Your administrator has configured the application Contoso Travel ('1f2e3d4c-0000-4000-8000-00000000abcd') to block users unless they are specifically granted access.\nTroubleshooting details\nIf you contact your administrator, send this info to them.\nCopy info to clipboard\nRequest Id: ${REQUEST}\nCorrelation Id: ${CORRELATION}\nTimestamp: 2026-11-20T13:01:44Z\nApp name: Contoso Travel`,
    { ...BOTH, code: 50105, app: 'Contoso Travel' },
  ],
  [
    'lookup',
    `> Request Id: ${REQUEST}\n> Correlation Id: ${CORRELATION}\n> Timestamp: 2026-11-18T08:45:10Z\n\ncan somebody look at this?`,
    BOTH,
  ],
  [
    'lookup',
    `Hello Service Desk,\n\nI tried to open my timesheet and received this:\n\nCorrelation Id: ${CORRELATION}\nTimestamp: 2026-11-20T09:00:09Z\nAADSTS50105\n\nBest,\nHope`,
    { correlationId: CORRELATION, code: 50105 },
  ],
  [
    'lookup',
    `No puede acceder a este recurso ahora\nCódigo de error: 53003\nId. de solicitud: ${REQUEST}\nId. de correlación: ${CORRELATION}\nMarca de tiempo: 2026-11-20T10:12:00Z\nNombre de la aplicación: ServiceNow`,
    { ...BOTH, code: 53003, app: 'ServiceNow' },
  ],
  [
    'lookup',
    `Vous ne pouvez pas accéder à cette ressource pour le moment\nCode d’erreur : 53003\nID de demande : ${REQUEST}\nID de corrélation : ${CORRELATION}\nHorodatage : 2026-11-20T10:12:00Z\nNom de l’application : Salesforce`,
    { ...BOTH, code: 53003, app: 'Salesforce' },
  ],
  [
    'lookup',
    `Sie können derzeit nicht darauf zugreifen\nIhre Anmeldung war erfolgreich, erfüllt aber nicht die Kriterien.\nFehlercode: 53003\nAnforderungs-ID: ${REQUEST}\nKorrelations-ID: ${CORRELATION}\nZeitstempel: 2026-11-20T10:12:00Z`,
    { ...BOTH, code: 53003 },
  ],
  [
    'lookup',
    `U hebt op dit moment geen toegang\nFoutcode: 53000\nAanvraag-id: ${REQUEST}\nCorrelatie-id: ${CORRELATION}\nTijdstempel: 2026-11-20T10:12:00Z\nNaam van app: Jira`,
    { ...BOTH, code: 53000, app: 'Jira' },
  ],
  [
    'lookup',
    `You cannot access this right now\nYour sign-in was successful but does not meet the criteria to access this resource. For example, you might be signing in from a browser, app, or location that is restricted by your admin.\nError Code: 53003\nRequest Id: ${REQUEST}\nCorrelation Id: ${CORRELATION}\nTimestamp: 2026-11-20T13:01:44Z\nApp name: Power BI\nApp id: 871c010f-5e61-4fb1-83ac-98610a7e9110\nIP address: 203.0.113.9\nDevice identifier: Not available\nDevice platform: Windows 10\nDevice state: Unregistered`,
    { ...BOTH, code: 53003, app: 'Power BI' },
  ],
  [
    'lookup',
    `From: Omar <omar@contoso.com>\nSubject: FW: login\n\n> Trace ID: ${TRACE}\n> Correlation ID: ${CORRELATION}\n\nplease check, thanks`,
    { requestId: TRACE, correlationId: CORRELATION },
  ],
  [
    'lookup',
    `Trace ID: ${TRACE} Correlation ID: ${CORRELATION} Timestamp: 2026-11-20 09:00:09Z`,
    { requestId: TRACE, correlationId: CORRELATION },
  ],
  [
    'lookup',
    `{"error":"invalid_grant","error_description":"AADSTS50173: The provided grant has expired.","error_codes":[50173],"trace_id":"${TRACE}","correlation_id":"${CORRELATION}"}`,
    { requestId: TRACE, correlationId: CORRELATION, code: 50173 },
  ],
  ['lookup', `our user got this: AADSTS50020 correlation ${CORRELATION}`, { correlationId: CORRELATION, code: 50020 }],
  ['lookup', `find request ${REQUEST.toUpperCase()}`, { requestId: REQUEST }],
  ['lookup', REQUEST, { requestId: REQUEST }],
  ['lookup', `can you look this up for me? ${TRACE}`, { requestId: TRACE }],
  ['lookup', `what went wrong here: CorrelationId=${CORRELATION}`, { correlationId: CORRELATION }],
  ['lookup', `|Request Id:|${REQUEST}|`, { requestId: REQUEST }],
  [
    'lookup',
    `AADSTS90072: User account 'tom@litware.com' from identity provider 'https://sts.windows.net/e6967ba1-8469-436e-8ae8-274e4861506f/' does not exist in tenant 'Northwind' and cannot access the application '${TRACE}'. Correlation ID: ${CORRELATION}`,
    { user: 'tom@litware.com', app: TRACE, code: 90072, correlationId: CORRELATION },
  ],
  [
    'why',
    'Ticket #48213\nRequester: Lena Fischer\nCategory: Login\nDescription: Lena Fischer cannot log in to Miro since today.',
    { user: 'Lena Fischer', app: 'Miro', ...TODAY },
  ],
  [
    'why',
    '-----Original Message-----\nFrom: Rose Tyler <rose@contoso.com>\nSent: Friday, 20 November 2026 09:10\nTo: Helpdesk\nSubject: Login\n\nI cannot sign in to Zoom.\n',
    { user: 'me', app: 'Zoom' },
  ],
  [
    'lockout',
    '[EXTERNAL] Caution: this mail came from outside\n\nHi,\n\nplease check if hana.sato@contoso.com is locked out.\n\nThanks,\nJim',
    { user: 'hana.sato@contoso.com' },
  ],
  ['explain', 'Fehlercode: 50126\nUngültiger Benutzername oder Kennwort', { code: 50126 }],
];
