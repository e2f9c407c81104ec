import { type TimeStyle, told, toldAfter, toldSpan } from '../clock.ts';
import type { GapId } from '../signins/log.ts';
import type { Coverage } from '../commands/answer.ts';
import type { SignInType } from '../signins/sign-in.ts';
import { count, listed } from '../text.ts';

const LOGS: Readonly<Record<SignInType, string>> = {
  interactiveUser: 'interactive',
  nonInteractiveUser: 'background',
  servicePrincipal: 'service principal',
  managedIdentity: 'managed identity',
};

/** Where rows came from, in the reader's words. */
const SOURCES: Readonly<Record<string, string>> = {
  graph: 'Microsoft Graph',
  'log-analytics': 'Log Analytics',
  file: 'the file',
};

/** `Read 412 rows (interactive, background) from 09:00 to 15:30, newest 15:12.`; undefined when no log was asked. */
export function readWords(coverage: Coverage, style: TimeStyle): string | undefined {
  if (coverage.types.length === 0) return undefined;
  const logs = listed(coverage.types.map((type) => LOGS[type]));
  const newest = coverage.newest === null ? 'none newer' : `newest ${newestWords(coverage.newest, coverage.to, style)}`;
  const cut = coverage.truncated ? ' Older rows were left out.' : '';
  const source = SOURCES[coverage.source] ?? coverage.source;
  return `Read ${count(coverage.rows, 'row')} (${logs}) of ${source}, ${spanWords(coverage, style)} (${style.timeZone})${coverage.rows === 0 ? '' : `, ${newest}`}.${cut}${coverage.compared === undefined ? '' : ` ${coverage.compared}`}`;
}

function spanWords({ from, to }: Coverage, style: TimeStyle): string {
  if (from !== null && to !== null) return toldSpan(Date.parse(from), Date.parse(to), style);
  const begin = from === null ? 'the beginning' : told(Date.parse(from), style);
  return `${begin} to ${to === null ? 'now' : told(Date.parse(to), style)}`;
}

function newestWords(newest: string, to: string | null, style: TimeStyle): string {
  return to === null ? told(Date.parse(newest), style) : toldAfter(Date.parse(newest), Date.parse(to), style);
}

const MOST_GAPS = 5;

/** What kind of gap it is: "not seen" before everything says of a late log, or of a right that is missing, what is not so. */
const LABELS: Readonly<Record<GapId, string>> = {
  'role-too-low': 'Not allowed',
  'no-premium-licence': 'No licence',
  'no-risk-licence': 'No licence',
  throttled: 'Not read',
  'source-unavailable': 'Not read',
  'policies-hidden': 'Not seen',
  truncated: 'Read in part',
  retention: 'Read in part',
  'dropped-rows': 'Read in part',
  'not-asked': 'Read in part',
  'confidential-client': 'Mind',
  'beta-fields-missing': 'Mind',
  'local-times': 'Mind',
  'cold-start': 'Mind',
  'late-rows': 'Still to come',
};

/** One sentence a gap: what was not seen, and why. */
export function gapWords(coverage: Coverage): string[] {
  const texts = [...new Set(coverage.gaps.map((gap) => `${LABELS[gap.id]}: ${gap.text}`))];
  const shown = texts.slice(0, MOST_GAPS);
  return texts.length > shown.length ? [...shown, `Besides: ${count(texts.length - shown.length, 'more gap')}.`] : shown;
}
