import { SINCE_YESTERDAY, TODAY, YESTERDAY } from './phrasing.ts';
import type { Phrasing } from './phrasing.ts';

/** What people say beside a question that is whole without it, what they take back in the same breath, and turns of phrase. */
export const SECOND_THOUGHTS: readonly Phrasing[] = [
  // the last of two topics, two people, two codes
  ['alerts', 'show approvals, no wait, alerts'],
  ['approvals', 'list the alerts, sorry, the approvals'],
  ['alerts', 'open approvals, nah I meant show alerts'],
  ['mfa', 'show risk, no wait, the mfa methods of Lucía Marín', { user: 'Lucía Marín' }],
  ['signins', 'show approvals, no wait, show the sign-ins of Marek Dvořák', { user: 'Marek Dvořák' }],
  ['workload', 'managed identities, no sorry, the service principals that failed today', { type: 'servicePrincipal', ...TODAY }],
  ['explain', 'what does 50126 mean, no wait, 50053', { code: 50053 }],
  ['lockout', 'is Greta locked, no sorry, is Gerda locked?', { user: 'Gerda' }],
  ['risk', 'is Wanda at risk, no, not Wanda, is Vanda at risk?', { user: 'Vanda' }],
  ['replay', 'Is Jack compromised… actually I mean Jacqui', { user: 'Jacqui' }],
  ['unknown', "revoke Tom, no wait, don't revoke Tom"],
  // said beside a question that names all it needs
  ['legacy', 'Is POP still in use anywhere? I ask for Mateusz from infra, he is writing it up'],
  ['failures', 'top failures today. The PowerPoint is due', TODAY],
  ['unmute', 'could you unmute 203.0.113.12? the scan that Phil ran is through', { ip: '203.0.113.12' }],
  [
    'policy',
    'Which policy hit correlation id 03419aa8-0c7a-4a03-ab84-76e3dd857a5b? asked by the vendor, not by me',
    { correlationId: '03419aa8-0c7a-4a03-ab84-76e3dd857a5b' },
  ],
  ['replay', 'Is the token of Henrike Voss stolen? Her PA Charlotte wrote to us, she is in surgery.', { user: 'Henrike Voss' }],
  [
    'replay',
    'Check Zbigniew for AiTM please. Bożena got the same mail but she closed it, so leave her out',
    { user: 'Zbigniew' },
  ],
  [
    'passthrough',
    'Legal found our man in a partner’s Teams. Any cross-tenant sign-ins of Volker Stahl?',
    { user: 'Volker Stahl' },
  ],
  ['apps', 'Ifeanyi moves from sales to logistics. What apps does Ifeanyi use?', { user: 'Ifeanyi' }],
  [
    'workload',
    'Certificate of the app registration Barclays-Feed, is it still valid? Finance close is on Monday',
    { app: 'Barclays-Feed' },
  ],
  ['alerts', 'alerts since yesterday please, Sacramento had a power cut', SINCE_YESTERDAY],
  ['alerts', 'SOC Berlin, any new alerts?'],
  // a topic behind a greeting
  ['approvals', 'Hi there, pending approvals. Thanks!'],
  ['approvals', 'Hi, pending approvals'],
  ['approvals', 'Hey, approvals waiting'],
  ['approvals', 'Good morning, open approvals'],
  ['alerts', 'Hi there, new alerts. Thanks!'],
  // a sentence of its own says who is meant
  [
    'risk',
    'Hand-over from Kiran: "someone flagged medium". It’s Lakshmi Iyer. What is her risk level?',
    { user: 'Lakshmi Iyer' },
  ],
  [
    'lockout',
    'My manager Anneke asks me to unlock her assistant, and she asks loudly. That’s Sjoerd Bakker.',
    { user: 'Sjoerd Bakker' },
  ],
  ['signins', 'Her name is Signe. Signe Lund! What sign-ins does she have today?', { user: 'Signe Lund', ...TODAY }],
  // towns are where people sit, and nothing they open
  ['signins', 'From the fraud desk in Tempe: list all sign-ins of rosa@fabrikam.com', { user: 'rosa@fabrikam.com' }],
  ['workload', 'From the platform team in Reno: is the workload identity func-thumbs failing?', { app: 'func-thumbs' }],
  ['why', 'She sits in Pune. Her address is deepa@contoso.com. Why can’t she get in?', { user: 'deepa@contoso.com' }],
  [
    'why',
    'Bill from network says it is DNS. Why does Yolanda Trujillo fail on Box with 50076?',
    { user: 'Yolanda Trujillo', app: 'Box', code: 50076 },
  ],
  // turns of phrase
  ['legacy', "who's still faffing about on basic auth"],
  ['volume', 'ballpark, how many sign-ins did we have yesterday?', YESTERDAY],
  ['why', "What's the holdup with Maria-Elena Ortiz's sign-in?", { user: 'Maria-Elena Ortiz' }],
  ['policy', 'which CA policy is dinging Courtney on Box', { user: 'Courtney', app: 'Box' }],
  ['lockout', 'is cartel locked', { user: 'cartel' }],
  ['lockout', 'unlock sparrow', { user: 'sparrow' }],
  ['revoke', 'kick sparrow out', { user: 'sparrow' }],
  ['disable', 'block sparrow please', { user: 'sparrow' }],
  ['revoke', 'sign out sparrow everywhere', { user: 'sparrow' }],
  ['revoke', "kill Brayden's sessions ta", { user: 'Brayden' }],
  ['disable', "disable Dazza's account mate", { user: 'Dazza' }],
  ['revoke', 'Kindly revoke the sessions of rahul@contoso.com on priority', { user: 'rahul@contoso.com' }],
  ['unknown', "should I disable Dazza's account mate"],
  // how often somebody asked, until when somebody stays, and how many of something: no times
  ['why', "Olumide can't log in. Third call this week from him.", { user: 'Olumide' }],
  ['travel', 'Caio writes that he’s in New York until Friday. Is Caio really in New York?', { user: 'Caio', place: 'New York' }],
  ['replay', 'stolen cookie suspected for Renée, same session id from 2 countries', { user: 'Renée' }],
  ['why', 'what is wrong with Ilse in DocuSign? she has a contract to return by Friday', { user: 'Ilse', app: 'DocuSign' }],
  ['why', 'Why did Suresh have to do MFA again today', { user: 'Suresh', ...TODAY }],
  // a request that ended orders nothing
  ['unknown', 'Ticket 9912, status: withdrawn\nRequest: revoke sessions of Camila Duarte'],
  ['risk', 'Tell me Folake’s risk level and no, under no circumstances block her', { user: 'Folake' }],
];
