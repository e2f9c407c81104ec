import type { Gap, GapId, SignInLog, SignInPage } from '../signins/log.ts';

/** Nothing at all could be read. "No sign-ins" would then be a lie: the question is not answered. */
export class LogUnread extends Error {
  readonly gap: Gap;
  readonly requests: number;

  constructor(gap: Gap, requests: number) {
    super(gap.text);
    this.name = 'LogUnread';
    this.gap = gap;
    this.requests = requests;
  }
}

const BLOCKING: ReadonlySet<GapId> = new Set(['source-unavailable', 'throttled', 'no-premium-licence', 'role-too-low']);

/** The same log, but an empty page that is empty because reading failed is thrown as `LogUnread`. */
export function onlyIfRead(log: SignInLog): SignInLog {
  return {
    ...log,
    read: async (as, query) => {
      const page = await log.read(as, query);
      const gap = page.rows.length > 0 ? undefined : page.gaps.find(({ id }) => BLOCKING.has(id));
      if (gap !== undefined) throw new LogUnread(gap, page.requests);
      return page;
    },
  };
}

/** For questions that the log only helps with: an empty page that says why it is empty. */
export function emptyPage(error: unknown): SignInPage {
  if (!(error instanceof LogUnread)) throw error;
  return { rows: [], truncated: false, dropped: 0, gaps: [error.gap], requests: error.requests };
}
