import { FIRST_NAMES } from '../lexicon/first-names.ts';
import { PARTICLES, SURNAMES, WORD_NAMES } from '../lexicon/names.ts';
import { shapeAt, wordAt } from '../text/items.ts';
import type { Item } from '../text/items.ts';
import { isKnownWord } from '../lexicon/fuzzy.ts';
import { isBrand } from './brands.ts';
import { adjacent, startsClause } from './neighbours.ts';

/**
 * Last words of what companies call their own applications, behind ordinary words: "Claims Workbench", "Trade Ledger",
 * "Partner Exchange". One kind of thing a line.
 */
const NOUNS = new Set(
  `portal app application platform suite hub cloud studio console dashboard system gateway wiki intranet crm erp vpn api server online workspace
  workbench ledger exchange pipeline manager desk helpdesk cockpit tracker planner scheduler viewer builder designer explorer navigator editor inspector
  registry repository archive vault library catalog catalogue directory marketplace store shop warehouse lake factory lab campus classroom academy
  connector bridge sync engine tool tools toolkit toolbox board center centre central connect link assistant monitor inbox mailbox
  billing payroll accounting reporting analytics insights intelligence forecast learning training booking bookings reservations expenses invoicing
  procurement purchasing inventory logistics claims underwriting pricing quotes orders timesheet timesheets rota roster recruiting treasury
  lite plus pro express mobile
  export import feed upload download backup extract migration replication
  database terminal kiosk scanner client runner worker agent bot importer exporter loader processor broker orchestrator job service services calculator simulator`
    .trim()
    .split(/\s+/),
);

/** Words of trades that begin what companies call their applications, and that few other sentences hold. */
const TRADE = new Set(
  `dispatch harbour harbor freight cargo grain silo haulage ferry dock quay wharf berth pier buoy anchor tanker vessel crane forklift pallet crate parcel courier
  depot yard hangar runway cabin cockpit tram railway freighter barge pilot finder keeper minder watcher spotter picker packer loader sorter tally ledger docket
  voucher invoice tariff customs manifest waybill consignment shipment warehouse foundry smelter furnace turbine boiler pump valve meter grid pylon reactor refinery
  drill quarry mine timber sawmill lumber harvest crop orchard vineyard dairy livestock cattle poultry fishery hatchery brewery bakery butchery pantry kitchen
  ward clinic triage pharmacy dosage specimen radiology dental surgery nursing patient claims premium annuity broker mortgage lending leasing rental tenancy lettings
  canteen cafeteria visitor lobby reception concierge parking shuttle fleet mileage toll route rota roster shift timesheet payslip pension bonus appraisal
  tender bid quote contract vendor supplier sourcing grants donor volunteer campus lecture thesis syllabus enrolment locker
  blueprint draft print press layout studio ticketing box office seating stadium arena tournament fixture`
    .trim()
    .split(/\s+/),
);

/** Words that order or ask something and begin a sentence in a capital: "Show Portal failures", "Check Exchange". */
const ORDERS =
  /^(?:hello|hi|hey|dear|thanks|team|show|check|list|give|get|tell|find|open|opens|use|uses|using|join|launch|reach|see|is|are|was|were|did|does|do|has|have|can|could|will|would|which|what|who|why|when|where|how|any|all|the|our|my|your|a|an|this|that|for|from|in|on|to|at|of|and|or|block|blocked|disable|enable|revoke|mute|unmute|unlock|explain|count|please|pls|failed|failing|new|no|not|microsoft|ms)$/i;

const TITLE_CASE = /^\p{Lu}\p{Ll}+$/u;

/** One past a name of ordinary words in capitals whose last says what it is, or that the word "app" announces; `i` when there is none. */
export function compoundEnd(items: readonly Item[], i: number, shouting: boolean): number {
  const first = items[i];
  if (shouting || first === undefined || !isCompoundPart(first) || isPersonLike(first)) return i;
  const announced = isAnnounced(items, i) || isAnnouncedBehind(items, i);
  if (!announced && (!isOrdinary(first) || ORDERS.test(first.low) || isAddressee(items, i))) return i;
  let end = runEnd(items, i);
  while (!announced && end > i + 1 && !NOUNS.has(lastWord(items, end))) end -= 1;
  return end > i + 1 ? end : i;
}

function runEnd(items: readonly Item[], i: number): number {
  let end = i + 1;
  while (end - i < MOST_WORDS && adjacent(items, end)) {
    const item = items[end];
    if (!item || !isCompoundPart(item) || FIRST_NAMES.has(item.low)) break;
    end += 1;
  }
  return end;
}

/** Longer runs are headings. */
const MOST_WORDS = 5;

function lastWord(items: readonly Item[], end: number): string {
  return (
    wordAt(items, end - 1)
      .split(' ')
      .at(-1) ?? ''
  );
}

/** A name that is not one: every word of it is ordinary, and the last says what it is. */
export function isCompound(items: readonly Item[], from: number, to: number): boolean {
  const first = items[from];
  return (
    to > from + 1 &&
    first !== undefined &&
    isOrdinary(first) &&
    isCompoundPart(first) &&
    !isPersonLike(first) &&
    !isAddressee(items, from) &&
    NOUNS.has(lastWord(items, to))
  );
}

/** What is asked about everybody who opens an application, and what is only asked about somebody. */
const OF_ALL =
  /^(?:blocking|blocked|block|blockedsignins|failures|fail|error|spray|legacy|volume|howmany|perhour|signins|signin|CODE|passthrough|top|tenant)$/;
