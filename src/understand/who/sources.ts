import { WATCHING_PRODUCTS } from '../lexicon/watching-products.ts';
import { shapeAt, wordAt } from '../text/items.ts';
import type { Item } from '../text/items.ts';
import type { Chunk } from './chunks.ts';

const WATCHERS = new RegExp(`^(?:microsoft |ms )?(?:${WATCHING_PRODUCTS})$`, 'i');
const REPORTS =
  /^(?:incident|alerts|keepgetting|says|risky|flagged|detected|raised|fired|triggered|applied|case|ticket|warning|warns|check|shows|show|popup|caught|found|rule|analytics|complains|thinks|screams|lit|was|has|pinged|beeped|shouted|yelled|notified|told|reported|reports)$/;
/** "Defender threw something at us", not "Splunk threw Ana out". */
const THROWS =
  /^(?:threw|throws|spat out|sent|sends|gave|gives|put out|kicked up|kick) (?:something|an?|this|us|me|some|two|three|the) /;
const REPORTING =
  /^(?:is|was|keeps|has been) (?:\p{L}+ly )?(?:screaming|complaining|showing|warning|saying|telling|alerting|reporting|flagging|shouting|yelling|firing|nagging|beeping|claiming|pointing|raising) /u;

/** "a strange curve in Sentinel": where something was seen. */
const SEEN_IN =
  /^(?:curve|volume|incident|alerts|dashboard|noise|rule|hit|hits|entry|entries|row|rows|show|keepgetting|flag|flagged|popup|peak|line)$/;
/** "a hit from CrowdStrike", "forwarded from Defender": who sent it. */
const SENT_FROM =
  /^(?:hit|hits|keepgetting|alerts|warning|forwarded|notification|ping|finding|detection|mail|email|message|note|signal|report|incident|popup|flag)$/;
/** "a link that proxied the M365 login", "a copy of the DocuSign page": what was imitated, and nothing that somebody opened. */
const IMITATED =
  /(?:^| )(?:proxied|proxies|proxying|imitat(?:es|ed|ing)|mimick(?:ed|ing)|mimics|impersonat(?:es|ed|ing)|clon(?:ed|ing)|fake|faked|faking|spoofed|spoofing|bogus|phony|counterfeit|posing as|dressed up as|pretending to be|pretended to be|(?:copy|clone|replica|imitation) of|(?:page|site|website|mail|email|form|screen|link|portal) (?:that |which )?(?:looked|looks|looking) (?:just |exactly |a lot )?like)(?: (?:the|a|an|our|your|real))* $/;

/** "Defender flagged", "Sentinel incident 4021", "a fake DocuSign mail": where a report came from, and nothing that somebody opens. */
export function isSource(items: readonly Item[], chunk: Chunk, at: number): boolean {
  const { text, from, to } = chunk;
  const [before, beforeThat, after] = [shapeAt(items, at), shapeAt(items, at - 1), shapeAt(items, to)];
  if (/^(?:incident|ticket|case)$/.test(after) || isLure(items, chunk) || isNothingOpened(items, chunk)) return true;
  if (/^(?:phished|phishmail|lure)$/.test(after)) return !/^(?:cannot|enter|why)$/.test(beforeThat) && before !== 'why';
  if (IMITATED.test(`${lows(items, Math.max(0, from - 6), from)} `)) return true;
  if (/^(?:mail|email|invite|invoice)$/.test(after) && /^(?:fake|phished|bogus|spoofed|a)$/.test(before))
    return !/^(?:cannot|enter)$/.test(beforeThat);
  return WATCHERS.test(text) && isReporting(items, to, [before, beforeThat, after]);
}

/** What a product that watches tells. */
function isReporting(
  items: readonly Item[],
  to: number,
  [before, beforeThat, after]: readonly [string, string, string],
): boolean {
  if (before === 'in' && SEEN_IN.test(beforeThat)) return true;
  if (before === 'from' && SENT_FROM.test(beforeThat)) return true;
  if (/^(?:why|cannot|signin|enter|to|is|does)$/.test(before)) return false;
  // 'Defender: "Stolen session cookie was used"': what it printed
  if (items[to]?.raw === ':' && items[to + 1]?.kind === 'quoted') return true;
  const behind = `${lows(items, to, to + 4)} `;
  return REPORTS.test(after) || THROWS.test(behind) || REPORTING.test(behind);
}

function lows(items: readonly Item[], from: number, to: number): string {
  return items
    .slice(from, to)
    .map(({ low }) => low)
    .join(' ');
}

/** "clicked on one of these DocuSign mails": what a mail pretends to be. */
function isLure(items: readonly Item[], { from, to }: Chunk): boolean {
  if (!/^(?:mails?|e-?mails?|messages?|lures?|phish|scams?|invites?)$/.test(wordAt(items, to))) return false;
  return items
    .slice(Math.max(0, from - 8), from)
    .some(({ low }) =>
      /^(?:clicked|opened|fell|fake|phishing|phished|spoofed|bogus|dodgy|suspicious|tapped|answered)$/.test(low),
    );
}

/** "a DocuSign that wasn't one": what a mail pretended to be. */
const NOT_REAL =
  /^(?:mail |e-?mail |invite |message |link |page |request )?(?:that|which) (?:was|is)(?:n['’]?t| not) (?:one|real|genuine|ours|theirs|legit|it|from|a real|really one)(?: |$)/;

/** "Jira: FERRY-219", "a DocuSign that wasn't one", "ok Google": where a ticket is kept, a lure, and whom one speaks to. */
function isNothingOpened(items: readonly Item[], chunk: Chunk): boolean {
  const { to } = chunk;
  if (items[to]?.raw === ':' && items[to + 1]?.kind === 'ticket') return true;
  return NOT_REAL.test(`${lows(items, to, to + 4)} `) || isAssistant(items, chunk);
}

/** "ok Google, …", "hey Siri": whom one speaks to by mistake. */
function isAssistant(items: readonly Item[], { from, text }: Chunk): boolean {
  return (
    /^(?:ok|okay|hey|hi|hello|yo|oi)$/.test(wordAt(items, from - 1)) &&
    /^(?:google|alexa|siri|cortana|copilot|bixby|gemini|claude|chatgpt|computer)$/i.test(text)
  );
}
