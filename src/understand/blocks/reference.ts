/** "he", "the user", "his account", "this person": whom the paste speaks of. */
const PERSON =
  /\b(?:he|she|him|her|his|hers|their|theirs|(?:the|this|that|said|same) (?:(?:affected|said|same|reported|named|above) )?(?:users?|person|people|account|colleague|employee|caller|requester|reporter|customer|guest|guy|lady|woman|man|gentleman|identity|upn|one|leaver|joiner|starter|student|contractor)(?:['’]s)?)\b/i;
/** Everybody, or somebody who is to be found. */
const ALL =
  /\b(?:who|whose|whom|anyone|anybody|everyone|everybody|someone|somebody|any (?:users?|accounts?|people|logins?|sign-?ins?|other)|which (?:users?|accounts?|people|colleagues|identities|guests)|all (?:users?|accounts?|people|our)|how many (?:users?|accounts?|people|others?)|(?:is|are) there|we|us|our|tenant|tenant-?wide|company|organi[sz]ation|others?|people|users|staff|accounts)\b/i;
const ADDRESS =
  /\b(?:(?:that|this|the|those|these|said|same) (?:(?:ip|source|remote|same|above|whole) )*(?:ips?|address(?:es)?|range|subnet|network|host|cidr|netblock|source|server|machine|one)|(?:from|at|by|for|on|of) (?:there|it|that|this)|from here|it)\b/i;
const APP =
  /\b(?:(?:that|this|the|said|same) (?:app|application|tool|site|portal|service|system|program|software)|to it|into it)\b/i;
const CODE =
  /\b(?:(?:that|this|the|said) (?:(?:error|result|status|aadsts|sign-?in) )*(?:code|error|number|one|message)|what(?:['’]s| is| does| would)? (?:that|this|it)(?: one| code| error| number)?(?: mean| stand for| about)?)\b/i;

export function meansPerson(own: string): boolean {
  return PERSON.test(own);
}

/** "is it our policy or his phone?": of one person, though the rule is everybody's. */
const OURS =
  /\b(?:our|us|we) (?:own |side|end|fault|(?:ca |access |mfa |sign-?in )*(?:polic(?:y|ies)|rules?|settings?|config(?:uration)?|firewall|vpn|network|proxy))/gi;

export function isAboutAll(own: string): boolean {
  return ALL.test(own.replace(OURS, ' '));
}

export function meansAddress(own: string): boolean {
  return ADDRESS.test(own);
}

/** Plainly an address, and nobody. */
const PLAIN_ADDRESS =
  /\b(?:that|this|the|these|those|said|same) (?:(?:ip|source|remote|same|above|whole) )*(?:ips?|address(?:es)?|range|subnet|network|cidr|netblock)\b/i;

export function meansOnlyAddress(own: string): boolean {
  return PLAIN_ADDRESS.test(own) && !PERSON.test(own);
}

export function meansApp(own: string): boolean {
  return APP.test(own);
}

export function meansCode(own: string): boolean {
  return CODE.test(own);
}

/** "the underlying sign-in failure", "what's really behind it?": the cause of what a ticket tells. */
const CAUSE =
  /\b(?:underlying|real|actual|true|root|exact|genuine|deeper|technical|precise)[ -]+(?:(?:sign-?in|sign-?on|log-?in|logon|authentication|auth|entra|azure ad|technical|server|backend) )*(?:failures?|errors?|causes?|reasons?|problems?|issues?|blockers?|fault|culprit)\b|\b(?:behind|underneath|beneath|underlies) (?:it|this|that|all (?:of )?(?:it|this|that)|the (?:ticket|error|failure|message|complaint|scenes|symptoms?))\b/i;

export function meansCause(own: string): boolean {
  return CAUSE.test(own);
}

/** "Who approved that?" */
const ACT = /\b(?:that|this|it|so)\b/i;
/** "check if Will's story is true": what is to be checked stands in the paste. */
const CLAIM =
  /\b(?:story|claims?|statement|what (?:he|she|they) (?:says?|said|writes?|wrote)|(?:is|be|if) (?:that|this|it) (?:true|right|correct|so))\b/i;

/** "Is she really? check Zoë": what is doubted stands in the paste. */
const DOUBT =
  /^\W*(?:(?:so|and|hm+|well|but)[ ,]+)?(?:(?:is|was|has|are) (?:he|she|it|they|that|this|\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?)(?: really| actually| truly| so)?|really|true|seriously|check (?:if|whether) (?:that|this|it) (?:is|['’]s) (?:true|so|right|correct))\s*(?:[?!.]|$)/u;

/** What is to be checked is told in the paste. */
export function tellsStory(own: string): boolean {
  return /\b(?:story|claims?|statement)\b/i.test(own);
}

export function meansAct(own: string): boolean {
  return ACT.test(own);
}

export function meansClaim(own: string): boolean {
  return CLAIM.test(own) || DOUBT.test(own.toLowerCase().slice(0, 1) + own.slice(1));
}
