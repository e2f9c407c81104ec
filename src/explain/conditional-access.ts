import type { AppliedPolicy, SignIn } from '../signins/sign-in.ts';
import { clean, distinct, listed } from '../text.ts';
import { isInterrupt } from './catalogue.ts';
import { CONDITIONS, GRANT_CONTROLS, RULES } from './conditional-access-words.ts';

/** Policies that were enforced and not met. A report-only result never stopped anybody. */
export function failedPolicies(row: SignIn): readonly AppliedPolicy[] {
  if (row.code === 0) return [];
  return (row.policies ?? []).filter((policy) => policy.result === 'failure');
}

export function isBlock(policy: AppliedPolicy): boolean {
  return controlWords(policy).includes('block access');
}

/** Does it ask for something that only the device can show? */
export function asksForDevice(policy: AppliedPolicy): boolean {
  return policy.grantControls.some((control) => /device|domainjoined|managed/iu.test(control));
}

export function asksForStrength(policy: AppliedPolicy): boolean {
  return policy.grantControls.some((control) => /strength/iu.test(control));
}

export function asksForSecondStep(policy: AppliedPolicy): boolean {
  return asksForStrength(policy) || policy.grantControls.some((control) => /mfa|multi-?factor/iu.test(control));
}

/** What policies ask for that do not simply block, as people say it. */
export function demandsOf(policies: readonly AppliedPolicy[]): readonly string[] {
  return distinct(policies.filter((policy) => !isBlock(policy)).flatMap(controlWords));
}

/** The conditions by which a policy matched, in Graph's names (lower case); undefined when the log does not say. */
export function conditionsMatched(policy: AppliedPolicy): ReadonlySet<string> | undefined {
  const { includeRules = [], conditionsSatisfied } = policy;
  if (includeRules.length === 0 && conditionsSatisfied === undefined) return undefined;
  const flags = [...includeRules.map(({ condition }) => condition), ...(conditionsSatisfied ?? '').split(',')];
  return new Set(flags.map((flag) => flag.trim().toLowerCase()));
}

/** What policies looked at besides the person and the application, as people say it; empty when the log does not say. */
export function lookedAt(policies: readonly AppliedPolicy[]): readonly string[] {
  const flags = policies.flatMap((policy) => [...(conditionsMatched(policy) ?? [])]);
  return distinct(flags.filter((flag) => !ALWAYS.has(flag)).map(ruleWords));
}

/** Every policy has these conditions. */
const ALWAYS: ReadonlySet<string> = new Set(['', 'none', 'application', 'applications', 'users', 'unknownfuturevalue']);

export function isReportOnly(policy: AppliedPolicy): boolean {
  return policy.result.startsWith('reportOnly');
}

/** Were policies withheld from the caller? Entra omits the list, without an error, for roles that may not see it. */
export function policiesHidden(rows: readonly SignIn[]): boolean {
  const judged = rows.filter((row) => row.conditionalAccess === 'failure' || row.conditionalAccess === 'success');
  return judged.length > 0 && judged.every((row) => row.policies === undefined || row.policies.length === 0);
}

/** One sentence a policy: what it did to this sign-in and by which condition or control. */
export function policySentence(policy: AppliedPolicy, row: SignIn): string {
  const name = `"${clean(policy.name, 80)}"`;
  const controls = controlWords(policy);
  switch (policy.result) {
    case 'failure':
      return isInterrupt(row.code) ? unmetSoFar(policy, name) : unmet(policy, row, name);
    case 'success':
      return `${name} applied and was satisfied${controls.length > 0 ? ` (${listed(controls)})` : ''}.`;
    case 'notApplied':
      return `${name} did not apply: ${keptOut(policy)}.`;
    case 'notEnabled':
      return `${name} is switched off.`;
    case 'reportOnlyFailure':
      return `${name} is report-only: it would have refused, but enforces nothing.`;
    case 'reportOnlyInterrupted':
      return `${name} is report-only: it would have asked for more, but enforces nothing.`;
    case 'reportOnlySuccess':
      return `${name} is report-only: it would have been satisfied.`;
    case 'reportOnlyNotApplied':
      return `${name} is report-only and would not have applied.`;
    default:
      return `${name}: the log gives the result "${clean(policy.result, 40)}", which says neither yes nor no.`;
  }
}

function unmet(policy: AppliedPolicy, row: SignIn, name: string): string {
  return isBlock(policy)
    ? `${name} blocks this sign-in${matched(policy)}.`
    : `${name} asked for ${askedFor(policy)}, and that was not met${matched(policy)}.${lacking(policy, row)}`;
}

/** The row is a step on the way: the policy is asked again after it. */
function unmetSoFar(policy: AppliedPolicy, name: string): string {
  return isBlock(policy)
    ? `${name} would block this sign-in as it stood${matched(policy)}.`
    : `${name} asks for ${askedFor(policy)}, which this step had not shown yet${matched(policy)}.`;
}

function askedFor(policy: AppliedPolicy): string {
  return listed(controlWords(policy)) || 'a control that the log does not name';
}

/** What the device lacked, from what the row says about it; empty when the row does not say. */
export function deviceLack(row: SignIn): string | undefined {
  const device = row.device;
  if (device === undefined) return undefined;
  const program = row.client === undefined || row.client === 'Browser' ? 'browser' : 'app';
  if (device.id === undefined || device.id === '')
    return `The device is not known to your organisation (not registered, joined or enrolled), or the ${program} did not say which device it is`;
  if (device.compliant === false && device.managed === false)
    return 'The device is registered but not enrolled in device management, so it cannot be compliant';
  if (device.compliant === false) return 'The device is enrolled but not compliant: it breaks at least one compliance rule';
  return undefined;
}

function lacking(policy: AppliedPolicy, row: SignIn): string {
  const lack = asksForDevice(policy) ? deviceLack(row) : undefined;
  return lack === undefined ? '' : ` ${lack}.`;
}

function controlWords(policy: AppliedPolicy): string[] {
  return policy.grantControls.map(
    (control) => GRANT_CONTROLS[control.replaceAll(/[\s_-]/gu, '').toLowerCase()] ?? clean(control, 60),
  );
}

function matched(policy: AppliedPolicy): string {
  const rules = (policy.includeRules ?? []).map((rule) => ruleWords(rule.condition));
  const words = rules.length > 0 ? rules : conditionList(policy.conditionsSatisfied);
  return words.length === 0 ? '' : ` (it matched by ${listed([...new Set(words)])})`;
}

function keptOut(policy: AppliedPolicy): string {
  const excluded = (policy.excludeRules ?? []).map(
    (rule) =>
      `${ruleWords(rule.condition)} is excluded${rule.rule === '' ? '' : ` (${RULES[rule.rule.toLowerCase()] ?? clean(rule.rule, 60)})`}`,
  );
  if (excluded.length > 0) return listed(excluded);
  const missing = conditionList(policy.conditionsNotSatisfied);
  return missing.length === 0 ? 'its conditions did not match this sign-in' : `${listed(missing)} did not match`;
}

function conditionList(flags: string | undefined): string[] {
  if (flags === undefined) return [];
  return flags
    .split(',')
    .map((flag) => flag.trim())
    .filter((flag) => flag !== '' && flag !== 'none')
    .map(ruleWords);
}

function ruleWords(condition: string): string {
  return CONDITIONS[condition.toLowerCase()] ?? clean(condition, 40);
}
