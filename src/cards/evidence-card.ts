import type { TextColor } from '@microsoft/teams.cards';
import { type TimeStyle, told } from '../clock.ts';
import type { SignIn } from '../signins/sign-in.ts';
import { clean, count, distinct } from '../text.ts';
import { cardOf, fits, type Card } from './card.ts';
import { line, runs, type Element } from './elements.ts';
import { banner } from './tone.ts';

/** What a row's code means, in words. */
export interface RowWords {
  readonly title: string;
  /** A normal step of signing in, not a failure. */
  readonly interrupt: boolean;
}

/** The sign-ins behind a claim, newest first; `asked` says how many ids were wanted. */
export function evidenceCard(
  rows: readonly SignIn[],
  asked: number,
  style: TimeStyle,
  means: (row: SignIn) => RowWords | undefined = () => undefined,
): Card {
  const newest = [...rows].sort((a, b) => b.at - a.at);
  for (const most of [20, 12, 8, 5]) {
    const card = draw(newest.slice(0, most), asked, style, means);
    if (fits(card)) return card;
  }
  return draw(newest.slice(0, 3), asked, style, means);
}

function draw(rows: readonly SignIn[], asked: number, style: TimeStyle, means: (row: SignIn) => RowWords | undefined): Card {
  const missing = asked - rows.length;
  const summary = rows.length === 0 ? 'None of these sign-ins could be read.' : headlineOf(rows);
  const several = distinct(rows.map(whoseRow)).length > 1;
  const body: Element[] = [
    banner(rows.length === 0 ? 'unknown' : 'neutral', summary, [`times in ${style.timeZone}`], 'Evidence'),
  ];
  if (missing > 0)
    body.push(
      line(
        `${count(missing, 'sign-in')} of ${asked} not shown: too many for a card, too old for the log, or not visible to you.`,
        {
          isSubtle: true,
          size: 'Small',
        },
      ),
    );
  return cardOf({ body: [...body, ...rows.flatMap((row) => rowLines(row, style, means(row), several))], actions: [], summary });
}

/** The card stands apart from the one that it proves, so it says whose sign-ins these are. */
function headlineOf(rows: readonly SignIn[]): string {
  const people = distinct(rows.map(whoseRow));
  const sole = rows.find((row) => whoseRow(row) !== undefined);
  const signIns = count(rows.length, 'sign-in');
  if (people.length > 1) return `${signIns} of ${people.length} accounts, newest first`;
  if (sole === undefined) return `${signIns}, newest first`;
  const name = sole.userName === undefined || sole.upn === undefined ? whoseRow(sole) : `${sole.userName} (${sole.upn})`;
  return `${signIns} of ${clean(name ?? '', 150)}, newest first`;
}

function whoseRow({ upn, userName, typed, servicePrincipalName }: SignIn): string | undefined {
  return upn ?? userName ?? typed ?? servicePrincipalName;
}

const KINDS: Readonly<Record<SignIn['type'], string>> = {
  interactiveUser: 'interactive',
  nonInteractiveUser: 'background',
  servicePrincipal: 'service principal',
  managedIdentity: 'managed identity',
};

function resultOf(code: number, words: RowWords | undefined): { readonly word: string; readonly color: TextColor } {
  if (code === 0) return { word: '✓ OK', color: 'Good' };
  const title = words === undefined ? '' : ` ${words.title}`;
  return words?.interrupt === true
    ? { word: `● ${code}${title} (a normal step)`, color: 'Default' }
    : { word: `✕ ${code}${title}`, color: 'Attention' };
}

function rowLines(row: SignIn, style: TimeStyle, words: RowWords | undefined, several: boolean): Element[] {
  const small = { size: 'Small', isSubtle: true } as const;
  const result = resultOf(row.code, words);
  const who = whoseRow(row);
  const place = [row.city, row.country].filter((part) => part !== undefined).join(', ');
  const network = [
    row.ip ?? 'unknown address',
    place === '' ? 'unknown location' : place,
    row.asn === undefined ? '' : `AS${row.asn}`,
  ];
  const device = [row.device?.name, row.device?.os, row.device?.browser, row.client].filter(
    (part) => part !== undefined && part !== '',
  );
  return [
    runs(
      [
        { text: `${told(row.at, style)}  ` },
        { text: `${result.word}  `, look: { weight: 'Bolder', color: result.color } },
        { text: `${row.appName ?? row.resourceName ?? row.servicePrincipalName ?? 'unknown application'} (${KINDS[row.type]})` },
      ],
      'Medium',
      100,
    ),
    ...(several ? [line(who ?? 'unknown person', { size: 'Small', spacing: 'None' }, 160)] : []),
    line(
      `${network.filter((part) => part !== '').join(', ')}; ${device.length === 0 ? 'unknown device' : device.join(', ')}`,
      { ...small, spacing: 'None' },
      160,
    ),
    line(
      `request ${row.id}${row.sessionId === undefined ? '' : `, session ${row.sessionId}`}`,
      { ...small, fontType: 'Monospace', spacing: 'None' },
      120,
    ),
  ];
}
