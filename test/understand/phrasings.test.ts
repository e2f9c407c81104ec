import { NO_ORDERS, ORDERS } from './phrasings/actions.ts';
import { ANOTHER_HAND } from './phrasings/another-hand.ts';
import { BY_CAUSE } from './phrasings/by-cause.ts';
import { CHANNEL } from './phrasings/channel.ts';
import { CODES } from './phrasings/codes.ts';
import { EARLY_SHIFT } from './phrasings/early-shift.ts';
import { FORTY_PEOPLE } from './phrasings/forty-people.ts';
import { HELPDESK } from './phrasings/helpdesk.ts';
import { LATE_SHIFT } from './phrasings/late-shift.ts';
import { OPEN_PLAN } from './phrasings/open-plan.ts';
import { OTHER_WORDS } from './phrasings/other-words.ts';
import { PASTED } from './phrasings/pasted.ts';
import { SMALL_TALK } from './phrasings/small-talk.ts';
import { SOC } from './phrasings/soc.ts';
import { WEEKEND } from './phrasings/weekend.ts';
import { read } from './read.ts';

describe.each([
  ['another hand', ANOTHER_HAND],
  ['by cause', BY_CAUSE],
  ['codes', CODES],
  ['early shift', EARLY_SHIFT],
  ['forty people', FORTY_PEOPLE],
  ['helpdesk', HELPDESK],
  ['soc', SOC],
  ['weekend', WEEKEND],
  ['orders', ORDERS],
  ['no orders', NO_ORDERS],
  ['channel', CHANNEL],
  ['late shift', LATE_SHIFT],
  ['open plan', OPEN_PLAN],
  ['other words', OTHER_WORDS],
  ['pasted', PASTED],
  ['small talk', SMALL_TALK],
])('phrasings: %s', (_, phrasings) => {
  it.each(phrasings.map(([intent, text, slots]) => ({ intent, text, slots })))('$intent: $text', ({ intent, text, slots }) => {
    expect(read(text).command).toEqual({ intent, ...slots });
  });
});
