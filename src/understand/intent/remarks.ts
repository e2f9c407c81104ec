import { FIRST_NAMES } from '../lexicon/first-names.ts';
import type { Intent } from '../command.ts';
import type { Facts } from '../read.ts';
import type { Item } from '../text/items.ts';
import type { Sentence } from '../text/shape.ts';
import type { Named } from '../who/roles.ts';
import {
  asksOfEverybody,
  isInField,
  isNamedAgain,
  isPaperFor,
  isPlainTopic,
  saysEverybody,
  tailStart,
  tellsBeside,
  tellsOfAsker,
} from './beside-everybody.ts';
import { headEnd, isIntroduction, isKeyed, isMachineLine } from './lines-beside.ts';
import { isTold } from './statements.ts';
import { isSaidOfThing } from './things.ts';
import { ASK_OPENERS, BEFELL, TOLD_BY, WISHED } from './told-words.ts';

/** Questions about the whole tenant, in which hardly anybody is named. */
const OF_TENANT: ReadonlySet<Intent> = new Set(['approvals', 'audit', 'alerts', 'failures', 'legacy', 'blocks', 'spray']);
/** The same and others in which nobody has to be named. */
const MAY_NAME_NOBODY: ReadonlySet<Intent> = new Set([
  ...OF_TENANT,
  ...(['passthrough', 'risk', 'mute', 'unmute', 'workload', 'policy', 'backtest'] as const),
]);
/** Questions about everybody that a topic alone may ask. */
export function isOfEverybody(intent: Intent): boolean {
  return OF_TENANT.has(intent) || intent === 'risk';
}

const ASKS = new RegExp(
  `^ (?:${ASK_OPENERS.leads} )*(?:${ASK_OPENERS.asks}|(?:could|might) (?:USER|EMAIL) have|(?:the )?(?:replay|audit|approvals|alerts|failures|risk|history|signins|methods)) `,
);
/** Leans on what stands around it: "is he …", "did that …". */
const LEANS = / (?:pronoun|it|that|this|there|these|those|same|one|NAME) /;
const SUBJECT = / (?:USER|GUID|MENTION|EMAIL) /;
const WORKLOAD =
  / (?:workload|serviceprincipal|managedidentity) (?:\S+ ){0,4}?APP | APP (?:workload|serviceprincipal|managedidentity) /;

/** A sentence that names what it asks about, or asks about everybody, needs nothing from the sentences beside it. */
function isWhole(asked: Sentence, intent: Intent): boolean {
  const { shape, question } = asked;
  if (!question && !ASKS.test(shape) && !isPlainTopic(shape.slice(shape.lastIndexOf(' : ') + 2))) return false;
  if (SUBJECT.test(shape) || (intent === 'workload' && WORKLOAD.test(shape))) return true;
  if (/ (?:IP|REQUEST|CORRELATION) /.test(shape) || (question && / the tenant /.test(shape) && !LEANS.test(shape))) return true;
  return (MAY_NAME_NOBODY.has(intent) && !LEANS.test(shape)) || asksOfEverybody(asked, intent);
}

/** What is about sign-ins after all, or about when it began. */
const MATTER = new RegExp(
  ` (?:${BEFELL}|cannot|reuse|alerts|mutes?|IP|approvals|approved|policy|legacy|says|left|started|start|begun|began|since|happens|enter|works|worked|tried|try|uses|using|access|something|anything) `,
);
/** Names somebody or something and says nothing of it: "it is Ana Silva", "user: Ana Silva", "for Salesforce". */
const NAMES =
  /^ (?:(?:\S+ ){0,4}: |(?:(?:the|it|that|this|person|account|app|user|pronoun|name|me|mean|about|for|of|is|was|are|in|on|to|from|and|,) )*(?:USER|APP|PLACE|TIME|IP|GUID|EMAIL) (?:\S+ )?$)/;
