import type { Phrasing } from './phrasing.ts';
import { TODAY } from './phrasing.ts';

/** Error pages, rows and the JSON of sign-ins, with a question beside them. */
export const SCREENS_PASTED: readonly Phrasing[] = [
  [
    'lookup',
    'Sorry, but we’re having trouble signing you in.\n\nAADSTS50105: The signed in user is not assigned to a role for the application.\n\nTroubleshooting details\nRequest Id: 0b1c2d3e-4f50-4a61-8b72-9c83ad94be00\nCorrelation Id: 1f2e3d4c-5b6a-4978-8899-aabbccddee01\nTimestamp: 2026-11-20T13:11:02Z\n\nfind this one please',
    { requestId: '0b1c2d3e-4f50-4a61-8b72-9c83ad94be00', correlationId: '1f2e3d4c-5b6a-4978-8899-aabbccddee01', code: 50105 },
  ],
  [
    'lookup',
    'Es tut uns leid, aber bei der Anmeldung ist ein Problem aufgetreten.\nAADSTS650056: Falsch konfigurierte Anwendung.\nAnforderungs-ID: 0b1c2d3e-4f50-4a61-8b72-9c83ad94be00\nKorrelations-ID: 1f2e3d4c-5b6a-4978-8899-aabbccddee01\nZeitstempel: 2026-11-20T13:11:02Z\n\nwas ist da los?',
    { requestId: '0b1c2d3e-4f50-4a61-8b72-9c83ad94be00', correlationId: '1f2e3d4c-5b6a-4978-8899-aabbccddee01', code: 650056 },
  ],
  [
    'lookup',
    'Désolé, nous rencontrons des difficultés pour vous connecter.\nAADSTS700016\nID de demande : 0b1c2d3e-4f50-4a61-8b72-9c83ad94be00\nID de corrélation : 1f2e3d4c-5b6a-4978-8899-aabbccddee01\nHorodatage : 2026-11-20T13:11:02Z\n\ncan you trace it?',
    { requestId: '0b1c2d3e-4f50-4a61-8b72-9c83ad94be00', correlationId: '1f2e3d4c-5b6a-4978-8899-aabbccddee01', code: 700016 },
  ],
  [
    'lookup',
    'Lo sentimos, tenemos problemas para iniciar sesión.\nId. de solicitud: 0b1c2d3e-4f50-4a61-8b72-9c83ad94be00\nId. de correlación: 1f2e3d4c-5b6a-4978-8899-aabbccddee01\nMarca de tiempo: 2026-11-20T13:11:02Z',
    { requestId: '0b1c2d3e-4f50-4a61-8b72-9c83ad94be00', correlationId: '1f2e3d4c-5b6a-4978-8899-aabbccddee01' },
  ],
  [
    'lookup',
    'Estamos com problemas para conectar você.\nAADSTS50020\nID da Solicitação: 0b1c2d3e-4f50-4a61-8b72-9c83ad94be00\nID de Correlação: 1f2e3d4c-5b6a-4978-8899-aabbccddee01\n\nlook this up',
    { requestId: '0b1c2d3e-4f50-4a61-8b72-9c83ad94be00', correlationId: '1f2e3d4c-5b6a-4978-8899-aabbccddee01', code: 50020 },
  ],
  [
    'lookup',
    'Er is een probleem met aanmelden.\nAanvraag-id: 0b1c2d3e-4f50-4a61-8b72-9c83ad94be00\nCorrelatie-id: 1f2e3d4c-5b6a-4978-8899-aabbccddee01\nTijdstempel: 2026-11-20T13:11:02Z\n\nwhich sign-in is this?',
    { requestId: '0b1c2d3e-4f50-4a61-8b72-9c83ad94be00', correlationId: '1f2e3d4c-5b6a-4978-8899-aabbccddee01' },
  ],
  [
    'lookup',
    'サインインできませんでした。\nAADSTS53003\n要求 ID: 0b1c2d3e-4f50-4a61-8b72-9c83ad94be00\n関連付け ID: 1f2e3d4c-5b6a-4978-8899-aabbccddee01\n\nwhat is this?',
    { requestId: '0b1c2d3e-4f50-4a61-8b72-9c83ad94be00', correlationId: '1f2e3d4c-5b6a-4978-8899-aabbccddee01', code: 53003 },
  ],
  [
    'explain',
    "Spiacenti, si è verificato un problema durante l'accesso.\nAADSTS90094: è richiesto il consenso dell'amministratore.\n\nwhat does this code mean?",
    { code: 90094 },
  ],
  [
    'policy',
    'Zugriff wurde blockiert.\nFehlercode: 53003\nAnforderungs-ID: 0b1c2d3e-4f50-4a61-8b72-9c83ad94be00\nApp-Name: Contoso HR\n\nwhich conditional access policy was it?',
    { requestId: '0b1c2d3e-4f50-4a61-8b72-9c83ad94be00', code: 53003, app: 'Contoso HR' },
  ],
  [
    'explain',
    '{"status":{"errorCode":50140,"failureReason":"Keep me signed in interrupt"}}\n\nwhat does that code mean?',
    { code: 50140 },
  ],
  [
    'signins',
    '"userPrincipalName": "ada.lind@contoso.com",\n"ipAddress": "203.0.113.9",\n\nshow me all sign-ins of ada.lind@contoso.com today',
    { user: 'ada.lind@contoso.com', ...TODAY },
  ],
  [
    'why',
    'Joel Brandt (Teams, 15:02): Power Apps says AADSTS50158\n\nwhy?',
    { user: 'Joel Brandt', app: 'Power Apps', code: 50158 },
  ],
  ['explain', 'Joel sent a photo of his screen: AADSTS50158\n\nwhat does it mean?', { code: 50158 }],
  [
    'lookup',
    "We couldn't sign you in.\nCorrelation ID: 77aa88bb-99cc-40dd-8eef-001122334455\nTimestamp: 2026-11-20 12:11:09Z\n\nfind this sign-in",
    { correlationId: '77aa88bb-99cc-40dd-8eef-001122334455' },
  ],
  [
    'lookup',
    'Error code: 500121\nRequest Id: 5d6e7f80-9192-4aa3-b4b5-c6d7e8f90a00\nIP address: 203.0.113.77\n\nwhat happened here?',
    { requestId: '5d6e7f80-9192-4aa3-b4b5-c6d7e8f90a00', code: 500121 },
  ],
  [
    'lookup',
    '> Request Id: 5d6e7f80-9192-4aa3-b4b5-c6d7e8f90a00\n> Correlation Id: 77aa88bb-99cc-40dd-8eef-001122334455\n\nPlease trace',
    { requestId: '5d6e7f80-9192-4aa3-b4b5-c6d7e8f90a00', correlationId: '77aa88bb-99cc-40dd-8eef-001122334455' },
  ],
  [
    'lookup',
    'screenshot text from Joel:\n"You cannot access this right now. Request Id 5d6e7f80-9192-4aa3-b4b5-c6d7e8f90a00"\n\nlook it up please',
    { requestId: '5d6e7f80-9192-4aa3-b4b5-c6d7e8f90a00' },
  ],
  [
    'lookup',
    'ID richiesta: 5d6e7f80-9192-4aa3-b4b5-c6d7e8f90a00\nID correlazione: 77aa88bb-99cc-40dd-8eef-001122334455\nTimestamp: 2026-11-20T12:00:00Z\n\nche cosa è?',
    { requestId: '5d6e7f80-9192-4aa3-b4b5-c6d7e8f90a00', correlationId: '77aa88bb-99cc-40dd-8eef-001122334455' },
  ],
  [
    'lookup',
    'INC0201777\nCaller: Joel Brandt\nAdditional comments: Correlation ID 77aa88bb-99cc-40dd-8eef-001122334455\n\nwhich sign-in was that?',
    { correlationId: '77aa88bb-99cc-40dd-8eef-001122334455' },
  ],
  ['explain', 'Fehler: AADSTS50034\n"Das Benutzerkonto ist im Verzeichnis nicht vorhanden"\n\nexplain', { code: 50034 }],
  ['explain', 'Erreur AADSTS50055 : mot de passe expiré\n\nwhat does this one mean?', { code: 50055 }],
  ['explain', 'エラー: AADSTS50076\n\nmeaning?', { code: 50076 }],
  [
    'why',
    '{\n  "createdDateTime": "2026-11-20T12:44:10Z",\n  "userPrincipalName": "noor.ali@contoso.com",\n  "appDisplayName": "Workday",\n  "status": { "errorCode": 53003 }\n}\nwhy did she fail here?',
    { user: 'noor.ali@contoso.com', app: 'Workday', code: 53003 },
  ],
  ['explain', '{"errorCode": 70043, "failureReason": "The refresh token has expired"}\nexplain this code', { code: 70043 }],
  [
    'lookup',
    '{"id": "5d6e7f80-9192-4aa3-b4b5-c6d7e8f90a00", "userPrincipalName": "noor.ali@contoso.com", "correlationId": "77aa88bb-99cc-40dd-8eef-001122334455"}\n\nfind it',
    {
      requestId: '5d6e7f80-9192-4aa3-b4b5-c6d7e8f90a00',
      correlationId: '77aa88bb-99cc-40dd-8eef-001122334455',
      user: 'noor.ali@contoso.com',
    },
  ],
  [
    'lockout',
    '{"userDisplayName":"Noor Ali","userPrincipalName":"noor.ali@contoso.com","status":{"errorCode":50053}}\n\nis noor.ali@contoso.com locked out?',
    { user: 'noor.ali@contoso.com' },
  ],
  [
    'signins',
    '{"userPrincipalName":"noor.ali@contoso.com","ipAddress":"198.51.100.7"}\n\nwho else signed in from 198.51.100.7 today?',
    { ip: '198.51.100.7', ...TODAY },
  ],
  [
    'mfa',
    '{"@odata.type":"#microsoft.graph.user","displayName":"Noor Ali"}\n\nwhich MFA methods does Noor Ali have?',
    { user: 'Noor Ali' },
  ],
  [
    'policy',
    '"conditionalAccessStatus": "failure",\n"appDisplayName": "Box",\n"userPrincipalName": "noor.ali@contoso.com"\n\nwhich policy blocked noor.ali@contoso.com?',
    { user: 'noor.ali@contoso.com', app: 'Box' },
  ],
  [
    'risk',
    'riskLevelDuringSignIn: high\nuserPrincipalName: noor.ali@contoso.com\n\nis this user risky?',
    { user: 'noor.ali@contoso.com' },
  ],
  [
    'lookup',
    'help me out: Request ID 5d6e7f80-9192-4aa3-b4b5-c6d7e8f90a00 from a Teams toast',
    { requestId: '5d6e7f80-9192-4aa3-b4b5-c6d7e8f90a00' },
  ],
  [
    'why',
    'Re: [Case 55102] Access issue\n\n> From: Otto Renner\n> I get "AADSTS50011" when I open Planview\n\nwhy does Otto get that?',
    { user: 'Otto', app: 'Planview', code: 50011 },
  ],
  [
    'lookup',
    'De foutcode is 50058.\nAanvraag-id 5d6e7f80-9192-4aa3-b4b5-c6d7e8f90a00\n\nwhat is this sign-in?',
    { requestId: '5d6e7f80-9192-4aa3-b4b5-c6d7e8f90a00', code: 50058 },
  ],
  ['explain', 'Outlook – RE: RE: weird code\n\ncan you decode AADSTS90099?', { code: 90099 }],
  ['explain', 'Freshservice - Ticket - INC-99\nAADSTS16000, never seen it. Meaning?', { code: 16000 }],
  [
    'lookup',
    'Ouch!\nSomething went wrong.\nRequest Id: a1b2c3d4-e5f6-4789-8abc-def012345678\n\ncan you see which sign-in that was?',
    { requestId: 'a1b2c3d4-e5f6-4789-8abc-def012345678' },
  ],
  [
    'lookup',
    'Wystąpił problem podczas logowania.\nIdentyfikator żądania: a1b2c3d4-e5f6-4789-8abc-def012345678\n\nfind it',
    { requestId: 'a1b2c3d4-e5f6-4789-8abc-def012345678' },
  ],
  [
    'lookup',
    'Logga in misslyckades\nBegärans-ID: a1b2c3d4-e5f6-4789-8abc-def012345678\nwhich sign-in?',
    { requestId: 'a1b2c3d4-e5f6-4789-8abc-def012345678' },
  ],
  [
    'lookup',
    '"requestId": "a1b2c3d4-e5f6-4789-8abc-def012345678"\n\nlook up',
    { requestId: 'a1b2c3d4-e5f6-4789-8abc-def012345678' },
  ],
  ['failures', '{"errorCode":50126,"count":311}\n\nwho fails with 50126 today?', { code: 50126, ...TODAY }],
  [
    'why',
    'userPrincipalName  joris.maes@contoso.be\nappDisplayName     Asana\nerrorCode          50074\n\nwhy did it fail?',
    { user: 'joris.maes@contoso.be', app: 'Asana', code: 50074 },
  ],
];
