import type { Reply } from '../http/exchange.ts';
import { DOMAIN, INITIAL_DOMAIN, TENANT_ID } from '../tenant/people.ts';
import { needPermission } from './caller.ts';
import { writeCollection } from './collection.ts';
import type { GraphRequest, Route } from './router.ts';

export const ORGANIZATION_ROUTES: readonly Route[] = [{ method: 'GET', path: 'organization', answer: list }];

const PLANS = { free: [], p1: ['AAD_PREMIUM'], p2: ['AAD_PREMIUM', 'AAD_PREMIUM_P2'] } as const;

/** The tenant itself; its plans say which licence it has. */
function list(request: GraphRequest): Reply {
  needPermission(request.caller, 'User.Read', 'User.Read.All', 'Organization.Read.All', 'Directory.Read.All');
  const domain = (name: string, initial: boolean) => ({
    name,
    isDefault: !initial,
    isInitial: initial,
    type: 'Managed',
    capabilities: 'Email',
  });
  const item = {
    id: TENANT_ID,
    displayName: 'Contoso',
    tenantType: 'AAD',
    countryLetterCode: 'GB',
    verifiedDomains: [domain(DOMAIN, false), domain(INITIAL_DOMAIN, true)],
    assignedPlans: PLANS[request.tenant.licence].map((service) => ({ service, capabilityStatus: 'Enabled' })),
  };
  return writeCollection(request, [item], { context: 'organization', usualPage: 100, largestPage: 999 });
}