const TELLS = new RegExp(` (?:${TOLD_BY}|froze|shook|broke|fell|lost|on) `, 'u');
const WISHES = new RegExp(` ${WISHED.leads}(?:${WISHED.wishes}|see) `);
/** Words of a remark at least. */
const SHORTEST = 4;

/** "I am covering for Rita", "Paul is out sick": whose work the asker does. */
const STANDS_IN =
  / (?:covering|cover|standing in|stand in|stepping in|filling in|fill in|deputi[sz]ing|substituting|acting|taking over|took over|sitting in|instead) (?:for|from|of) USER| USER (?:is|was|has|went|called|rang) (?:in |\S+ )?(?:out|off|away|sick|ill|holiday|abroad|gone)(?: |$)/;

export function isOfTenant(intent: Intent): boolean {
  return OF_TENANT.has(intent);
}

/** "Her PA wrote to us.", "The PowerPoint is due.": said beside a question that is whole without it. */
function isRemark(other: Sentence, { items }: Facts): boolean {
  const { shape, from, to } = other;
  const words = (): readonly string[] => items.slice(from, to).map(({ low }) => low);
  if (!other.question && !ASKS.test(shape) && isSaidOfThing(shape, words())) return true;
  if (other.question || ASKS.test(shape) || MATTER.test(shape) || WISHES.test(shape)) return false;
  if (STANDS_IN.test(shape) || isPaperFor(shape) || isTold(other)) return true;
  return shape.trim().split(' ').length >= SHORTEST && TELLS.test(shape) && !NAMES.test(shape);
}

const SILENT = { shape: '', kind: 'punct', raw: '', low: '' } as const;

/** What was recognised outside of remarks: whom, what and when they name is not asked about. */
export function withoutRemarks(all: Facts, deciding: Sentence | undefined, intent: Intent): Facts {
  const tailless = withoutTail(all, deciding);
  const { facts, asked } = withoutHead(tailless.facts, tailless.asked, intent);
  if (asked === undefined || facts.sentences.length < 2 || !isWhole(asked, intent)) return facts;
  const ofAll = asksOfEverybody(asked, intent) || (intent === 'workload' && !/ (?:APP|pronoun|it|that|NAME) /.test(asked.shape));
  const remarks = facts.sentences.filter(
    (other) =>
      other.from !== asked.from &&
      (isRemark(other, facts) ||
        (ofAll && (isPaperFor(other.shape) || tellsOfAsker(other, asked))) ||
        (ofAll &&
          (intent !== 'workload' || isOfSomebody(other, facts)) &&
          (saysEverybody(asked) ? !isNamed(other) : tellsBeside(other, facts)) &&
          !isNamedAgain(other, asked, facts)) ||
        (MAY_NAME_NOBODY.has(intent) && isIntroduction(other, facts))),
  );
  const named = ofEverybody(asked, intent)
    ? facts.named.filter((one) => !isOfOthersLine(one, asked, facts) && !(ofAll && isInField(one.from, facts)))
    : facts.named;
  if (remarks.length === 0) return { ...facts, named };
  const isIn = (at: number): boolean => remarks.some(({ from, to }) => at >= from && at < to);
  const times = facts.sentences.map((sentence, i) => (remarks.includes(sentence) ? undefined : facts.times[i]));
  const { from, to, ...rest } = facts;
  const said = facts.sentences.filter((one) => facts.isSaidIn(one.from, one.to));
  const timed = said.length === 0 || said.some((sentence) => !remarks.includes(sentence));
  return {
    ...rest,
    ...(timed && from !== undefined && { from }),
    ...(timed && to !== undefined && { to }),
    times,
    speech: isOfTenant(intent) && facts.items.some(({ kind }, i) => kind === 'quoted' && isIn(i)) ? {} : facts.speech,
    named: named.filter(({ from: at, role }) => !isIn(at) || (intent === 'why' && role === 'app')),
    items: facts.items.map((item, i): Item => (isIn(i) ? { ...item, ...SILENT } : item)),
  };
}

