export const USAGE = `signpost: explains Entra sign-ins

  signpost ask [--as UPN] [--now ISO] [--timezone IANA] [--signins FILE]... [--json] "TEXT"
  signpost parse [--now ISO] [--timezone IANA] [--locale BCP47]     one text a line on standard input
  signpost explain CODE [--json]
  signpost detect --signins FILE... [--now ISO] [--json]
  signpost doctor [--json]

Exit status: 0 answered, 1 could not answer, 2 wrong usage.`;
