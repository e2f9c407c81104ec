import { DAY } from '../../clock.ts';
import { attemptsOf, type Attempt } from '../../explain/attempts.ts';
import { appOf } from '../../explain/cause.ts';
import type { Gap } from '../../signins/log.ts';
import type { SignIn, SignInType } from '../../signins/sign-in.ts';
import { count, listed } from '../../text.ts';
import type { CommandContext } from '../context.ts';
import { ONE_PAGE } from '../read.ts';
import { readTenant, type Narrowed, type TenantPage } from '../tenant.ts';
import { emptyPage } from '../unread.ts';
import { type Span, type Usual, usualOf, type Watched, watchedOf } from './days.ts';

/** What other days say about the results of this one. */
export interface Comparison {
  readonly watched: readonly Watched[];
  /** Tries with this result, at these hours, in one application if one is given. */
  readonly tries: (code: number, span: Span, app?: string) => number;
  /** Undefined where no other day is known. */
  readonly usual: (code: number, watched: Watched, app?: string) => Usual | undefined;
  /** Failed tries of the day before at these hours; null when it is not known as a whole. */
  readonly before: number | null;
  /** One sentence: what was compared; undefined when nothing was. */
  readonly words: string | undefined;
  readonly gaps: readonly Gap[];
  readonly requests: number;
}

export interface Asked {
  readonly period: Span;
  readonly types: readonly SignInType[];
  readonly narrowed: Narrowed;
  readonly page: TenantPage;
  /** Results worth a comparison, the most important first. */
  readonly codes: readonly number[];
}

/** Two weeks hold two of each weekday, and a rare result of two weeks is one page of Graph. */
const DAYS_BACK = 14;
/** A tenant may send five requests in ten seconds; an answer leaves none to others, or waits, when it takes more. */
const MOST_REQUESTS = 5;
const MOST_CODES = 3;

/**
 * Over a file all other days are at hand. Over Graph each result is one request for its rows of two weeks, which costs a page
 * and no more; a period of several days is compared with itself and costs nothing.
 */
export async function compare(asked: Asked, context: CommandContext): Promise<Comparison> {
  const { page } = asked;
  const { from, to } = asked.period;
  const period = { from: page.truncated ? (page.rows.at(-1)?.at ?? from) : from, to };
  const span = context.signIns.span;
  const most = span === undefined ? DAYS_BACK : Math.max(0, Math.ceil((period.from - span.from) / DAY));
  const watched = watchedOf(period, context, most);
  if (span !== undefined) return overFile(asked, watched, context, span);
  return watched.length === 1 ? overGraph(asked, watched, context) : withinItself(asked, watched, period);
}

/** What is known of one result. */
interface Known {
  readonly rows: readonly SignIn[];
  readonly covers: (day: Span) => boolean;
}

/** The days of a longer period tell about each other. */
function withinItself({ page, codes }: Asked, watched: readonly Watched[], period: Span): Comparison {
  const covers = (day: Span): boolean => day.from >= period.from;
  return comparison(watched, new Map(codes.map((code) => [code, { rows: [], covers }])), page.rows, 0);
}

/** Exports have holes: a day without any row was not quiet, it is missing. */
const MAY_LACK = 0.1;

async function overFile(asked: Asked, watched: readonly Watched[], context: CommandContext, span: Span): Promise<Comparison> {
  const earlier = { from: Math.min(span.from, asked.period.from), to: asked.period.from };
  const all = await readTenant(context, { ...earlier, to: asked.period.to }, asked.types).catch(emptyPage);
  const { rows } = await readTenant(context, earlier, asked.types, asked.narrowed).catch(emptyPage);
  const times = all.rows.map((row) => row.at);
  const covers = (day: Span): boolean =>
    day.from >= span.from - (day.to - day.from) * MAY_LACK && times.some((at) => at >= day.from && at < day.to);
  const made = comparison(watched, new Map(asked.codes.map((code) => [code, { rows, covers }])), asked.page.rows, 0);
  const yesterday = watched.length === 1 ? watched[0]?.others[0] : undefined;
  if (yesterday === undefined || !covers(yesterday)) return made;
  return { ...made, before: failedOf(rows.filter((row) => row.at >= yesterday.from && row.at < yesterday.to)).length };
}

