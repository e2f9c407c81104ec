import { DAY, HOUR } from '../../clock.ts';
import type { SignInQuery } from '../log.ts';
import type { SignInType } from '../sign-in.ts';
import { instant, literal } from './literal.ts';
import { JSON_COLUMNS, TABLE_OF, TEXT_COLUMNS } from './tables.ts';

/** Column of the rows that only say that a table exists. */
export const FOUND = 'FoundTable';

/**
 * `TimeGenerated` is what a workspace is cut by, and usually the time of the sign-in. Azure Monitor writes the time of arrival
 * instead when a row comes more than two days late, so the stretch searched is longer than the one asked for.
 */
const EARLY_MS = HOUR;
const LATE_MS = 3 * DAY;

/** The stretch of `TimeGenerated` in which rows of a query can be. */
export function searched({ from, to }: Pick<SignInQuery, 'from' | 'to'>): { readonly from: number; readonly to: number } {
  return { from: from - EARLY_MS, to: to + LATE_MS };
}

/**
 * The KQL of a query: the newest rows of the asked types, and one row for each table that exists.
 *
 * A fuzzy union leaves out a table that is missing, and without a word also one in which a column is: therefore every column
 * goes through `column_ifexists`, and the existing tables are asked for beside the rows.
 *
 * @param tenantId rows of other tenants are left out, because a workspace can hold several
 * @param rows newest rows to give; each value of the query becomes an escaped literal
 */
export function kqlOf(query: SignInQuery, tenantId: string, rows: number): string {
  const newest = `top ${rows} by CreatedDateTime desc`;
  const legs = query.types.map((type) => leg(type, [...window(query), ofTenant(tenantId), ...clauses(query)], newest));
  const found = query.types.map(
    (type) => `  (${TABLE_OF[type]} | take 0 | summarize count() | project ${FOUND} = ${literal(TABLE_OF[type])})`,
  );
  return [
    `let SignIns = union isfuzzy=true\n${legs.join(',\n')}\n| ${newest};`,
    `let Tables = union isfuzzy=true\n${found.join(',\n')};`,
    'union SignIns, Tables',
  ].join('\n');
}

// Columns are made alike only after `top`: on the rows that are given, not on all that are searched.
function leg(type: SignInType, conditions: readonly string[], newest: string): string {
  const columns = [
    `Type = ${literal(TABLE_OF[type])}`,
    'CreatedDateTime',
    ...TEXT_COLUMNS.map((name) => `${name} = ${text(name)}`),
    ...JSON_COLUMNS.map((name) => `${name} = todynamic(${text(name)})`),
  ];
  const [generated, ...rest] = conditions;
  const steps = [
    `where ${generated}`,
    'extend CreatedDateTime = coalesce(column_ifexists("CreatedDateTime", TimeGenerated), TimeGenerated)',
    ...rest.map((condition) => `where ${condition}`),
    newest,
    `project ${columns.join(', ')}`,
  ];
  return `  (${TABLE_OF[type]}\n   | ${steps.join('\n   | ')})`;
}

function window(query: SignInQuery): readonly [string, string] {
  const { from, to } = searched(query);
  return [
    `TimeGenerated between (${instant(from)} .. ${instant(to)})`,
    `CreatedDateTime >= ${instant(query.from)} and CreatedDateTime < ${instant(query.to)}`,
  ];
}

function ofTenant(tenantId: string): string {
  return `${text('AADTenantId')} in~ ("", ${literal(tenantId)})`;
}

function clauses(query: SignInQuery): readonly string[] {
  const equal: readonly (readonly [string, string | undefined])[] = [
    ['Id', query.id],
    ['CorrelationId', query.correlationId],
    ['UserId', query.userId],
    ['ServicePrincipalId', query.servicePrincipalId],
    ['AppId', query.appId],
    ['IPAddress', query.ip],
    ['ConditionalAccessStatus', query.conditionalAccess],
    // A text in every table, "0" for success.
    ['ResultType', query.code === undefined ? undefined : String(query.code)],
  ];
  return [
    ...equal.flatMap(([column, value]) => (value === undefined ? [] : [`${text(column)} =~ ${literal(value)}`])),
    ...(query.range === undefined ? [] : [inRange(query.range)]),
    ...(query.clients === undefined ? [] : [anyOf('ClientAppUsed', query.clients)]),
  ];
}

function inRange(range: string): string {
  return `${range.includes(':') ? 'ipv6_is_in_range' : 'ipv4_is_in_range'}(${text('IPAddress')}, ${literal(range)})`;
}

function anyOf(column: string, values: readonly string[]): string {
  return values.length === 0 ? 'false' : `${text(column)} in~ (${values.map(literal).join(', ')})`;
}

function text(column: string): string {
  return `tostring(column_ifexists(${literal(column)}, ""))`;
}
