import { basename } from 'node:path';
import { DAY } from '../../clock.ts';
import { SignpostError } from '../../errors.ts';
import { count } from '../../text.ts';
import type { Gap, SignInLog, SignInPage, SignInQuery } from '../log.ts';
import { telemetryGaps } from '../gaps.ts';
import { matches, newestFirst, unique } from '../match.ts';
import type { SignIn, SignInType } from '../sign-in.ts';
import { readExport } from './read-export.ts';
import type { ExportProblem, ReadOptions } from './read-export.ts';

/** A log held in memory; everybody who may read the files may see all of it, so the caller is not looked at. */
export interface ExportLog extends SignInLog {
  /** Newest first, each id once. */
  readonly rows: readonly SignIn[];
  /** Milliseconds since the epoch. */
  readonly newest: number;
  readonly oldest: number;
  readonly problems: readonly ExportProblem[];
}

const DEFAULT_LIMIT = 5000;
/** Problems kept to be shown; all are counted. */
const MOST_PROBLEMS = 100;

/**
 * The sign-ins of files as a log.
 *
 * @throws SignpostError file.unreadable when a file cannot be read or none holds a sign-in
 */
export async function exportLog(paths: readonly string[], options: ReadOptions = {}): Promise<ExportLog> {
  const problems: ExportProblem[] = [];
  let dropped = 0;
  const onProblem = (problem: ExportProblem) => {
    dropped += 1;
    if (problems.length < MOST_PROBLEMS) problems.push(problem);
    options.onProblem?.(problem);
  };
  const notes: Gap[] = [];
  const onNote: ReadOptions['onNote'] = (note) => {
    notes.push({ id: 'local-times', text: `${basename(note.file)}: ${note.text}.` });
    options.onNote?.(note);
  };
  const read: SignIn[] = [];
  for await (const batch of readExport(paths, { onProblem, onNote })) for (const row of batch) read.push(row);
  const rows = withIds(unique(read)).sort(newestFirst);
  const newest = rows[0]?.at;
  const oldest = rows.at(-1)?.at;
  if (newest === undefined || oldest === undefined) {
    const first = problems[0];
    const because = first === undefined ? '' : ` (line ${first.line}: ${first.text})`;
    throw new SignpostError('file.unreadable', `${paths.join(', ')}: no sign-in found${because}`);
  }
  const byUser = Map.groupBy(rows, (row) => (row.userId ?? row.upn)?.toLowerCase());
  const types = new Set(rows.map((row) => row.type));
  const files: Files = { oldest, dropped, types, gaps: [...notes, ...telemetryGaps(rows)] };
  return {
    ...{ rows, newest, oldest, problems, source: 'file', retentionDays: Math.max(1, Math.ceil((newest - oldest) / DAY)) },
    read: (_caller, query) => {
      const known = query.userId === undefined ? rows : (byUser.get(query.userId.toLowerCase()) ?? []);
      return Promise.resolve(page(known, query, files));
    },
  };
}

/** A row that lost its person's id is still theirs when the UPN is one that other rows give an id to. */
function withIds(rows: readonly SignIn[]): SignIn[] {
  const ids = new Map(
    rows.flatMap(({ upn, userId }) => (upn === undefined || userId === undefined ? [] : [[upn, userId] as const])),
  );
  return rows.map((row) => {
    const userId = row.userId ?? ids.get(row.upn ?? '');
    return userId === row.userId ? row : { ...row, userId };
  });
}

interface Files {
  readonly oldest: number;
  readonly dropped: number;
  readonly types: ReadonlySet<SignInType>;
  readonly gaps: readonly Gap[];
}

function page(rows: readonly SignIn[], query: SignInQuery, files: Files): SignInPage {
  const gaps = gapsOf(files, query);
  const limit = query.limit ?? DEFAULT_LIMIT;
  const found: SignIn[] = [];
  let truncated = false;
  for (const row of rows) {
    if (!matches(query, row)) continue;
    if (found.length === limit) {
      truncated = true;
      break;
    }
    found.push(row);
  }
  const cut: Gap = { id: 'truncated', text: `Only the newest ${count(limit, 'row')} were looked at.` };
  return { rows: found, truncated, dropped: files.dropped, gaps: truncated ? [...gaps, cut] : gaps, requests: 0 };
}

function gapsOf(files: Files, query: SignInQuery): readonly Gap[] {
  const gaps: Gap[] = [];
  if (files.dropped > 0) {
    gaps.push({ id: 'dropped-rows', text: `${count(files.dropped, 'row')} of the files could not be read and were left out.` });
  }
  if (query.from < files.oldest) gaps.push({ id: 'retention', text: 'The files begin later than the period asked about.' });
  const absent = query.types.filter((type) => !files.types.has(type));
  if (absent.length > 0) gaps.push({ id: 'not-asked', text: `The files hold no sign-ins of the type ${absent.join(' or ')}.` });
  return [...gaps, ...files.gaps];
}
