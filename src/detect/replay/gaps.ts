import type { Gap } from '../../signins/log.ts';
import type { SignIn } from '../../signins/sign-in.ts';
import { COLD_DAYS } from '../baseline/person.ts';
import type { ReplayCoverage } from './verdict.ts';
import type { Weighed } from './weigh.ts';

/** What these rows could not show, for the answer's coverage. */
export function replayGaps(rows: readonly SignIn[], coverage: ReplayCoverage, worst: Weighed | undefined): Gap[] {
  const gaps: Gap[] = [];
  if (coverage.rows > 0 && (coverage.baselineDays < COLD_DAYS || worst?.leg.known.cold === true)) {
    gaps.push({
      id: 'cold-start',
      text: `Only ${coverage.baselineDays} days of this person's sign-ins are known, so nothing can be called new for them with confidence.`,
    });
  }
  if (coverage.confidential > 0) {
    gaps.push({
      id: 'confidential-client',
      text: `${coverage.confidential} background sign-ins belong to web applications and show the address of the first sign-in, not of the caller.`,
    });
  }
  if (coverage.rows > 0 && !rows.some((row) => row.sessionId !== undefined)) {
    gaps.push({ id: 'beta-fields-missing', text: 'No row has a session id, so one session on two networks cannot be seen.' });
  } else if (coverage.rows > 0 && coverage.background === 0) {
    gaps.push({
      id: 'not-asked',
      text: 'There are no background sign-ins among these rows; a replayed token usually shows only there.',
    });
  }
  return gaps;
}
