import { told } from '../../clock.ts';
import type { Person } from '../../directory/person.ts';
import type { RiskLevel, SignIn } from '../../signins/sign-in.ts';
import { clean, count, distinct, listed } from '../../text.ts';
import type { Block } from '../answer.ts';
import type { CommandContext } from '../context.ts';
import type { Period } from '../period.ts';
import { readPerson } from '../read.ts';
import { detectionWords, stateWords } from './words.ts';

/** What Entra thought of a sign-in at that moment, and what it made of it afterwards. */
export function isRated(row: SignIn): boolean {
  return isHigh(row.riskLevel) || raisedLater(row);
}

const SETTLED: ReadonlySet<string> = new Set(['dismissed', 'remediated', 'confirmedSafe']);

/** Somebody, or a second step, has closed the case. */
export function isSettled({ riskState }: SignIn): boolean {
  return SETTLED.has(riskState ?? '');
}

/** Over a file the rows themselves are all there is. */
export async function ratedRows(person: Person, period: Period, context: CommandContext): Promise<readonly SignIn[]> {
  if (context.signIns.span === undefined) return [];
  const page = await readPerson(context, person, period);
  return page.rows.filter((row) => row.riskLevel === 'low' || row.riskLevel === 'hidden' || isRated(row));
}

/** Of rows without a rating to act on: a low one, and one that is withheld. */
export function faintWords(rows: readonly SignIn[]): string {
  const low = rows.filter((row) => row.riskLevel === 'low' && !isRated(row));
  const hidden = rows.filter((row) => row.riskLevel === 'hidden' && !isRated(row));
  return [
    low.length === 0 ? '' : ` ${count(low.length, 'sign-in')} in the file ${were(low)} rated low at the time.`,
    hidden.length === 0
      ? ''
      : ` The rating of ${count(hidden.length, 'sign-in')} is hidden: the tenant has no Identity Protection licence (P2).`,
  ].join('');
}

export function ratedWords(rated: readonly SignIn[], context: CommandContext): string {
  const atOnce = rated.filter((row) => isHigh(row.riskLevel));
  const later = rated.filter((row) => !isHigh(row.riskLevel));
  const [first] = atOnce;
  const [raised] = later;
  return [
    ...(first === undefined
      ? []
      : [
          ` But ${count(atOnce.length, 'sign-in')} in the file ${were(atOnce)} rated ${first.riskLevel ?? 'risky'} at the time, the newest ${told(first.at, context)}${endings(atOnce)}.`,
        ]),
    ...(raised === undefined
      ? []
      : [
          ` But ${count(later.length, 'sign-in')} in the file ${were(later)} rated ${laterLevel(raised)} after the sign-in, the newest ${told(raised.at, context)}${reasons(later)}.`,
        ]),
  ].join('');
}

/** One line a row, so that nobody has to look for it. */
export function ratedTable(rated: readonly SignIn[], context: CommandContext): Block[] {
  if (rated.length === 0) return [];
  return [
    {
      kind: 'table',
      columns: ['When', 'Result', 'What', 'At the time', 'Afterwards', 'From'],
      rows: rated
        .slice(0, 10)
        .map((row) => [
          told(row.at, context),
          resultWords(row),
          clean((row.riskTypes ?? []).map(detectionWords).join(', ') || 'not said', 80),
          row.riskLevel ?? 'not said',
          clean([row.riskLevelAggregated, row.riskState].map(stated).filter(Boolean).join(', ') || 'not said', 60),
          clean([row.ip, row.city, row.country].filter((part) => part !== undefined).join(', ') || 'not said', 80),
        ]),
    },
  ];
}

/** Closed cases were raised, too, but somebody has judged them since. */
function raisedLater({ riskLevel, riskLevelAggregated, riskState }: SignIn): boolean {
  if (riskState === 'confirmedCompromised' || riskState === 'atRisk') return true;
  return !SETTLED.has(riskState ?? '') && isHigh(riskLevelAggregated) && !isHigh(riskLevel);
}

export function resultWords({ code }: SignIn): string {
  return code === 0 ? 'signed in' : `not in (${code})`;
}

/** How many of them did not get in, and how many are settled. */
export function endings(rows: readonly SignIn[]): string {
  const refused = rows.filter(({ code }) => code !== 0).length;
  const settled = rows.filter(isSettled).length;
  const part = (n: number, words: string): string =>
    n === 0 ? '' : n === rows.length ? `; ${n === 1 ? 'it' : 'all'} ${words}` : `; ${n} of them ${words}`;
  const states = distinct(rows.filter(isSettled).map(({ riskState }) => stateWords(riskState ?? '')));
  return `${part(refused, 'did not get in')}${part(settled, `${settled === 1 ? 'is' : 'are'} settled since (${listed(states)})`)}`;
}

function isHigh(level: RiskLevel | undefined): boolean {
  return level === 'high' || level === 'medium';
}

function laterLevel({ riskLevelAggregated: level, riskState }: SignIn): string {
  const state = riskState === undefined || riskState === 'none' ? '' : ` (${clean(stateWords(riskState), 40)})`;
  return `${level === undefined || level === 'none' || level === 'hidden' ? 'a risk' : level}${state}`;
}

function reasons(rows: readonly SignIn[]): string {
  const types = distinct(rows.flatMap((row) => row.riskTypes ?? [])).map((type) => clean(detectionWords(type), 60));
  return types.length === 0 ? '' : `: ${listed(types)}`;
}

function stated(value: string | undefined): string {
  return value === undefined || value === 'none' ? '' : stateWords(value);
}

function were(rows: readonly SignIn[]): string {
  return rows.length === 1 ? 'was' : 'were';
}
