/** The acts that an order or a wish may name, as shapes say them. */
const ACT =
  '(?:revoke|disable|enable|kick|kill|block|lock|sign|log|history|signout|boot|throw|turn|switch|shut|cut|force|lift|mute|unmute|subscribe|unsubscribe)';

/** "go and revoke", "come over and mute", "hurry up and disable": one act, and how somebody sets about it. */
const SETS_ABOUT = new RegExp(
  ` (?:go|going|come|rush|hurry|try|pop|nip|dash|jump|up)(?: (?:ahead|on|off|out|over|back|along|around|round|right|straight|now|there|in|up))* (?:and|n|an|&|then|and then)(?: (?:just|then|also|even|only|simply))* (?=${ACT} )`,
  'g',
);

/** "don't you dare disable", "don't even try to revoke", "never think of muting": the denial is of the act. */
const DENIED_ATTEMPT = new RegExp(
  ` doesnt(?: (?:you|ye|yous|yall|tenant|ever|even|just|simply|dare|try|trying|attempt|attempting|bother|start|begin|go|going|come|run|rush|hurry|proceed|venture|presume|think|thinking|dream|dreaming|of|about|to|ahead|off|on|and|now|yet|again|please|pls|actually|really|need|have))+ (?=${ACT} )`,
  'g',
);

/** "don't be silly and disable Ana", "nobody is to panic and revoke …": what is denied goes on behind "and", unless somebody is asked anew. */
const DENIED_ON = new RegExp(
  `( (?:(?:it|that|this) (?:would|might|could) be|doesnt(?! (?:hesitate|waiting|wait|delay|dawdle|dally|dither|tarry|linger|stall|procrastinate|faff|fail|forget|omit|neglect) )|nobody|no one|none|never|neither|nor|refuse|forbid|forbids|forbidden|prohibited|refrain|avoid|without|no (?:need|reason|why|way|point|sense|cause|call|use|good|circumstances?|account|means?|case|event|pretext)) (?:(?![,;:–—-] |please |pls |kindly )\\S+ )*?)(?:and then|and also|and|then|afterwards) (?=(?:(?:then|also|just|immediately|now|directly|go ahead) )*${ACT} )`,
);
/** So many acts of one denial are joined. */
const MOST_JOINED = 4;

/** The act alone, where a verb of motion or of trying leads to it. */
export function withoutLeadingVerbs(shape: string): string {
  return shape.replace(SETS_ABOUT, ' ').replace(DENIED_ATTEMPT, ' doesnt ');
}

/** Joins what a denial still holds for, so that no half of it stands alone. */
export function joinDenied(shape: string): string {
  let joined = shape;
  for (let k = 0; k < MOST_JOINED; k += 1) joined = joined.replace(DENIED_ON, '$1nor ');
  return joined;
}