async function overGraph(asked: Asked, watched: readonly Watched[], context: CommandContext): Promise<Comparison> {
  const { page, codes, types, narrowed, period } = asked;
  const kept = context.now - context.signIns.retentionDays * DAY;
  const window = { from: Math.max(kept, watched[0]?.others.at(-1)?.from ?? period.from), to: period.from };
  const chosen = window.to <= window.from ? [] : codes.slice(0, Math.max(0, Math.min(MOST_CODES, MOST_REQUESTS - page.requests)));
  const read = await Promise.all(
    chosen.map(async (code) => {
      const other = await readTenant(context, window, types, { ...narrowed, code }, ONE_PAGE).catch(emptyPage);
      const unread = other.rows.length === 0 && other.gaps.some(({ id }) => BROKEN.has(id));
      const since = other.truncated ? (other.rows.at(-1)?.at ?? window.to) : window.from;
      const known: Known = { rows: other.rows, covers: (day) => !unread && day.from >= since };
      return { code, known, other };
    }),
  );
  const requests = read.reduce((sum, { other }) => sum + other.requests, 0);
  const broken = read.flatMap(({ other }) => other.gaps.filter(({ id }) => BROKEN.has(id)));
  const made = comparison(watched, new Map(read.map(({ code, known }) => [code, known])), page.rows, requests);
  const left = codes.filter((code) => !chosen.includes(code));
  const notCompared: Gap[] =
    left.length === 0
      ? []
      : [
          {
            id: 'not-asked',
            text: `${left.length === 1 ? 'The result' : 'The results'} ${listed(left.map(String))} ${left.length === 1 ? 'was' : 'were'} not compared with other days, to spare the tenant's request limit; ask about one, for example "who gets ${left[0] ?? 0}?".`,
          },
        ];
  return { ...made, gaps: [...broken, ...notCompared] };
}

const BROKEN: ReadonlySet<string> = new Set(['throttled', 'source-unavailable', 'role-too-low', 'no-premium-licence']);

interface Try {
  readonly at: number;
  readonly app: string;
}

function comparison(
  watched: readonly Watched[],
  known: ReadonlyMap<number, Known>,
  now: readonly SignIn[],
  requests: number,
): Comparison {
  const cache = new Map<number, readonly Try[]>();
  // Tries are counted among the rows of one result alone, today and then, because that is all that is known of other days.
  const triesOf = (code: number): readonly Try[] => {
    const made = cache.get(code);
    if (made !== undefined) return made;
    const rows = [...now, ...(known.get(code)?.rows ?? [])].filter(
      (row) => row.code === code && row.crossTenant !== 'passthrough',
    );
    const tries = attemptsOf(rows).map(({ last }) => ({ at: last.at, app: appOf(last) }));
    cache.set(code, tries);
    return tries;
  };
  const tries: Comparison['tries'] = (code, span, app) =>
    triesOf(code).filter((one) => one.at >= span.from && one.at < span.to && (app === undefined || one.app === app)).length;
  const usual: Comparison['usual'] = (code, { others }, app) => {
    const days = others.filter((day) => known.get(code)?.covers(day) ?? false);
    return usualOf(days.map((day) => ({ day, n: tries(code, day, app) })));
  };
  return { watched, tries, usual, before: null, words: wordsOf(watched, known), gaps: [], requests };
}

function wordsOf(watched: readonly Watched[], known: ReadonlyMap<number, Known>): string | undefined {
  const [first] = watched;
  if (first === undefined || known.size === 0) return undefined;
  const covered = first.others.filter((day) => [...known.values()].some((one) => one.covers(day)));
  const alike = covered.filter((day) => day.sameKind);
  const used = alike.length > 0 ? alike : covered;
  if (used.length === 0) return undefined;
  if (watched.length > 1) return `Compared the ${watched.length} days with each other.`;
  const weekdays = used.filter((day) => day.sameWeekday).length;
  const same = weekdays === 0 ? '' : `, ${weekdays} of them the same weekday`;
  const kind = alike.length > 0 ? '' : ', which are not of the same kind (weekend or not)';
  return `Compared with the same hours of ${count(used.length, 'other day')}${same}${kind}: ${listed([...known.keys()].map(String), 6)}.`;
}

/** Without rows that only pass through to another tenant. */
export function failedOf(rows: readonly SignIn[]): readonly Attempt[] {
  return attemptsOf(rows.filter((row) => row.crossTenant !== 'passthrough')).filter((attempt) => attempt.outcome === 'failed');
}
