import { iso } from '../clock.ts';
import type { Gap, SignInLog, SignInPage } from '../signins/log.ts';
import type { SignIn, SignInType } from '../signins/sign-in.ts';
import type { Command } from '../understand/command.ts';
import type { Answer, Coverage, Steps } from './answer.ts';

export const NO_STEPS: Steps = { user: [], helpdesk: [], admin: [], security: [] };

/** Nothing of the logs was read, because nothing had to be. */
export const NOTHING_READ: Coverage = {
  source: 'none',
  types: [],
  from: null,
  to: null,
  rows: 0,
  newest: null,
  truncated: false,
  gaps: [],
  requests: 0,
};

/** Evidence beyond this helps nobody; the count in the text stays true. */
const MOST_EVIDENCE = 200;

/** An answer with everything optional left at "nothing". */
export function reply(command: Command, parts: Partial<Omit<Answer, 'command'>> & Pick<Answer, 'headline'>): Answer {
  const { coverage = NOTHING_READ } = parts;
  return {
    command,
    status: 'answered',
    tone: 'neutral',
    facts: {},
    body: [],
    steps: NO_STEPS,
    actions: [],
    ...parts,
    coverage: { ...coverage, gaps: eachOnce(coverage.gaps) },
    evidence: (parts.evidence ?? []).slice(0, MOST_EVIDENCE),
  };
}

/** What was read, from the pages themselves. */
export function coverageOf(
  log: SignInLog,
  query: { readonly types: readonly SignInType[]; readonly from: number; readonly to: number },
  page: SignInPage,
  more: { readonly gaps?: readonly Gap[]; readonly requests?: number } = {},
): Coverage {
  const newest = page.rows.reduce((latest, row) => Math.max(latest, row.at), 0);
  const oldest = page.rows.reduce((earliest, row) => Math.min(earliest, row.at), query.to);
  return {
    source: log.source,
    types: query.types,
    // A cut page reaches back only to its oldest row.
    from: iso(page.truncated ? oldest : query.from),
    to: iso(query.to),
    rows: page.rows.length,
    newest: newest === 0 ? null : iso(newest),
    truncated: page.truncated,
    gaps: [...page.gaps.filter(({ id }) => id !== SAID_BY_COMMANDS), ...(more.gaps ?? [])],
    requests: page.requests + (more.requests ?? 0),
  };
}

/** Several sources may lack the same: a role or a licence. */
function eachOnce(gaps: readonly Gap[]): readonly Gap[] {
  return gaps.filter((gap, i) => gaps.findIndex((other) => other.text === gap.text) === i);
}

/** That policies are hidden matters to few answers, and those name the role; the log says it of every row. */
const SAID_BY_COMMANDS: Gap['id'] = 'policies-hidden';

export function idsOf(rows: readonly SignIn[]): string[] {
  return rows.map((row) => row.id);
}

/** Two lists of steps, the first one's advice first, nothing twice. */
export function joinSteps(...lists: readonly Steps[]): Steps {
  const join = (key: keyof Steps): string[] => [...new Set(lists.flatMap((steps) => steps[key]))];
  return { user: join('user'), helpdesk: join('helpdesk'), admin: join('admin'), security: join('security') };
}
