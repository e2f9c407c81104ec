import { z } from 'zod';
import type { Reply } from '../http/exchange.ts';
import type { PersonSource } from '../log/event.ts';
import { uuid } from '../random.ts';
import { GROUPS } from '../tenant/groups.ts';
import type { Group } from '../tenant/groups.ts';
import { ROLES } from '../tenant/roles.ts';
import type { Role } from '../tenant/roles.ts';
import { readJson } from './actions.ts';
import { needPermission } from './caller.ts';
import { writeCollection, writeEntity } from './collection.ts';
import type { Entity } from './collection.ts';
import { badRequest, notFound } from './refusal.ts';
import type { GraphRequest, Route } from './router.ts';
import { DEFAULT_USER, findUser, writeUser } from './users.ts';

const READS_GROUPS = ['GroupMember.Read.All', 'Group.Read.All', 'Directory.Read.All', 'Group.ReadWrite.All'];
const KINDS = ['memberOf', 'transitiveMemberOf'] as const;
const CASTS = ['microsoft.graph.group', 'microsoft.graph.directoryRole'] as const;

export const GROUP_ROUTES: readonly Route[] = [
  { method: 'GET', path: 'groups', answer: list },
  { method: 'GET', path: 'groups/{}', answer: one },
  { method: 'GET', path: 'groups/{}/members', answer: members },
  { method: 'GET', path: 'groups/{}/transitiveMembers', answer: members },
  ...KINDS.flatMap((kind): readonly Route[] => [
    { method: 'GET', path: `users/{}/${kind}`, answer: (request) => memberships(request, someone(request)) },
    { method: 'GET', path: `me/${kind}`, answer: (request) => memberships(request, myself(request)) },
    ...CASTS.flatMap((cast): readonly Route[] => [
      { method: 'GET', path: `users/{}/${kind}/${cast}`, answer: (request) => memberships(request, someone(request), cast) },
      { method: 'GET', path: `me/${kind}/${cast}`, answer: (request) => memberships(request, myself(request), cast) },
    ]),
  ]),
  { method: 'POST', path: 'users/{}/checkMemberGroups', answer: (request) => checkGroups(request, someone(request)) },
  { method: 'POST', path: 'me/checkMemberGroups', answer: (request) => checkGroups(request, myself(request)) },
];

const asking = { usualPage: 100, largestPage: 999 };

function writeGroup({ id, name, description }: Group): Entity {
  return {
    '@odata.type': '#microsoft.graph.group',
    id,
    displayName: name,
    description,
    mailEnabled: false,
    securityEnabled: true,
    groupTypes: [],
    isAssignableToRole: false,
  };
}

function writeRole(role: Role): Entity {
  return {
    '@odata.type': '#microsoft.graph.directoryRole',
    id: uuid('directory role', role),
    displayName: role,
    description: `Members of this role are ${role}s.`,
    roleTemplateId: ROLES[role],
  };
}

function someone(request: GraphRequest): PersonSource {
  needPermission(request.caller, 'User.Read.All', 'Directory.Read.All', ...READS_GROUPS);
  return findUser(request.tenant, request.keys[0] ?? '');
}

export function myself(request: GraphRequest): PersonSource {
  const { person } = request.caller;
  if (person === undefined) throw badRequest('/me request is only valid with delegated authentication flow.');
  return person;
}

function memberships(request: GraphRequest, { person }: PersonSource, cast?: (typeof CASTS)[number]): Reply {
  const items = [...GROUPS.filter((group) => group.has(person)).map(writeGroup), ...person.roles.map(writeRole)];
  const kept = cast === undefined ? items : items.filter((item) => item['@odata.type'] === `#${cast}`);
  return writeCollection(request, kept, { ...asking, context: 'directoryObjects', filterable: ['displayName', 'id'] });
}

function findGroup(request: GraphRequest): Group {
  needPermission(request.caller, ...READS_GROUPS);
  const id = request.keys[0] ?? '';
  const group = GROUPS.find((known) => known.id === id.toLowerCase());
  if (group === undefined) throw notFound(id);
  return group;
}

function list(request: GraphRequest): Reply {
  needPermission(request.caller, ...READS_GROUPS);
  const options = {
    ...asking,
    context: 'groups',
    filterable: ['displayName', 'id', 'securityEnabled'],
    searchable: ['displayName', 'description'],
  };
  return writeCollection(request, GROUPS.map(writeGroup), options);
}

function one(request: GraphRequest): Reply {
  return writeEntity(request, writeGroup(findGroup(request)), 'groups');
}

function members(request: GraphRequest): Reply {
  const group = findGroup(request);
  const { tenant, caller } = request;
  const people = tenant.people.filter(({ person }) => group.has(person));
  const items = people.map((source) => ({
    '@odata.type': '#microsoft.graph.user',
    ...writeUser(tenant, caller, source, DEFAULT_USER),
  }));
  return writeCollection(request, items, { ...asking, context: 'directoryObjects' });
}

const groupIds = z.object({ groupIds: z.array(z.string()).max(20) });

function checkGroups(request: GraphRequest, { person }: PersonSource): Reply {
  const body = groupIds.safeParse(readJson(request.incoming.body));
  if (!body.success) throw badRequest('Invalid value specified for groupIds.');
  const value = GROUPS.filter((group) => body.data.groupIds.includes(group.id) && group.has(person)).map(({ id }) => id);
  return { status: 200, body: { '@odata.context': `${request.base}/$metadata#Collection(Edm.String)`, value } };
}
