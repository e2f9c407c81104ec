import type { Item } from '../text/items.ts';
import type { Token } from '../text/tokens.ts';
import { idRole } from './ids.ts';
import type { IdRole } from './ids.ts';

/** Ids that a text holds, by what they are. */
export interface Ids {
  readonly requestId?: string;
  readonly correlationId?: string;
  readonly appId?: string;
}

const SHAPES: Readonly<Record<IdRole, string>> = {
  request: 'REQUEST',
  trace: 'REQUEST',
  correlation: 'CORRELATION',
  app: 'APP',
  user: 'GUID',
  tenant: 'TENANTID',
  session: 'SESSIONID',
  policy: 'POLICYID',
};

/** Gives each GUID its role; one without a label stays a GUID and may be a person's object id. */
export function labelIds(text: string, tokens: readonly Token[], items: readonly Item[]): { items: readonly Item[]; ids: Ids } {
  const found = new Map<IdRole, string>();
  const labelled = items.map((item): Item => {
    if (item.kind !== 'guid') return item;
    const role = idRole(text, tokens, item.first);
    if (role === undefined || role === 'user') return item;
    if (!found.has(role)) found.set(role, item.raw);
    return { ...item, kind: 'id', shape: SHAPES[role] };
  });
  const requestId = (found.get('request') ?? found.get('trace'))?.toLowerCase();
  const correlationId = found.get('correlation')?.toLowerCase();
  const appId = found.get('app');
  return {
    items: labelled,
    ids: { ...(requestId && { requestId }), ...(correlationId && { correlationId }), ...(appId && { appId }) },
  };
}
