import { isAction } from '../intent/actions.ts';
import { decide } from '../intent/decide.ts';
import { isWish } from '../intent/unwanted.ts';
import type { Mention, Reading } from '../reading.ts';
import { findPerson } from '../who/person.ts';
import { isOrdered, readDivided } from './answer.ts';
import type { Answered, Read } from './answer.ts';
import { asks, LONGEST_DIVIDED } from './marks.ts';
import { meansPerson } from './reference.ts';

const MENTION = /<at(?:\s[^<>]{0,100})?>([^<]{0,200})<\/at>/gi;
/** "ask it. Signpost what can you do?", "I'll take it. @Signpost: any alerts?": its name where a sentence begins. */
const NAMED = /(?<=[.!?…)\]]["'”’]? |\n[ \t]{0,8})(?:hey |hi |ok |so )?@?signpost(?=[ ,:!–—-])/gi;
/** What is said to a colleague ends like a sentence, or begins with a mention of one. */
const ENDS = /(?:[.!?…:;)\]"”’–—-]|\p{Extended_Pictographic}\p{M}*|\n)\s*$/u;
const BEGINS = /^\s*(?:@\p{L}|<at|(?:hi|hey|hello|ok|okay|thanks|sorry)? ?\p{Lu}[\p{L}'’-]+ ?,)/u;
/** A greeting says nothing to anybody else. */
const GREETING =
  /^[\s\p{P}]*(?:(?:hi|hello|hey|dear|good|morning|afternoon|evening|all|team|everyone|folks|there|ok|okay|please|thanks)[\s\p{P}]*)*$/iu;

/** "Petra, did you press it? <at>Signpost</at> what's waiting?": what stands before the bot's name is for the colleague, the rest is asked. */
export function readBehindColleague(cleaned: string, mentions: readonly Mention[], read: Read): Answered | undefined {
  if (cleaned.length > LONGEST_DIVIDED) return undefined;
  const at = botAt(cleaned, mentions);
  if (at === undefined) return undefined;
  const [before, own] = [cleaned.slice(0, at.start).trim(), cleaned.slice(at.end).replace(/^[\s,:;!.–—-]+/, '')];
  if (own === '' || before.includes('\n') || GREETING.test(before) || !(ENDS.test(before) || (BEGINS.test(before) && asks(own))))
    return undefined;
  const facts = read(own);
  const reading = decide(facts);
  const { intent } = reading.command;
  if (intent === 'unknown' || facts.items.length === 0) return undefined;
  const someone = findPerson(facts.items, facts.named, undefined);
  if (someone === undefined && meansPerson(own)) return readDivided({ own, paste: before, whole: `${before}\n\n${own}` }, read);
  if ((isAction(intent) || isWish(intent)) && SHOWN.test(before)) return { reading: nothing(reading), facts };
  if (isAction(intent) && !isOrdered(intent, read(`${before}\n\n${own}`))) return undefined;
  return { reading, facts };
}

/** "If he calls again, Ines:", "You would have to type:": what is ordered behind it is supposed, shown or somebody else's. */
const SHOWN =
  /\b(?:if|when|once|unless|suppose|supposing|assuming|imagine|pretend|hypothetical(?:ly)?|theoretical(?:ly)?|theory|example|instance|e\.g|would|should|could|might|maybe|perhaps|type|types|typed|typing|write|writes|wrote|writing|say|says|said|sends?|sent|enters?|asks?|asked|tells?|told|never|not|don['’]?t|won['’]?t|wouldn['’]?t|joke|joking|kidding|what happens)\b(?! (?:me|it|that)[.!])/i;

function nothing(reading: Reading): Reading {
  return { ...reading, command: { intent: 'unknown' }, certain: false, alternatives: [] };
}

/** The last place where the bot is spoken to, behind something else. */
function botAt(text: string, mentions: readonly Mention[]): { readonly start: number; readonly end: number } | undefined {
  const bots = new Set(mentions.filter(({ bot }) => bot === true).map(({ name }) => name.toLowerCase()));
  const mentioned = [...text.matchAll(MENTION)].filter(([, name = '']) => {
    const low = name.trim().toLowerCase();
    return bots.has(low) || /^signpost\b/.test(low);
  });
  const last = [...mentioned, ...text.matchAll(NAMED)].reduce<RegExpExecArray | undefined>(
    (a, b) => (a === undefined || b.index > a.index ? b : a),
    undefined,
  );
  return last === undefined || text.slice(0, last.index).trim() === ''
    ? undefined
    : { start: last.index, end: last.index + last[0].length };
}
