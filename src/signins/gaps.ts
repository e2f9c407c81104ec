import type { Gap } from './log.ts';
import type { SignIn } from './sign-in.ts';

/** What the columns of a set of rows cannot show. */
export function telemetryGaps(rows: readonly SignIn[]): readonly Gap[] {
  const gaps: Gap[] = [];
  if (rows.length === 0) return gaps;
  const people = rows.filter((row) => row.type === 'interactiveUser' || row.type === 'nonInteractiveUser');
  if (people.length > 0 && people.every((row) => row.policies === undefined)) {
    gaps.push({ id: 'policies-hidden', text: 'The rows do not say which Conditional Access policies applied.' });
  }
  if (rows.every((row) => row.sessionId === undefined && row.tokenId === undefined && row.asn === undefined)) {
    gaps.push({
      id: 'beta-fields-missing',
      text: 'The rows hold no session, token or network number, so stolen tokens are harder to see.',
    });
  }
  if (rows.some((row) => row.riskLevel === 'hidden' || row.riskLevelAggregated === 'hidden')) {
    gaps.push({ id: 'no-risk-licence', text: 'Risk levels are hidden: the tenant has no Entra ID P2 licence.' });
  }
  return gaps;
}
