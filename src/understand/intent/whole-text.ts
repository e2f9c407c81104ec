import type { Facts } from '../read.ts';
import { judgeCode } from './codes.ts';
import { askedOfQuote, askedOfSpeech } from './quoted-question.ts';
import { THRESHOLD } from './score.ts';
import type { Scored } from './score.ts';

/** Nothing is guessed from a code in hexadecimal or from small talk. */
export function adjustWhole(ranked: readonly Scored[], facts: Facts, ordered: boolean): readonly Scored[] {
  if (!ordered && ranked.length === 0 && facts.items.length <= 3 && facts.named.some((n) => n.kind === 'guid'))
    return [{ intent: 'lookup', weight: 4 }];
  const bare = facts.named.find((n) => n.kind === 'guid');
  if (bare && !ordered && isLookup(ranked, facts)) return [{ intent: 'lookup', weight: 4 }];
  if (facts.hasHex && facts.code === undefined && facts.ids.requestId === undefined && facts.ids.correlationId === undefined) {
    return ranked.filter((s) => s.intent !== 'explain' && s.intent !== 'why' && s.intent !== 'failures');
  }
  const judged = judgeCode(
    withSaidLock(withSaidPlace(withPolicies(withMistakenMute(withoutPlea(ranked, facts), facts), facts), facts), facts),
    facts,
  );
  return ordered ? judged : withQuoted(judged, facts);
}

/** "> May cannot get into Outlook", and below it "Can you tell me why?". */
function withQuoted(ranked: readonly Scored[], facts: Facts): readonly Scored[] {
  const said = ranked.find(({ intent }) => intent !== 'lookup' && intent !== 'help' && intent !== 'why' && intent !== 'signins');
  if ((said?.weight ?? 0) >= THRESHOLD) return ranked;
  const asked = askedOfQuote(facts) ?? askedOfSpeech(facts);
  return asked === undefined
    ? ranked
    : [asked, ...ranked.filter(({ intent }) => intent !== asked.intent)].toSorted((a, b) =>
        a === asked ? -1 : b === asked ? 1 : b.weight - a.weight,
      );
}

const WHAT_HAPPENED = /^ (?:so |and |but |please |hello )*what (?:is |was )?wrong (?:with|in|at|on|to|for) (?:USER|GUID) $/;

/** "can you look this up? 738f6819-…": a GUID and nothing said but that it is to be looked at. */
function isLookup(ranked: readonly Scored[], { named, sentences }: Facts): boolean {
  if (named.some((n) => n.kind !== 'guid' && n.weight >= 0)) return false;
  if (ranked[0]?.intent === 'lookup' || sentences.every((s) => WHAT_HAPPENED.test(s.shape))) return true;
  return ranked.length === 0 && sentences.some((s) => / (?:lookup|check|explain|wrong|this|show|what) /.test(s.shape));
}

const ASKS_POLICIES =
  / (?:why|which|what|show|list|lookup|check|howmany|any|tell|explain) (?:\S+ ){0,6}?policy | policy (?:\S+ ){0,2}?results? | (?:why|how) (?:\S+ ){0,5}?(?:no|doesnt|without) (?:\S+ ){0,3}?(?:mfa|prompt) /;

/** "Which policy was it?": a question of its own. */
const WHICH_POLICY =
  /^ (?:(?:so|and|but|,|please|can you tell me|do you know) )*(?:which|what) (?:\S+ )?policy (?:was|is|did|has|it) /;

export function asksWhichPolicy(sentences: Facts['sentences']): boolean {
  return sentences.some(({ shape, question }) => question && WHICH_POLICY.test(shape));
}

/** "Correlation ID: 343a…. Which policy blocked it?": what met that attempt, and not what it was. */
function withPolicies(ranked: readonly Scored[], { ids, sentences }: Facts): readonly Scored[] {
  if (ids.requestId === undefined && ids.correlationId === undefined) return ranked;
  const said = ranked.some(({ intent }) => intent === 'policy') && sentences.some(({ shape }) => ASKS_POLICIES.test(shape));
  if (!said && !asksWhichPolicy(sentences)) return ranked;
  return [{ intent: 'policy', weight: 9 }, ...ranked.filter(({ intent }) => intent !== 'policy')];
}

const MUTED_BY_MISTAKE = / mutes? (?:\S+ ){0,6}?(?:mistake|accident|mistakenly|accidentally|wrong|error|slip) /;
const UNDONE =
  /^ (?:(?:please|pls|kindly|so|and|now|can|could|you|,) )*(?:undo|reverse|revert|lift|registered|remove|cancel|kill|drop|delete|take) (?:that|it|this|pronoun|mute|the mute)(?: (?:back|off|again|please|pls|thanks|now))* $/;

