import { toldSpan } from '../../clock.ts';
import { appOf } from '../../explain/cause.ts';
import type { SignIn } from '../../signins/sign-in.ts';
import { clean, count, distinct } from '../../text.ts';
import type { Block } from '../answer.ts';
import type { CommandContext } from '../context.ts';
import { tally } from '../tenant.ts';
import { isGuess } from './sources.ts';

/** As many wrong passwords from one address are worth a look, though they are no attack yet. */
const NOTABLE = 10;

/** No address stands out among the wrong passwords. */
export function isQuiet(rows: readonly SignIn[]): boolean {
  const [worst] = tally(rows.filter(isGuess).map((row) => row.ip));
  return (worst?.[1] ?? 0) < NOTABLE;
}

/** Wrong passwords that make no attack: how many, and where most of them come from. */
export function restBlocks(rows: readonly SignIn[], context: CommandContext): Block[] {
  const bad = rows.filter(isGuess);
  if (bad.length === 0) return [];
  const people = distinct(bad.map((row) => row.upn ?? row.userId)).length;
  const said = `Wrong passwords in that time: ${count(bad.length, 'try', 'tries')} of ${count(people, 'person', 'people')}`;
  const [worst] = tally(bad.map((row) => row.ip));
  if (worst === undefined || worst[1] < NOTABLE) return [{ kind: 'text', text: `${said}; no address stands out.` }];
  const [ip, n] = worst;
  const own = bad.filter((row) => row.ip === ip);
  const times = own.map(({ at }) => at);
  const who = distinct(own.map((row) => row.upn ?? row.userId));
  const inside = distinct(rows.filter((row) => row.ip === ip && row.code === 0).map((row) => row.upn ?? row.userId)).length;
  const [app] = tally(own.map(appOf));
  const whose = who.length === 1 ? clean(who[0] ?? '', 60) : count(who.length, 'person', 'people');
  const from = `${count(n, 'is', 'are')} from ${clean(ip, 60)} (${whose}, most to ${clean(app?.[0] ?? 'an unknown application', 60)}, ${toldSpan(Math.min(...times), Math.max(...times), context)})`;
  const office =
    inside === 0
      ? 'Nobody signed in from there: ask whether it is theirs.'
      : `${count(inside, 'person', 'people')} signed in from there, so it looks like your own network with a wrong password in a program.`;
  return [{ kind: 'text', text: `${said}. ${from}. ${office}` }];
}
