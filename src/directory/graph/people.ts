import type { Graph } from '../../entra/graph.ts';
import { isGuid, literal, searchTerm, segments } from '../../entra/odata.ts';
import type { Reader } from '../../signins/log.ts';
import type { Looked } from '../directory.ts';
import type { FoundPeople, Person } from '../person.ts';
import { choose, nearest } from '../rank.ts';
import { lookList, lookOne } from './look.ts';
import { person, signInActivity } from './schema.ts';

/** Everything that questions about a person need, so that one request serves both the search and the answer. */
const SELECT = [
  ...['id', 'userPrincipalName', 'displayName', 'givenName', 'surname', 'mail', 'userType', 'accountEnabled', 'department'],
  ...['jobTitle', 'onPremisesSyncEnabled', 'createdDateTime', 'lastPasswordChangeDateTime', 'signInSessionsValidFromDateTime'],
].join(',');

const MOST_FOUND = 25;
const EVENTUAL = { ConsistencyLevel: 'eventual' };
const LONGEST_NAME = 120;

export function lookPerson(graph: Graph, as: Reader, id: string): Promise<Looked<Person | null>> {
  return lookOne(graph, as, `/v1.0${segments('users', id)}`, person, { query: { $select: SELECT } });
}

/**
 * Who a text means: an object id, an address, or a name. One request when somebody fits, a second one for typing errors
 * when nobody does.
 */
export async function findPeople(graph: Graph, as: Reader, typed: string): Promise<Looked<FoundPeople>> {
  const text = typed.trim().slice(0, LONGEST_NAME);
  if (text === '') return { value: { kind: 'none', nearest: [] }, gaps: [], requests: 0 };
  if (isGuid(text)) return byId(graph, as, text);
  const first = text.includes('@') ? await byAddress(graph, as, text) : await byName(graph, as, text);
  if (first.value === undefined) return { ...first, value: undefined };
  const found = choose(text, first.value, first.more);
  if (found.kind !== 'none') return { value: found, gaps: [], requests: first.requests };
  const alike = await byFirstLetters(graph, as, text);
  const value: FoundPeople = { kind: 'none', nearest: nearest(text, alike.value ?? []) };
  return { value, gaps: alike.gaps, requests: first.requests + alike.requests };
}

async function byId(graph: Graph, as: Reader, id: string): Promise<Looked<FoundPeople>> {
  const { value, gaps, requests } = await lookPerson(graph, as, id);
  if (value === undefined) return { value, gaps, requests };
  const found: FoundPeople =
    value === null ? { kind: 'none', nearest: [] } : { kind: 'one', person: value, exact: true, others: [] };
  return { value: found, gaps, requests };
}

// A guest's own address is in `mail`; their user principal name has the #EXT# form.
function byAddress(graph: Graph, as: Reader, text: string) {
  const $filter = `userPrincipalName eq ${literal(text)} or mail eq ${literal(text)}`;
  return lookList(graph, as, '/v1.0/users', person, { query: { $filter, $select: SELECT, $top: '5' } });
}

function byName(graph: Graph, as: Reader, text: string) {
  const $search = ['displayName', 'userPrincipalName', 'mail'].map((property) => searchTerm(property, text)).join(' OR ');
  const query = { $search, $count: 'true', $select: SELECT, $top: String(MOST_FOUND) };
  return lookOnePage(graph, as, query);
}

async function byFirstLetters(graph: Graph, as: Reader, text: string) {
  const start = literal(text.slice(0, text.length > 4 ? 2 : 1));
  const $filter = ['displayName', 'userPrincipalName'].map((property) => `startsWith(${property},${start})`).join(' or ');
  return lookOnePage(graph, as, { $filter, $count: 'true', $select: SELECT, $top: '200' });
}

// People beyond the first page are not read: a text that fits so many has to be made longer.
async function lookOnePage(graph: Graph, as: Reader, query: Readonly<Record<string, string>>) {
  return lookList(graph, as, '/v1.0/users', person, { query, headers: EVENTUAL, pages: 1 });
}

/** `signInActivity` counts against the small limit of the reports and needs P1; whoever may not see it gets a gap. */
export async function lastSeen(
  graph: Graph,
  as: Reader,
  ids: readonly string[],
  deadlineMs: number,
): Promise<Looked<ReadonlyMap<string, number>>> {
  const query = { $filter: `id in (${ids.map(literal).join(',')})`, $select: 'id,signInActivity' };
  const looked = await lookList(graph, as, '/v1.0/users', signInActivity, { query, pages: 1, deadlineMs });
  if (looked.value === undefined) return { ...looked, value: undefined };
  return { ...looked, value: new Map(looked.value.flatMap(({ id, seen }) => (seen === undefined ? [] : [[id, seen] as const]))) };
}