/** "I muted Mark by mistake. Please undo that": what is to be undone stands in the sentence before. */
function withMistakenMute(ranked: readonly Scored[], { sentences }: Facts): readonly Scored[] {
  const undone = sentences.some(({ shape }, i) => UNDONE.test(shape) && MUTED_BY_MISTAKE.test(sentences[i - 1]?.shape ?? ''));
  return undone ? [{ intent: 'unmute', weight: 9.6 }, ...ranked.filter(({ intent }) => intent !== 'unmute')] : ranked;
}

/** 'check the claim "I am in Oslo"': a place in somebody's sentence, and the question whether that is so. */
function withSaidPlace(ranked: readonly Scored[], { speech, sentences }: Facts): readonly Scored[] {
  if (speech.place === undefined || (ranked[0]?.weight ?? 0) >= 8) return ranked;
  const asked = sentences.some(({ shape }) =>
    / (?:check|says|travel|really|possible|plausible|believable|believe|match|matches|fit|fits|agree|agrees|tally|consistent|confirm|true) /.test(
      shape,
    ),
  );
  return asked ? [{ intent: 'travel', weight: 8 }, ...ranked.filter(({ intent }) => intent !== 'travel')] : ranked;
}

/** 'she reads "Your account is locked" on her screen. Is it true?': the state of the account. */
function withSaidLock(ranked: readonly Scored[], facts: Facts): readonly Scored[] {
  const { items, sentences } = facts;
  const nothing = facts.code === undefined && facts.ids.requestId === undefined && facts.ids.correlationId === undefined;
  if ((ranked[0]?.weight ?? 0) >= THRESHOLD && !(ranked[0]?.intent === 'lookup' && nothing)) return ranked;
  const said = items.some(({ kind, raw }) => kind === 'quoted' && /\baccount\b.*\b(?:locked|disabled|blocked)\b/i.test(raw));
  const asked = sentences.some(
    ({ shape, question }) =>
      (question &&
        / (?:true|so|right|correct|really|case) |^ (?:(?:so|and|but|well|,) )*(?:is|was|has) (?:it|that|this|pronoun)(?: (?:now|still|been|really|locked))* $/.test(
          shape,
        )) ||
      /^ (?:(?:can|could|would|you|please|pls|kindly|so|and|me) )*(?:check|confirm)(?: (?:this|that|it|if|is|so|true|right|correct|please|pls|thanks|for|me|USER))* $/.test(
        shape,
      ),
  );
  return said && asked ? [{ intent: 'lockout', weight: 7 }, ...ranked] : ranked;
}

/** Weights below this come from the word "help" alone, not from a question about what an action does. */
export const HELP_ASKED = 9.5;

/** "help needed" as a subject, "help please, …". */
const PLEA =
  /^ (?:(?:hello|please|pls|urgent|urgently|need|some|any|me|us|all|team|,) )*(?:help|assistance)(?: (?:me|us|needed|need|required|wanted|please|pls|urgently|with this|[,.!:;–—-]))*(?= |$)/;
const OF_BOT =
  / (?:new|bot|signpost|commands?|start|started|use|type|ask|lost|first|doesnt know|question|questions|examples?|you) /;

/** "Subject: help needed" and below it "Excel crashes": something else is told, and nothing asked of the bot. */
function tellsElse({ sentences }: Facts): boolean {
  return sentences.some(({ shape, question }) => {
    const rest = shape.replace(PLEA, '');
    return !question && !OF_BOT.test(shape) && rest.trim().split(' ').length >= 4;
  });
}

/** Help is called by its name, and not asked for in a whole question ("what can I ask you?"). */
function isPlea({ shape, from, to }: Facts['sentences'][number], { items }: Facts): boolean {
  return PLEA.test(shape) && items.slice(from, to).some((item) => /^(?:help|assistance)/.test(item.low));
}

/** "Please help, alice can't sign in" asks about alice. */
function withoutPlea(ranked: readonly Scored[], facts: Facts): readonly Scored[] {
  if (facts.sentences.some((sentence) => isPlea(sentence, facts)) && tellsElse(facts))
    return ranked.filter(({ intent, weight }) => intent !== 'help' || weight >= HELP_ASKED);
  const about = facts.sentences.some((s) =>
    / (?:USER|CODE|IP|REQUEST|CORRELATION|pronoun) | me (?:\S+ )?(?:cannot|fail) | (?:compromised|phished|hijack) me /.test(
      s.shape,
    ),
  );
  if (!about || !ranked.some(({ intent, weight }) => intent !== 'help' && weight >= 4)) return ranked;
  return ranked.filter(({ intent, weight }) => intent !== 'help' || weight >= HELP_ASKED);
}
