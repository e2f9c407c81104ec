import type { Sentence } from '../text/shape.ts';
import { NOT_ANNOUNCED } from './causes.ts';

/** What a wish about the channel looks like, and the imperative that says the same. */
type Rewrite = readonly [form: RegExp, imperative: string];

const NAMED = '(?:USER|APP|IP|pronoun)';
const LABELS = '(?:(?:the|user|account|range|address|ip|application|app|rule|person|colleague|network|subnet|from|of) )*';
/** "the alerts about Bob", "Bob's alerts", "Bob". */
const HEARD = `(?:the |all |any |further )*(?:alerts (?:(?:for|about|on|of|from|concerning|regarding) )?${LABELS}${NAMED}|${LABELS}${NAMED} alerts|${LABELS}${NAMED})`;
const OPENING =
  '(?:hello|please|pls|kindly|ok|so|now|then|and|also|,|NAME|urgent|from (?:now|here)(?: on)?|as (?:of|from) now|starting now|henceforth|in future)';
const BEGINS = `^((?: ${OPENING})*)`;
const DUTY = '(?:should|shall|must|(?:is|are|has|have|needs?|ought|got) to)(?: now| please| all)*';
const CHANNEL = '(?:the|this|our|that) (?:\\S+ )?(?:channel|room|chat|team|group|thread|space)';

const FORMS: readonly Rewrite[] = [
  // "would you mind muting …"
  [new RegExp(`^((?: ${OPENING})*) (?:would|do) you mind (?=(?:mute|unmute|subscribe|unsubscribe) )`), '$1 '],
  [new RegExp(`^((?: ${OPENING})*) (?:would|do) you mind unsubscribing `), '$1 unsubscribe '],
  [new RegExp(`^((?: ${OPENING})*) (?:would|do) you mind subscribing `), '$1 subscribe '],
  [new RegExp(`^((?: ${OPENING})*) (?:would|do) you mind (?:posting|sending|delivering) `), '$1 post '],
  // "I want alerts on … muted", "it would be good if … were muted"
  [
    new RegExp(
      `${BEGINS} (?:me|we) (?:want|need|would like|like|prefer|wish)(?: to (?:have|keepgetting|show))? (${HEARD}) (?:to be )?mutes? `,
    ),
    '$1 mute $2 ',
  ],
  [
    new RegExp(
      `${BEGINS} (?:me|we) (?:want|need|would like|like|prefer|wish)(?: to (?:have|keepgetting|show))? (${HEARD}) (?:to be )?unmute `,
    ),
    '$1 unmute $2 ',
  ],
  [
    new RegExp(
      `${BEGINS} (?:it|that) (?:would|will) be (?:\\S+ )?(?:great|nice|good|helpful|lovely|fantastic|awesome|super|kind|wonderful|perfect|appreciated|cool|thanks|best|better) if (?:we could have |me could have )?(${HEARD}) (?:were|was|could be|would be|is|are|keepgetting) mutes `,
    ),
    '$1 mute $2 ',
  ],
  // "alerts for … should be muted"
  [new RegExp(`${BEGINS} (${HEARD}) ${DUTY} be mutes `), '$1 mute $2 '],
  [new RegExp(`${BEGINS} (${HEARD}) ${DUTY} be unmute `), '$1 unmute $2 '],
  [
    new RegExp(`${BEGINS} (?:can|could|would) (${HEARD}) (?:please )?be mutes (?=(?:please |for )*(?:TIME|please|$))`),
    '$1 mute $2 ',
  ],
  [new RegExp(`${BEGINS} (?:can|could|would) (${HEARD}) (?:please )?be unmute `), '$1 unmute $2 '],
  // "30 minutes mute, user …", "Bob → mute 2h", "action: mute Bob"
  [new RegExp(`${BEGINS} (?:for )?TIME (?:of )?mute (?:(?:,|:|-|for|on|of|about) )*${LABELS}(${NAMED}) $`), '$1 mute $2 TIME '],
  [new RegExp(`${BEGINS} ${LABELS}(USER|APP|IP) (?:[,:→⇒>=–—-] )+(?:for )?TIME mute `), '$1 mute $2 TIME '],
  [new RegExp(`${BEGINS} (${HEARD}) (?:[,:→⇒>=–—-] )+(?:please )?(mute|unmute) (?:[,:] )?`), '$1 $3 $2 '],
  [
    new RegExp(
      `${BEGINS} (?:requested |request |your )*(?:action|request|task|todo) (?::|-|=) (?=(?:mute|unmute|subscribe|unsubscribe) )`,
    ),
    '$1 ',
  ],
  [new RegExp(`${BEGINS} (mute|unmute) request (?:for|on|of|:) `), '$1 $2 '],
  // "the channel should no longer be subscribed"
  [
    new RegExp(`${BEGINS} ${CHANNEL} (?:${DUTY}|can|may) (?:doesnt be (?:\\S+ )?subscribed?|be unsubscribed?) `),
    '$1 unsubscribe this channel ',
  ],
  [new RegExp(`${BEGINS} ${CHANNEL} ${DUTY} be (?:\\S+ )?subscribed? `), '$1 subscribe this channel '],
  [
    new RegExp(
      `${BEGINS} (?:the )?alerts (?:should|shall|must|are|need|may|can|is) doesnt (?:\\S+ ){0,3}?(?:posted|post|sent|send|wanted|needed|required|delivered|shown|show|land|arrive|appear|come|welcome) (?=(?:\\S+ ){0,3}?(?:here|channel|room|chat|team|group|thread) )`,
    ),
    '$1 unsubscribe this channel ',
  ],
  [
    new RegExp(
      `${BEGINS}(?: TIME)?(?: ,)? (?:the |all |any |registered )*alerts ${DUTY} (?:be )?(?:posted|post|sent|send|delivered|shown|show|land|arrive|appear|come|go|lookup) (?=(?:\\S+ ){0,3}?(?:here|channel|room|chat|team|group|thread) )`,
    ),
    '$1 subscribe this channel ',
  ],
  [new RegExp(`${BEGINS} (?:should|shall) (?:now )?(?:the )?alerts be posted `), '$1 alerts should be posted '],
  [
    new RegExp(
      `${BEGINS} (?:the |our )*(?:subscription|subscriptions) (?:of (?:\\S+ ){1,3})?(?:can|may|must|${DUTY}) (?:now )?be (?:cancelled|canceled|ended|stopped|removed|registered|kill|closed|deleted|terminated) `,
    ),
    '$1 unsubscribe this channel ',
  ],
];

