import { CHANNEL_CONCEPTS } from './channel-concepts.ts';
import { SECURITY_CONCEPTS } from './security-concepts.ts';

/**
 * What people write, by what it means. One meaning a line: the word that rules read, then its spellings. A spelling may
 * have several words; the longest one that fits wins. A meaning with the same name as its only spelling needs no line.
 */
export const CONCEPTS: readonly (readonly [string, string])[] = [
  // signing in
  [
    'signin',
    'az login|azd login|azd auth login|docker login|gcloud auth login|sign in|signs in|signed in|signing in|sign-in|signin|sign on|signing on|log in|logs in|logged in|logging in|log-in|login|log on|logs on|logged on|logging on|logon|log-on|authenticate|authenticates|authenticated|authenticating|authentication|auth|sso|single sign-on',
  ],
  [
    'signins',
    'loggings-in|loggings in|logings-in|loggings|auths|connections|connexions|sign-ins|signins|sign ins|logins|log-ins|log ins|logons|log-ons|log ons|authentications|sign-in events|sign-in log|sign-in logs|signin log|signin logs|sign in logs|sign in log|sign-in history|login history|logon history|sign in history|signin history|login log|login logs|sign-in activity|login activity|sign-in attempts|login attempts|sign-in records',
  ],
  [
    'enter',
    'entering the system|enter the system|enters the system|entered the system|entering into the system|get in|gets in|getting in|got in|logs into|log into|get into|gets into|getting into|got into|get on|get onto|getting onto|access|accessing|accesses|accessed|connect|connects|connecting|connected|reach|reaching|open|opens|opening|use|using|uses|launch|launching|enter|join|joining',
  ],
  ['password', 'password|passwords|passwort|pw|pwd|pswd|passcode|passphrase'],
  // not being able to
  [
    'cannot',
    "cain't|caint|comes no more|come no more|gets no more|comes not more|comes not|come not|don't arrive to|doesn't arrive to|do not arrive to|does not arrive to|not arrive to|don't manage to|doesn't manage to|do not manage to|does not manage to|no luck|no joy|without success|without luck|in vain|cnt|kant|cudnt|cldnt|cannt|unabel to|not can|no can|can no|can't|cant|cannot|can not|can no longer|couldn't|couldnt|could not|unable to|not able to|isn't able to|isnt able to|is not able to|wasn't able to|was not able to|aren't able to|not getting|won't let|wont let|doesn't let|does not let|not let|doesnt let|having trouble|has trouble|have trouble|had trouble|has problems|have problems|having problems|has a problem|have a problem|having issues|has issues|have issues|has an issue|have an issue|difficulty|difficulties|struggling|struggles|struggle|struggled|not allowed|isn't allowed|never manages|not manage|hardly|can never|cnat|cna't|cannt|ca n't",
  ],
  [
    'doesnt',
    "doesn't|doesnt|does not|don't|dont|do not|didn't|didnt|did not|isn't|isnt|is not|wasn't|wasnt|was not|aren't|arent|are not|weren't|were not|hasn't|has not|haven't|have not|hadn't|won't|wont|will not|wouldn't|would not|shouldn't|should not|mustn't|must not|no longer|not|never|needn't|need not|do n't|dnot|never ever",
  ],
  [
    'fail',
    'fail|fails|failed|failing|fail to|unsuccessful|unsuccessfully|not succeed|denied|refused|refusing|rejected|rejects|bounced|kicked back|turned away|broken|broke|breaking|failing to|stuck|looping|loop|loops|in a loop',
  ],
  [
    'failures',
    'failures|failure|sign-in failures|sign in failures|login failures|logon failures|sign-in failure|failed sign-ins|failed signins|failed sign ins|failed logins|failed logons|failed log-ins|failed login attempts|failed sign-in attempts|failed attempts|failing sign-ins|failing logins|sign-in errors|login errors|sign in errors|failed authentications|auth errs|login errs|logon errs|signin errs|sign-in errs|failed auths|authentication failures|auth failures|unsuccessful sign-ins|unsuccessful logins',
  ],
  [
    'error',
    'resulttype|result type|resultcode|errorcode|error_code|error_codes|errorcodes|fehlercode|foutcode|errcode|error-code|codigo de error|código de error|código de erro|codice errore|code d’erreur|error|errors|errs|error message|error code|err|error codes|result code|result codes|status code|fehler|error number|fehlermeldung',
  ],
  ['code', 'code|codes|aadsts|aad sts'],
  [
    'programerror',
    'sql error|sql server error|oracle error|database error|runtime error|runtime errors|run-time error|run time error|exit code|compile error|compiler error|syntax error|script error|macro error|printer error|paper jam|disk error|checksum error|vba error|excel error|formula error',
  ],
  [
    'prompt',
    'prompted|prompt|prompts|asked for mfa|asked for|ask for|asking for|asks for|challenged|challenge|asked to verify|asked to sign|keeps asking|prompting|asked again',
  ],
  [
    'wrong',
    "wrong|not in order|is not in order|isn't in order|not quite right|is not quite right|out of joint|the matter|going on|up with|happening|happened|happen|happens|the problem|the issue|the deal|amiss|the trouble|the reason|problem|problems|issue|issues|trouble",
  ],
  [
    'work',
    'work|works|working|worked|functioning|function|going through|go through|went through|goes through|succeed|succeeds|succeeded|successful|pass|passes|passing',
  ],
  [
    'keepgetting',
    'keeps getting|keep getting|kept getting|gets|getting|got|get|sees|seeing|saw|receives|received|receiving|receive|shows|hits|hitting|hit|encounters|encountering|runs into|running into|ran into|has got|keeps seeing|comes up with|is seeing|reports|reported|reporting|complains|complaining|complained|facing|faces',
  ],
  ['keeps', 'keeps|keep|kept|constantly|repeatedly|all the time|always|continually|continues|again and again|over and over'],
  ['cleared', 'all clear|all-clear|the all clear|the all-clear|green light|the green light|clean bill of health|cleared'],
  // how an application runs once somebody is in it
  ['slow', 'slow|slowly|slower|sluggish|laggy|lagging'],
  ['crash', 'crash|crashes|crashed|crashing|freezes|freezing|hangs'],
  // lockout
  [
    'locked',
    'locked himself out|locked herself out|locked themselves out|locked myself out|lock himself out|lock herself out|lock themselves out|lock myself out|lock me out|locked me out|locks himself out|locks herself out|locks me out|locked him out|locked her out|locking him out|locking her out|locks him out|locks her out|lockd|lokced|loked|locked|locked out|locked-out|locks out|locking out|lock out|locks|locking|lockedout',
  ],
  ['lockout', 'lockout|lockouts|lock-out|lock-outs|account lockout|smart lockout|lock state|lock status'],
  ['unlock', 'unlock|unlocks|unlocked|unlocking|release the lock'],
  ['expired', 'expired|expire|expires|expiring|expiry|run out|ran out|lapsed'],
  ['disabled', 'frozen|disabled|deactivated|suspended|inactive|switched off|turned off'],
  ['blocked', 'prevented|kept out|blocked|barred|banned|stopped'],
  [
    'account',
    'account|accounts|acct|accts|acc|conta de|conta da|conta do|compte de|compte du|cuenta de|konto von|konto van|benutzerkonto von|account van|account von|account di|account de|konto av|konto för|konto uzytkownika|cont de|contul lui|rekening van|utente di|identity of',
  ],
  // codes and errors
  [
    'explain',
    'shed light on|shed some light on|shed any light on|shed a light on|shed more light on|throw light on|throw some light on|enlighten me about|enlighten me on|enlighten us about|enlighten us on|demystify|demystifies|def|defs|defn|explained|explaining|define|break down|walk me through|clarify|elaborate|explain|explains|explanation|describe|decipher|deciphers|deciphered|deciphering|decode|translate|interpret|definition|define',
  ],
  [
    'mean',
    "meanings|understand|understood|refer to|refers to|supposed to mean|eli5|layman terms|layman's terms|lay terms|in lay terms|in plain words|plain words|human readable version|in human language|in plain english|in simple words|in simple terms|mean|means|meaning|stand for|stands for|maen|signify|signifies|signified|signifying|denote|denotes|denoted",
  ],
  [
    'lookup',
    'look this up|look that up|look it up|looking this up|look up|lookup|look-up|looking up|trace id|trace|find the sign-in|pull up|pull|locate|find|search for|search|identify|check out|track down',
  ],
  [
    'request',
    'x-ms-request-id|ms-request-id|request_id|x_ms_request_id|request guid|request identifier|request|request id|requestid|request-id|req id|reqid|req-id',
  ],
  [
    'correlation',
    'x-ms-correlation-id|x-ms-correlation-request-id|correlation_id|correlation guid|correlation identifier|correlationsid|correlation|correlation id|correlationid|correlation-id|corr id|corr|correlation ids',
  ],
  // counting
  ['howmany', 'how many|how much|number of|count of|count|counts|total number|amount of|how often|quantity'],
  [
    'perhour',
    'per hour|hourly|by hour|an hour|each hour|every hour|by the hour|over time|hour by hour|per day|daily|hours of the day|per hr',
  ],
  [
    'volume',
    'volume|volumes|vol|vols|histogram|chart|graph of|trend|trends|distribution|traffic|rate of|rates|spike|spikes|breakdown|ratio|histogramm|graph',
  ],
  ['interactive', 'fg|int|inter|interactive|foreground|interactively'],
  [
    'noninteractive',
    'bg|ni|nonint|non-int|non int|nonint.|non-interactive|noninteractive|non interactive|background|behind the scenes|non-interactively|silent',
  ],
  ['versus', 'versus|vs|vs.|against|compared to|compared with|compare|compared|comparison|v'],
  [
    'apps',
    'app-wise|app wise|appwise|application-wise|application wise|apps-wise|software-wise|software wise|apps|applications|app usage|application usage|app list|programs|programmes|software|cloud apps',
  ],
  [
    'whichapps',
    'app inventory|application inventory|apps inventory|inventory of apps|inventory of applications|which apps|what apps|which applications|what applications|which app|what app|which application|what application|which programs|which software|what software|what programs|list of apps|list of applications',
  ],
  ...SECURITY_CONCEPTS,
  // acting
  ['revoke', 'revoke|invalidate'],
  ['revoking', 'revokes|revoking|invalidates|invalidating'],
  ['revoked', 'revoked|revocation|revocations|kicked out|signed out|logged out'],
  ['kick', 'kick|boot|throw|chuck|evict|eject|expel'],
  ['kill', 'kill|end|terminate|close|drop|cut|destroy|wipe|flush|nuke|clear'],
  ['signout', 'sign out|sign-out|signout|log out|log-out|logout|log off|logoff|sign off|signoff|force out'],
  ['everywhere', 'everywhere|every where|of everything|from everything|all devices|every device|everything|all places|of all'],
  [
    'disable',
    'disablement|deactivation|disable|deactivate|suspend|freeze|shut down|shut off|lock down|turn off|switch off|ban|inactivate',
  ],
  [
    'disabling',
    'shutting down|shutting off|locking down|turning off|switching off|disablements|deactivations|suspensions|disables|disabling|deactivates|deactivating|suspends|suspending',
  ],
  [
    'enable',
    're-enablement|reenablement|reinstatement|restoration|reactivation|re-activation|un-disable|undisable|un-block|un block|un suspend|un-suspend|un-freeze|unban|un-ban|un-deactivate|re-able|enable|re-enable|reenable|unblock|reactivate|re-activate|activate|unsuspend|reinstate|resurrect|resuscitate|revive|restore|turn on|switch on|turn back on|switch back on|unfreeze',
  ],
  [
    'enabling',
    'enablements|re-enablements|reactivations|enables|enabling|re-enables|re-enabling|reenabling|unblocks|unblocking|reactivating|re-activating|unfreezing|unsuspending|reinstating|restoring|turning on|switching on|turning back on|switching back on|turning on again|switching on again',
  ],
  [
    'enabled',
    'switched on|turned on|turned back on|switched back on|switched on again|turned on again|unsuspended|unfrozen|reinstated|un-disabled|un-blocked|re-activated|activated again|undisabled|restored|enabled|re-enabled|reenabled|reactivated|unblocked',
  ],
  ...CHANNEL_CONCEPTS,
  // what looks like a topic and is none
  [
    'popup',
    'pop up|pops up|popped up|popping up|pop-up|pop-ups|popup|popups|show up|shows up|showed up|come up|comes up|came up|turn up|turned up|go off|goes off|went off',
  ],
  [
    'otherpolicy',
    "policy of the firm|policies of the firm|policy of the company|policy of the house|policy of hr|hr policy|policies of hr|house policy|travel policy|travel policies|travel expenses|travel expense|travel costs|travel agency|travel booking|travel insurance|travel budget|travel approval|risk register|risk assessment|risk assessments|risk management|risk committee|risk appetite|risk workshop|alert sound|alert tone|you are on mute|you're on mute|youre on mute|i was on mute|i am on mute|phone policy|smoking policy|data policy|retention policy|price policy|password policy|insurance policy|holiday policy|leave policy|expense policy|expenses policy|dress policy|privacy policy|return policy|refund policy|vacation policy|remote policy|hr policy|parking policy|travel expense policy|home office policy|company policy|cookie policy|foreign policy",
  ],
  [
    'lostdevice',
    'laptop stolen|laptop was stolen|laptop got stolen|laptop has been stolen|phone stolen|phone was stolen|phone got stolen|phone has been stolen|stolen laptop|stolen phone|stolen device|device stolen|device was stolen|lost phone|lost laptop|lost device|lost the phone|lost his phone|lost her phone|lost their phone|lost my phone|lost his laptop|lost her laptop|lost their laptop|lost my laptop|phone lost|laptop lost|bag was stolen|wallet was stolen|badge was stolen',
  ],
  // people without names
  [
    'oncall',
    'on the line|customer on the phone|caller on the phone|client on the phone|she is on the phone|he is on the phone|on the phone now|on the phone with',
  ],
  ['letknow', 'let me know|let us know|lmk'],
  ['me', "me|i|my|myself|mine|i'm|im|i've|ive|i'd|i am|i have"],
  [
    'pronoun',
    "he|she|they|him|her|them|his|hers|their|theirs|himself|herself|themselves|he's|she's|they're|hes|shes|theyre|this user|that user|this person|that person|the same user|same user|this account|that account|the same person|same person|this guy|that guy|this one|the person|said user|this employee|that employee|the colleague",
  ],
];
