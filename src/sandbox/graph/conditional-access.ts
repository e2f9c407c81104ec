import type { Reply } from '../http/exchange.ts';
import { uuid } from '../random.ts';
import { OFFICES, OPERATING_COUNTRIES, OPERATING_NAME, PLACES } from '../tenant/networks.ts';
import { COUNTRIES_ID, POLICIES } from '../tenant/policies.ts';
import type { Policy } from '../tenant/policies.ts';
import { SEES_POLICIES } from '../tenant/roles.ts';
import { hasRole, needPermission } from './caller.ts';
import { writeCollection, writeEntity } from './collection.ts';
import type { Entity } from './collection.ts';
import { GraphRefusal, notFound } from './refusal.ts';
import type { GraphRequest, Route } from './router.ts';

export const POLICY_ROUTES: readonly Route[] = [
  { method: 'GET', path: 'identity/conditionalAccess/policies', answer: list },
  { method: 'GET', path: 'identity/conditionalAccess/policies/{}', answer: one },
  { method: 'GET', path: 'identity/conditionalAccess/namedLocations', answer: locations },
];

function admit({ caller, tenant }: GraphRequest): void {
  needPermission(caller, 'Policy.Read.All', 'Policy.Read.ConditionalAccess', 'Policy.ReadWrite.ConditionalAccess');
  if (tenant.licence === 'free' || !hasRole(caller, SEES_POLICIES)) {
    throw new GraphRefusal(
      403,
      'AccessDenied',
      'You cannot perform the requested operation, required scopes are missing in the token.',
    );
  }
}

const asking = { usualPage: 100, largestPage: 999, filterable: ['id', 'displayName', 'state'] };

function list(request: GraphRequest): Reply {
  admit(request);
  return writeCollection(request, POLICIES.map(writePolicy), { ...asking, context: 'identity/conditionalAccess/policies' });
}

function one(request: GraphRequest): Reply {
  admit(request);
  const id = request.keys[0] ?? '';
  const policy = POLICIES.find((known) => known.id === id.toLowerCase());
  if (policy === undefined) throw notFound(id);
  return writeEntity(request, writePolicy(policy), 'identity/conditionalAccess/policies');
}

function writePolicy(policy: Policy): Entity {
  const builtIn = policy.grant.map((control) => `${control.charAt(0).toLowerCase()}${control.slice(1)}`);
  const week = {
    value: 7,
    type: 'days',
    authenticationType: 'primaryAndSecondaryAuthentication',
    frequencyInterval: 'timeBased',
    isEnabled: true,
  };
  return {
    id: policy.id,
    displayName: policy.displayName,
    createdDateTime: '2025-03-03T09:00:00Z',
    modifiedDateTime: '2026-02-11T10:30:00Z',
    state: policy.state,
    conditions: policy.conditions,
    grantControls:
      builtIn.length === 0
        ? null
        : {
            operator: 'OR',
            builtInControls: builtIn,
            customAuthenticationFactors: [],
            termsOfUse: [],
            authenticationStrength: null,
          },
    sessionControls: policy.session.includes('SignInFrequency') ? { signInFrequency: week, persistentBrowser: null } : null,
  };
}

function locations(request: GraphRequest): Reply {
  admit(request);
  const ranges = [
    ...Object.values(OFFICES).map(({ key, lan }) => [`${key} office`, lan.ip] as const),
    ['Contoso data centre', PLACES.dataCentre.ip] as const,
  ];
  const items: readonly Entity[] = [
    {
      '@odata.type': '#microsoft.graph.countryNamedLocation',
      id: COUNTRIES_ID,
      displayName: OPERATING_NAME,
      countriesAndRegions: OPERATING_COUNTRIES,
      includeUnknownCountriesAndRegions: false,
      countryLookupMethod: 'clientIpAddress',
    },
    ...ranges.map(([displayName, ip]) => ({
      '@odata.type': '#microsoft.graph.ipNamedLocation',
      id: uuid('named location', displayName),
      displayName,
      isTrusted: true,
      ipRanges: [{ '@odata.type': '#microsoft.graph.iPv4CidrRange', cidrAddress: `${ip}/32` }],
    })),
  ];
  return writeCollection(request, items, { ...asking, context: 'identity/conditionalAccess/namedLocations' });
}
