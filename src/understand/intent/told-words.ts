/** Words by which a question or an order begins, behind what only leads to it. */
export const ASK_OPENERS = {
  leads: '(?:please|pls|hello|thanks|so|and|ok|now|can|could|would|will|you|me|we|kindly|just|,|–|-|:)',
  asks: 'who|whos|whom|what|whats|when|which|whichapps|where|how|howmany|why|show|list|check|lookup|explain|did|does|do|has|have|had|was|were|is|are|any|anything|top|tell|find|give|mute|unmute|revoke|disable|enable',
};

/** What the asker wants or means: no story. */
export const WISHED = {
  leads: '(?:me|we) (?:(?:would|also|only|just|really|then|d) )*',
  wishes: 'like|want|need|mean|meant|wonder|know|ask for',
};

/** What befell somebody or an account, whatever is asked. */
export const BEFELL =
  'signins?|account|token|locked|lockout|unlock|doesnt (?!(?:by|the|an?|USER|me|NAME) )\\S+|fail|failures|error|CODE|password|phished|phishmail|hijack|compromised|theft|replay|aitm|risky?|revoked?|disabled?|enabled?|blocked|methods|mfa|prompt(?! USER)|lostdevice|happened|clicked|entered|fake|link|qr|scanned|stolen|typed|odd|strange|weird|suspicious|leaver';

/** Something is told: a verb. */
export const TOLD_BY =
  'is|are|was|were|has|have|had|will|can|could|got|rang|spoke|drove|went|came|ran|found|heard|said|knows?|left|sent|takes|sits?|sat|put|gave|told|wrote|saw|took|needs?|wants?|stands?|asks?|am|who|\\p{L}{2,}(?:ed|ing)|[a-z]{3,}s';
