import { told } from '../../clock.ts';
import type { Attempt } from '../../explain/attempts.ts';
import { appOf } from '../../explain/cause.ts';
import { deviceWords } from '../../explain/device-words.ts';
import type { SignIn } from '../../signins/sign-in.ts';
import { clean, count, distinct, listed } from '../../text.ts';
import type { Block } from '../answer.ts';
import { rowMeaning } from '../code-words.ts';
import type { CommandContext } from '../context.ts';

const MOST_SHOWN = 12;

/** What people did, one line an attempt; what applications did by themselves, one line in all. */
export function signInTable(
  attempts: readonly Attempt[],
  rows: readonly SignIn[],
  context: CommandContext,
  withPerson: boolean,
): Block[] {
  const byHand = attempts.filter((attempt) => attempt.last.type === 'interactiveUser');
  const background = rows.filter((row) => row.type === 'nonInteractiveUser');
  const listedOnes = byHand.length > 0 ? byHand : attempts;
  const shown = listedOnes.slice(0, MOST_SHOWN);
  const columns = ['When', ...(withPerson ? ['Who'] : []), 'Result', 'Application', 'From', 'Device'];
  const more = listedOnes.length - shown.length;
  const apps = listed(distinct(background.map((row) => clean(appOf(row), 40))));
  return [
    ...(shown.length > 0
      ? [{ kind: 'table', columns, rows: shown.map((attempt) => line(attempt, context, withPerson)) } as const]
      : []),
    ...(more > 0 ? [{ kind: 'text', subtle: true, text: `${count(more, 'older sign-in')} not shown.` } as const] : []),
    ...(byHand.length > 0 && background.length > 0
      ? [
          {
            kind: 'text',
            subtle: true,
            text: `Besides, ${count(background.length, 'background sign-in')} of ${apps} (applications refreshing by themselves).`,
          } as const,
        ]
      : []),
  ];
}

function line({ last, outcome }: Attempt, context: CommandContext, withPerson: boolean): string[] {
  const place = [last.city, last.country].filter((part) => part !== undefined).join(', ');
  return [
    told(last.at, context),
    ...(withPerson ? [clean(last.upn ?? last.userName ?? 'unknown person', 60)] : []),
    outcome === 'succeeded' ? 'OK' : `${outcome === 'failed' ? '' : 'not finished: '}${last.code} ${rowMeaning(last).title}`,
    clean(appOf(last), 40),
    clean([last.ip ?? 'unknown address', place === '' ? 'unknown location' : place].join(', '), 60),
    clean(deviceWords(last), 40),
  ];
}
