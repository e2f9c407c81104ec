import { FIRST_NAMES } from '../lexicon/first-names.ts';
import { WORD_NAMES } from '../lexicon/names.ts';
import { isPlace } from '../lexicon/places.ts';
import { shapeAt, wordAt } from '../text/items.ts';
import type { Item } from '../text/items.ts';
import type { Chunk } from './chunks.ts';

/** Words before a name, and between two names, that are looked at. */
const REACH = 7;

/** "when he opened X", "who used X": whatever stands here is opened. */
const OPENS =
  /(?:^| )(?:open(?:s|ed|ing)?|us(?:e|es|ed|ing)|start(?:s|ed|ing)?|launch(?:es|ed|ing)?|load(?:s|ed|ing)?|run(?:s|ning)?|ran|access(?:es|ed|ing)?|boot(?:s|ed|ing)? up|fire[sd]? up|firing up|(?:he|she|they|i|we|who) reached) (?:up )?$/;
/** "thrown out of X", "barred from X", "past the login screen of X". */
const LEFT =
  /(?:^| )(?:(?:thrown|kicked|locked|shut|booted|logged|signed|tossed|dropped|spat|bumped|pushed|kept|chucked|knocked|fell|falls|falling|drops|dropping|flew|flies|(?:log|sign|throw|kick|lock|boot)(?:s|ing)?(?: \S+)?) out of|(?:barred|banned|kicked|excluded|locked out|shut out|kept|logged out|thrown|cut off|removed) from|(?:bounced?|bounces|bouncing|thrown|kicked|booted|logged|knocked|bumped|tossed|pushed|fell|falls|dropped) off)(?: of)? $|(?:^| )(?:keeps?|kept|keeping|locks?|shuts?|throws?|threw|kicks?)(?: \S+){1,3} out of $|(?:^| )(?:at|past|beyond|through) the (?:(?:login|log-in|log in|sign-in|sign in|signin|logon|front|start|landing|home) ?)(?:page |screen |window |prompt |form |door |mask )?(?:of|to) $/;
/** "did CA block anyone from X", "keep people out of X": everybody, and what they are kept from. */
const KEPT_FROM =
  /(?:^| )(?:anyone|anybody|someone|somebody|people|everyone|everybody|users|us|them|him|her) (?:out of|away from|from|off|access to|access on) $|(?:^| )(?:people|users|anyone|anybody|everyone|who|colleagues|employees) (?:\S+ ){0,3}(?:refused|denied|rejected|(?:turned|locked|kicked|thrown|shut) (?:away|out)) by $/;
/** "refused by X", "needs X", "has to do MFA for X": an application beside a person, and a person alone. */
const BESIDE_SOMEBODY =
  /(?:^| )(?:(?:(?:refused|denied|rejected|declined|bounced|stopped|barred|blocked|turned (?:away|down|back)|(?:thrown|kicked|locked|shut|booted|logged|signed|tossed|spat|bounced) (?:out|off|back)) (?:access )?by)|needs?|needed|wants?|wanted|requires?|(?:do|does|doing|did|done|pass|passes|complete|completes|perform|use|uses|need|needs|requires?|gets?|got|asked for|prompted for|asks for) (?:an? |the |any |no |another )?(?:mfa|2fa|multi-factor|multifactor|second factor|authenticator|mfa prompt|mfa prompts) (?:for|in|on|at|with)|(?:fails?|failed|failing|stuck|trouble|problems?|difficulties) (?:at|with|in|on)) $/;

/** What the words beside a name say of it: an application, or one wherever a person is named too. */
export function isOpened(
  items: readonly Item[],
  chunk: Chunk,
  at: number,
  next: Chunk | undefined,
): 'app' | 'either' | undefined {
  if (chunk.kind !== 'name' || chunk.possessive || isFirstName(items, chunk)) return undefined;
  const before = `${lows(items, Math.max(0, at - REACH), at + 1)} `;
  const written = items[chunk.from]?.capital === true;
  if (refuses(items, chunk, next) || failsFor(items, chunk, at)) return 'app';
  if (OPENS.test(before) || LEFT.test(before)) return written && !isPlace(chunk.text) ? 'app' : 'either';
  if (written && KEPT_FROM.test(before)) return isPlace(chunk.text) ? undefined : 'app';
  return written && BESIDE_SOMEBODY.test(before) ? 'either' : undefined;
}

function isFirstName(items: readonly Item[], { from, to }: Chunk): boolean {
  const low = wordAt(items, from);
  return FIRST_NAMES.has(low) || (WORD_NAMES.has(low) && to === from + 1);
}

function lows(items: readonly Item[], from: number, to: number): string {
  return items
    .slice(from, to)
    .map(({ low }) => low)
    .join(' ');
}

