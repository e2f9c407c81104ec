/** A line as one types it at a prompt is short. */
const LONGEST_LINE = 300;
const FLAG = /(?:^|\s)--?[a-z]/i;
/** "-u ana", "--user=ana", "--upn ana": the flag is only a label. */
const OF_USER = /(?<=\s)(?:-u|--?(?:user|username|upn|userid|account|who|person|target|principal|identity))(?:[ =:]\s?)(?=\S)/gi;
/** "--since 24h", "--last 2d": the last so many. */
const SINCE =
  /(?<=\s)(?:-t|-s|--?(?:since|last|past|time|range|window|period))[ =:](?=\d{1,4} ?(?:m|min|mins|h|hrs?|hours?|d|days?|w|weeks?)\b)/gi;
/** "-d 2h", "--for 4h": how long. */
const DURATION = /(?<=\s)(?:-d|--?(?:for|duration|length))[ =:](?=\d{1,4} ?(?:m|min|mins|h|hrs?|hours?|d|days?|w|weeks?)\b)/gi;
const OF_APP = /(?<=\s)(?:-a|--?(?:app|application|resource))[ =:](?=[^\s"'“‘])/gi;
/** A comment, a list, a condition or several commands: nothing that somebody types to have it done. */
const IS_SCRIPT = /^\s*[-–—#>]|[;`[\]{}<>\\]|&&|\|\||\$\(/;
/** "./signins.sh": a script by the name of what it shows. */
const SCRIPT = /^\s*(?:[$%] +)?(?:\.\/)?([a-z-]{2,20})(?:\.(?:sh|ps1|py|exe|bat))(?=\s|$)/i;

const TOPIC =
  'sign-?ins?|logins?|risk|blocks|audit|approvals|alerts|mutes|failures|mfa|polic(?:y|ies)|apps|legacy|spray|travel|passthrough|workloads?|lockouts?|volume|replay|help|whoami|why';
/** "ls signins bob", "grep -i blocks grace": what is shown, behind the command that shows it. */
const SHOWN = new RegExp(
  `^\\s*(?:[$%>#] +)?(?:sudo +)?(?:ls|cat|bat|grep|egrep|tail|head|less|more|watch|dir|ll|find)(?: +-[a-z0-9]{1,4}(?: +\\d{1,3})?)* +(?:\\.?/)?(?=(?:${TOPIC})(?=\\s|$))`,
  'i',
);
/** "Get-Risk -User ana": a command of PowerShell that shows something. */
const CMDLET = new RegExp(`^\\s*(?:PS> *)?(?:get|show|invoke|find|test|search|read|list|measure)-(?=(?:${TOPIC})(?=\\s|$))`, 'i');
/** "man replay": what it does. */
const MANUAL = new RegExp(`^\\s*man +(${TOPIC}|revoke|disable|enable|mute|unmute|subscribe|unsubscribe)\\s*$`, 'i');

/** "revoke -u ana@contoso.com", "signins --user ana --since 2h": the flags of a prompt as the words that they stand for. */
export function withoutFlags(text: string): string {
  if (text.length > LONGEST_LINE || text.includes('\n')) return text;
  const line = text
    .replace(SCRIPT, '$1')
    .replace(/^\s*man(?= signpost\s*$)/i, 'help')
    .replace(MANUAL, 'what does $1 do?')
    .replace(SHOWN, '')
    .replace(CMDLET, '');
  if (!FLAG.test(line) || IS_SCRIPT.test(line)) return line;
  return line.replace(OF_USER, ' ').replace(SINCE, ' last ').replace(DURATION, ' for ').replace(OF_APP, ' on ');
}
