const HARDWARE =
  / (?:laptop|computer|pc|printer|screen|monitor|mouse|keyboard|headset|camera|microphone|wifi|internet|car|coffee|machine|meeting|room|door|phone|desk|invoice|file|document|email|mail|mailbox|calendar|excel|word|app) (?:is|doesnt|fail|cannot|was|keeps|crashes|has|wrong) /;
const LOCKED_THING =
  / (?:file|files|document|documents|workbook|spreadsheet|door|screen|drive|folder|record|row|table|bike|drawer|cabinet|toilet) (?:\S+ ){0,2}?(?:locked|blocked|lockout|expired|disabled) /;
const BROKEN_THING =
  / (?:projector|beamer|television|light|lights|heating|door|badge|printer|coffee|car|bike|room|screen|monitor|keyboard|mouse|headset|camera|chair|lamp|cable|charger|elevator|lift) /;

/** "the printer is broken": things that nobody signs in to. */
export function isBrokenThing(shape: string): boolean {
  return (HARDWARE.test(shape) || BROKEN_THING.test(shape)) && !/ (?:signin|enter|CODE|password|mfa|APP) /.test(shape);
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
