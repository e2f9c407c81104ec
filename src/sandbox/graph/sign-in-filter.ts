import type { SignInType } from '../../signins/sign-in.ts';
import { evaluate } from '../odata/evaluate.ts';
import { ALL_KINDS } from '../log/event.ts';
import type { Comparison, Expression } from '../odata/expression.ts';
import { parseFilter } from '../odata/parse.ts';
import { ODataError } from '../odata/tokens.ts';
import { badFilter } from './refusal.ts';

type Operator = Comparison | 'startswith';

const EQ: readonly Operator[] = ['eq'];
const EQ_STARTS: readonly Operator[] = ['eq', 'startswith'];

/** What each version can filter on, from the documentation of the signIn resource. */
const V1: Readonly<Record<string, readonly Operator[]>> = {
  appDisplayName: EQ_STARTS,
  appId: EQ,
  clientAppUsed: EQ,
  conditionalAccessStatus: EQ,
  correlationId: EQ,
  createdDateTime: ['eq', 'le', 'ge'],
  'deviceDetail/browser': EQ_STARTS,
  'deviceDetail/operatingSystem': EQ_STARTS,
  id: EQ,
  ipAddress: EQ_STARTS,
  'location/city': EQ_STARTS,
  'location/state': EQ_STARTS,
  'location/countryOrRegion': EQ_STARTS,
  resourceDisplayName: EQ,
  resourceId: EQ,
  riskDetail: EQ,
  riskLevelAggregated: EQ,
  riskLevelDuringSignIn: EQ,
  riskState: EQ,
  'status/errorCode': EQ,
  userDisplayName: EQ_STARTS,
  userId: EQ,
  userPrincipalName: EQ_STARTS,
};
const BETA: Readonly<Record<string, readonly Operator[]>> = {
  ...V1,
  authenticationRequirement: EQ_STARTS,
  originalRequestId: EQ,
  tokenIssuerName: EQ,
  appOwnerTenantId: EQ,
  resourceOwnerTenantId: EQ,
  servicePrincipalId: EQ_STARTS,
  servicePrincipalName: EQ_STARTS,
  userAgent: EQ_STARTS,
};
/** Collections, asked with `any`. */
const V1_LISTS: Readonly<Record<string, readonly Operator[]>> = { riskEventTypes_v2: EQ_STARTS };
const BETA_LISTS: Readonly<Record<string, readonly Operator[]>> = {
  ...V1_LISTS,
  signInEventTypes: ['eq', 'ne'],
  conditionalAccessAudiences: EQ,
};

/** Parses and checks a filter of the sign-in log; refuses in Graph's words what Graph does not support. */
export function readSignInFilter(text: string | null, version: 'v1.0' | 'beta'): Expression | undefined {
  if (text === null) return undefined;
  try {
    const expression = parseFilter(text);
    check(expression, version);
    return expression;
  } catch (error) {
    if (error instanceof ODataError) throw badFilter();
    throw error;
  }
}

function check(expression: Expression, version: 'v1.0' | 'beta'): void {
  const allowed = version === 'beta' ? BETA : V1;
  switch (expression.kind) {
    case 'and':
    case 'or':
      check(expression.left, version);
      check(expression.right, version);
      return;
    case 'compare':
      if (!allows(allowed, expression.path, expression.op)) throw badFilter();
      if ((expression.path === 'createdDateTime') !== (expression.to.kind === 'date')) throw badFilter();
      if (
        (expression.path === 'status/errorCode') !==
        (typeof expression.to.value === 'number' && expression.to.kind === 'literal')
      ) {
        if (expression.path !== 'createdDateTime') throw badFilter();
      }
      return;
    case 'text':
      if (expression.test !== 'startswith' || !allows(allowed, expression.path, 'startswith')) throw badFilter();
      return;
    case 'any': {
      const operators = (version === 'beta' ? BETA_LISTS : V1_LISTS)[expression.path];
      if (operators === undefined || expression.where === undefined) throw badFilter();
      checkElement(expression.where, expression.variable, operators);
      return;
    }
    default:
      throw badFilter();
  }
}

function allows(table: Readonly<Record<string, readonly Operator[]>>, path: string, operator: Operator): boolean {
  return Object.hasOwn(table, path) && (table[path] ?? []).includes(operator);
}

function checkElement(expression: Expression, variable: string, operators: readonly Operator[]): void {
  if (expression.kind === 'or' || expression.kind === 'and') {
    checkElement(expression.left, variable, operators);
    checkElement(expression.right, variable, operators);
    return;
  }
  const fine =
    (expression.kind === 'compare' && expression.path === variable && operators.includes(expression.op)) ||
    (expression.kind === 'text' && expression.path === variable && operators.includes('startswith'));
  if (!fine) throw badFilter();
}

/** Whether kinds of sign-in are asked for; without it only interactive ones are meant. */
export function namesKinds(expression: Expression | undefined): boolean {
  if (expression === undefined) return false;
  if (expression.kind === 'any') return expression.path === 'signInEventTypes';
  return (expression.kind === 'and' || expression.kind === 'or') && (namesKinds(expression.left) || namesKinds(expression.right));
}

/** What must hold in every match: used to read less, never to decide. */
export interface Bounds {
  readonly from?: number;
  readonly to?: number;
  readonly userId?: string;
  readonly upn?: string;
  readonly id?: string;
  readonly correlationId?: string;
  readonly errorCode?: number;
  readonly appId?: string;
  readonly servicePrincipalId?: string;
  readonly kinds?: readonly SignInType[];
}

const POINTERS: readonly string[] = ['userId', 'id', 'correlationId', 'appId', 'servicePrincipalId'];

export function boundsOf(expression: Expression | undefined): Bounds {
  if (expression === undefined) return {};
  if (expression.kind === 'and') return join(boundsOf(expression.left), boundsOf(expression.right));
  if (expression.kind === 'any' && expression.path === 'signInEventTypes') {
    return { kinds: ALL_KINDS.filter((kind) => evaluate(expression, () => [kind], { ignoreCase: false })) };
  }
  if (expression.kind !== 'compare') return {};
  const { path, op, to } = expression;
  if (to.kind === 'date') return path === 'createdDateTime' ? window(op, to.value) : {};
  if (op !== 'eq') return {};
  if (typeof to.value === 'number') return path === 'status/errorCode' ? { errorCode: to.value } : {};
  if (typeof to.value !== 'string') return {};
  if (path === 'userPrincipalName') return { upn: to.value };
  return POINTERS.includes(path) ? { [path]: to.value } : {};
}

/** Rows are written with whole seconds, so the last one that may match ends a second later. */
function window(op: Comparison, at: number): Bounds {
  if (op === 'ge') return { from: at };
  if (op === 'le') return { to: at + 999 };
  return op === 'eq' ? { from: at, to: at + 999 } : {};
}

function join(a: Bounds, b: Bounds): Bounds {
  const from = Math.max(a.from ?? Number.NEGATIVE_INFINITY, b.from ?? Number.NEGATIVE_INFINITY);
  const to = Math.min(a.to ?? Number.POSITIVE_INFINITY, b.to ?? Number.POSITIVE_INFINITY);
  const kinds = a.kinds === undefined ? b.kinds : a.kinds.filter((kind) => b.kinds === undefined || b.kinds.includes(kind));
  return {
    ...a,
    ...b,
    ...(kinds === undefined ? {} : { kinds }),
    ...(Number.isFinite(from) ? { from } : {}),
    ...(Number.isFinite(to) ? { to } : {}),
  };
}
