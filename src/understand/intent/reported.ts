import type { Facts } from '../read.ts';
import type { Sentence } from '../text/shape.ts';
import { ordersIn } from './orders.ts';

const SAYS =
  '(?:says|reads|read|writes|wrote|written|goes|went|asks|asked|orders|ordered|demands|demanded|instructs|instructed|recommends|recommended|suggests|suggested|advises|advised|proposes|proposed|explain|answered|replied|replies|shouted|quotes|quoted|concludes|concluded|urges|urged|ends|ended|continues|continued|closes)';
const WHO_HEARS =
  '(?:(?:me|us|them|you|pronoun|on|with|there|here|literally|word for word|verbatim|at the end|below|above|in it|TIME|now) )*';
/** Who speaks: not the asker, and no authority that is only named as a reason ("as HR asked"). */
const SPEAKER = '(?:(?!as |like |because |since |if |what |whatever |me |we |you |and |so |but )\\S+ ){1,6}?';
/** "…, contract ended", "…, his probation ends TIME": what is over, and nobody who says it. */
const OVER =
  '(?:(?:the|pronoun|as|since|because|USER) )*(?:\\S+ )?(?:contract|employment|probation|assignment|project|internship|engagement|notice|notice period|period|investigation|check|case|leave|suspension|job|shift|term|tenure|incident|review|holiday|stint|secondment|apprenticeship|placement|mandate|agreement) (?:(?:has|just|already|TIME) )*(?:ended|ends|closes|closed|goes|went) ';
/** "…, it says.", "…, the ticket reads", "…, wrote her manager", "…, according to the mail", "… (quote from the ticket)". */
const TAG = new RegExp(
  ` [,;:–—(-] (?!${OVER})(?:${SPEAKER}${SAYS} ${WHO_HEARS}|${SAYS} (?:(?!that |pronoun |as |by |TIME |NUMBER |for |until )\\S+ ){1,7}|so ${SAYS} (?:\\S+ ){0,5}|(?:according to|quote|quoted|quoting|cited|citing) (?:(?!pronoun |USER )\\S+ ){1,6}|(?:was|is|were|are|went|goes) (?:the|pronoun|their|its) (?:\\S+ )?(?:order|words|wording|text|message|instruction|advice|recommendation|suggestion|quote|line|phrase|request) ${WHO_HEARS})[).!]? ?$`,
);
/** A sentence that says whose words stand before it: "That is what the ticket says." */
const ATTRIBUTES = new RegExp(
  `^ (?:(?:and|but|so|well|at least) )*(?:(?:that|this|these|those|it|such) (?:is|are|was|were) (?:(?:at least|roughly|more or less|exactly|literally|just|only|all|pronoun|the) )*(?:what|how|words|wording|text) (?:(?!me |we |you )\\S+ ){0,6}?(?:${SAYS} ${WHO_HEARS}|(?:words|wording|text|had|has) (?:\\S+ ){0,4})|(?:that|this|these|those|it) (?:is|are|was|were) (?:the |pronoun |their |its |a )(?:exact |very |own |literal )*(?:words|wording|text|quote|quotation) (?:\\S+ ){0,5}|(?:says|so says|so reads|says so|thus says|quote from|quoted from) (?:the|a|my|me|our|pronoun|their|its|this|that|USER|NAME) (?:\\S+ ){0,4}|(?:the|a|me|our|pronoun|it|this|that|USER) (?:\\S+ ){0,3}?(?:says|reads|writes|wrote) (?:so|this|that|as much|it) )$`,
);
/** Announces somebody else's words on the next line: "Quote from the ticket:", "The mail reads as follows." */
const ANNOUNCES =
  /^ (?:\S+ ){0,2}?(?:quote|quotation|quoting|extract|excerpt|wording|verbatim) (?:from|of|out of)? ?(?:\S+ ){0,5}$|^ (?:\S+ ){1,6}?(?:says|reads|writes|wrote|goes) (?:me |us )?(?:(?:as follows|the following|this|like this) )?[:-]? ?$/;
