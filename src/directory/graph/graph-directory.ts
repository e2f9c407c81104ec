import { MINUTE } from '../../clock.ts';
import type { Clock } from '../../clock.ts';
import type { Graph } from '../../entra/graph.ts';
import { instant, isGuid, literal, searchTerm, segments } from '../../entra/odata.ts';
import type { Reader } from '../../signins/log.ts';
import type { Directory, Looked, Period } from '../directory.ts';
import type { AppCredential, Application } from '../facts.ts';
import { rankApps } from '../rank-apps.ts';
import { createCache } from './cache.ts';
import { lookList, lookOne } from './look.ts';
import { findPeople, lastSeen, lookPerson } from './people.ts';
import * as schema from './schema.ts';

const PEOPLE_REMEMBERED_MS = 5 * MINUTE;
/** When people were last seen only helps to choose between them: not worth a wait. */
const SEEN_DEADLINE_MS = 2_500;

/** The directory through Microsoft Graph v1.0, with the rights of whoever asks. */
export function graphDirectory({
  graph,
  clock,
  seenDeadlineMs = SEEN_DEADLINE_MS,
}: {
  readonly graph: Graph;
  readonly clock: Clock;
  readonly seenDeadlineMs?: number;
}): Directory {
  const cache = createCache(clock, PEOPLE_REMEMBERED_MS);
  return {
    source: 'graph',
    findPeople: (as, text) => cache.through(as, `find ${text.trim().toLowerCase()}`, () => findPeople(graph, as, text)),
    person: (as, id, options) => {
      const key = `person ${id.toLowerCase()}`;
      if (options?.fresh === true) cache.forget(as, key);
      return cache.through(as, key, () => lookPerson(graph, as, id));
    },
    lastSeen: (as, ids) => cache.through(as, `seen ${ids.join()}`, () => lastSeen(graph, as, ids, seenDeadlineMs)),
    methods: (as, id) => lookList(graph, as, `/v1.0${segments('users', id, 'authentication', 'methods')}`, schema.method),
    devices: (as, id) => lookList(graph, as, `/v1.0${segments('users', id, 'registeredDevices')}`, schema.device),
    memberships: (as, id) =>
      cache.through(as, `member ${id.toLowerCase()}`, () =>
        lookList(graph, as, `/v1.0${segments('users', id, 'transitiveMemberOf')}`, schema.membership),
      ),
    userRisk: (as, id) => lookOne(graph, as, `/v1.0/identityProtection${segments('riskyUsers', id)}`, schema.userRisk),
    riskyUsers: (as) =>
      lookList(graph, as, '/v1.0/identityProtection/riskyUsers', schema.riskyUser, {
        query: { $filter: `riskState eq 'atRisk' or riskState eq 'confirmedCompromised'` },
      }),
    riskDetections: (as, id, period) => riskDetections(graph, as, id, period),
    policies: (as) =>
      cache.through(as, 'policies', () => lookList(graph, as, '/v1.0/identity/conditionalAccess/policies', schema.policy)),
    namedLocations: (as) =>
      cache.through(as, 'locations', () =>
        lookList(graph, as, '/v1.0/identity/conditionalAccess/namedLocations', schema.namedLocation),
      ),
    audits: (as, id, period) => audits(graph, as, id, period),
    findApps: (as, text) => cache.through(as, `app ${text.trim().toLowerCase()}`, () => findApps(graph, as, text.trim())),
    appCredentials: (as, appId) =>
      cache.through(as, `credentials ${appId.toLowerCase()}`, () => appCredentials(graph, as, appId)),
  };
}

async function appCredentials(graph: Graph, as: Reader, appId: string): Promise<Looked<readonly AppCredential[]>> {
  const query = { $filter: `appId eq ${literal(appId)}`, $select: 'id,appId,passwordCredentials,keyCredentials' };
  const looked = await lookList(graph, as, '/v1.0/applications', schema.appCredentials, { query, pages: 1 });
  return { ...looked, value: looked.value?.flat() };
}

function riskDetections(graph: Graph, as: Reader, id: string, { from, to }: Period) {
  const $filter = `userId eq ${literal(id)} and activityDateTime ge ${instant(from)} and activityDateTime le ${instant(to)}`;
  return lookList(graph, as, '/v1.0/identityProtection/riskDetections', schema.riskDetection, { query: { $filter } });
}

function audits(graph: Graph, as: Reader, id: string, { from, to }: Period) {
  const window = `activityDateTime ge ${instant(from)} and activityDateTime le ${instant(to)}`;
  const $filter = `${window} and targetResources/any(t: t/id eq ${literal(id)})`;
  return lookList(graph, as, '/v1.0/auditLogs/directoryAudits', schema.auditEvent, { query: { $filter, $top: '200' }, pages: 1 });
}

async function findApps(graph: Graph, as: Reader, text: string): Promise<Looked<readonly Application[]>> {
  if (text === '') return { value: [], gaps: [], requests: 0 };
  const $select = 'id,appId,displayName,servicePrincipalType,accountEnabled,appOwnerOrganizationId';
  const by = isGuid(text)
    ? { $filter: `appId eq ${literal(text)} or id eq ${literal(text)}` }
    : { $search: searchTerm('displayName', text), $count: 'true' };
  const options = { query: { ...by, $select, $top: '25' }, headers: { ConsistencyLevel: 'eventual' }, pages: 1 };
  const looked = await lookList(graph, as, '/v1.0/servicePrincipals', schema.application, options);
  return { ...looked, value: looked.value === undefined ? undefined : rankApps(text, looked.value) };
}
