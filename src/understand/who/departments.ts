import { isPlace } from '../lexicon/places.ts';
import { wordAt } from '../text/items.ts';
import type { Item } from '../text/items.ts';
import type { Chunk } from './chunks.ts';

/** Departments that are called like applications. */
const DEPARTMENT =
  /^(?:(?:the )?(?:group|global|regional|internal|corporate|north|south|east|west|inside|outside|field|customer|human|legal|public) )?(?:logistics|finance|procurement|purchasing|payroll|accounting|accounts payable|accounts receivable|accounts|treasury|marketing|sales|legal|hr|resources|operations|ops|engineering|production|manufacturing|warehouse|warehousing|shipping|dispatch|quality|compliance|controlling|billing|underwriting|claims|audit|research|r&d|design|facilities|maintenance|support|relations|communications|comms|reception|security|training|admissions|radiology|surgery|nursing|pharmacy|catering|housekeeping|planning|strategy|it|service|tax|risk|fleet|transport|inventory|supply chain|customer service|analytics|bookings|reservations|recruiting|recruitment|laboratory|lab|retail|stores|export|import)(?: (?:department|dept|team|desk|division|unit|group))?$/i;
/** What a place of work is called. */
const SITE =
  /^(?:depot|office|site|branch|plant|warehouse|campus|store|shop|yard|clinic|hospital|factory|mill|hub|terminal|harbour|harbor|port|refinery|mine|station|building|floor|base|centre|center|hq|headquarters|works|location|lab|school|wing|ward|dc)$/;

/** What those who help call themselves. */
const DESK =
  /^(?:(?:it|the|first|second|third|1st|2nd|3rd|global|local|user|end-user|tech|technical|customer|central|corporate) )*(?:service ?desk|help ?desk|support ?desk|it support|(?:first|second|third|1st|2nd|3rd) line)$/i;

/** "[Teams] IT Helpdesk": a desk between signs or on a line of its own. */
function isDeskNamed(items: readonly Item[], { from, to, text, possessive }: Chunk): boolean {
  if (possessive || !DESK.test(text)) return false;
  const [before, next] = [items[from - 1], items[to]];
  if (before !== undefined && before.kind !== 'punct' && before.kind !== 'app' && items[from]?.newLine !== true) return false;
  return next === undefined || next.kind === 'punct' || next.kind === 'time' || next.kind === 'stop' || next.newLine === true;
}

/** "SOC Berlin, …", "On-call Nürnberg: …": which desk speaks. */
function isDeskOfPlace(items: readonly Item[], { from, to, text, possessive }: Chunk): boolean {
  return (
    !possessive &&
    from === 1 &&
    /^(?:soc|noc|on-?call|helpdesk|servicedesk|desk|team|office|support|csirt|cert|secops|it)$/.test(wordAt(items, 0)) &&
    /^[,:–—-]$/.test(items[to]?.raw ?? '') &&
    isPlace(text)
  );
}

/** "Kwame Mensah, Logistics, Tema depot.": where somebody works, between signs behind his name, is no application and nobody. */
export function isWorkplace(items: readonly Item[], chunk: Chunk): boolean {
  const { from, to, kind, text, possessive } = chunk;
  if (isDeskNamed(items, chunk) || isDeskOfPlace(items, chunk)) return true;
  if (possessive || (kind !== 'name' && kind !== 'app') || !/^[,(/–—-]$/.test(items[from - 1]?.raw ?? '')) return false;
  if (items[from - 2]?.kind === 'stop' || from < 2) return false;
  const site = SITE.test(wordAt(items, to)) ? to + 1 : to;
  if (!/^[,);.:!?/–—-]?$/.test(items[site]?.raw ?? '') && items[site]?.newLine !== true) return false;
  return site > to || DEPARTMENT.test(text) || SITE.test(wordAt(items, to - 1));
}
