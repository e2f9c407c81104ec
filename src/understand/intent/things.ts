import { isOfficeWord } from '../lexicon/office-words.ts';

const HARDWARE =
  / (?:laptop|computer|pc|printer|screen|monitor|mouse|keyboard|headset|camera|microphone|wifi|internet|car|coffee|machine|meeting|room|door|phone|desk|invoice|file|document|email|mail|mailbox|calendar|excel|word|app) (?:is|doesnt|fail|cannot|was|keeps|crashes|has|wrong) /;
const LOCKED_THING =
  / (?:file|files|document|documents|workbook|spreadsheet|door|screen|drive|folder|record|row|table|bike|drawer|cabinet|toilet) (?:\S+ ){0,2}?(?:locked|blocked|lockout|expired|disabled) /;
const BROKEN_THING =
  / (?:projector|beamer|television|light|lights|heating|door|badge|printer|copier|scanner|coffee|car|bike|room|screen|monitor|keyboard|mouse|headset|camera|chair|lamp|cable|charger|elevator|lift) /;

/** "the printer is broken": things that nobody signs in to. */
export function isBrokenThing(shape: string): boolean {
  return (HARDWARE.test(shape) || BROKEN_THING.test(shape)) && !/ (?:signin|enter|CODE|password|mfa|APP) /.test(shape);
}

/** Who or what signs in, and how. */
const SIGNS_IN =
  / (?:USER|GUID|MENTION|EMAIL|APP|IP|CODE|pronoun|it|me|tenant|app|apps|account|signin|signins|token|password|mfa|methods|policy|locked|error|alerts|laptop|computer|pc|email|mail|mailbox|wifi|internet|server|network) /;
const STATE = / (?:is|are|was|were|has|have|had|been|fail|doesnt|stops?|stopped|died|broke|keeps|needs?) /;

/** "the scanner on 7 is jammed", "our lift died at 7": said of a thing of the office, by `words` as they were typed. */
export function isSaidOfThing(shape: string, words: readonly string[]): boolean {
  return !SIGNS_IN.test(shape) && STATE.test(shape) && (BROKEN_THING.test(shape) || words.some((word) => isOfficeWord(word)));
}

const UNLOCK_THING =
  / unlock (?:\S+ ){0,3}?(?:file|files|document|workbook|spreadsheet|door|screen|drive|folder|record|row|room|car|bike|drawer|cabinet|gate|phone|laptop) /;

/** "my file is locked for editing". */
export function isLockedThing(shape: string): boolean {
  return LOCKED_THING.test(shape) || UNLOCK_THING.test(shape);
}

/** A telephone's battery or screen rather than a number registered for MFA. */
export function isPhoneItself(shape: string): boolean {
  if (
    / phone (?:is )?(?:battery|dead|screen|bill|charger|case|call|calls|rings|ringing|stolen|lost|fell|broke|died|drowned|cracked|exploded|vibrates|overheats) /.test(
      shape,
    )
  )
    return true;
  return HARDWARE.test(shape) && !/ (?:mfa|methods|authenticator|registered) /.test(shape);
}

/** Sound in a meeting, and what a device does with it. */
const SOUND =
  / (?:mute|unmute|mutes|volume) (?:\S+ ){0,6}?(?:microphones?|mic|mics|loudspeakers?|speakers?|headset|headphones|sound|radio|television|tv|webinar|(?:in|during|on) (?:\S+ ){0,3}?(?:meeting|meetings|call|calls|conference)) | (?:microphones?|mic|mics|loudspeakers?|speakers?|headset|headphones|sound) (?:\S+ ){0,4}?(?:mute|unmute|mutes|volume|fail) /;
/** "you are muted, Ana", "please unmute, we cannot hear you": somebody in a call. */
const SPOKEN =
  /^ (?:(?:hello|USER|,|ah|oh|sorry|hey) )*you (?:\S+ )?(?:mutes?|muted) | (?:mute|unmute|mutes) .* (?:cannot|doesnt) hear | (?:cannot|doesnt) hear .* (?:mute|unmute|mutes) /;
const PAPERS =
  / (?:subscribe|unsubscribe|mute) (?:(?:\S+ ){0,6}?(?:newsletter|newsletters|mailing|magazine|podcast|blog|journal|youtube|netflix|webcast)|to (?:the |a )?APP(?! (?:\S+ )*?alerts)) /;
const HOUSE_RULES =
  / policy (?:on|about|for|regarding|around) (?:the |our )?(?:work (?:from home|remotely|abroad)|(?:home|remote|smoking|pets?|dogs?|parking|overtime|lunch|holidays?|holiday|leave|dress|clothing|gifts|expenses) )| (?:dress|dress code|smoking|pet|dog|gift|clean desk|overtime|sickness|maternity) policy /;
