/** "no", in a few tongues: by itself only with a sign behind it, for "50126, no 50053" denies the second. */
const NO = "(?:no|nope|non|nein|nee|nej|nei|nie|não|nao)(?=\\s*[,;:.…–—-]|\\s+(?:wait|sorry|i|it['’]?s)\\b)";
const SORRY =
  '(?:sorry|wait|oops|ups|pardon|correction|corrected|rather|actually|typo|errata|perd[oó]n|perdão|perdao|entschuldigung|verzeihung|korrektur|d[ée]sol[ée]e?|scus(?:a|ate)|undskyld|unnskyld|f[öo]rl[åa]t|przepraszam|desculp[ae])';
const MEANT =
  "(?:(?:i|ich|je|jeg|jag|ik) (?:mean|meant|meine|meinte|veux dire|voulais dire|mener|mente|menar|bedoel|bedoelde)|quer[ií]a decir|quiero decir|quis dizer|volevo dire|make (?:that|it)|(?:scratch|strike|scrap|forget|ignore) that|(?:hang|hold) on|it(?:['’]s| is)|that(?:['’]s| is)|it should be|should be|should read|wrong (?:one|code|number)|read that wrong|misread)";
const CODE = '(?:AADSTS ?)?\\d{5,7}(?!\\d|\\.\\d)';
/** Words of a correction in a row. */
const MOST = 4;
const CORRECTED = new RegExp(
  `(?<![\\d.])${CODE}\\s*(?:[,;:.…–—-]+|\\()\\s*(?:(?:${NO}|${SORRY}|${MEANT})(?![\\p{L}])[\\s,;:.…–—-]*){1,${MOST}}(?=${CODE})`,
  'giu',
);

/** "Code: 50126, no wait, 50053", "50126 … nein, 50053": of two codes the one that was meant. */
export function withoutWrongCode(text: string): string {
  return text.replace(CORRECTED, '');
}