/** "X won't let Priya in", "why does X reject her", "X keeps throwing Priya out": who lets people in or not is no person. */
const REFUSES =
  /^(?:(?:won['’]?t|will not|doesn['’]?t|does not|didn['’]?t|did not|wouldn['’]?t|would not|keeps|kept|has|had|always|still|again|just|suddenly|constantly|no longer) )*(?:(?:refus(?:e|es|ed|ing)|reject(?:s|ed|ing)?|den(?:y|ies|ied|ying)|bounc(?:e|es|ed|ing)|boot(?:s|ed|ing)?|(?:kick|throw|log|lock|shut|turn|spit|sign|chuck|toss)(?:s|ed|ing|ged|ging|ting)?|threw|spat)(?: out| away| off| back)?|admits|(?:won['’]?t|doesn['’]?t|does not|will not|didn['’]?t|did not|wouldn['’]?t|refuses to|not) (?:let|accept|recogni[sz]e|admit|know|like|take)|(?:(?:is|was|seems|looks|has been|still|completely|totally) )*(?:broken|down|dead|not working|failing|fails|failed|(?:doesn['’]?t|does not|didn['’]?t|won['’]?t|will not|wouldn['’]?t) (?:work|start|open|load|run|launch)) for)$/;

function refuses(items: readonly Item[], chunk: Chunk, next: Chunk | undefined): boolean {
  if (items[chunk.from]?.capital !== true) return false;
  const named = next !== undefined && next.from - chunk.to <= REACH && !next.possessive ? next.from : undefined;
  const pronoun = pronounFrom(items, chunk.to);
  const to = named === undefined || (pronoun ?? named) < named ? pronoun : named;
  return to !== undefined && REFUSES.test(lows(items, chunk.to, to));
}

/** "For Kaito, X fails with 53000": what fails for somebody. */
function failsFor(items: readonly Item[], { from, to }: Chunk, at: number): boolean {
  if (items[from]?.capital !== true || items[at]?.raw !== ',' || items[to]?.shape !== 'fail') return false;
  let i = at - 1;
  while (i >= 0 && items[i]?.kind === 'unknown') i -= 1;
  return i < at - 1 && wordAt(items, i) === 'for';
}

function pronounFrom(items: readonly Item[], from: number): number | undefined {
  for (let k = from; k < Math.min(items.length, from + REACH); k += 1)
    if (
      /^(?:him|her|them|me|us|people|everybody|everyone|users)$/.test(wordAt(items, k)) ||
      (/^(?:his|their|my|our)$/.test(wordAt(items, k)) &&
        /^(?:signins?|password|enter|account|mfa|token)$/.test(shapeAt(items, k + 1)))
    )
      return k;
  return undefined;
}

/** Where a person signs in from, and no application. */
export const NO_APP =
  /^(?:android|ios|windows|mac|macos|linux|chrome|firefox|safari|edge|iphone|ipad|wifi|lan|wlan|citrix|premises|site|leave)$/;

/** "for Ana on Vantro": one word in a capital behind a name. */
function isUsedOn(items: readonly Item[], chunk: Chunk): boolean {
  return !NO_APP.test(chunk.text.toLowerCase()) && !isPlace(chunk.text) && !isFirstName(items, chunk);
}

/** "bounced out of Harbour Ledger", "thrown off Ledger Lite", "for Ana on Ledger Lite": where somebody is not let in, or signs in. */
export function isLeft(items: readonly Item[], chunk: Chunk, at: number): boolean {
  const { from, to, kind, possessive } = chunk;
  if (kind !== 'name' || possessive || !isWrittenProduct(items, from)) return false;
  const [before, beforeThat] = [wordAt(items, at), items[at - 1]];
  if (before === 'of' || before === 'from')
    return !isPlace(chunk.text) && /^(?:out|away)$/.test(beforeThat?.low ?? '') && to > from + 1;
  if (before === 'off')
    return /^(?:thrown|kicked|booted|bounced|chucked|logged|knocked|bumped|tossed|pushed|fell|falls)$/.test(
      beforeThat?.low ?? '',
    );
  if (before !== 'on' || (beforeThat?.kind !== 'unknown' && beforeThat?.kind !== 'email')) return false;
  return to > from + 1 || isUsedOn(items, chunk);
}

function isWrittenProduct(items: readonly Item[], from: number): boolean {
  return items[from]?.capital === true && !FIRST_NAMES.has(wordAt(items, from));
}

/** "whenever she tries Project Atlas": what somebody tries, when it is called like no person. */
export function isTried(items: readonly Item[], { from, to, kind }: Chunk, at: number): boolean {
  return (
    kind === 'name' &&
    to > from + 1 &&
    /^(?:try|tries|tried|trying)$/.test(wordAt(items, at)) &&
    !FIRST_NAMES.has(wordAt(items, from))
  );
}

/** "is Ana in Recifeburg", "Ana in Recifeburg": somebody is there; "why did MFA fail for Ana in Vantro": nobody is. */
export function isThere(items: readonly Item[], at: number): boolean {
  let i = at;
  while (i >= 0 && items[i]?.shape === '_') i -= 1;
  return i < 0 || /^(?:is|was|isn['’]?t|wasn['’]?t|are|be|that|says|if|whether|[.?!:,])$/.test(wordAt(items, i));
}

/** "opening X fails for Ana": the gerund takes an application, whatever verb follows. */
export function isOpening(items: readonly Item[], at: number): boolean {
  return items[at]?.shape === 'enter' && wordAt(items, at).endsWith('ing');
}