/** "Gretchen changed something before her hike": somebody, and no application. */
function isOfSomebody({ from, to }: Sentence, { items, named }: Facts): boolean {
  return (
    items.slice(from, to).some(({ low }) => /^(?:he|she|him|her|his|hers)$/.test(low)) ||
    named.some((one) => one.from >= from && one.from < to && FIRST_NAMES.has(one.text.split(' ')[0]?.toLowerCase() ?? ''))
  );
}

/** Says no more than who it is: "it is Ana Silva", "user: Ana Silva". */
function isNamed({ shape, question }: Sentence): boolean {
  return question || ASKS.test(shape) || NAMES.test(shape);
}

/** The question without what is told of others behind its comma. */
function withoutTail(facts: Facts, asked: Sentence | undefined): { facts: Facts; asked: Sentence | undefined } {
  const at = asked && tailStart(asked.shape);
  if (asked === undefined || at === undefined) return { facts, asked };
  const commas = asked.shape.slice(0, at + 1).split(' , ').length;
  const end = facts.items.findIndex(
    ({ raw }, i) =>
      i >= asked.from &&
      i < asked.to &&
      raw === ',' &&
      facts.items.slice(asked.from, i + 1).filter((one) => one.raw === ',').length === commas,
  );
  if (end < 0) return { facts, asked };
  const own = { ...asked, question: true, shape: asked.shape.slice(0, at + 1) };
  const isIn = (i: number): boolean => i >= end && i < asked.to;
  return {
    asked: own,
    facts: {
      ...facts,
      named: facts.named.filter((one) => !isIn(one.from)),
      items: facts.items.map((item, i): Item => (isIn(i) ? { ...item, ...SILENT } : item)),
      sentences: facts.sentences.map((one) => (one === asked ? own : one)),
    },
  };
}

/** The question without what stands before its colon, where that only says where it comes from. */
function withoutHead(facts: Facts, asked: Sentence | undefined, intent: Intent): { facts: Facts; asked: Sentence | undefined } {
  const end = asked && headEnd(asked, facts, intent);
  if (asked === undefined || end === undefined) return { facts, asked };
  const own = { ...asked, question: true, shape: asked.shape.slice(end.shape) };
  const isIn = (i: number): boolean => i >= asked.from && i < end.item;
  const time = end.story ? facts.rangeIn(end.item, asked.to) : facts.times[facts.sentences.indexOf(asked)];
  const { from, to, ...rest } = facts;
  const times = facts.times.map((one, i) => (facts.sentences[i] === asked ? time : one));
  const timed = !end.story || !facts.isSaidIn(asked.from, end.item) || times.some((one) => one !== undefined);
  return {
    asked: own,
    facts: {
      ...rest,
      ...(timed && from !== undefined && { from }),
      ...(timed && to !== undefined && { to }),
      times,
      named: facts.named.filter((one) => !isIn(one.from) || one.kind === 'app'),
      items: facts.items.map((item, i): Item => (isIn(i) ? { ...item, ...SILENT } : item)),
      sentences: facts.sentences.map((one) => (one === asked ? own : one)),
    },
  };
}

/** Asks about everybody, or who came from an address. */
function ofEverybody({ shape }: Sentence, intent: Intent): boolean {
  if (SUBJECT.test(shape)) return false;
  return MAY_NAME_NOBODY.has(intent) || (intent === 'signins' && / (?:who|whom|anyone|anybody) /.test(shape));
}

/** "good luck" in quotation marks, and what a machine's line holds, beside a question about everybody. */
function isOfOthersLine(one: Named, asked: Sentence, facts: Facts): boolean {
  if (one.from >= asked.from && one.from < asked.to) return false;
  if (one.kind === 'quoted')
    return !/^(?:for|of|about|user|account|is|named|called|[:=])$/.test(facts.items[one.from - 1]?.low ?? '');
  if (one.kind !== 'name' && one.kind !== 'app') return false;
  const line = facts.sentences.find(({ from, to }) => one.from >= from && one.from < to);
  return line !== undefined && isMachineLine(line, facts) && !isKeyed(one, facts);
}
