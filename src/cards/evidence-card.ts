import { type TimeStyle, told } from '../clock.ts';
import type { SignIn } from '../signins/sign-in.ts';
import { count } from '../text.ts';
import { cardOf, fits, type Card } from './card.ts';
import { line, runs, type Element } from './elements.ts';
import { banner } from './tone.ts';

/** The sign-ins behind a claim, newest first; `asked` says how many ids were wanted. */
export function evidenceCard(rows: readonly SignIn[], asked: number, style: TimeStyle): Card {
  const newest = [...rows].sort((a, b) => b.at - a.at);
  for (const most of [20, 12, 8, 5]) {
    const card = draw(newest.slice(0, most), asked, style);
    if (fits(card)) return card;
  }
  return draw(newest.slice(0, 3), asked, style);
}

function draw(rows: readonly SignIn[], asked: number, style: TimeStyle): Card {
  const missing = asked - rows.length;
  const summary = rows.length === 0 ? 'None of these sign-ins could be read.' : `${count(rows.length, 'sign-in')} behind this.`;
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
  return cardOf({ body: [...body, ...rows.flatMap((row) => rowLines(row, style))], actions: [], summary });
}

function rowLines(row: SignIn, style: TimeStyle): Element[] {
  const small = { size: 'Small', isSubtle: true } as const;
  const result =
    row.code === 0 ? { word: '✓ OK', color: 'Good' as const } : { word: `✕ ${row.code}`, color: 'Attention' as const };
  const place = [row.city, row.country].filter((part) => part !== undefined).join(', ');
  const network = [
    row.ip ?? 'unknown address',
    place === '' ? 'unknown location' : place,
    row.asn === undefined ? '' : `AS${row.asn}`,
  ];
  const device = [row.device?.name, row.device?.os, row.device?.browser, row.client].filter(
    (part) => part !== undefined && part !== '',
  );
  const kind = row.type === 'nonInteractiveUser' ? 'background' : row.type === 'interactiveUser' ? 'by hand' : row.type;
  return [
    runs(
      [
        { text: `${told(row.at, style)}  ` },
        { text: `${result.word}  `, look: { weight: 'Bolder', color: result.color } },
        { text: `${row.appName ?? row.resourceName ?? row.servicePrincipalName ?? 'unknown application'} (${kind})` },
      ],
      'Medium',
      100,
    ),
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
