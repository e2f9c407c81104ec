import type { Intent } from '../command.ts';
import { FIRST_NAMES } from '../lexicon/first-names.ts';
import type { Facts } from '../read.ts';
import type { Named } from '../who/roles.ts';
import { isInField, tellsBeside } from './beside-everybody.ts';
import type { Scored } from './score.ts';

/** "AADSTS50020 for guest Max, what means 50020?": the code is asked about, and not whoever got it. */
const ASKS_MEANING =
  / (?:what|whats) (?:means? (?:the |this |that )*(?:error |code )*CODE|(?:does|do) (?:the |this |that )*(?:error |code )*CODE (?:error |code )?mean)(?! (?:for|by|to) (?:USER|pronoun))(?= )/;

/** Says that the meaning of a code is asked, or that it was only read about. */
const GENERAL =
  / (?:mean|explain|understand|know|knows|familiar|about|asked|asks|learn|teach|idea|help|stand|help|diff|difference|article|articles|blog|blogs|docs|documentation|manual|guide|book|training|course|exam|forum|wiki|website|internet|google|slides|runbook|playbook|faq|vendor|english|what (?:is|are|was|would|could|does|do|to|should|shall|can)|whats|how (?:to|do|can|should|would)) /;
/** Not "a user who gets 50078". */
const WHO = /(?<! (?:a|an|one|some|any) \S+) (?:who|whos|whom|howmany|which|top) /;
/** The asker's own failing: "I got 50105", "my login says 50126". */
const MINE =
  / me (?:\S+ ){0,3}?(?:keepgetting|cannot|fail|failures|prompt|error|signin|signins|enter|account|blocked|locked|password|authenticator|phone) | why (?:do|did|am|is|have) me | me (?:a |an |the |error |code )*CODE /;
const TENANT = / (?:tenant|TIME|APP|who|whos|whom|howmany|IP|any|all|top|list|count) /;

/** Intents that a code alone never asks for. */
const PERSONAL: ReadonlySet<Intent> = new Set(['why', 'lockout', 'help', 'signins', 'lookup', 'mfa', 'apps', 'policy', 'risk']);

/** A code asked about in general is to be explained; with the asker's own failing it is theirs, with the whole tenant it is counted. */
export function judgeCode(ranked: readonly Scored[], facts: Facts): readonly Scored[] {
  if (facts.code === undefined || facts.ids.requestId !== undefined || facts.ids.correlationId !== undefined) return ranked;
  if (asksOfCode(facts)) return [{ intent: 'explain', weight: 9.5 }, ...ranked.filter(({ intent }) => !PERSONAL.has(intent))];
  const meaning = facts.sentences.some(({ shape }) => ASKS_MEANING.test(shape));
  if (!meaning && (facts.named.some((n) => isPersonHere(n, facts)) || facts.pastedUser !== undefined)) return ranked;
  const shape = facts.sentences.map((s) => s.shape).join('');
  if (/ pronoun /.test(shape) && !GENERAL.test(shape)) return ranked;
  const general = GENERAL.test(shape);
  if (MINE.test(shape) && !general) return ranked;
  const tenant = TENANT.test(shape) && (!general || WHO.test(shape)) && !/ why /.test(shape);
  const kept = ranked.filter(({ intent }) => !PERSONAL.has(intent) && (tenant || intent !== 'failures'));
  const unsaid = kept.every(({ intent }) => intent !== 'explain');
  return unsaid ? [...kept, { intent: 'explain' as const, weight: 4 }].toSorted((a, b) => b.weight - a.weight) : kept;
}

/** "what causes 50173", "what does 50126 mean?": nothing but the code is asked about. */
const OF_CODE =
  /^ (?:(?:please|pls|so|and|ok|now|hello|can|could|you|me|,) )*(?:(?:why|explain|what|whats) (?:(?:is|does|do|the|a|an|error|code|means?|of|for|show|about) )*CODE(?: (?:error|code|mean|means|about|for|please|pls|actually|again|exactly))*) $/;

/** A code is asked about in a sentence of its own, and nothing beside it tells of anybody's trouble. */
export function asksOfCode(facts: Facts): boolean {
  const { sentences, named, items } = facts;
  const asked = sentences.find(({ shape }) => OF_CODE.test(shape));
  if (asked === undefined) return false;
  return named.every((one) => {
    if (one.role !== 'person' || one.weight < 0 || isInField(one.from, { items })) return true;
    const line = sentences.find(({ from, to }) => one.from >= from && one.from < to);
    return line !== undefined && line !== asked && tellsBeside(line, facts);
  });
}

/** A person, and not two words in capitals on another line of an error page. */
function isPersonHere(named: Named, { items, text }: Facts): boolean {
  if (named.role !== 'person' || named.weight < 0) return false;
  if (named.kind !== 'name' || named.weight >= 3) return true;
  const at = items.findIndex((item) => item.code !== undefined);
  const [code, name] = [items[at]?.start ?? 0, items[named.from]?.start ?? 0];
  return !/\n/.test(text.slice(Math.min(code, name), Math.max(code, name))) || FIRST_NAMES.has(items[named.from]?.low ?? '');
}
