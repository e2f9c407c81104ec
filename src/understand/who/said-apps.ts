import { FIRST_NAMES } from '../lexicon/first-names.ts';
import { shapeAt, wordAt } from '../text/items.ts';
import type { Item } from '../text/items.ts';
import type { Chunk } from './chunks.ts';
import { compoundEnd, isCompound, isOpenedByAll } from './compound.ts';
import { isWhoseApps } from './beside.ts';
import { isLeft } from './opened.ts';
import { isAppBehindWho } from './trade-apps.ts';
import { isUnlistedApp } from './unlisted-apps.ts';

/** Before "on": where somebody signs in, rather than who is looked at. */
export const ON_APP = /^(?:signin|failures|enter|fail|cannot|keepgetting|error|work|CODE|password|spray)$/;

/** "Contoso Expense Portal": the last word says what it is. */
const APP_END =
  /^\S+ (?:\S+ ){0,3}(?:portal|app|application|platform|suite|hub|cloud|studio|console|dashboard|system|gateway|wiki|intranet|crm|erp|vpn|api|server|online|365|lite|workbench|ledger|planner|cockpit|payroll|claims|billing|invoicing|books|accounting|procurement|purchasing|inventory|logistics|underwriting|expenses|reporting|analytics|bookings|reservations|recruiting|treasury|exchange|connector|importer|exporter|export|desk|helpdesk|pipeline|tracker|scheduler|viewer|designer|explorer|registry|repository|catalogue|marketplace|timesheets?|calculator|simulator|scanner|kiosk|travel|alerts?|risk|polic(?:y|ies)|audit|approvals|spray)$/i;

function endsLikeApp({ text, kind, possessive }: Chunk): boolean {
  return kind === 'name' && !possessive && APP_END.test(text) && !FIRST_NAMES.has(text.split(' ')[0]?.toLowerCase() ?? '');
}

export function namesApp(items: readonly Item[], chunk: Chunk, at: number, before: string): boolean {
  return (
    saysApp(items, chunk, at, before) ||
    (before === 'on' && isPronounsApp(items, chunk, at)) ||
    isLeft(items, chunk, at) ||
    isAppBehindWho(items, chunk, at, before) ||
    isUnlistedApp(items, chunk, at) ||
    endsLikeApp(chunk) ||
    (chunk.kind === 'name' && !chunk.possessive && isOpenedByAll(items, chunk, before)) ||
    (chunk.kind === 'name' && isCompound(items, chunk.from, chunk.to))
  );
}

/** "the Foo app", "application Foo", "service principal Foo". */
function saysApp(items: readonly Item[], chunk: Chunk, at: number, before: string): boolean {
  if (chunk.possessive || isWhoseApps(items, chunk, at) || isRefusedThere(items, chunk)) return false;
  if (
    (/^(?:app|application|portal)$/.test(wordAt(items, chunk.to)) && !isAppLabel(items, chunk)) ||
    /^(?:app|application)$/.test(wordAt(items, at))
  )
    return true;
  // "payroll-sync workload 7d"
  if (
    chunk.from === 0 &&
    /[-_]/.test(chunk.text) &&
    /^(?:workload|serviceprincipal|managedidentity)$/.test(shapeAt(items, chunk.to))
  )
    return true;
  return /^(?:app|application|serviceprincipal|managedidentity|workload)$/.test(before);
}

/** "gina portal denied": somebody in small letters, what for, and what happened. */
function isRefusedThere(items: readonly Item[], { from, to }: Chunk): boolean {
  if (items[from]?.capital !== false || !FIRST_NAMES.has(wordAt(items, from)) || from > 0) return false;
  return wordAt(items, to) === 'portal' && /^(?:fail|cannot|locked|doesnt|blocked|error)$/.test(shapeAt(items, to + 1));
}

/** "Ravi app: …", "passthrough Ravi app Vendor Exchange": the word belongs to what follows it. */
function isAppLabel(items: readonly Item[], { from, to }: Chunk): boolean {
  if (/^[:=]$/.test(items[to + 1]?.raw ?? '')) return true;
  return (
    items[to]?.capital === false &&
    compoundEnd(items, to + 1, false) > to + 1 &&
    !/^(?:the|our|an?)$/.test(wordAt(items, from - 1))
  );
}

/** "why is she failing on AFAS": what somebody fails on, when who it is was said. */
function isPronounsApp(items: readonly Item[], { from, kind }: Chunk, at: number): boolean {
  if (kind !== 'name' || items[from]?.capital !== true || FIRST_NAMES.has(wordAt(items, from))) return false;
  return ON_APP.test(shapeAt(items, at - 1)) && /^(?:he|she|they)$/.test(wordAt(items, at - 2));
}