/** "HR says:", "Ticket text:", "Mail from the manager:": somebody else's text up to the next empty line, or behind the colon. */
const TEXT =
  '(?:text|wording|body|description|comment|comments|note|transcript|voicemail|letter|words|quote|contents?|message|mail|email|chat|excerpt|extract)';
const HEADING = new RegExp(
  `^ (?:(?:here|this) is )?(?:(?!me |we |you )\\S+ ){0,4}?(?:${SAYS} ${WHO_HEARS}|(?:ticket|TICKET|case|mail|email|request|original|caller|customer|user|USER|pronoun|requester|manager|hr|slack|APP|text|sms|chat) ${TEXT} |${TEXT} (?:from|of|in|by|on|left by) (?:(?!me |we )\\S+ ){1,4}|(?:the|pronoun|a|this) ${TEXT} |(?:copied|reuse|pasted|forwarded|quoted|taken) (?:(?:below|here|directly|straight|just) )*(?:from|out of|by) (?:(?!me |we )\\S+ ){1,4})$`,
);
const WISH = /^ (?:(?:please|pls|kindly|and|also|just|now|so|,) )*(?:mute|unmute|subscribe|unsubscribe) /;

/** The sentences that stand below a heading of somebody else's words, up to an empty line. */
export function underHeading(sentences: readonly Sentence[], { text, items }: Pick<Facts, 'text' | 'items'>): readonly boolean[] {
  let open = false;
  return sentences.map((sentence, i) => {
    const before = sentences[i - 1];
    if (before && / : $/.test(before.shape) && HEADING.test(before.shape.slice(0, -2))) open = true;
    const [end, start] = [items[(before?.to ?? 1) - 1]?.end ?? 0, items[sentence.from]?.start ?? 0];
    if (/\n\s*\n/.test(text.slice(end - 1, start)) && !(before && / : $/.test(before.shape))) open = false;
    return open && (ordersIn(sentence).length > 0 || WISH.test(sentence.shape));
  });
}

/** "HR asked that Ana's account be disabled": a wish that somebody had. */
const WISHED =
  /^ (?:\S+ ){1,3}?(?:prompt|asked|wanted|demanded|requested|ordered) that (?:(?:the|all) )*(?:USER|pronoun) (?:(?:account|token) )?(?:to )?be (?:disabled?|blocked|revoked?|suspended|enabled?|locked) /;

/**
 * "The ticket says … Disable it, it says.": somebody else's order or wish, told and not given. Whoever tells it may want to know
 * what is behind it, and decides for himself.
 */
export function isReportedOrder(sentence: Sentence, before: Sentence | undefined, next: Sentence | undefined): boolean {
  const { shape } = sentence;
  if (WISHED.test(shape)) return true;
  const at = shape.indexOf(' : ');
  if (at >= 0 && HEADING.test(shape.slice(0, at + 1)) && (ordersIn(sentence).length > 0 || WISH.test(shape.slice(at + 2))))
    return true;
  if (!TAG.test(shape) && !(next && ATTRIBUTES.test(next.shape)) && !(before && ANNOUNCES.test(before.shape))) return false;
  return ordersIn(sentence).length > 0 || WISH.test(shape);
}

/** "somebody claiming to be Ana", "he says he is Ana", "introduced herself as Ana": who asks may be anybody. */
const CLAIMED =
  / (?:(?:says|pretends?|pretended|pretending|purports?|purported|purporting|alleged|supposed) to be|(?:says|insists|swears) (?:that )?pronoun (?:is|was)|pos(?:es|ed|ing) as|impersonat(?:es|ed|ing)|(?:introduc|present|identif)\w+ (?:pronoun|himself|herself|themselves|themself) as) (?:the |our )?(?:USER|me)(?= (?:and|but|from|of|who|calling|phoned|phones|called|rang|wants|prompt|asked|asking|needs|require|would|is|[,.:;()–—-])| ?$)/;

export function isClaimed({ shape }: Sentence): boolean {
  return CLAIMED.test(shape);
}
