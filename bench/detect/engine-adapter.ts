import { createEngine } from '../../src/detect/engine.ts';
import type { Finding } from '../../src/detect/finding.ts';
import { judgeReplay } from '../../src/detect/replay/judge.ts';
import type { SignIn } from '../../src/signins/sign-in.ts';
import type { Alert, Detector } from './judge/alert.ts';
import type { Tenant } from './tenant.ts';

/** The only file of the benchmark that knows the detector. It is told what an operator would: emergency and privileged accounts. */
export function signpost(tenant: Tenant): Detector {
  const engine = createEngine({
    breakGlass: tenant.people.filter((person) => person.style === 'reserve').map((person) => person.id),
    privileged: tenant.people.filter((person) => person.privileged).map((person) => person.id),
  });
  return {
    name: 'Signpost',
    add: (row) => {
      engine.add(row);
    },
    drain: () => engine.findings().map(alertOf),
    end: () => engine.end().map(alertOf),
  };
}

function alertOf(finding: Finding): Alert {
  return {
    key: finding.key,
    rule: finding.rule,
    severity: finding.severity,
    subject: finding.subject,
    first: Date.parse(finding.first),
    last: Date.parse(finding.last),
    evidence: finding.evidence,
    reasons: finding.reasons,
  };
}

/** The graded verdict on one person's rows; earlier rows are the baseline. Times are milliseconds, `to` exclusive. */
export function judge(rows: readonly SignIn[], from: number, to: number): string {
  return judgeReplay(rows, { from, to }).verdict;
}
