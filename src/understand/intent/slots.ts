import type { Intent } from '../command.ts';
import type { Facts } from '../read.ts';
import type { Item } from '../text/items.ts';
import type { Sentence } from '../text/shape.ts';
import { isPlace } from '../lexicon/places.ts';
import { findPerson } from '../who/person.ts';
import type { Named } from '../who/roles.ts';
import type { Slots } from './fit.ts';
import { isQuotes } from './quoted-question.ts';
import { withoutRemarks } from './remarks.ts';
import { withoutNotes } from './notes-before.ts';
import { withoutStory } from './told-beside.ts';
import { findType, workloadName } from './sign-in-kinds.ts';
import { findUser, hasLines, isWritten } from './user-slot.ts';

/** The values that a text gives for an intent, those of the deciding sentence first. */
export function collectSlots(all: Facts, sentence: Sentence | undefined, intent: Intent): Slots {
  const facts = withoutNotes(withoutStory(withoutRemarks(all, sentence, intent), sentence, intent), sentence);
  const user = findUser(facts, sentence, intent);
  const app = findApp(facts, sentence, intent);
  const place =
    findPlace(facts, sentence) ??
    (intent === 'travel' ? facts.named.find(({ role, text }) => role === 'none' && isPlace(text))?.text : undefined);
  const type = findType(facts.items, intent);
  const { requestId, correlationId } = idsFor(facts, intent, user);
  const quoted = isQuotes(facts, intent);
  const code = facts.code ?? (quoted ? facts.quotedCode : undefined);
  return {
    ...(user !== undefined && user !== requestId && !isOfApp(user, app, facts.text) && { user }),
    ...(app !== undefined && app !== user && { app }),
    ...(place !== undefined && { place }),
    ...(type !== undefined && { type }),
    ...(code !== undefined && { code }),
    ...(facts.ip !== undefined && { ip: facts.ip }),
    ...(requestId !== undefined && { requestId }),
    ...(correlationId !== undefined && { correlationId }),
    ...(quoted && facts.from === undefined ? facts.quotedTime : timesOf(facts, sentence)),
    ...(facts.duration !== undefined && { duration: facts.duration }),
  };
}

/** "Contoso", where the only one is the application "Contoso HR". */
function isOfApp(user: string, app: string | undefined, text: string): boolean {
  return app?.startsWith(`${user} `) === true && text.split(user).length === text.split(app).length;
}

/** Where several sentences speak of times, that of the question counts, and not that of the story before it. */
function askedTime({ sentences, times }: Facts, deciding: Sentence | undefined): Facts['times'][number] {
  const own = deciding && times[sentences.indexOf(deciding)];
  if (own && deciding.question) return own;
  return times.find((time, i) => time !== undefined && sentences[i]?.question === true) ?? own;
}

/** "We'd disable it in March. Who still uses it?": when something was or is to be done, and nothing that is asked about. */
const PLANNED =
  / (?:says|plan|plans|planned|agreed|decided|promised|announced|going|wanted|want|intend|intended|meant|supposed|scheduled|would|will|shall|about) (?:\S+ ){0,4}?(?:disable|disabling|disabled|block|blocking|kill|retire|retired|remove|removed|registered|migrate|migrated|replace|replaced|phase|stop|rid|enable|enforce|applied|move|moved) /;

/** "A developer left last week. What …?": the story, and not what is asked about. */
const LEFT = / (?:left|joined|retired|resigned|departed) (?:(?:us|the|our|tenant) )*TIME /;

function onlyPlanned({ sentences, times }: Facts): boolean {
  const timed = sentences.filter((_, i) => times[i] !== undefined);
  return (
    timed.length > 0 &&
    timed.every(({ question, shape }) => !question && (PLANNED.test(shape) || LEFT.test(shape)) && !/ USER /.test(shape)) &&
    sentences.some(({ question }) => question)
  );
}

