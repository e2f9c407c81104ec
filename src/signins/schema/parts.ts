import type { AppliedPolicy, AuthenticationStep, Device, NetworkLocation, PolicyRule } from '../sign-in.ts';
import { policyResult } from './enums.ts';
import { flag, guid, list, object, objectOrNothing, text, texts, time } from './fields.ts';
import type { Raw } from './fields.ts';
import type { ReadText } from './shared.ts';

const NO_CONTROLS: readonly string[] = Object.freeze([]);

/** conditionalAccessConditions, in the order of its bits: Azure Monitor writes the number, Graph the name. */
const CONDITIONS = [
  ...['application', 'users', 'devicePlatform', 'location', 'clientType', 'signInRisk', 'userRisk', 'time', 'deviceState'],
  ...['client', 'ipAddressSeenByAzureAD', 'ipAddressSeenByResourceProvider', 'unknownFutureValue', 'servicePrincipals'],
  ...['servicePrincipalRisk', 'authenticationFlows', 'insiderRisk'],
];

/** Where a sign-in came from: an object, or a text such as "Seattle, Washington, US" or "US". */
export function place(value: unknown): Raw {
  const raw = objectOrNothing(value);
  if (raw !== undefined) return raw;
  const parts =
    text(value)
      ?.split(',')
      .map((part) => part.trim()) ?? [];
  return { countryOrRegion: parts.at(-1), state: parts.at(-2), city: parts.slice(0, -2).join(', ') };
}

/** Graph writes empty texts and two times false where it knows nothing of the machine: that is no device. */
export function device(value: unknown, shared: ReadText): Device | undefined {
  const raw = objectOrNothing(value);
  if (raw === undefined) return undefined;
  const found = {
    id: shared(guid(raw.deviceId)),
    name: shared(raw.displayName),
    os: shared(raw.operatingSystem),
    browser: shared(raw.browser),
    compliant: flag(raw.isCompliant),
    managed: flag(raw.isManaged),
    trust: shared(raw.trustType),
  };
  const { id, name, os, browser, trust, compliant, managed } = found;
  const told = id ?? name ?? os ?? browser ?? trust;
  return told === undefined && compliant !== true && managed !== true ? undefined : found;
}

export function networks(value: unknown): readonly NetworkLocation[] | undefined {
  const found = list(value);
  if (found === undefined) return undefined;
  const out: NetworkLocation[] = [];
  for (const item of found) {
    const raw = object(item);
    const type = text(raw.networkType);
    if (type !== undefined) out.push({ type, names: texts(raw.networkNames) ?? [] });
  }
  return out;
}

export function steps(value: unknown, shared: ReadText): readonly AuthenticationStep[] | undefined {
  const found = list(value);
  if (found === undefined) return undefined;
  const out: AuthenticationStep[] = [];
  for (const item of found) {
    const raw = objectOrNothing(item);
    if (raw === undefined) continue;
    out.push({
      at: time(raw.authenticationStepDateTime),
      method: shared(raw.authenticationMethod),
      methodDetail: shared(raw.authenticationMethodDetail),
      succeeded: flag(raw.succeeded),
      result: shared(raw.authenticationStepResultDetail),
      requirement: shared(raw.authenticationStepRequirement),
    });
  }
  return out;
}

export function processing(value: unknown): readonly string[] | undefined {
  const found = list(value);
  if (found === undefined) return undefined;
  const out: string[] = [];
  for (const item of found) {
    const raw = objectOrNothing(item);
    const line = raw === undefined ? text(item) : text(`${text(raw.key) ?? ''}: ${text(raw.value) ?? ''}`);
    if (line !== undefined) out.push(line);
  }
  return out;
}

export function policies(value: unknown): readonly AppliedPolicy[] | undefined {
  const found = list(value);
  if (found === undefined) return undefined;
  const out: AppliedPolicy[] = [];
  for (const item of found) {
    const raw = objectOrNothing(item);
    if (raw === undefined) continue;
    const id = text(raw.id);
    out.push({
      id,
      name: text(raw.displayName) ?? id ?? '',
      result: policyResult(raw.result),
      grantControls: texts(raw.enforcedGrantControls) ?? NO_CONTROLS,
      sessionControls: texts(raw.enforcedSessionControls) ?? NO_CONTROLS,
      conditionsSatisfied: conditions(raw.conditionsSatisfied),
      conditionsNotSatisfied: conditions(raw.conditionsNotSatisfied),
      includeRules: rules(raw.includeRulesSatisfied),
      excludeRules: rules(raw.excludeRulesSatisfied),
    });
  }
  // PowerShell cuts deep objects down to the names of their types: policies that cannot be read are not policies that do not exist.
  return out.length === 0 && found.length > 0 ? undefined : out;
}

function conditions(value: unknown): string | undefined {
  if (typeof value !== 'number') return text(value);
  if (value === 0) return 'none';
  return text(CONDITIONS.filter((_, bit) => (value & (1 << bit)) !== 0).join(','));
}

function rules(value: unknown): readonly PolicyRule[] | undefined {
  const found = list(value);
  if (found === undefined || found.length === 0) return undefined;
  return found.map((item) => {
    const raw = object(item);
    return { condition: conditions(raw.conditionalAccessCondition) ?? 'unknown', rule: text(raw.ruleSatisfied) ?? 'unknown' };
  });
}