const RESOURCES = / (?:printer|printers|storage account|calendar|calendars|meeting room) /;
/** How an application runs once somebody is in it. */
const RUNS_BADLY =
  / (?:APP|it|pronoun|laptop|computer|pc) (?:(?:is|was|has|been|keeps|keep|so|very|too|really|extremely|again|just|suddenly|often|always|terribly|got|keepgetting) )*(?:slow|slower|sluggish|laggy|lagging|crash|crashes|crashed|crashing|freezes|freezing|hangs) /;

/** A sitting of people, a trip that somebody books, an audit of the books. */
const SITTING =
  / token (?:of|with|for|at) (?:the |our |a )?(?:works? |steering )?(?:council|board|committee|parliament|conference|union|jury|workshop|training|class|course) | (?:training|board|council|conference|yoga|workshop|coaching|brainstorming) token /;
const BOOKED =
  / (?:book|booking|reserve|cancel) (?:\S+ ){0,3}?(?:travel|holiday|flight|hotel|train) | (?:how|what) was (?:your|our|the) (?:travel|holiday) | is (?:the|our) (?:travel|holiday) (?:to PLACE )?(?:still )?(?:on|off) $| visa (?:\S+ )?(?:to|for) (?:travel|PLACE) /;
const BOOKS =
  / (?:external|internal|annual|financial|tax|quality|safety|energy) audit | audit of (?:the |our )?(?:annual|yearly|financial|books|balance) /;

/** "how do I extend my role in PIM?": how rights are got, and not which somebody has. */
const ELEVATION =
  / (?:how|who) (?:\S+ ){0,3}?(?:extend|renew|prolong|enable|activate|request|keepgetting|elevate|show|obtain|assign|raise) (?:\S+ ){0,3}?(?:whoami|roles?|role|rights|permissions?) | whoami (?:assignment )?(?:expired|expires|ends|runs out) /;

/** What is typed into a spreadsheet and computes. */
const SHEETS =
  / (?:formulas?|[vhx]lookup|sumifs?|countifs?|averageif|macros?|pivot) (?:.* )?(?:doesnt|cannot|fail|failures|error|wrong) | (?:doesnt|cannot|fail|failures|error|wrong) (?:.* )?(?:formulas?|[vhx]lookup|sumifs?|countifs?|averageif|macros?|pivot) /;

/** "who has the on-call phone tonight?", "who did the late shift": what people of an office carry and take turns at. */
const TURNS_AT =
  /^ (?:(?:hello|and|so|,|tell me|show|know) )*(?:who|whos|whose turn|which (?:one )?of (?:you|us)|tenant) (?:\S+ )?(?:has|have|had|keepgetting|carries|carry|takes?|took|holds?|covers?|covering|did|does|do|is|enter) (?:keepgetting |on |to |in charge of )?(?:the|a|our|me|this|that|on) (?:\S+ ){0,2}?(?:phone|pager|shift|rota|keys?|laptop|car|van|projector|badge|duty|call|on-call|oncall|desk|stand-?by)(?: (?:TIME|now|over|at|for|lunch|the|weekend|next|week|tomorrow|currently|please|today))* (?:\? )?$/;

/** "somebody stole my lunch": what nobody signs in with. */
const TAKEN =
  / theft (?:me|pronoun|the|our|a|some|somebody) (?:\S+ )?(?:lunch|food|milk|mug|bike|car|stapler|chair|umbrella|parking|ideas?|sandwich|wallet|coffee|cake|charger|pen|seat|desk|spot|show|thunder|heart) /;

/** A key word in the life of an office or of other machines: nobody's sign-in. */
export function isElsewhere(shape: string): boolean {
  if (SOUND.test(shape) || SPOKEN.test(shape) || PAPERS.test(shape) || HOUSE_RULES.test(shape) || ELEVATION.test(shape))
    return true;
  if (TURNS_AT.test(shape) || TAKEN.test(shape) || SITTING.test(shape) || BOOKED.test(shape) || BOOKS.test(shape)) return true;
  if (SHEETS.test(shape)) return !/ (?:signin|signins|CODE|password|mfa|locked|token) /.test(shape);
  if (RUNS_BADLY.test(shape)) return !/ (?:signin|signins|CODE|password|mfa|error|locked|token|cannot) /.test(shape);
  return (
    RESOURCES.test(shape) &&
    !/ (?:signin|signins|CODE|password|mfa|token|replay|policy|legacy|cannot|USER|IP|pronoun) /.test(shape)
  );
}
