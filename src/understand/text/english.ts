/** Words that only an English text has: one of them says that what is foreign in it is quoted, or a name. */
const ENGLISH =
  /^(?:the|why|what|which|please|pls|can't|cannot|is|are|does|did|from|with|for|of|and|to|his|her|my|who|how|when|locked|show|get|gets|sign|this|that|user|sent|screen|message|you|we|they|it|not|have|has|had|an|be|been|me|i|he|she|out|again|any|all|now|today|yesterday|no|in|on|or|by|at|if|so|do|as)$/;
/** English words of the trade that every language uses. */
const OF_THE_TRADE =
  /^(?:mfa|tokens?|apps?|logins?|codes?|ip|vpn|sso|ca|password|sessions?|aadsts|entra|teams|outlook|aitm|phishing|admin|signpost|bot|favor)$/;

export function isEnglishWord(low: string): boolean {
  return ENGLISH.test(low);
}

export function isOfTheTrade(low: string): boolean {
  return OF_THE_TRADE.test(low);
}
