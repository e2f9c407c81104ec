import type { Reply } from '../http/exchange.ts';
import { header } from '../http/exchange.ts';
import { evaluate, pluck } from '../odata/evaluate.ts';
import type { Expression } from '../odata/expression.ts';
import { parseFilter } from '../odata/parse.ts';
import { matchesWords, parseSearch } from '../odata/search.ts';
import { ODataError } from '../odata/tokens.ts';
import { badFilter, badRequest, unsupported } from './refusal.ts';
import type { GraphRequest } from './router.ts';

export type Entity = Readonly<Record<string, unknown>>;

/** How a list of entities may be asked. */
export interface Asking {
  /** After `$metadata#`. */
  readonly context: string;
  /** Properties and collections that `$filter` may name; none: no filter. */
  readonly filterable?: readonly string[];
  /** Properties for `$search`, which needs the eventual-consistency header. */
  readonly searchable?: readonly string[];
  readonly largestPage: number;
  readonly usualPage: number;
}

/** One page of entities, filtered, searched and cut as the query says. */
export function writeCollection(request: GraphRequest, items: readonly Entity[], asking: Asking): Reply {
  const { query } = request;
  const filter = readFilter(query.get('$filter'), asking.filterable ?? []);
  const search = readSearch(request, asking.searchable ?? []);
  const matching = items.filter((item) => {
    const lookup = (path: string): unknown => pluck(item, path.split('/'));
    return (filter === undefined || evaluate(filter, lookup, { ignoreCase: true })) && (search === undefined || search(item));
  });
  const top = readTop(query.get('$top'), asking);
  const start = readStart(request);
  const next = start + top < matching.length ? nextLink(request, start + top) : undefined;
  const selected = query
    .get('$select')
    ?.split(',')
    .map((name) => name.trim());
  const counted = query.get('$count') === 'true' && isEventual(request);
  return {
    status: 200,
    body: {
      '@odata.context': `${request.base}/$metadata#${asking.context}`,
      ...(counted ? { '@odata.count': matching.length } : {}),
      ...(next === undefined ? {} : { '@odata.nextLink': next }),
      value: matching.slice(start, start + top).map((item) => selectFrom(item, selected)),
    },
  };
}

/** One entity with its context. */
export function writeEntity(request: GraphRequest, item: Entity, context: string): Reply {
  const selected = request.query
    .get('$select')
    ?.split(',')
    .map((name) => name.trim());
  return {
    status: 200,
    body: { '@odata.context': `${request.base}/$metadata#${context}/$entity`, ...selectFrom(item, selected) },
  };
}

function selectFrom(item: Entity, selected: readonly string[] | undefined): Entity {
  if (selected === undefined) return item;
  return Object.fromEntries(Object.entries(item).filter(([name]) => name.startsWith('@odata') || selected.includes(name)));
}

function isEventual(request: GraphRequest): boolean {
  return header(request.incoming, 'consistencylevel').toLowerCase() === 'eventual';
}

function readFilter(text: string | null, filterable: readonly string[]): Expression | undefined {
  if (text === null) return undefined;
  try {
    const expression = parseFilter(text);
    check(expression, filterable);
    return expression;
  } catch (error) {
    if (error instanceof ODataError) throw badFilter();
    throw error;
  }
}

function check(expression: Expression, filterable: readonly string[]): void {
  switch (expression.kind) {
    case 'and':
    case 'or':
      check(expression.left, filterable);
      check(expression.right, filterable);
      return;
    case 'not':
    case 'all':
      throw badFilter();
    default:
      if (!filterable.includes(expression.path)) throw badFilter();
  }
}

function readSearch(request: GraphRequest, searchable: readonly string[]): ((item: Entity) => boolean) | undefined {
  const text = request.query.get('$search');
  if (text === null) return undefined;
  if (!isEventual(request)) {
    throw unsupported(
      "Request with $search query parameter only works through MSGraph with a special request header: 'ConsistencyLevel: eventual'",
    );
  }
  try {
    const search = parseSearch(text);
    if (search.flat().some(({ property }) => !searchable.includes(property)))
      throw badRequest('The property does not support $search.');
    return (item) => search.some((terms) => terms.every(({ property, text: typed }) => matchesWords(item[property], typed)));
  } catch (error) {
    if (error instanceof ODataError) throw badRequest(error.message);
    throw error;
  }
}

function readTop(text: string | null, { largestPage, usualPage }: Asking): number {
  if (text === null) return usualPage;
  const size = /^\d+$/.test(text) ? Number(text) : 0;
  if (size < 1 || size > largestPage) {
    throw badRequest(`Invalid page size specified: '${text}'. Must be between 1 and ${largestPage} inclusive.`);
  }
  return size;
}

function readStart(request: GraphRequest): number {
  const token = request.query.get('$skiptoken');
  if (token === null) return 0;
  const cursor = request.pages.open(request.incoming.url.pathname, token);
  if (cursor === undefined) throw badRequest('Skip token is not valid for this request.');
  return cursor.index;
}

function nextLink(request: GraphRequest, start: number): string {
  const { pathname } = request.incoming.url;
  const link = new URL(pathname, request.base);
  for (const [name, value] of request.query) if (name !== '$skiptoken') link.searchParams.append(name, value);
  link.searchParams.append('$skiptoken', request.pages.seal(pathname, { at: 0, index: start, key: '', asOf: 0 }));
  return link.href;
}
