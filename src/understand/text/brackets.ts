/** "(and no, Pat, it isn't the VPN)": a word to a bystander in brackets. */
const TO_BYSTANDER =
  /[ \t]?\((?:and |but |so |oh )?(?:no|nope|yes|yeah|ja|nein|sorry|hi|hello|thanks|thank you|hush|quiet)[ ,]{1,2}\p{Lu}[\p{L}'’-]{1,30},[^()\n?]{0,80}\)/gu;
/** What takes something back, sets a condition or orders: it is for the bot. */
const SAYS_MORE =
  /\b(?:don['’]?t|do not|wait|stop|cancel|never|undo|forget|only|if|unless|revoke|disable|enable|mute|unmute|block|leave|hold|yet|please|should)\b/i;

/** Leaves out what is said to a bystander in brackets. */
export function withoutBystanders(text: string): string {
  return text.includes('(') ? text.replace(TO_BYSTANDER, (aside) => (SAYS_MORE.test(aside) ? aside : '')) : text;
}
