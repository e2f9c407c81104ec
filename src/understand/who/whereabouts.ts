import { FIRST_NAMES } from '../lexicon/first-names.ts';
import { isPlace } from '../lexicon/places.ts';
import { shapeAt, wordAt } from '../text/items.ts';
import type { Item } from '../text/items.ts';
import type { Chunk } from './chunks.ts';

/** Told of sign-ins or of what somebody opens: the words around "in …" are no mere story. */
const OF_SIGNINS =
  /^(?:signins?|signin|enter|cannot|fail|failures|error|blocked|blockedsignins|mfa|policy|prompt|apps|whichapps|CODE|volume|howmany|legacy|locked|lockout|keepgetting|spurns|account|work|doesnt|why|token|access|alerts|says|really|travel|oddplace|location|holiday|spray|risk|risky|password|replay|serviceprincipal|managedidentity|workload)$/;

/** "registrar in Colombo", "the archivists in Kalmar": somebody by what he is; "server in" and "error in" tell of machines. */
const OFFICE_HOLDER = /^\p{Ll}{3,}(?:ers?|ors?|ists?|ians?|ants?|trars?|m[ae]n|wom[ae]n|clerks?|chiefs?|nurses?|apprentices?)$/u;
const MACHINE =
  /^(?:(?:web)?servers?|users?|errors?|numbers?|folders?|counters?|orders?|papers?|containers?|routers?|controllers?|computers?|printers?|scanners?|readers?|layers?|masters?|parameters?|registers?|trackers?|planners?|filters?|customers?|matters?|answers?|letters?|others?|vendors?|monitors?|sensors?|factors?|editors?|connectors?|tenants?|important|variants?|constants?|relevant|significant|instant|grants?|plants?|wants?|never|ever|over|under|after|rather|either|neither|whether|however|later|earlier|longer|better|older|newer|larger|faster|lower|higher|other|another|together|further|enter|offer|refer|for|nor)$/;
const WORKPLACE =
  /^(?:office|union|museum|library|archive|parish|diocese|embassy|consulate|chamber|guild|institute|agency|bureau|laboratory|workshop|studio|hall|town hall|yard|harbour|port|quarry|mill|bakery|brewery|dairy|winery|depot|clinic|hospital|practice|surgery|school|college|garage|foundry|forge|shipyard|lodge|hotel|theatre|theater|opera|zoo|chapter|committee|court|registry|choir|club|co-?op|cooperative|station|headquarters|hq|conference|fair|congress|workshop|seminar)s?$/;

/** "Is the auditor in Lima?": the place itself is asked about. */
const ASKED = /^(?:is|was|are|were|can|could|check|verify|confirm|whether|if)$/;

/** "union office in Bautzen, bad line": where somebody of a story sits, in a clause that tells nothing of sign-ins. */
export function isWhereabouts(items: readonly Item[], chunk: Chunk): boolean {
  const { kind, text, from, possessive } = chunk;
  if (kind !== 'name' || possessive || wordAt(items, from - 1) !== 'in' || items[from]?.capital !== true) return false;
  if (FIRST_NAMES.has(text.split(' ')[0]?.toLowerCase() ?? '') && !isPlace(text) && !isAllIn(items, from)) return false;
  const before = wordAt(items, from - 2);
  const around = clause(items, chunk);
  const belongs = WORKPLACE.test(before) || (OFFICE_HOLDER.test(before) && !MACHINE.test(before)) || isAllIn(items, from);
  if (!belongs && !isPlaceOfStory(items, chunk, around)) return false;
  if (ASKED.test(around[0]?.low ?? '')) return false;
  return !belongs || !around.some(({ shape }) => OF_SIGNINS.test(shape));
}

/** "lost his phone in Porto", "her flat in Oslo", "is stuck in Geneva": a known place in a clause that tells of no sign-in. */
function isPlaceOfStory(items: readonly Item[], { text, from, to }: Chunk, around: readonly Item[]): boolean {
  if (!isPlace(text) || around.length < SHORTEST || !isTold(items[from - 2])) return false;
  if (/^(?:app|application|portal|tenant)$/.test(wordAt(items, to))) return false;
  const stuck = /^(?:stuck|stranded)$/.test(wordAt(items, from - 2)) ? items[from - 2] : undefined;
  return !around.some((item) => item !== stuck && OF_SIGNINS.test(item.shape));
}

/** Not "I was in Porto", "Mark in Lisbon": what somebody says of himself. */
function isTold(before: Item | undefined): boolean {
  if (/^(?:stuck|stranded)$/.test(before?.low ?? '')) return true;
  return (before?.kind === 'word' || before?.kind === 'concept') && !before.capital && !IS.test(before.low);
}

const IS =
  /^(?:am|is|are|was|were|be|been|being|isn['’]?t|wasn['’]?t|now|still|currently|already|really|actually|back|here|there|today|yesterday|not|never|he|she|they|i|we|you|him|her|them|claim|claims|claimed|person|user|.*['’](?:s|m|re|ve|d))$/;

/** Words of a clause that tells something. */
const SHORTEST = 4;

/** "sales are all in Georgia": where people are. */
function isAllIn(items: readonly Item[], from: number): boolean {
  return (
    /^(?:all|both|mostly|away|over|down|up|off|back|still|now|together)$/.test(wordAt(items, from - 2)) &&
    /^(?:is|are|was|were|am|been|be)$/.test(wordAt(items, from - 3))
  );
}

/** The words around a name, up to the signs before and behind it. */
function clause(items: readonly Item[], { from, to }: Chunk): readonly Item[] {
  let [start, end] = [from, to];
  while (start > 0 && isWord(items[start - 1]) && items[start]?.newLine !== true) start -= 1;
  while (end < items.length && isWord(items[end]) && items[end]?.newLine !== true) end += 1;
  return items.slice(start, end);
}

function isWord(item: Item | undefined): boolean {
  return item !== undefined && item.kind !== 'stop' && !/^[,;:–—-]$/.test(item.raw);
}

const CREW =
  /^(?:crew|team|teams|office|branch|lot|lads|squad|gang|desk|site|plant|depot|lab|clinic|factory|shift|contingent|bunch|group|chapter|delegation|auditors?|consultants?|testers?|contractors?|engineers?|colleagues)$/;

/** "the Hobart crew": who belongs to a town. */
export function isCrewOfPlace(items: readonly Item[], { kind, text, from, to, possessive }: Chunk): boolean {
  if (kind !== 'name' || possessive || !isPlace(text)) return false;
  return /^(?:the|our|a|an|that|this|their)$/.test(wordAt(items, from - 1)) && CREW.test(wordAt(items, to));
}

const SECRETS = /^(?:password|passwords|credentials|credential|details|pin|code|codes|login|account)$/;

/** "typed his password into a parcel page", "gave her code on a customs form": what somebody fell for. */
export function isTrap(items: readonly Item[], { from, text, possessive }: Chunk): boolean {
  if (possessive || !/(?:^| )(?:page|site|website|web ?page|form|link|screen|survey|popup|window)$/i.test(text)) return false;
  if (!/^(?:an?|some|this|that|one)$/.test(wordAt(items, from - 1))) return false;
  if (!/^(?:in|into|on|onto|at|to|through|via)$/.test(wordAt(items, from - 2))) return false;
  return [3, 4].some((k) => SECRETS.test(wordAt(items, from - k)) || SECRETS.test(shapeAt(items, from - k)));
}
