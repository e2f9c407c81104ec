import { LAST_24_HOURS, OVERNIGHT, TODAY, YESTERDAY } from './phrasing.ts';
import type { Phrasing } from './phrasing.ts';

/** Who is told of beside a question about everybody, an address or a code gives it no user: in another sentence, a field, a bracket or before a colon. */
export const BESIDE_EVERYBODY: readonly Phrasing[] = [
  ['alerts', 'Rolf brought cake. Any alerts overnight?', OVERNIGHT],
  ['alerts', 'took over from Wendell at seven, he left no notes. any alerts overnight?', OVERNIGHT],
  ['failures', 'Hanne approved it. top failures today?', TODAY],
  [
    'mute',
    'pen test by the firm of Ms Roth, approved by Jelle. mute alerts from 198.51.100.9 for 90 minutes',
    { ip: '198.51.100.9', duration: 'PT90M' },
  ],
  ['unmute', 'Testing is done, Tobias went home. unmute 198.51.100.9', { ip: '198.51.100.9' }],
  ['volume', 'the COO (Mrs Okonjo) asked whether traffic dropped. how many sign-ins did we have yesterday?', YESTERDAY],
  ['volume', 'Budget review, owner Anneke, slides by Fenna. Need one chart: signins per hour yesterday', YESTERDAY],
  [
    'spray',
    'Somchai, our ISP contact, mailed Mrs Lim about 192.0.2.17. Was there a password attack from 192.0.2.17 yesterday?',
    { ip: '192.0.2.17', ...YESTERDAY },
  ],
  [
    'blocks',
    'Tariq from legal, cc Wim, wants a list. show the blocked sign-ins from 192.0.2.88 yesterday',
    { ip: '192.0.2.88', ...YESTERDAY },
  ],
  ['blocks', 'Bridge call, Radek is scribe, Imran owns the fix. next item: ca blocks today', TODAY],
  ['audit', 'Mr Haddad (bank) rang, then Uli rang for him, they need one thing: audit log of yesterday', YESTERDAY],
  ['risk', 'Item 3, asked by Dra. Quintero: which users are at risk today?', TODAY],
  ['legacy', 'Vik moves the old gateway next week, Meera asked him what is left. who used ActiveSync yesterday', YESTERDAY],
  ['explain', 'Reporter: Ilse\nLine manager: Noud\nText: the page says 50173\n\nwhat causes 50173', { code: 50173 }],
  ['explain', 'Hauke retired, his desk is mine now. what causes 50173', { code: 50173 }],
  ['apps', 'Jorge owns the change, Vera reviews. top apps today', TODAY],
  ['risk', 'Stand-up starts in a minute, list risky users'],
  ['blocks', 'Esi from purchasing wants numbers: what did CA block in the last 24 hours?', LAST_24_HOURS],
  // of whom the other sentence says that it is about him, or that something befell him, he is asked about
  ['alerts', "It's about Rolf Brandt. Any alerts today?", { user: 'Rolf Brandt', ...TODAY }],
  ['alerts', 'Rolf Brandt was phished. Any alerts today?', { user: 'Rolf Brandt', ...TODAY }],
  ['volume', 'Rolf Brandt called. How many sign-ins did he have yesterday?', { user: 'Rolf Brandt', ...YESTERDAY }],
  ['apps', 'what does Rolf use, app-wise?', { user: 'Rolf' }],
  ['replay', 'somebody took over the account of Rolf Brandt', { user: 'Rolf Brandt' }],
];