/** The times that were said; those in somebody's quoted sentence only where the text says none. */
function timesOf(facts: Facts, sentence: Sentence | undefined): Pick<Slots, 'from' | 'to'> {
  const { from, to, speech } = facts;
  const asked = askedTime(facts, sentence);
  if (onlyPlanned(facts)) return {};
  if (asked) return asked;
  if (from !== undefined || to !== undefined) return { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
  return { ...(speech.from !== undefined && { from: speech.from }), ...(speech.to !== undefined && { to: speech.to }) };
}

/** "Is Andreas really in Larnaca?": asked about by itself, whatever others say. */
const ASKED_PLACE = /^ (?:(?:so|and|but|now|ok|hello|,) )*(?:is|was) (?:\S+ ){0,4}?USER (?:\S+ ){0,2}?(?:in|at|near) PLACE /;

/** Where the person says to be: the first place behind "says", else the first. */
function findPlace({ items, named, speech }: Facts, asked: Sentence | undefined): string | undefined {
  const all = named.filter((n) => n.role === 'place');
  const own = asked?.question === true && ASKED_PLACE.test(asked.shape) ? all.filter((n) => isInside(n, asked)) : [];
  const places = own.length > 0 ? own : all;
  const says = items.findIndex((item) => item.shape === 'says');
  const weighed = places.length > 1 ? (places.findLast((n) => isWeighed(n, items)) ?? claimed(places, items)) : undefined;
  return (weighed ?? places.find((n) => says >= 0 && n.from > says) ?? places[0])?.text ?? speech.place;
}

/** "logged in from Nairobi if she is in Tromsø": where somebody is said to be, and not where a sign-in came from. */
function claimed(places: readonly Named[], items: readonly Item[]): Named | undefined {
  const before = ({ from }: Named, k: number): string => items[from - k]?.low ?? '';
  if (!places.some((n) => before(n, 1) === 'from')) return undefined;
  return places.find((n) => /^(?:in|at)$/.test(before(n, 1)) && /^(?:is|was)$/.test(before(n, 2)));
}

/** "check the Hong Kong one", "that trip to Bogotá", "the Jakarta sign-in": of several places the one that is asked about. */
function isWeighed({ from, to }: Named, items: readonly Item[]): boolean {
  if (/^(?:one|visit|trip|journey|flight|stay)$/.test(items[to]?.low ?? '')) return true;
  if (/^(?:the|that|this)$/.test(items[from - 1]?.low ?? '') && /^signins?$/.test(items[to]?.shape ?? '')) return true;
  return (
    /^(?:to|in)$/.test(items[from - 1]?.low ?? '') && /^(?:trip|visit|journey|flight|stay)$/.test(items[from - 2]?.low ?? '')
  );
}

/** A GUID that nothing names is read as a request id when a look-up is asked for. */
function idsFor(facts: Facts, intent: Intent, user: string | undefined): { requestId?: string; correlationId?: string } {
  const { requestId, correlationId } = facts.ids;
  if (intent !== 'lookup' || requestId !== undefined || correlationId !== undefined) {
    return { ...(requestId && { requestId }), ...(correlationId && { correlationId }) };
  }
  const bare = facts.named.find((n) => n.kind === 'guid')?.text;
  return bare !== undefined && (user === undefined || user === bare) ? { requestId: bare } : {};
}

function findApp(facts: Facts, sentence: Sentence | undefined, intent: Intent): string | undefined {
  return appHere(facts, sentence, intent) ?? (intent === 'why' || isQuotes(facts, intent) ? facts.quotedApp : undefined);
}

/** "concur says no. Why is Bill failing on SAP Concur?": of a short form and the whole name of one application the whole name. */
function longerForm(short: string | undefined, apps: readonly Named[]): string | undefined {
  if (short === undefined) return undefined;
  const low = short.toLowerCase();
  const isForm = ({ text }: Named): boolean =>
    /^\p{Lu}/u.test(text) && text !== short && ` ${text.toLowerCase()} `.includes(` ${low} `);
  return (/^\p{Ll}/u.test(short) ? apps.find(isForm)?.text : undefined) ?? short;
}

function appHere(facts: Facts, sentence: Sentence | undefined, intent: Intent): string | undefined {
  if (intent === 'workload') return workloadName({ ...facts, named: ownNames(facts, sentence) });
  if (facts.pastedApp !== undefined) return facts.pastedApp;
  if (intent === 'lookup' && facts.ids.appId !== undefined) return facts.ids.appId;
  const page = intent === 'lookup' && hasLines(facts);
  const apps = facts.named.filter(
    (n) =>
      n.role === 'app' &&
      (!page || isWritten(n)) &&
      !(intent === 'legacy' && isOld(n, facts)) &&
      !(intent === 'apps' && isBesides(n, facts)),
  );
  const denied = apps.find((n) =>
    /\bbut\b.{0,20}(?:not|n't)\b.{0,12}$/i.test(facts.text.slice(0, facts.items[n.from]?.start ?? 0)),
  );
  if (denied) return denied.text;
  if (INTENT_OF_ONE.has(intent) && findPerson(facts.items, facts.named, undefined) !== undefined)
    return apps.find((n) => isInside(n, sentence) && !isTheirs(n, facts))?.text;
  const inside = apps.filter((n) => isInside(n, sentence));
  const best = inside.find((n) => !isFine(n, facts)) ?? inside[0] ?? apps.find((n) => !isFine(n, facts)) ?? apps[0];
  return longerForm(best?.text, apps) ?? facts.ids.appId ?? facts.speech.app;
}

/** "Logistics cannot print. Is the secret of label-gateway expired?": the names in the question, where it has any. */
function ownNames({ named }: Facts, sentence: Sentence | undefined): readonly Named[] {
  const own = sentence?.question === true ? named.filter((n) => isInside(n, sentence)) : [];
  return own.some(({ weight, role }) => weight >= 0 && role !== 'place') ? own : named;
}

/** "we know about Grace and her VPN": what somebody has explains her alerts, and is not what they are about. */
function isTheirs({ from }: Named, { items }: Facts): boolean {
  return /^(?:his|her|their)$/.test(items[from - 1]?.low ?? '');
}

/** "old Outlook, SMTP … who's left on it?": a kind of client, and not what is signed in to. */
function isOld({ from }: Named, { items }: Facts): boolean {
  return /^(?:old|older|ancient|outdated|dated|antique)$/.test(items[from - 1]?.low ?? '');
}

/** "anything besides Outlook and Teams": what is known already. */
function isBesides({ from }: Named, { items }: Facts): boolean {
  const before = items.slice(Math.max(0, from - 4), from).map(({ low }) => low);
  return before.some(
    (low, i) =>
      /^(?:besides|except|excluding|beyond|bar)$/.test(low) ||
      (low === 'than' && before[i - 1] === 'other') ||
      (low === 'from' && before[i - 1] === 'apart'),
  );
}

/** Whose alerts are meant, when somebody is named: an application counts only beside the wish. */
const INTENT_OF_ONE: ReadonlySet<Intent> = new Set(['mute', 'unmute']);

function isInside({ from }: Named, sentence: Sentence | undefined): boolean {
  return sentence !== undefined && from >= sentence.from && from < sentence.to;
}

/** Letters behind a name in which its state is looked for. */
const REACH = 40;
const WORKS =
  /^ (?:(?:works|worked)\b(?! for)|(?:on|off)\b(?=[,.;] )|(?:is|are|was|were|seems|looks) (?:still |all |perfectly |just )*(?:ok|okay|fine|good|alright|working)\b|(?:archive|migration|upgrade|update|rollout|project|training|licen[cs]es?|invoice|contract)\b)/i;

/** "VPN is ok, but login to …", "after the move of the Outlook archive": what works, or is only spoken of, is not what is asked about. */
function isFine({ to }: Named, { items, text }: Facts): boolean {
  const end = items[to - 1]?.end ?? text.length;
  return WORKS.test(text.slice(end, end + REACH));
}
