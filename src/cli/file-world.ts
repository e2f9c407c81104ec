import { fileDirectory } from '../directory/file-directory.ts';
import { exportLog } from '../signins/export/export-log.ts';
import type { World } from './ask.ts';

/** Files as the whole world: people and applications are found among the rows, and the asker may see all of them. */
export async function fileWorld(
  paths: readonly string[],
  options: { readonly as: string | undefined; readonly now: number | undefined; readonly note: (line: string) => void },
): Promise<World> {
  const log = await exportLog(paths, {
    onProblem: (problem) => {
      options.note(`${problem.file}:${problem.line}: ${problem.text}`);
    },
  });
  const now = options.now ?? log.newest;
  const directory = fileDirectory(log.rows);
  const upn = options.as ?? 'you';
  const asker = options.as === undefined ? undefined : (await directory.findPeople(NOBODY, options.as)).value;
  const userId = asker?.kind === 'one' ? asker.person.id : upn;
  return {
    context: {
      caller: { ...NOBODY, userId, upn, name: asker?.kind === 'one' ? asker.person.name : upn },
      now,
      signIns: { ...log, span: { from: log.oldest, to: Math.max(now, log.newest) + 1 } },
      directory,
    },
    close: () => Promise.resolve(),
  };
}

const NOBODY = { tenantId: 'file', userId: 'file', upn: 'file', name: 'file', assertion: '' };
