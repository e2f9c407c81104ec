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

/** "…, no wait, that's the old one. Correct is …": what is said between two ids when the second one is meant. */
const TAKEN_BACK =
  /^[^\p{L}]*(?:(?:oh|ah|hm|er|um),? )?(?:no,? (?:wait|sorry|that)|wait|sorry|oops|scratch|strike|ignore|forget|not that|wrong|correction|i mean|rather|make that|that(?:['’]?s| is| was)(?: \S+){0,2} (?:old|wrong|previous|other|earlier|different|stale|yesterday['’]?s))(?!\p{L})/iu;

/** Gives each GUID its role; one without a label stays a GUID and may be a person's object id. */
export function labelIds(text: string, tokens: readonly Token[], items: readonly Item[]): { items: readonly Item[]; ids: Ids } {
  const found = new Map<IdRole, string>();
  let last = 0;
  const labelled = items.map((item): Item => {
    if (item.kind !== 'guid') return item;
    const role = idRole(text, tokens, item.first);
    if (role === undefined || role === 'user') return item;
    if (!found.has(role) || TAKEN_BACK.test(text.slice(last, item.start))) found.set(role, item.raw);
    last = item.end;
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
