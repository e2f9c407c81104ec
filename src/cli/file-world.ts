import { DAY } from '../clock.ts';
import { fileDirectory } from '../directory/file-directory.ts';
import { exportLog } from '../signins/export/export-log.ts';
import type { World } from './ask.ts';

/** Files as the whole world: people and applications are found among the rows, and the asker may see all of them. */
export async function fileWorld(
  paths: readonly string[],
  options: {
    readonly as: string | undefined;
    readonly now: number | undefined;
    readonly note: (line: string) => void;
    readonly clock: () => number;
  },
): Promise<World> {
  const log = await exportLog(paths, {
    onProblem: (problem) => {
      options.note(`${problem.file}:${problem.line}: ${problem.text}`);
    },
    onNote: ({ file, text }) => {
      options.note(`${file}: ${text}`);
    },
  });
  const now =
    options.now ??
    newestBelievable(
      log.rows.map((row) => row.at),
      options.clock(),
    );
  const directory = fileDirectory(log.rows);
  const upn = options.as ?? 'you';
  const asker = options.as === undefined ? undefined : (await directory.findPeople(NOBODY, options.as)).value;
  const userId = asker?.kind === 'one' ? asker.person.id : upn;
  return {
    context: {
      caller: { ...NOBODY, userId, upn, name: asker?.kind === 'one' ? asker.person.name : upn },
      now,
      signIns: { ...log, span: { from: log.oldest, to: Math.max(now, log.newest) + 1, newest: log.newest } },
      directory,
    },
    close: () => Promise.resolve(),
  };
}

const NOBODY = { tenantId: 'file', userId: 'file', upn: 'file', name: 'file', assertion: '' };

/** A clock gone wrong writes a few rows far ahead; "now" is the newest of the others. */
const FAR_AHEAD = 180 * DAY;
const FEW = 0.001;
/** This computer's clock may be behind, and its day may not have begun yet. */
const CLOCKS_DIFFER = DAY;

/**
 * Only what lies ahead of the clock is doubted: what has passed may be a lone row after a quiet year, and then today's answer is
 * tomorrow's, too.
 */
function newestBelievable(newestFirst: readonly number[], clock: number): number {
  const most = Math.max(1, Math.floor(newestFirst.length * FEW));
  const ahead = newestFirst
    .slice(0, most + 1)
    .findIndex((at, i) => at > clock + CLOCKS_DIFFER && at - (newestFirst[i + 1] ?? at) > FAR_AHEAD);
  return newestFirst[ahead + 1] ?? newestFirst[0] ?? 0;
}