const OF_ONE =
  /^(?:lockout|locked|lock|unlock|revoke|disable|enable|risk|risky|methods|travel|whichapps|account|expired|pronoun|me|token|password|mute|unmute|phone|authenticator|registered)$/;

/** "CA blocks for Dispatch Board", "Ana failing against Stock Pilot": ordinary words in capitals where a whole application is asked about. */
export function isOpenedByAll(items: readonly Item[], { from, to }: { from: number; to: number }, before: string): boolean {
  const words = items.slice(from, to);
  if (to < from + 2 || !/^(?:for|against|versus|in|on|to|into|of|at|by|with)$/.test(before)) return false;
  if (!words.every((item) => isCompoundPart(item)) || words.some(isPersonLike)) return false;
  if (!words.every(isOrdinary) && !isOfTrade(words.at(-1))) return false;
  const others = items.filter((_, k) => k < from || k >= to);
  return others.some(({ shape }) => OF_ALL.test(shape)) && !others.some(({ shape }) => OF_ONE.test(shape));
}

/** What schools and offices call the parts of one application: "Osiris Student", "Visma Payroll". */
const OF_TRADE =
  /^(?:students?|teachers?|docent|parents?|pupils?|employees?|staff|campus|faculty|library|mail|finance|payroll|sales|service|services|hr|people|time|work|media|news|health|care|cash|bank|banking|tax|trade|travel|fleet|legal|mobile|web|live|go|home|team|teams|business|enterprise|office|school|academy|education|learn|learning|exam|exams|grades|schedule|orders|stock|supply|assets|invoices|projects|documents|files|forms|maps|chat|meet|calendar|sign|pay|data|desktop|print|voice|video|signage)$/;

/** "Osiris Student": a word of a trade or of study behind a name that nobody knows. */
function isOfTrade(last: Item | undefined): boolean {
  return last !== undefined && (OF_TRADE.test(last.low) || NOUNS.has(last.low) || TRADE.has(last.low));
}

/** Words of ours that end a product's name: "Crew Travel", "Freight Alerts". */
const OWN = /^(?:Work|People|Access|Connect|Records|Travel|Alerts?|Risk|Polic(?:y|ies)|Audit|Approvals|Spray|Planner)$/;

/** A word of ours in a capital behind one that is called like no person: part of an application's name. */
export function isOwnNoun(first: Item, item: Item, shouting: boolean): boolean {
  return !shouting && (first.capital || isBrand(first.raw)) && OWN.test(item.raw) && !isPersonLike(first);
}

/** "Meridian Claims": what a product's name may end with, though it has another meaning. */
export function isProductNoun({ raw, low }: Item): boolean {
  return NOUNS.has(low) && TITLE_CASE.test(raw);
}

function isOrdinary({ kind, low }: Item): boolean {
  return kind !== 'unknown' || isKnownWord(low) || TRADE.has(low);
}

/** "Hello Service Desk", "To: Service Desk", "the Service Desk": who is written to. */
function isAddressee(items: readonly Item[], i: number): boolean {
  return (
    /^(?:service|services|help|support|call|customer|data|contact)$/.test(wordAt(items, i)) &&
    /^(?:desk|helpdesk|cent(?:er|re)|services)$/.test(wordAt(items, i + 1))
  );
}

function isCompoundPart(item: Item): boolean {
  if (!item.capital || PARTICLES.has(item.low)) return false;
  if (item.kind === 'app') return true;
  return (
    (item.kind === 'unknown' || item.kind === 'word' || item.kind === 'concept') && (TITLE_CASE.test(item.raw) || isShort(item))
  );
}

/** "HR Portal": a department in capitals; "MFA" and "CA" are topics. */
function isShort(item: Item): boolean {
  return item.kind !== 'concept' && /^\p{Lu}{2,4}$/u.test(item.raw);
}

function isPersonLike({ low, kind }: Item): boolean {
  return kind !== 'app' && (FIRST_NAMES.has(low) || WORD_NAMES.has(low) || SURNAMES.has(low));
}

/** "app X", "application: X", "the managed identity of the X". */
function isAnnounced(items: readonly Item[], i: number): boolean {
  let at = i - 1;
  if (/^[:=]$/.test(items[at]?.raw ?? '')) at -= 1;
  if (wordAt(items, at) === 'the' || wordAt(items, at) === 'our') at -= 1;
  if (/^(?:of|for|called|named|behind)$/.test(wordAt(items, at)) && isIdentity(items, at - 1)) return true;
  return isIdentity(items, at) || (/^(?:app|application)$/.test(wordAt(items, at)) && items[at]?.kind !== 'app');
}

/** "Nightly Ledger Export, that's a service principal", "Stock Feed (managed identity)": what the whole of it is, said behind it. */
function isAnnouncedBehind(items: readonly Item[], i: number): boolean {
  const first = items[i];
  if (!startsClause(items, i) || first === undefined || ORDERS.test(first.low)) return false;
  const end = runEnd(items, i);
  if (end === i + 1) return false;
  const behind = items.slice(end, end + 5).map(({ shape, low }) => (/^(?:service|managed) ?/.test(low) ? shape : low));
  return /^(?:(?:[,(–—-]|it|that|this|is|it['’]?s|that['’]?s|this['’]?s|one of our|a|an|our|the|which) )+(?:serviceprincipal|managedidentity)/.test(
    `${behind.join(' ')} `,
  );
}

function isIdentity(items: readonly Item[], at: number): boolean {
  return /^(?:serviceprincipal|managedidentity)$/.test(shapeAt(items, at)) && !/s$/.test(wordAt(items, at));
}