/** "Pen test running: silence …": what goes on, and then the wish. */
const REASON_BEFORE = /^((?: \S+){1,8}?) [:–—-] ((?:please |pls |so )*(?:mute|unmute) .*)$/;

/** "Alerts for Bob: mute": what the wish is about, and no reason for it. */
const SUBJECT_ONLY = new RegExp(`^ ${HEARD} $`);

/** The same sentence, its wish about mutes or the subscription in the imperative. */
export function asWish(sentence: Sentence): Sentence {
  let { shape } = sentence;
  if (!/ (?:mutes?|unmute|subscribed?|unsubscribed?|subscription|subscriptions|subscribing|unsubscribing|alerts) /.test(shape))
    return sentence;
  const announced = REASON_BEFORE.exec(shape);
  if (announced && !SUBJECT_ONLY.test(`${announced[1] ?? ''} `) && !NOT_ANNOUNCED.test(`${announced[1] ?? ''} `))
    shape = ` ${announced[2] ?? ''}`;
  for (const [form, imperative] of FORMS) shape = shape.replace(form, imperative);
  return shape === sentence.shape ? sentence : { ...sentence, shape };
}

/** "…, can you switch on?", "please switch it off": what is switched was said before. */
const SWITCH =
  /^((?:.* (?:[,;:–—-]|and|so))?(?: (?:please|pls|kindly|so|and|can|could|would|will|you|now|just|then|hello|,))*) (enable|disable|(?:switch|turn|put) (?:it|that|this|those|pronoun) (?:on|off))(?: (?:it|that|this|those|pronoun))?((?: (?:please|pls|now|thanks|again|back|on|here|for (?:us|me|this channel)|in (?:here|this channel)|,))*) $/;
const SOMEBODY = / (?:USER|APP|IP|account|token|signin|signins|me (?:account|token)) /;

/** The verb behind alerts switches them for the channel: it is about nobody's account. */
export function asSwitch(sentence: Sentence, before: Sentence | undefined): Sentence {
  const found = SWITCH.exec(sentence.shape);
  if (found === null) return sentence;
  const [head, verb, tail] = [`${found[1] ?? ''} `, found[2], found[3] ?? ''];
  const said = / alerts /.test(head) ? head : ` ${before?.shape ?? ''} ${head} `;
  if (!/ alerts /.test(said) || SOMEBODY.test(said)) return sentence;
  const shape = `${head}${/^enable$|on$/.test(verb ?? '') ? 'subscribe' : 'unsubscribe'}${tail} `;
  return { ...sentence, shape, governed: shape };
}
